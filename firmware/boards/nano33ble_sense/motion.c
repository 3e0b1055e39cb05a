#include "motion.h"

#include "chip.h"
#include "clock.h"
#include "ns_error.h"
#include "sample_ring.h"

/* 269 ms at 952 Hz: longer than a network may compute. */
#define RING_ROWS 256u
#define FAILURES 3 /* so many reads in a row, and the sensor is started anew */
#define SILENT_READS 62 /* a quarter of a second: two rows at the lowest rate are 10 ms apart */
#define RETRY_US 250000u
/* After switching on, both sensors' filters swing in; ST and Bosch do not say how long in what we could read. */
#define SETTLE_US 60000u

enum state { OFF, RUNNING, BROKEN };

static const motion_sensor *const sensors[] = {&lsm9ds1, &bmi270};
static const motion_sensor *sensor;
static i2c_script script;
static uint16_t rate_hz;
static uint8_t is_loaded;

static volatile uint8_t state, is_reading;
static uint8_t failures, silent_reads;
static uint64_t tick_us;   /* the last read began then */
static uint64_t row_us;    /* the read that brought the last row, or when the sensor was started */
static uint64_t settled_us;
static uint64_t missing_since_us; /* rows from then on are lost until the first one comes; 0: none are */

static uint8_t is_starting; /* anew, by motion_step */
static uint64_t retry_us;

static int16_t rows_kept[RING_ROWS][MOTION_VALUES];
static sample_ring ring = SAMPLE_RING(rows_kept);

/* What comes while the sensor settles is not wanted, and so not lost either. */
void motion_lost(uint32_t rows) {
    if (tick_us >= settled_us) sample_ring_lose(&ring, rows);
}

static int16_t saturated(int32_t v) { return (int16_t)(v > INT16_MAX ? INT16_MAX : v < INT16_MIN ? INT16_MIN : v); }

static void end_gap(uint64_t now) {
    uint32_t periods = (uint32_t)(((now - missing_since_us) * rate_hz + 500000u) / 1000000u);
    if (missing_since_us && periods) motion_lost(periods - 1);
    missing_since_us = 0;
}

int motion_put(const int32_t *row) {
    if (state != RUNNING) return 0;
    row_us = tick_us;
    silent_reads = 0;
    if (row_us < settled_us) return 1;
    end_gap(row_us);
    int16_t kept[MOTION_VALUES];
    for (int i = 0; i < MOTION_VALUES; i++) kept[i] = saturated(row[i]);
    sample_ring_put(&ring, kept);
    return 1;
}

void motion_is_broken(void) {
    is_reading = 0;
    if (state != RUNNING) return;
    state = BROKEN;
    if (!missing_since_us) missing_since_us = row_us;
}

void motion_read_ended(int result) {
    is_reading = 0;
    failures = result == I2C_OK ? 0 : (uint8_t)(failures + 1);
    if (failures >= FAILURES) motion_is_broken();
}

void motion_tick(void) {
    if (state != RUNNING || is_reading) return;
    tick_us = clock_us();
    if (silent_reads++ >= SILENT_READS) {
        motion_is_broken();
        return;
    }
    is_reading = 1;
    sensor->read();
}

size_t motion_take(int16_t *values, size_t rows, uint32_t *lost) {
    return sample_ring_take(&ring, values, rows, MOTION_VALUES, lost);
}

/* With what it needs, the sensor is ready for `start`. */
static int load(void) {
    script.call = sensor->call;
    is_loaded = i2c_script_run(&script, sensor->address, sensor->open, 0) == I2C_OK;
    return is_loaded ? NS_OK : NS_E_NO_SENSOR;
}

int motion_load(void) {
    if (!sensor) return NS_E_NO_SENSOR;
    if (sensor->is_loadable && !sensor->is_loadable()) return NS_E_MICROCODE;
    return load();
}

static void probe(void) {
    for (size_t i = 0; i < sizeof sensors / sizeof *sensors && !sensor; i++)
        if (i2c_script_run(&script, sensors[i]->address, sensors[i]->probe, 0) == I2C_OK) sensor = sensors[i];
}

void motion_open(void) {
    probe();
    (void)motion_load();
}

const motion_sensor *motion_is(void) { return sensor; }

int motion_needs_microcode(void) { return sensor && sensor->is_loadable && !is_loaded; }

int motion_lacks_microcode(void) { return sensor && sensor->is_loadable && !sensor->is_loadable(); }

int motion_load_once(void) { return is_loaded ? NS_OK : motion_load(); }

static uint8_t rate_bits(void) {
    uint8_t bits = sensor->rate_bits;
    for (int i = 0; sensor->rates_hz[i] != rate_hz; i++) bits = (uint8_t)(bits + sensor->rate_step);
    return bits;
}

/* `start` is done. */
static void run(void) {
    uint32_t before = interrupts_off();
    sensor->started(&script, rate_hz);
    failures = silent_reads = 0;
    row_us = clock_us();
    settled_us = row_us + SETTLE_US;
    state = RUNNING;
    interrupts_restore(before);
}

static void stop(void) {
    state = OFF;
    while (is_reading) i2c_wait(); /* at most a transfer's deadline: the chain ends with the next row */
    i2c_script_end(&script);
    sample_ring_clear(&ring);
    missing_since_us = 0;
}

static int is_rate(uint16_t rate) {
    for (int i = 0; i < sensor->rate_count; i++)
        if (sensor->rates_hz[i] == rate) return 1;
    return 0;
}

/* One that lost its power has forgotten everything, microcode too; then it gets that again. */
static int start(void) {
    if (is_loaded && i2c_script_run(&script, sensor->address, sensor->start, rate_bits()) == I2C_OK) return NS_OK;
    int code = motion_load();
    if (code != NS_OK) return code;
    return i2c_script_run(&script, sensor->address, sensor->start, rate_bits()) == I2C_OK ? NS_OK : NS_E_NO_SENSOR;
}

int motion_set_rate(uint16_t rate, uint32_t *true_mhz) {
    *true_mhz = rate * 1000u;
    if (!rate) {
        stop();
        if (sensor) (void)i2c_script_run(&script, sensor->address, sensor->stop, 0);
        return NS_OK;
    }
    if (!sensor) probe();
    if (!sensor) return NS_E_NO_SENSOR;
    if (motion_lacks_microcode()) return NS_E_MICROCODE;
    if (!is_rate(rate)) return NS_E_RANGE;
    if (state == RUNNING && rate == rate_hz) return NS_OK;
    stop();
    rate_hz = rate;
    int code = start();
    if (code == NS_OK) run();
    return code;
}

/* A broken sensor: opened and started anew, a transfer at a time, again and again until it works. */
void motion_step(void) {
    if (state != BROKEN) return;
    if (!script.step) {
        if (clock_us() < retry_us) return;
        is_starting = 0;
        script.call = sensor->call;
        i2c_script_begin(&script, sensor->address, sensor->open, 0);
    }
    int result = i2c_script_poll(&script);
    if (result == I2C_BUSY) return;
    retry_us = clock_us() + RETRY_US;
    if (result != I2C_OK) return;
    if (is_starting) {
        run();
        return;
    }
    is_starting = 1;
    i2c_script_begin(&script, sensor->address, sensor->start, rate_bits());
}
