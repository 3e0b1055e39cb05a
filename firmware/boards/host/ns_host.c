/* The host port's pieces: queues, clock, LED; and the calls that Python makes. */
#include "ns_host.h"

#include "ns_host_flash.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static const uint16_t imu_rates[] = {119, 238, 476, 952};
static const uint16_t mic_rates[] = {16000};

typedef struct {
    int16_t values[NS_HOST_SOUND];
    size_t count; /* samples (rows) that wait */
    uint32_t lost;
} sensor_queue;

struct ns_host {
    ns_port port;
    ns_device device;
    uint64_t clock_us; /* the board's time: ahead of the caller's while it is busy */
    uint32_t led;
    uint32_t pulses;
    uint16_t pulse_ms;
    uint32_t grounded;
    ns_buttons buttons;
    uint16_t rates_hz[NS_WIRE_LANES];
    sensor_queue sensors[NS_WIRE_LANES];
    size_t input_size, output_size;
    uint8_t input[NS_HOST_INPUT], output[NS_HOST_OUTPUT];
    char serial[40], firmware[40], reset[160];
    ns_host_flash flash;
    _Alignas(16) uint8_t arena[NS_HOST_ARENA];
    _Alignas(16) uint8_t state[NS_HOST_STATE];
};

static uint64_t now_us(void *context) { return ((ns_host *)context)->clock_us; }

static uint32_t cycles(void *context) {
    (void)context;
    struct timespec t;
    timespec_get(&t, TIME_UTC);
    return (uint32_t)((uint64_t)t.tv_sec * NS_HOST_CYCLE_HZ + (uint64_t)t.tv_nsec);
}

static int send_frame(void *context, const uint8_t *frame, size_t size) {
    ns_host *h = context;
    if (h->flash.dead || size > NS_HOST_OUTPUT - h->output_size) return 0;
    memcpy(h->output + h->output_size, frame, size);
    h->output_size += size;
    return 1;
}

static int set_rate(void *context, int lane, uint16_t rate_hz, uint32_t *true_mhz) {
    ns_host *h = context;
    h->rates_hz[lane] = rate_hz;
    h->sensors[lane].count = 0;
    h->sensors[lane].lost = 0;
    *true_mhz = rate_hz * 1000u;
    return NS_OK;
}

static void set_led(void *context, uint32_t rgb) { ((ns_host *)context)->led = rgb; }

static void pulse(void *context, uint16_t pulse_ms) {
    ns_host *h = context;
    h->pulses++;
    h->pulse_ms = pulse_ms;
}

static void figures(void *context, ns_figures *out) { (void)context, (void)out; }

static int enter_bootloader(void *context) {
    (void)context;
    return NS_E_UNSUPPORTED;
}

static int take_press(void *context, ns_press *out) { return ns_buttons_take(&((ns_host *)context)->buttons, out); }

static void describe(ns_host *h, const char *serial, const char *firmware, const char *reset) {
    snprintf(h->serial, sizeof h->serial, "%s", serial);
    snprintf(h->firmware, sizeof h->firmware, "%s", firmware);
    snprintf(h->reset, sizeof h->reset, "%s", reset);
    h->port = (ns_port){
        .context = h,
        .identity = {NS_BOARD_VIRTUAL, h->serial, h->firmware, h->reset},
        .abilities = {.slot_bytes = NS_SLOT_BYTES,
                      .arena_bytes = NS_HOST_ARENA,
                      .cycle_hz = NS_HOST_CYCLE_HZ,
                      .rates_hz = {imu_rates, mic_rates},
                      .rate_counts = {sizeof imu_rates / 2, sizeof mic_rates / 2}},
        .memory = {h->arena, h->state, sizeof h->arena, sizeof h->state},
        .flash = &h->flash.flash,
        .patient_hz = {238, 16000}, /* 32 rows are 134 ms, 4096 samples 256 ms */
        .now_us = now_us, .cycles = cycles, .send = send_frame, .set_rate = set_rate, .set_led = set_led,
        .pulse = pulse, .figures = figures, .enter_bootloader = enter_bootloader,
        .take_press = take_press,
    };
}

ns_host *ns_host_new(const char *serial, const char *firmware, const char *reset) {
    ns_host *h = calloc(1, sizeof *h);
    if (!h) return NULL;
    describe(h, serial, firmware, reset);
    ns_host_flash_open(&h->flash, &h->clock_us);
    return h;
}

void ns_host_power_up(ns_host *h, uint64_t time_us) {
    h->clock_us = time_us;
    ns_device_open(&h->device, &h->port);
}

void ns_host_free(ns_host *h) { free(h); }

size_t ns_host_feed(ns_host *h, const uint8_t *data, size_t size) {
    size_t some = size < NS_HOST_INPUT - h->input_size ? size : NS_HOST_INPUT - h->input_size;
    memcpy(h->input + h->input_size, data, some);
    h->input_size += some;
    return some;
}

size_t ns_host_take(ns_host *h, uint8_t *out, size_t room) {
    size_t some = room < h->output_size ? room : h->output_size;
    memcpy(out, h->output, some);
    memmove(h->output, h->output + some, h->output_size - some);
    h->output_size -= some;
    return some;
}

void ns_host_samples(ns_host *h, int lane, const int16_t *samples, size_t count) {
    sensor_queue *q = &h->sensors[lane];
    size_t channels = ns_wire_channels(lane);
    size_t room = (lane == NS_WIRE_IMU ? NS_HOST_ROWS : NS_HOST_SOUND) - q->count;
    size_t some = q->lost ? 0 : count < room ? count : room; /* once it overflows, the newest are lost */
    memcpy(q->values + q->count * channels, samples, some * channels * sizeof *samples);
    q->count += some;
    q->lost += (uint32_t)(count - some);
}

static void deliver_samples(ns_host *h) {
    for (int lane = 0; lane < NS_WIRE_LANES; lane++) {
        sensor_queue *q = &h->sensors[lane];
        if (q->count) ns_device_samples(&h->device, lane, q->values, q->count);
        if (q->lost) ns_device_lost(&h->device, lane, q->lost);
        q->count = 0;
        q->lost = 0;
    }
}

static int deliver_bytes(ns_host *h) {
    size_t used = ns_device_receive(&h->device, h->input, h->input_size);
    memmove(h->input, h->input + used, h->input_size - used);
    h->input_size -= used;
    return used != 0;
}

uint64_t ns_host_run(ns_host *h, uint64_t time_us) {
    ns_buttons_look(&h->buttons, h->grounded, time_us); /* an interrupt's work: also while the board is busy */
    int more = !h->flash.dead;
    /* With bytes waiting the board was at work all the time since: its clock goes on from where it was. */
    if (!h->input_size && h->clock_us < time_us) h->clock_us = time_us;
    while (more && h->clock_us <= time_us) {
        deliver_samples(h);
        more = h->input_size && deliver_bytes(h);
        more |= ns_device_step(&h->device);
        more &= !h->flash.dead;
    }
    if (h->clock_us < time_us) h->clock_us = time_us;
    return h->clock_us;
}

void ns_host_disconnected(ns_host *h) {
    ns_device_disconnected(&h->device);
    h->input_size = 0;
    h->output_size = 0;
}

void ns_host_ground(ns_host *h, uint32_t pins) { h->grounded = pins; }

uint32_t ns_host_led(const ns_host *h) { return h->led; }
uint32_t ns_host_pulses(const ns_host *h) { return h->pulses; }
uint32_t ns_host_rate(const ns_host *h, int lane) { return h->rates_hz[lane]; }

uint8_t *ns_host_flash_bytes(ns_host *h) { return h->flash.bytes; }
size_t ns_host_flash_size(void) { return NS_HOST_FLASH_BYTES; }
uint32_t ns_host_flash_operations(const ns_host *h) { return h->flash.operations; }
uint32_t ns_host_flash_erases(const ns_host *h) { return h->flash.erases; }
uint32_t ns_host_flash_violations(const ns_host *h) { return h->flash.violations; }
void ns_host_cut_power(ns_host *h, uint32_t operation, int how, uint32_t seed) {
    h->flash.cut_at = h->flash.operations + operation;
    h->flash.cut_how = (uint8_t)how;
    h->flash.random = seed | 1;
}
int ns_host_is_dead(const ns_host *h) { return h->flash.dead; }
