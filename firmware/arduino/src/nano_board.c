#include "nano_board.h"

#include "NanoStudioPackage.h"
#include "ns_crc.h"
#include "ns_device.h"

static const nano_board_hooks *hooks;
static ns_device device;
static ns_port port;
static uint16_t rates[2];
/* As large as the model that came with the library needs, so that a sketch keeps the rest of the RAM. */
static _Alignas(16) uint8_t arena[NANO_STUDIO_ARENA_BYTES];
static union {
    _Alignas(16) uint8_t bytes[NANO_STUDIO_STATE_BYTES];
    ns_detector checked; /* a package's detector is opened here once, to be checked */
} state;

static const uint8_t *flash_at(void *c, uint32_t address) { return hooks->flash_at(c, address); }
static int flash_erase(void *c, uint32_t address) { return hooks->flash_erase(c, address) ? NS_OK : NS_E_FLASH; }
static int flash_write(void *c, uint32_t address, const uint8_t *data, size_t size) {
    return hooks->flash_write(c, address, data, size) ? NS_OK : NS_E_FLASH;
}
static ns_flash flash = {NULL, flash_at, flash_erase, flash_write};

static int set_rate(void *c, int lane, uint16_t rate_hz, uint32_t *true_mhz) {
    *true_mhz = lane == NS_WIRE_IMU ? hooks->motion_mhz : (uint32_t)hooks->sound_hz * 1000u;
    return hooks->set_rate(c, lane, rate_hz) ? NS_OK : NS_E_NO_SENSOR;
}

static void figures(void *c, ns_figures *out) { (void)c, (void)out; }

static void detected(void *c, uint16_t label, uint16_t probability) {
    char name[256];
    ns_bytes text = ns_package_label(&device.model.package, label);
    memcpy(name, text.data, text.size);
    name[text.size] = 0;
    hooks->detected(c, name, (float)probability / 32768.0f);
}

/* The store is used through its own rules, so that power lost here leaves no half of a model either. */
static void keep(const uint8_t *package, size_t size, uint32_t crc) {
    ns_store *s = &device.store;
    ns_bytes kept;
    if (s->package.size == size && s->crc == crc) return;
    if (ns_store_begin(s, (uint32_t)size, crc) < 0) return;
    for (size_t at = 0; at < size; at += NS_CHUNK) {
        size_t some = size - at < NS_CHUNK ? size - at : NS_CHUNK;
        if (ns_store_write(s, (uint32_t)at, package + at, some) < 0) return;
    }
    if (ns_store_finish(s, &kept) == NS_OK) ns_store_activate(s);
}

uint32_t nano_board_store_start(void) { return NS_SLOT_A; }

void nano_board_open(const nano_board_hooks *given, const uint8_t *package, size_t package_size) {
    hooks = given;
    rates[NS_WIRE_IMU] = hooks->motion_hz;
    rates[NS_WIRE_MIC] = hooks->sound_hz;
    flash.context = hooks->context;
    port = (ns_port){
        .context = hooks->context,
        .identity = {hooks->is_rev2 ? NS_BOARD_REV2 : NS_BOARD_REV1, hooks->serial, "sketch", "power-up"},
        .abilities = {.slot_bytes = NS_SLOT_BYTES,
                      .arena_bytes = sizeof arena,
                      .cycle_hz = hooks->cycle_hz,
                      .rates_hz = {&rates[NS_WIRE_IMU], &rates[NS_WIRE_MIC]},
                      .rate_counts = {hooks->motion_hz != 0, hooks->sound_hz != 0}},
        .memory = {arena, state.bytes, sizeof arena, sizeof state},
        .flash = &flash,
        .patient_hz = {0, 0}, /* a whole page erase stops the sketch for 85 ms */
        .now_us = hooks->now_us, .cycles = hooks->cycles, .send = hooks->send, .set_rate = set_rate,
        .set_led = hooks->set_led, .pulse = hooks->pulse, .figures = figures, .detected = detected,
        .enter_bootloader = hooks->enter_bootloader,
    };
    if (package_size) {
        ns_store_open(&device.store, &flash);
        keep(package, package_size, ns_crc32(0, package, package_size));
    }
    ns_device_open(&device, &port);
}

size_t nano_board_receive(const uint8_t *data, size_t size) { return ns_device_receive(&device, data, size); }
void nano_board_samples(int lane, const int16_t *values, size_t count) {
    ns_device_samples(&device, lane, values, count);
}
void nano_board_lost(int lane, uint32_t count) { ns_device_lost(&device, lane, count); }
int nano_board_step(void) { return ns_device_step(&device); }
void nano_board_disconnected(void) { ns_device_disconnected(&device); }

int nano_board_model(void) {
    if (device.model.state == NS_MODEL_REFUSED) return device.model.code;
    return device.model.state == NS_MODEL_RUNNING || device.model.state == NS_MODEL_PAUSED;
}

const char *nano_board_refusal(int code) {
    const char *name, *text;
    int row_code;
    for (int i = 0; ns_error_row(i, &name, &row_code, &text); i++)
        if (row_code == code) return text;
    return "";
}
