/* Temperature, humidity and pressure: HTS221 (rev1) or HS3003 (rev2) for the first two, LPS22HB for the third.
 * Registers and formulas: ST's and Renesas' parts as the Arduino libraries use them. */
#include "slow.h"

#include "ns_message.h"

#define HTS221 0x5F
#define HS3003 0x44
#define LPS22HB 0x5C
#define SEVERAL 0x80 /* HTS221, in the register's number: it counts on in a transfer */

#define OPEN_PRESSURE {I2C_TO, 0, LPS22HB}, {I2C_EXPECT, 0x0F, 0xB1}, {I2C_WRITE, 0x10, 0x22} /* 10 Hz, whole values */
#define READ_PRESSURE {I2C_TO, 0, LPS22HB}, {I2C_READ, 0x27, 4} /* status and 24 bits */
#define CLOSE_PRESSURE {I2C_TO, 0, LPS22HB}, {I2C_WRITE, 0x10, 0x00}

static const i2c_step open_rev1[] = {
    {I2C_EXPECT, 0x0F, 0xBC}, /* WHO_AM_I */
    {I2C_WRITE, 0x20, 0x84},  /* CTRL1: on, whole values */
    {I2C_READ, 0x30 | SEVERAL, 16}, /* calibration */
    OPEN_PRESSURE, {0},
};
static const i2c_step measure_rev1[] = {
    {I2C_WRITE, 0x21, 0x01}, /* CTRL2: one measurement */
    {I2C_WAIT_MS, 0, 40},
    {I2C_READ, 0x27 | SEVERAL, 5}, /* status, humidity, temperature */
    READ_PRESSURE, {0},
};
static const i2c_step close_rev1[] = {{I2C_WRITE, 0x20, 0x00}, CLOSE_PRESSURE, {0}};

/* Writing anything begins a measurement; then it sleeps by itself. */
static const i2c_step open_rev2[] = {{I2C_SEND, 0x00, 0}, OPEN_PRESSURE, {0}};
static const i2c_step measure_rev2[] = {
    {I2C_SEND, 0x00, 0}, {I2C_WAIT_MS, 0, 40}, {I2C_TAKE, 0, 4}, READ_PRESSURE, {0},
};
static const i2c_step close_rev2[] = {CLOSE_PRESSURE, {0}};

/* Two points of the line from the sensor's digits to what they mean, twice. */
static struct {
    int32_t h0, h1, t0, t1; /* half %, eighths of a degree */
    int32_t h0_out, h1_out, t0_out, t1_out;
} hts221;

static int32_t word(const uint8_t *p) { return (int16_t)ns_get16(p); }

static int32_t divided(int32_t v, int32_t by) {
    if (by < 0) v = -v, by = -by;
    return (v + (v < 0 ? -by : by) / 2) / by;
}

static int16_t limited(int32_t v, int32_t low, int32_t high) { return (int16_t)(v < low ? low : v > high ? high : v); }

static int opened_rev1(const uint8_t *d) {
    hts221.h0 = d[0], hts221.h1 = d[1];
    hts221.t0 = d[2] | (d[5] & 3) << 8, hts221.t1 = d[3] | (d[5] & 12) << 6;
    hts221.h0_out = word(d + 6), hts221.h1_out = word(d + 10);
    hts221.t0_out = word(d + 12), hts221.t1_out = word(d + 14);
    return hts221.h0_out != hts221.h1_out && hts221.t0_out != hts221.t1_out ? SLOW_ROW : SLOW_WRONG;
}

/* 0.1 hPa, of 1/4096 hPa */
static int16_t pressure(const uint8_t *d) {
    int32_t raw = d[1] | d[2] << 8 | d[3] << 16;
    return limited(divided(raw * 10, 4096), 0, INT16_MAX);
}

static int convert_rev1(const uint8_t *d, int16_t *values) {
    if ((d[0] & 3) != 3 || !(d[5] & 1)) return SLOW_NOT_YET;
    int32_t h = (word(d + 1) - hts221.h0_out) * (hts221.h1 - hts221.h0) * 50;
    int32_t t = (word(d + 3) - hts221.t0_out) * (hts221.t1 - hts221.t0);
    values[0] = limited(divided(hts221.t0 * 25 + divided(t * 25, hts221.t1_out - hts221.t0_out), 2), -32767, 32767);
    values[1] = limited(hts221.h0 * 50 + divided(h, hts221.h1_out - hts221.h0_out), 0, 10000);
    values[2] = pressure(d + 5);
    return SLOW_ROW;
}

static int convert_rev2(const uint8_t *d, int16_t *values) {
    if (d[0] >> 6 || !(d[4] & 1)) return SLOW_NOT_YET; /* read already, or not measured yet */
    int32_t h = d[0] << 8 | d[1], t = (d[2] << 8 | d[3]) >> 2;
    values[0] = (int16_t)(divided(t * 16500, 16383) - 4000);
    values[1] = (int16_t)divided(h * 10000, 16383);
    values[2] = pressure(d + 4);
    return SLOW_ROW;
}

const slow_sensor climate_rev1 = {
    .lane = NS_WIRE_CLIMATE, .kinds = 1 << NS_BOARD_REV1, .address = HTS221, .rate_hz = 1,
    .open = open_rev1, .measure = measure_rev1, .close = close_rev1, .opened = opened_rev1, .convert = convert_rev1,
};
const slow_sensor climate_rev2 = {
    .lane = NS_WIRE_CLIMATE, .kinds = 1 << NS_BOARD_REV2, .address = HS3003, .rate_hz = 1,
    .open = open_rev2, .measure = measure_rev2, .close = close_rev2, .convert = convert_rev2,
};
