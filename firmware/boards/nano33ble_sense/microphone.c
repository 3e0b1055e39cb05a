/* PDM of the nRF52840 with the board's MP34DT05 (rev1) or MP34DT06J (rev2): registers by the SVD, order of things as
 * nrfx_pdm and the Arduino core's PDM library have it. It needs the crystal that clock_open starts.
 *
 * The hardware takes the next block's address when it begins one (STARTED), so it always holds two: the block it
 * fills, and the one after. */
#include "microphone.h"

#include <string.h>

#include "chip.h"
#include "clock.h"
#include "ns_error.h"

#define PDM(offset) NS_REG(PDM_BASE, offset)

enum pdm_register {
    TASKS_START = 0x000,
    TASKS_STOP = 0x004,
    EVENTS_STARTED = 0x100,
    EVENTS_STOPPED = 0x104,
    EVENTS_END = 0x108,
    INTENSET = 0x304,
    INTENCLR = 0x308,
    ENABLE = 0x500,
    PDMCLKCTRL = 0x504,
    MODE = 0x508,
    GAINL = 0x518,
    GAINR = 0x51C,
    RATIO = 0x520,
    PSEL_CLK = 0x540,
    PSEL_DIN = 0x544,
    SAMPLE_PTR = 0x560,
    SAMPLE_MAXCNT = 0x564,
};
enum { STARTED_INTERRUPT = 1 << 0, END_INTERRUPT = 1 << 2 };

/* 1.280 MHz and one sample of 80 clocks. The ratio 64 would need 1.024 MHz, below the microphone's 1.2 MHz. */
#define CLOCK_1280_KHZ 0x0A000000u
#define RATIO_80 1u
#define MONO_LEFT_FALLING 1u
#define RATE_HZ 16000u

#define ZERO_GAIN 0x28 /* of GAINL and GAINR, in half dB */
#define GAIN_LIMIT 40
/* +12 dB. Full scale is 120 dB SPL at 0 dB (both microphones: -26 dB at 94 dB SPL), so speech an arm away, 60 dB SPL,
 * would be some 30 steps of 32768. At +12 dB it is four times that, and what is above 108 dB SPL is cut. */
#define USUAL_GAIN 24

#define BLOCK 256u /* samples: 16 ms */
/* 384 ms: a flash page erased in slices with the longest pauses (180 ms), a network that runs before it (50 ms) and
 * after, and what comes while all that is caught up with. */
#define KEPT_BLOCKS 24u
/* The kept ones, two with the hardware, and one that takes what has no room. */
#define BLOCKS (KEPT_BLOCKS + 2)
/* 112 ms: the microphone's start-up (10 ms) and the settling of the filter, as other drivers drop 100 ms. */
#define WARM_UP_BLOCKS 7
#define ANSWER_US 5000u

enum { WARMS_UP = -1, LOST = -2 }; /* where a block goes that is not kept */

static _Alignas(4) int16_t blocks[BLOCKS][BLOCK], unkept[BLOCK];
static uint32_t lost_before[BLOCKS]; /* samples between this block and the one before it */

/* Counts run on: blocks promised to the hardware, filled by it, and taken. */
static struct {
    volatile uint32_t promised, filled, taken;
    volatile uint32_t lost;              /* since the newest block */
    volatile uint32_t given, done;       /* blocks of any kind that the hardware got and gave back, */
    int8_t with_hardware[4];             /* in their order */
    uint32_t to_warm_up;
    size_t read;                         /* samples taken of the oldest block */
    int half_db;
    uint8_t runs;
} mic = {.half_db = USUAL_GAIN};

static void give_block(void) {
    int block = LOST;
    if (mic.to_warm_up) {
        mic.to_warm_up--;
        block = WARMS_UP;
    } else if (mic.promised - mic.taken < BLOCKS) {
        block = (int)(mic.promised++ % BLOCKS);
    }
    mic.with_hardware[mic.given++ % 4] = (int8_t)block;
    PDM(SAMPLE_PTR) = (uint32_t)(uintptr_t)(block < 0 ? unkept : blocks[block]);
    PDM(SAMPLE_MAXCNT) = BLOCK;
}

static void take_block(void) {
    int block = mic.with_hardware[mic.done++ % 4];
    if (block == LOST) mic.lost += BLOCK;
    if (block < 0) return;
    lost_before[block] = mic.lost;
    mic.lost = 0;
    dmb();
    mic.filled++;
}

void pdm_irq(void) {
    if (PDM(EVENTS_END)) {
        event_clear(PDM_BASE, EVENTS_END);
        take_block();
    }
    if (PDM(EVENTS_STARTED)) {
        event_clear(PDM_BASE, EVENTS_STARTED);
        give_block();
    }
}

static void set_gain(void) { PDM(GAINL) = PDM(GAINR) = (uint32_t)(ZERO_GAIN + mic.half_db); }

static int comes_within(uint32_t us, int (*has_come)(void)) {
    uint64_t end_us = clock_us() + us;
    while (!has_come())
        if (clock_us() > end_us) return 0;
    return 1;
}
static int has_started(void) { return mic.given > 1; }
static int has_stopped(void) { return PDM(EVENTS_STOPPED) != 0; }

static void stop(void) {
    irq_disable(PDM_IRQ);
    PDM(INTENCLR) = STARTED_INTERRUPT | END_INTERRUPT;
    event_clear(PDM_BASE, EVENTS_STOPPED);
    PDM(TASKS_STOP) = 1;
    comes_within(ANSWER_US, has_stopped);
    PDM(ENABLE) = 0;
    pin_low(PIN_SOUND_POWER);
    mic.promised = mic.filled = mic.taken = 0;
    mic.runs = 0;
}

static void set_up(void) {
    pin_low(PIN_SOUND_CLOCK);
    pin_configure(PIN_SOUND_CLOCK, PIN_OUTPUT);
    pin_configure(PIN_SOUND_DATA, 0);
    pin_high(PIN_SOUND_POWER);
    pin_configure(PIN_SOUND_POWER, PIN_OUTPUT);
    PDM(PSEL_CLK) = PIN_SOUND_CLOCK;
    PDM(PSEL_DIN) = PIN_SOUND_DATA;
    PDM(PDMCLKCTRL) = CLOCK_1280_KHZ;
    PDM(RATIO) = RATIO_80;
    PDM(MODE) = MONO_LEFT_FALLING;
    set_gain();
    PDM(ENABLE) = 1;
    event_clear(PDM_BASE, EVENTS_STARTED);
    event_clear(PDM_BASE, EVENTS_STOPPED);
    event_clear(PDM_BASE, EVENTS_END);
}

static int start(void) {
    mic.promised = mic.filled = mic.taken = mic.lost = mic.given = mic.done = 0;
    mic.read = 0;
    mic.to_warm_up = WARM_UP_BLOCKS;
    set_up();
    give_block();
    PDM(INTENSET) = STARTED_INTERRUPT | END_INTERRUPT;
    irq_enable(PDM_IRQ, PRIORITY_SENSORS);
    mic.runs = 1;
    PDM(TASKS_START) = 1;
    if (comes_within(ANSWER_US, has_started)) return NS_OK;
    stop();
    return NS_E_NO_SENSOR;
}

int microphone_set_rate(uint16_t rate_hz, uint32_t *true_mhz) {
    if (rate_hz != 0 && rate_hz != RATE_HZ) return NS_E_RANGE;
    int code = NS_OK;
    if (rate_hz && !mic.runs) code = start();
    if (!rate_hz && mic.runs) stop();
    *true_mhz = mic.runs ? RATE_HZ * 1000 : 0;
    return code;
}

/* What was lost after the newest block, told only once that block has been taken. */
static uint32_t take_lost(void) {
    uint32_t before = interrupts_off(), lost = 0;
    if (mic.taken == mic.filled) {
        lost = mic.lost;
        mic.lost = 0;
    }
    interrupts_restore(before);
    return lost;
}

size_t microphone_take(int16_t *out, size_t room, uint32_t *lost) {
    size_t count = 0;
    *lost = 0;
    while (count < room && mic.taken != mic.filled) {
        uint32_t block = mic.taken % BLOCKS;
        dmb();
        if (lost_before[block]) {
            *lost = lost_before[block];
            lost_before[block] = 0;
            return count;
        }
        size_t size = BLOCK - mic.read < room - count ? BLOCK - mic.read : room - count;
        memcpy(out + count, blocks[block] + mic.read, size * sizeof *out);
        count += size;
        mic.read = (mic.read + size) % BLOCK;
        dmb();
        if (!mic.read) mic.taken++;
    }
    *lost = take_lost();
    return count;
}

int microphone_set_gain(int half_db) {
    if (half_db < -GAIN_LIMIT || half_db > GAIN_LIMIT) return NS_E_RANGE;
    mic.half_db = half_db;
    if (mic.runs) set_gain();
    return NS_OK;
}
