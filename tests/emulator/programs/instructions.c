/* Executes each instruction of a list with the operands that the test has put into RAM; the test computes the results.
 * MODE times over, so that a storm of interrupts, whose handlers spoil all registers, has something to disturb. */
#include "program.h"

typedef struct { uint32_t a, b, c; } operands;
#define OPERANDS ((const operands *)0x2003A000)
#define COUNT REG(0x2003F004)
#define HASH REG(0x2003F008) /* of all results of all rounds */
#define STORMS REG(0x2003F00C)

static void result(uint32_t value, int last_round) {
    HASH = (HASH ^ value) * 16777619u;
    if (last_round) note(value);
}

#define OP3(text) __asm volatile(text " %0, %1, %2, %3" : "=r"(r) : "r"(o.a), "r"(o.b), "r"(o.c)); result(r, last)
#define OP2(text) __asm volatile(text " %0, %1, %2" : "=r"(r) : "r"(o.a), "r"(o.b)); result(r, last)
#define OP1(text, tail) __asm volatile(text " %0, %1" tail : "=r"(r) : "r"(o.a)); result(r, last)
#define FLOAT2(text) __asm volatile(text " %0, %1, %2" : "=t"(f) : "t"(x), "t"(y)); result(bits(f), last)
#define FLOAT_ADD(text) f = z; __asm volatile(text " %0, %1, %2" : "+t"(f) : "t"(x), "t"(y)); result(bits(f), last)

static uint32_t bits(float f) {
    union { float f; uint32_t u; } u = {f};
    return u.u;
}
static float number(uint32_t word) { /* between 1 and 2, or minus that, or scaled: never a special value */
    union { uint32_t u; float f; } u = {(word & 0x807FFFFF) | (0x3F800000 + ((word >> 23 & 15) << 23) - (7u << 23))};
    return u.f;
}

static void dsp(operands o, int last) {
    uint32_t r, high;
    OP3("smlad"); OP3("smladx"); OP3("smlsd"); OP3("smlabb"); OP3("smlatt"); OP3("smlawb"); OP3("smmla"); OP3("usada8"); OP3("mla"); OP3("mls");
    OP2("smuad"); OP2("smusd"); OP2("smmul"); OP2("smmulr"); OP2("smulbt"); OP2("qadd"); OP2("qsub"); OP2("qdadd");
    OP2("sadd16"); OP2("qadd16"); OP2("uhadd8"); OP2("udiv"); OP2("sdiv");
    OP1("sxtb16", ""); OP1("sxtb16", ", ror #8"); OP1("uxtb16", ""); OP1("rbit", ""); OP1("rev16", ""); OP1("clz", "");
    OP1("ubfx", ", #5, #9"); OP1("sbfx", ", #7, #11");
    __asm volatile("ssat %0, #8, %1, asr #16" : "=r"(r) : "r"(o.a)); result(r, last);
    __asm volatile("usat %0, #7, %1, asr #16" : "=r"(r) : "r"(o.a)); result(r, last);
    __asm volatile("ssat16 %0, #8, %1" : "=r"(r) : "r"(o.a)); result(r, last);
    __asm volatile("pkhbt %0, %1, %2, lsl #16" : "=r"(r) : "r"(o.a), "r"(o.b)); result(r, last);
    __asm volatile("usub8 %0, %1, %2\n\tsel %0, %1, %2" : "=&r"(r) : "r"(o.a), "r"(o.b)); result(r, last);
    r = o.a; high = o.b;
    __asm volatile("smlald %0, %1, %2, %3" : "+r"(r), "+r"(high) : "r"(o.b), "r"(o.c)); result(r, last); result(high, last);
    __asm volatile("umull %0, %1, %2, %3" : "=&r"(r), "=&r"(high) : "r"(o.a), "r"(o.b)); result(r, last); result(high, last);
    r = o.a; high = o.c;
    __asm volatile("umaal %0, %1, %2, %3" : "+r"(r), "+r"(high) : "r"(o.a), "r"(o.b)); result(r, last); result(high, last);
    /* flags, an IT block with condition-failed instructions, carry over two words */
    __asm volatile("cmp %1, %2\n\titete hi\n\tmovhi %0, #1\n\tmovls %0, #2\n\taddhi %0, %0, #4\n\taddls %0, %0, #8" : "=&r"(r) : "r"(o.a), "r"(o.b) : "cc");
    result(r, last);
    __asm volatile("adds %0, %1, %2\n\tadc %0, %3, %3" : "=&r"(r) : "r"(o.a), "r"(o.b), "r"(o.c) : "cc"); result(r, last);
}

static void floats(operands o, int last) {
    float x = number(o.a), y = number(o.b), z = number(o.c), f;
    uint32_t r;
    FLOAT2("vadd.f32"); FLOAT2("vsub.f32"); FLOAT2("vmul.f32"); FLOAT2("vnmul.f32"); FLOAT2("vdiv.f32");
    FLOAT_ADD("vmla.f32"); FLOAT_ADD("vmls.f32"); FLOAT_ADD("vfma.f32"); FLOAT_ADD("vfms.f32");
    __asm volatile("vabs.f32 %0, %1\n\tvsqrt.f32 %0, %0" : "=t"(f) : "t"(x)); result(bits(f), last);
    __asm volatile("vcvt.s32.f32 %0, %1" : "=t"(f) : "t"(x)); result(bits(f), last);
    __asm volatile("vmov %0, %1\n\tvcvt.f32.s32 %0, %0" : "=t"(f) : "r"(o.a)); result(bits(f), last);
    __asm volatile("vcmp.f32 %1, %2\n\tvmrs APSR_nzcv, fpscr\n\tite gt\n\tmovgt %0, #1\n\tmovle %0, #0" : "=r"(r) : "t"(x), "t"(y) : "cc");
    result(r, last);
}

/* Uses what it may, and more than a compiler would: all that the processor saves, and the flags. */
__attribute__((naked, used)) static void spoil(void) {
    __asm volatile("ldr r0, =0x2003F00C\n\tldr r1, [r0]\n\tadds r1, #1\n\tstr r1, [r0]\n\t"
                   "mvn r0, #0\n\tmovs r2, r0\n\tmov r3, r0\n\tmov r12, r0\n\t"
                   "vmov s0, r0\n\tvmov s1, r0\n\tvmov s7, r0\n\tvmov s14, r0\n\tvmov s15, r0\n\tvmsr fpscr, r0\n\tcmp r0, r0\n\tbx lr");
}

__attribute__((noreturn)) static void start(void) {
    fpu_on();
    REG(0xE000ED08) = 0x10000;
    for (uint32_t irq = 0; irq < 32; irq++) set_priority(irq, irq % 8);
    NVIC_ENABLE = 0xFFFFFFFF;
    LOG[0] = STORMS = 0;
    HASH = 2166136261u;
    for (uint32_t round = MODE; round--;)
        for (uint32_t i = 0; i < COUNT; i++) {
            dsp(OPERANDS[i], !round);
            floats(OPERANDS[i], !round);
        }
    finish();
    for (;;) continue;
}
static void reset(void) { start(); }

__attribute__((section(".vectors"), used)) static void (*const vectors[16 + 48])(void) = {
    (void (*)(void))STACK_TOP, reset, [16 ... 63] = spoil,
};
