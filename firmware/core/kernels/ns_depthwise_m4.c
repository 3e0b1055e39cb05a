/* Packed depthwise convolution for the Cortex-M4: every register is spoken for, so it is in its own language.
 *
 * 3 x 3: two outputs a turn. r0: pairs; r1: step; r3: to; r4-r6 (w0, w1) of the three lines, r7-r9 (w1, w2); r10-r12 a pair of
 * each line; r2, lr the two sums. What is needed once a turn waits in the floating point unit: s0 and s1 the bias,
 * s2 the multiplier, s3 the offset, s4 the shift, s5 where r0 ends, s6 whether one output is left over. That one is
 * done by another turn with step 0, which writes its first output over its second. */
#include "kernels/ns_depthwise_m4.h"

#ifdef __ARM_FEATURE_DSP

#define NAKED __attribute__((naked, noinline))
#pragma GCC diagnostic ignored "-Wunused-parameter" /* what is used by its register is used by no name */

/* A channel begins; where the next one does waits in s8 (pairs), s9 (weights), s10 (numbers), s11 (to). Two outputs use
 * up `bytes` of the pairs. On the stack: step at 36, count, channels, pair_bytes. */
#define ENTER(bytes)                      \
    "push {r4-r11, lr}\n"                 \
    "0:\n\t"                              \
    "ldm r1!, {r4, r5, r6}\n\t"           \
    "add r1, r1, #8\n\t"                  \
    "ldm r1!, {r7, r8, r9}\n\t"           \
    "add r1, r1, #8\n\t"                  \
    "ldm r2!, {r10, r11, r12, lr}\n\t"    \
    "vmov s0, s1, r10, r10\n\t"           \
    "vmov s2, s3, r11, r12\n\t"           \
    "ldr r10, [sp, #48]\n\t"              \
    "add r10, r0, r10\n\t"                \
    "vmov s8, s9, r10, r1\n\t"            \
    "add r10, r3, #1\n\t"                 \
    "vmov s10, s11, r2, r10\n\t"          \
    "ldrd r1, r2, [sp, #36]\n\t"          \
    "and r10, r2, #1\n\t"                 \
    "vmov s6, r10\n\t"                    \
    "lsrs r2, r2, #1\n\t"                 \
    "mov r11, #" bytes "\n\t"             \
    "mla r11, r2, r11, r0\n\t"            \
    "vmov s4, s5, lr, r11\n\t"            \
    "beq 2f\n"                            \
    "1:\n\t"                              \
    "vmov r2, lr, s0, s1\n\t"

/* Both sums to int8, stored; the next turn, or the last; the next channel. */
#define LEAVE(bytes)                      \
    "vmov r10, r11, s2, s3\n\t"           \
    "add r12, r11, r2, asr #31\n\t"       \
    "smmlar r2, r2, r10, r12\n\t"         \
    "add r12, r11, lr, asr #31\n\t"       \
    "smmlar lr, lr, r10, r12\n\t"         \
    "vmov r11, r12, s4, s5\n\t"           \
    "asr r2, r2, r11\n\t"                 \
    "asr lr, lr, r11\n\t"                 \
    "ssat r2, #8, r2\n\t"                 \
    "ssat lr, #8, lr\n\t"                 \
    "strb lr, [r3, r1]\n\t"               \
    "strb r2, [r3]\n\t"                   \
    "add r3, r3, r1, lsl #1\n\t"          \
    "cmp r0, r12\n\t"                     \
    "bne 1b\n"                            \
    "2:\n\t"                              \
    "vmov r10, s6\n\t"                    \
    "cmp r10, #0\n\t"                     \
    "beq 3f\n\t"                          \
    "mov r1, #0\n\t"                      \
    "add r12, r0, #" bytes "\n\t"         \
    "vmov s5, s6, r12, r1\n\t"            \
    "b 1b\n"                              \
    "3:\n\t"                              \
    "ldr r10, [sp, #44]\n\t"              \
    "vmov r0, r1, s8, s9\n\t"             \
    "subs r10, r10, #1\n\t"               \
    "vmov r2, r3, s10, s11\n\t"           \
    "str r10, [sp, #44]\n\t"              \
    "bne 0b\n\t"                          \
    "pop {r4-r11, pc}\n"

/* The next pair of each line. */
#define NEXT "ldm r0!, {r10, r11, r12}\n\t"
#define NEXT_STAYS "ldm r0, {r10, r11, r12}\n\t"

/* One product of each line to a sum. */
#define EACH(operation, sum, w0, w1, w2)                  \
    operation " " sum ", r10, " w0 ", " sum "\n\t"        \
    operation " " sum ", r11, " w1 ", " sum "\n\t"        \
    operation " " sum ", r12, " w2 ", " sum "\n\t"

NAKED void ns_depthwise_three_by_one(const uint32_t *pairs, const uint32_t *weights, const uint8_t *numbers, int8_t *to,
                                     int32_t step, int32_t count, int32_t channels, int32_t pair_bytes) {
    __asm__ volatile(
        ENTER("12")
        NEXT
        EACH("smlad", "r2", "r4", "r5", "r6")
        EACH("smlatb", "lr", "r4", "r5", "r6")
        NEXT_STAYS
        EACH("smlabt", "r2", "r7", "r8", "r9")
        EACH("smlad", "lr", "r7", "r8", "r9")
        LEAVE("12"));
}

NAKED void ns_depthwise_three_by_two(const uint32_t *pairs, const uint32_t *weights, const uint8_t *numbers, int8_t *to,
                                     int32_t step, int32_t count, int32_t channels, int32_t pair_bytes) {
    __asm__ volatile(
        ENTER("24")
        NEXT
        EACH("smlad", "r2", "r4", "r5", "r6")
        NEXT
        EACH("smlabt", "r2", "r7", "r8", "r9")
        EACH("smlad", "lr", "r4", "r5", "r6")
        NEXT_STAYS
        EACH("smlabt", "lr", "r7", "r8", "r9")
        LEAVE("24"));
}

/* The next word of the weights, or two, with those of the four windows. */
#define ONE(x, sum)                                \
    "ldr r12, [" x "], #4\n\t"                     \
    "smlad " sum ", r12, r6, " sum "\n\t"
#define TWO(x, sum)                                \
    "ldrd r12, lr, [" x "], #8\n\t"                \
    "smlad " sum ", r12, r6, " sum "\n\t"          \
    "smlad " sum ", lr, r7, " sum "\n\t"

/* r0: weights; r1-r4: x; r5: what is left of a line; r6, r7 weights; r8-r11 the sums. On the stack: sums, words; lines
 * at 44, rest. */
NAKED void ns_depthwise_lines(const uint32_t *weights, const uint32_t *const x[4], uint32_t sums[4], int32_t words,
                              int32_t lines, int32_t rest) {
    __asm__ volatile(
        "push {r4-r11, lr}\n\t"
        "push {r2, r3}\n\t"
        "ldm r2, {r8-r11}\n\t"
        "ldm r1, {r1-r4}\n"
        "0:\n\t"
        "ldr r5, [sp, #4]\n\t"
        "lsrs r5, r5, #1\n\t"
        "bcc 1f\n\t"
        "ldr r6, [r0], #4\n\t"
        ONE("r1", "r8") ONE("r2", "r9") ONE("r3", "r10") ONE("r4", "r11")
        "cbz r5, 2f\n"
        "1:\n\t"
        "ldrd r6, r7, [r0], #8\n\t"
        TWO("r1", "r8") TWO("r2", "r9") TWO("r3", "r10") TWO("r4", "r11")
        "subs r5, r5, #1\n\t"
        "bne 1b\n"
        "2:\n\t"
        "ldrd r6, r7, [sp, #44]\n\t"
        "add r1, r1, r7\n\t"
        "add r2, r2, r7\n\t"
        "add r3, r3, r7\n\t"
        "add r4, r4, r7\n\t"
        "subs r6, r6, #1\n\t"
        "str r6, [sp, #44]\n\t"
        "bne 0b\n\t"
        "pop {r2, r3}\n\t"
        "stm r2, {r8-r11}\n\t"
        "pop {r4-r11, pc}\n");
}

#endif
