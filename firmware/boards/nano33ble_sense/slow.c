#include "slow.h"

#include "clock.h"
#include "ns_error.h"
#include "ns_message.h"
#include "sample_ring.h"

#define ROWS 8u /* 0.4 s of the magnetic field */
#define NOT_YET_US 4000u
#define RETRY_US 500000u
#define PATIENCE 250 /* so many times not ready, a second: the sensor has forgotten what it shall do */

enum state { OFF, WAITS, MEASURES, BROKEN, REOPENS };

typedef struct {
    const slow_sensor *sensor; /* NULL: not there */
    i2c_script script;
    uint64_t due_us; /* of the next row, or of the next try */
    uint64_t ask_us;
    uint64_t missing_since_us;
    volatile uint8_t state; /* OFF: the interrupt leaves it alone */
    uint8_t not_yet;
    sample_ring ring;
    int16_t rows[ROWS][SLOW_VALUES];
} slow_lane;

static const slow_sensor *const sensors[] = {&field_rev1, &field_rev2, &climate_rev1, &climate_rev2, &light};
static slow_lane lanes[NS_WIRE_LANES];

static uint32_t period_us(const slow_lane *lane) { return 1000000u / lane->sensor->rate_hz; }

static void wait_for_row(slow_lane *lane, uint64_t due_us) {
    lane->due_us = due_us;
    lane->ask_us = due_us - lane->sensor->early_ms * 1000u;
    lane->not_yet = 0;
    lane->state = WAITS;
}

static int open_now(slow_lane *lane, const slow_sensor *sensor) {
    int result = i2c_script_run(&lane->script, sensor->address, sensor->open, 0);
    if (result == I2C_OK && sensor->opened && sensor->opened(lane->script.data) != SLOW_ROW) result = I2C_WRONG;
    return result;
}

static void close_now(slow_lane *lane, const slow_sensor *sensor) {
    (void)i2c_script_run(&lane->script, sensor->address, sensor->close, 0);
}

void slow_open(uint8_t kind) {
    for (size_t i = 0; i < sizeof sensors / sizeof *sensors; i++) {
        const slow_sensor *sensor = sensors[i];
        slow_lane *lane = &lanes[sensor->lane];
        if (!(sensor->kinds >> kind & 1) || open_now(lane, sensor) != I2C_OK) continue;
        lane->sensor = sensor;
        close_now(lane, sensor);
    }
}

const uint16_t *slow_rate(int lane) { return lanes[lane].sensor ? &lanes[lane].sensor->rate_hz : NULL; }

int slow_set_rate(int number, uint16_t rate_hz) {
    slow_lane *lane = &lanes[number];
    if (!lane->sensor) return rate_hz ? NS_E_NO_SENSOR : NS_OK;
    if (rate_hz && rate_hz != lane->sensor->rate_hz) return NS_E_RANGE;
    if (rate_hz && (lane->state == WAITS || lane->state == MEASURES)) return NS_OK;
    lane->state = OFF;
    i2c_script_end(&lane->script);
    lane->ring = (sample_ring)SAMPLE_RING(lane->rows);
    if (!rate_hz) {
        close_now(lane, lane->sensor);
        return NS_OK;
    }
    if (open_now(lane, lane->sensor) != I2C_OK) return NS_E_NO_SENSOR;
    wait_for_row(lane, clock_us() + period_us(lane));
    return NS_OK;
}

size_t slow_take(int number, int16_t *values, size_t rows, uint32_t *lost) {
    return sample_ring_take(&lanes[number].ring, values, rows, ns_wire_channels(number), lost);
}

static void break_down(slow_lane *lane, uint64_t now) {
    if (lane->state != REOPENS) lane->missing_since_us = lane->due_us;
    lane->state = BROKEN;
    lane->ask_us = now + RETRY_US;
}

/* Rows whose time has passed before this one came are lost. */
static void put(slow_lane *lane, const int16_t *values, uint64_t now) {
    uint32_t period = period_us(lane);
    uint64_t late = now > lane->due_us ? (now - lane->due_us) / period : 0;
    sample_ring_lose(&lane->ring, (uint32_t)late);
    sample_ring_put(&lane->ring, values);
    wait_for_row(lane, (lane->sensor->early_ms ? now : lane->due_us + late * period) + period);
}

static void measured(slow_lane *lane, int result, uint64_t now) {
    int16_t values[SLOW_VALUES];
    int row = result == I2C_NOT_YET ? SLOW_NOT_YET : SLOW_WRONG;
    if (result == I2C_OK) row = lane->sensor->convert(lane->script.data, values);
    if (row == SLOW_WRONG || (row == SLOW_NOT_YET && ++lane->not_yet > PATIENCE)) {
        break_down(lane, now);
    } else if (row == SLOW_NOT_YET) {
        lane->state = WAITS;
        lane->ask_us = now + NOT_YET_US;
    } else {
        put(lane, values, now);
    }
}

static void reopened(slow_lane *lane, int result, uint64_t now) {
    const slow_sensor *sensor = lane->sensor;
    if (result != I2C_OK || (sensor->opened && sensor->opened(lane->script.data) != SLOW_ROW)) {
        break_down(lane, now);
        return;
    }
    sample_ring_lose(&lane->ring, (uint32_t)((now - lane->missing_since_us) / period_us(lane)) + 1);
    wait_for_row(lane, now + period_us(lane));
}

static void begin(slow_lane *lane, uint8_t state, const i2c_step *steps) {
    lane->state = state;
    i2c_script_begin(&lane->script, lane->sensor->address, steps, 0);
}

static void go_on(slow_lane *lane) {
    uint64_t now = clock_us();
    if (lane->state == WAITS && now >= lane->ask_us) begin(lane, MEASURES, lane->sensor->measure);
    if (lane->state == BROKEN && now >= lane->ask_us) begin(lane, REOPENS, lane->sensor->open);
    if (lane->state != MEASURES && lane->state != REOPENS) return;
    int result = i2c_script_poll(&lane->script);
    if (result == I2C_BUSY) return;
    if (lane->state == MEASURES) measured(lane, result, now);
    else reopened(lane, result, now);
}

void slow_tick(void) {
    for (int i = 0; i < NS_WIRE_LANES; i++)
        if (lanes[i].state != OFF) go_on(&lanes[i]);
}
