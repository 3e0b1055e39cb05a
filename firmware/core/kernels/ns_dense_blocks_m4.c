/* The inner loops for the Cortex-M4: every register is spoken for, so they are written in its own language.
 *
 * Sums stay in registers; weights and values come by loads of several words that move their pointer on. The first
 * group multiplies without adding, so nothing has to be cleared; the loop has two or four groups and is entered between
 * them. ns_dense_blocks.c says the same in C. */
#include "kernels/ns_dense_blocks.h"

#ifdef __ARM_FEATURE_DSP

#define NAKED __attribute__((naked, noinline))

/* r0: to; r1, r2, r3: from; r4: groups. */
NAKED void ns_dense_extend(uint8_t *to, const int8_t *a, const int8_t *b, const int8_t *c, uint32_t groups) {
    __asm__ volatile(
        "push {r4-r10}\n\t"
        "ldr r4, [sp, #28]\n"
        "1:\n\t"
        "ldr r5, [r1], #4\n\t"
        "ldr r6, [r2], #4\n\t"
        "ldr r7, [r3], #4\n\t"
        "sxtb16 r8, r5\n\t"
        "sxtb16 r9, r6\n\t"
        "sxtb16 r10, r7\n\t"
        "stm r0!, {r8, r9, r10}\n\t"
        "sxtb16 r8, r5, ror #8\n\t"
        "sxtb16 r9, r6, ror #8\n\t"
        "sxtb16 r10, r7, ror #8\n\t"
        "stm r0!, {r8, r9, r10}\n\t"
        "subs r4, r4, #1\n\t"
        "bne 1b\n\t"
        "pop {r4-r10}\n\t"
        "bx lr\n");
}

/* Two taps of two channels for three places. r0: values; sums of both in r8, r9, r10, of the second in r11, r12, lr. */
#define PAIR_FIRST(weights)                       \
    "ldm r0!, {r5, r6, r7}\n\t"                   \
    "smuad r8, " weights ", r5\n\t"               \
    "smuad r9, " weights ", r6\n\t"               \
    "smuad r10, " weights ", r7\n\t"              \
    "sxtb16 " weights ", " weights "\n\t"         \
    "smuad r11, " weights ", r5\n\t"              \
    "smuad r12, " weights ", r6\n\t"              \
    "smuad lr, " weights ", r7\n\t"
#define PAIR_NEXT(weights)                        \
    "ldm r0!, {r5, r6, r7}\n\t"                   \
    "smlad r8, " weights ", r5, r8\n\t"           \
    "smlad r9, " weights ", r6, r9\n\t"           \
    "smlad r10, " weights ", r7, r10\n\t"         \
    "sxtb16 " weights ", " weights "\n\t"         \
    "smlad r11, " weights ", r5, r11\n\t"         \
    "smlad r12, " weights ", r6, r12\n\t"         \
    "smlad lr, " weights ", r7, lr\n\t"
#define PAIR_GROUP "ldrd r3, r4, [r1], #8\n\t" PAIR_NEXT("r3") PAIR_NEXT("r4")

/* The int8 of a sum into r7; r3..r6 are the channel's numbers; `twice` makes 2 A or 2 B of it. */
#define PAIR_SCALED(sum, twice)                   \
    "add " sum ", r3, " sum ", " twice "\n\t"     \
    "smmlar r7, " sum ", r4, r5\n\t"              \
    "add r7, r7, " sum ", asr #31\n\t"            \
    "asrs r7, r6\n\t"                             \
    "ssat r7, #8, r7\n\t"

/* r0: values, then out; r1: packed; r2: groups, then second. On the stack from sp on: values, groups, out, second,
 * saved registers; third at 52, end at 56, packed at 60. */
NAKED void ns_dense_pairs(const uint8_t *values, uint32_t groups, int8_t *out, int32_t second, int32_t third,
                          const int8_t *end, const uint8_t *packed) {
    __asm__ volatile(
        "push {r0-r11, lr}\n\t"
        "ldr r1, [sp, #60]\n"
        "1:\n\t"
        "ldrd r0, r2, [sp]\n\t"
        "ldrd r3, r4, [r1], #8\n\t"
        PAIR_FIRST("r3") PAIR_NEXT("r4")
        "lsrs r2, r2, #1\n\t"
        "bcc 3f\n\t"
        "beq 4f\n"
        "2:\n\t"
        PAIR_GROUP
        "3:\n\t"
        PAIR_GROUP
        "subs r2, r2, #1\n\t"
        "bne 2b\n"
        "4:\n\t"
        "sub r8, r8, r11\n\t"
        "sub r9, r9, r12\n\t"
        "sub r10, r10, lr\n\t"
        "ldrd r0, r2, [sp, #8]\n\t"
        "ldm r1!, {r3-r6}\n\t"
        PAIR_SCALED("r10", "asr #7")
        "ldr r10, [sp, #52]\n\t"
        "strb r7, [r0, r10]\n\t"
        PAIR_SCALED("r9", "asr #7")
        "strb r7, [r0, r2]\n\t"
        PAIR_SCALED("r8", "asr #7")
        "strb r7, [r0], #1\n\t"
        "ldm r1!, {r3-r6}\n\t"
        PAIR_SCALED("lr", "lsl #1")
        "strb r7, [r0, r10]\n\t"
        PAIR_SCALED("r12", "lsl #1")
        "strb r7, [r0, r2]\n\t"
        PAIR_SCALED("r11", "lsl #1")
        "strb r7, [r0], #1\n\t"
        "ldr r3, [sp, #56]\n\t"
        "str r0, [sp, #8]\n\t"
        "cmp r0, r3\n\t"
        "bne 1b\n\t"
        "add sp, #16\n\t"
        "pop {r4-r11, pc}\n");
}

/* Two taps of two channels for one place: sums of both, of the second. */
#define FOUR_FIRST(weights, values, both, second) \
    "smuad " both ", " weights ", " values "\n\t" \
    "sxtb16 " weights ", " weights "\n\t"         \
    "smuad " second ", " weights ", " values "\n\t"
#define FOUR_NEXT(weights, values, both, second)                \
    "smlad " both ", " weights ", " values ", " both "\n\t"     \
    "sxtb16 " weights ", " weights "\n\t"                       \
    "smlad " second ", " weights ", " values ", " second "\n\t"
#define FOUR_VALUES                               \
    "ldm r0!, {r4-r7}\n\t"                        \
    "sxtb16 r2, r3\n\t"                           \
    "sxtb16 r3, r3, ror #8\n\t"
#define FOUR_GROUP                                \
    "ldr r3, [r1], #4\n\t"                        \
    FOUR_VALUES                                   \
    FOUR_NEXT("r4", "r2", "r8", "r9")             \
    FOUR_NEXT("r5", "r3", "r8", "r9")             \
    FOUR_NEXT("r6", "r2", "r10", "r11")           \
    FOUR_NEXT("r7", "r3", "r10", "r11")

/* The int8 of a sum in its own place. */
#define FOUR_SCALED(sum, twice)                   \
    "ldm r0!, {r4-r7}\n\t"                        \
    "add " sum ", r4, " sum ", " twice "\n\t"     \
    "smmlar r2, " sum ", r5, r6\n\t"              \
    "add r2, r2, " sum ", asr #31\n\t"            \
    "asrs r2, r7\n\t"                             \
    "ssat " sum ", #8, r2\n\t"

/* r0: packed; r1: x; r12: groups. On the stack from sp on: x, groups, out, end, saved registers; first at 52,
 * packed at 56. */
NAKED void ns_dense_fours(const int8_t *x, uint32_t groups, int8_t *out, const int8_t *end, uint32_t first,
                          const uint8_t *packed) {
    __asm__ volatile(
        "push {r0-r11, lr}\n\t"
        "ldr r0, [sp, #56]\n"
        "1:\n\t"
        "ldrd r1, r12, [sp]\n\t"
        "ldr r3, [sp, #52]\n\t"
        FOUR_VALUES
        FOUR_FIRST("r4", "r2", "r8", "r9")
        FOUR_NEXT("r5", "r3", "r8", "r9")
        FOUR_FIRST("r6", "r2", "r10", "r11")
        FOUR_NEXT("r7", "r3", "r10", "r11")
        "add r12, r12, #2\n\t" /* its bits 1 and 0 say where the loop of four groups is entered */
        "lsls r2, r12, #31\n\t"
        "lsr r12, r12, #2\n\t"
        "bcc 2f\n\t"
        "bpl 4f\n\t"
        "cmp r12, #0\n\t"
        "bne 3f\n\t"
        "b 7f\n"
        "2:\n\t"
        "bmi 5f\n\t"
        "b 6f\n"
        "3:\n\t"
        FOUR_GROUP
        "4:\n\t"
        FOUR_GROUP
        "5:\n\t"
        FOUR_GROUP
        "6:\n\t"
        FOUR_GROUP
        "subs r12, r12, #1\n\t"
        "bne 3b\n"
        "7:\n\t"
        "sub r8, r8, r9\n\t"
        "sub r10, r10, r11\n\t"
        FOUR_SCALED("r8", "asr #7")
        FOUR_SCALED("r9", "lsl #1")
        FOUR_SCALED("r10", "asr #7")
        FOUR_SCALED("r11", "lsl #1")
        "bfi r8, r9, #8, #8\n\t"
        "bfi r8, r10, #16, #8\n\t"
        "bfi r8, r11, #24, #8\n\t"
        "ldrd r2, r3, [sp, #8]\n\t"
        "str r8, [r2], #4\n\t"
        "str r2, [sp, #8]\n\t"
        "cmp r2, r3\n\t"
        "bne 1b\n\t"
        "add sp, #16\n\t"
        "pop {r4-r11, pc}\n");
}

#endif
