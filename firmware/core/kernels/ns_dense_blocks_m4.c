/* The inner loops for the Cortex-M4: every register is spoken for, so they are written in its own language.
 *
 * Sums stay in registers; weights and values come by loads of several words that move their pointer on. Where most of
 * the work is, the first group multiplies without adding, so that nothing has to be cleared. A loop has two or four
 * groups and is entered between them. ns_dense_blocks.c says the same in C. */
#include "kernels/ns_dense_blocks.h"

#ifdef __ARM_FEATURE_DSP

#define NAKED __attribute__((naked, noinline))
#pragma GCC diagnostic ignored "-Wunused-parameter" /* what is used by its register is used by no name */

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

/* Two taps of two channels for one, two or three places, of values in r5, r6 and r7: sums of both channels in r8, r9
 * and r10, of the second one in r11, r12 and lr. */
#define BOTH_1(weights) "smlad r8, " weights ", r5, r8\n\t"
#define BOTH_2(weights) BOTH_1(weights) "smlad r9, " weights ", r6, r9\n\t"
#define BOTH_3(weights) BOTH_2(weights) "smlad r10, " weights ", r7, r10\n\t"
#define SECOND_1(weights) "smlad r11, " weights ", r5, r11\n\t"
#define SECOND_2(weights) SECOND_1(weights) "smlad r12, " weights ", r6, r12\n\t"
#define SECOND_3(weights) SECOND_2(weights) "smlad lr, " weights ", r7, lr\n\t"

/* r0: values; r1: packed. */
#define PAIR_VALUES "ldm r0!, {r5, r6, r7}\n\t"
#define PAIR_NEXT(weights, both, second) \
    PAIR_VALUES both(weights) "sxtb16 " weights ", " weights "\n\t" second(weights)
#define PAIR_GROUP(both, second) \
    "ldrd r3, r4, [r1], #8\n\t" PAIR_NEXT("r3", both, second) PAIR_NEXT("r4", both, second)

/* The first two taps of three places. */
#define PAIR_FIRST                                \
    PAIR_VALUES                                   \
    "smuad r8, r3, r5\n\t"                        \
    "smuad r9, r3, r6\n\t"                        \
    "smuad r10, r3, r7\n\t"                       \
    "sxtb16 r3, r3\n\t"                           \
    "smuad r11, r3, r5\n\t"                       \
    "smuad r12, r3, r6\n\t"                       \
    "smuad lr, r3, r7\n\t"

/* The int8 of a sum into r7; r3..r6 are the channel's numbers; `twice` makes 2 A or 2 B of it. */
#define PAIR_SCALED(sum, twice)                   \
    "add " sum ", r3, " sum ", " twice "\n\t"     \
    "smmlar r7, " sum ", r4, r5\n\t"              \
    "add r7, r7, " sum ", asr #31\n\t"            \
    "asrs r7, r6\n\t"                             \
    "ssat r7, #8, r7\n\t"

/* A channel of the first place, the second, the third; r2: second, r10: third, once the third sum is out of it. */
#define STORE_1(sum, twice) PAIR_SCALED(sum, twice) "strb r7, [r0], #1\n\t"
#define STORE_2(sum, twice) PAIR_SCALED(sum, twice) "strb r7, [r0, r2]\n\t"
#define STORE_3(sum, twice, third) PAIR_SCALED(sum, twice) third "strb r7, [r0, r10]\n\t"

/* r0: values, then out; r1: packed; r2: groups, then second. On the stack from sp on: values, groups, out, second,
 * saved registers; third at 52, end at 56, packed at 60. */
#define PAIR_BEGIN                                \
    "push {r0-r11, lr}\n\t"                       \
    "ldr r1, [sp, #60]\n"                         \
    "1:\n\t"                                      \
    "ldrd r0, r2, [sp]\n\t"
#define PAIR_NUMBERS "ldm r1!, {r3-r6}\n\t"
#define PAIR_OUT "ldrd r0, r2, [sp, #8]\n\t"
#define PAIR_END                                  \
    "ldr r3, [sp, #56]\n\t"                       \
    "str r0, [sp, #8]\n\t"                        \
    "cmp r0, r3\n\t"                              \
    "bne 1b\n\t"                                  \
    "add sp, #16\n\t"                             \
    "pop {r4-r11, pc}\n"

/* The loop over all groups, for sums that were cleared. */
#define PAIR_LOOP(both, second)                   \
    "adds r2, r2, #1\n\t"                         \
    "lsrs r2, r2, #1\n\t"                         \
    "bcc 3f\n"                                    \
    "2:\n\t"                                      \
    PAIR_GROUP(both, second)                      \
    "3:\n\t"                                      \
    PAIR_GROUP(both, second)                      \
    "subs r2, r2, #1\n\t"                         \
    "bne 2b\n\t"

NAKED void ns_dense_pairs_of_one(const uint8_t *values, uint32_t groups, int8_t *out, int32_t second, int32_t third,
                                 const int8_t *end, const uint8_t *packed) {
    __asm__ volatile(
        PAIR_BEGIN
        "mov r8, #0\n\t"
        "mov r11, #0\n\t"
        PAIR_LOOP(BOTH_1, SECOND_1)
        "sub r8, r8, r11\n\t"
        PAIR_OUT
        PAIR_NUMBERS
        STORE_1("r8", "asr #7")
        PAIR_NUMBERS
        STORE_1("r11", "lsl #1")
        PAIR_END);
}

NAKED void ns_dense_pairs_of_two(const uint8_t *values, uint32_t groups, int8_t *out, int32_t second, int32_t third,
                                 const int8_t *end, const uint8_t *packed) {
    __asm__ volatile(
        PAIR_BEGIN
        "mov r8, #0\n\t"
        "mov r9, #0\n\t"
        "mov r11, #0\n\t"
        "mov r12, #0\n\t"
        PAIR_LOOP(BOTH_2, SECOND_2)
        "sub r8, r8, r11\n\t"
        "sub r9, r9, r12\n\t"
        PAIR_OUT
        PAIR_NUMBERS
        STORE_2("r9", "asr #7")
        STORE_1("r8", "asr #7")
        PAIR_NUMBERS
        STORE_2("r12", "lsl #1")
        STORE_1("r11", "lsl #1")
        PAIR_END);
}

NAKED void ns_dense_pairs_of_three(const uint8_t *values, uint32_t groups, int8_t *out, int32_t second, int32_t third,
                                   const int8_t *end, const uint8_t *packed) {
    __asm__ volatile(
        PAIR_BEGIN
        "ldrd r3, r4, [r1], #8\n\t"
        PAIR_FIRST
        PAIR_NEXT("r4", BOTH_3, SECOND_3)
        "lsrs r2, r2, #1\n\t"
        "bcc 3f\n\t"
        "beq 4f\n"
        "2:\n\t"
        PAIR_GROUP(BOTH_3, SECOND_3)
        "3:\n\t"
        PAIR_GROUP(BOTH_3, SECOND_3)
        "subs r2, r2, #1\n\t"
        "bne 2b\n"
        "4:\n\t"
        "sub r8, r8, r11\n\t"
        "sub r9, r9, r12\n\t"
        "sub r10, r10, lr\n\t"
        PAIR_OUT
        PAIR_NUMBERS
        STORE_3("r10", "asr #7", "ldr r10, [sp, #52]\n\t")
        STORE_2("r9", "asr #7")
        STORE_1("r8", "asr #7")
        PAIR_NUMBERS
        STORE_3("lr", "lsl #1", "")
        STORE_2("r12", "lsl #1")
        STORE_1("r11", "lsl #1")
        PAIR_END);
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
