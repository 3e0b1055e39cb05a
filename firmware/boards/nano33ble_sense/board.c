/* The port of ns_device on the Nano 33 BLE Sense: drivers under names that the core knows. TEMP and FICR: nRF52840 SVD. */
#include "board.h"

#include "buttons.h"
#include "chip.h"
#include "clock.h"
#include "fault.h"
#include "image.h"
#include "lights.h"
#include "memory.h"
#include "microcode.h"
#include "microphone.h"
#include "nvm.h"
#include "sensors.h"
#include "usb.h"

/* Networks up to here run; the planner of the studio knows it from hello. */
#define ARENA_BYTES 131072
/* Windows of features: two seconds of log-mel and the rings before them. */
#define STATE_BYTES 49152
#define TEMPERATURE_US 200u /* it takes 36 us */
/* How long sensors need between two slices of an erase (5 ms) to read what waits in their FIFO at 400 kHz. A row of the
 * LSM9DS1 takes 0.5 ms: at 952 Hz half of the bus, at 476 Hz a quarter. */
#define FAST_HZ 500
#define FAST_PAUSE_US 5000
#define SLOW_PAUSE_US 2000
#define ANY_RATE 0xFFFF

_Alignas(16) __attribute__((section(".model_arena"))) static uint8_t arena[ARENA_BYTES];
_Alignas(16) __attribute__((section(".model_state"))) static uint8_t state[STATE_BYTES];

static const uint16_t microphone_rates[] = {16000};
static ns_port port;
static char serial[33];
static uint8_t wants_bootloader;

static uint64_t now_us(void *context) {
    (void)context;
    return clock_us();
}

static uint32_t cycles(void *context) {
    (void)context;
    return clock_cycles();
}

static int send_frame(void *context, const uint8_t *frame, size_t size) {
    (void)context;
    return usb_send(frame, size);
}

static int set_rate(void *context, int lane, uint16_t rate_hz, uint32_t *true_mhz) {
    (void)context;
    if (lane == NS_WIRE_MIC) return microphone_set_rate(rate_hz, true_mhz);
    int code = sensors_set_rate(lane, rate_hz, true_mhz);
    if (code == NS_OK && lane == NS_WIRE_IMU)
        nvm_set_pause_us(rate_hz > FAST_HZ ? FAST_PAUSE_US : rate_hz ? SLOW_PAUSE_US : 0);
    return code;
}

static void set_led(void *context, uint32_t rgb) {
    (void)context;
    lights_set(rgb);
}

static void pulse(void *context, uint16_t pulse_ms) {
    (void)context;
    lights_pulse(pulse_ms);
}

/* In 1/100 degree; the sensor counts quarters. */
static int16_t temperature(void) {
    NS_REG(TEMP_BASE, 0x100) = 0;
    NS_REG(TEMP_BASE, 0x000) = 1;
    uint32_t start = clock_cycles();
    while (!NS_REG(TEMP_BASE, 0x100))
        if (clock_cycles() - start > TEMPERATURE_US * (CLOCK_CYCLE_HZ / 1000000)) return NS_UNKNOWN_TEMPERATURE;
    int32_t quarters = (int32_t)NS_REG(TEMP_BASE, 0x508);
    NS_REG(TEMP_BASE, 0x004) = 1;
    event_clear(TEMP_BASE, 0x100);
    return (int16_t)(quarters * 25);
}

static void figures(void *context, ns_figures *out) {
    (void)context;
    *out = (ns_figures){stack_never_used(), ram_never_used(), temperature()};
}

static int enter_bootloader(void *context) {
    (void)context;
    wants_bootloader = 1;
    return NS_OK;
}

void board_look(void) {
    port.identity.kind = sensors_kind();
    for (int lane = 0; lane < NS_WIRE_LANES; lane++) {
        if (lane == NS_WIRE_MIC) continue;
        port.abilities.rates_hz[lane] = sensors_rates(lane, &port.abilities.rate_counts[lane]);
    }
    port.abilities.needs_microcode = (uint8_t)sensors_needs_microcode();
}

static int take_microcode(void *context, uint32_t size, uint32_t crc) {
    int code = microcode_done(context, size, crc);
    if (code == NS_OK) code = sensors_load_microcode();
    board_look();
    return code;
}

static int set_gain(void *context, int half_db) {
    (void)context;
    return microphone_set_gain(half_db);
}

/* As the bootloader writes it: zeros, then the address that the chip has from its factory. */
const char *board_serial(void) {
    for (uint32_t i = 0; i < 32; i++) {
        uint32_t word = i < 16 ? 0 : NS_REG(FICR_BASE, i < 24 ? 0xA8 : 0xA4); /* DEVICEADDR[1], then [0] */
        serial[i] = "0123456789ABCDEF"[word >> (28 - 4 * (i % 8)) & 15];
    }
    return serial;
}

const ns_port *board_port(void) {
    port = (ns_port){
        .identity = {NS_BOARD_UNKNOWN, board_serial(), image.version, fault_reset_text()},
        .abilities = {.slot_bytes = NS_SLOT_BYTES, .arena_bytes = ARENA_BYTES, .cycle_hz = CLOCK_CYCLE_HZ},
        .memory = {arena, state, sizeof arena, sizeof state},
        .flash = &nvm_flash,
        .patient_hz = {ANY_RATE, ANY_RATE}, /* pages are erased in slices */
        .now_us = now_us, .cycles = cycles, .send = send_frame, .set_rate = set_rate, .set_led = set_led,
        .pulse = pulse, .figures = figures, .enter_bootloader = enter_bootloader,
        .microcode_write = microcode_write, .microcode_done = take_microcode, .set_gain = set_gain,
        .take_press = buttons_take,
        .safe_start = (uint8_t)fault_wants_safe_start(),
    };
    port.abilities.rates_hz[NS_WIRE_MIC] = microphone_rates;
    port.abilities.rate_counts[NS_WIRE_MIC] = 1;
    board_look();
    return &port;
}

int board_wants_bootloader(void) { return wants_bootloader; }

size_t board_take(int lane, int16_t *values, size_t rows, uint32_t *lost) {
    *lost = 0;
    return lane == NS_WIRE_MIC ? microphone_take(values, rows, lost) : sensors_take(lane, values, rows, lost);
}
