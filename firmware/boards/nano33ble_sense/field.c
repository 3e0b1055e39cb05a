/* Magnetic field in 0.1 uT: the LSM9DS1's magnetometer (ST's register map) and the BMM150 (Bosch's BMM150_SensorAPI).
 * Axes are the sensors' own. */
#include "slow.h"

#include "ns_message.h"

#include <math.h>

#define SEVERAL 0x80 /* in the register's number: it counts on in a transfer */

static int16_t rounded(float v) {
    if (v >= 32767.0f) return 32767;
    if (v <= -32768.0f) return -32768;
    return (int16_t)(v < 0 ? v - 0.5f : v + 0.5f);
}

static const i2c_step open_rev1[] = {
    {I2C_EXPECT, 0x0F, 0x3D},  /* WHO_AM_I */
    {I2C_WRITE, 0x21, 0x0C},   /* CTRL_REG2_M: reset */
    {I2C_WAIT_MS, 0, 10},
    {I2C_EXPECT, 0x0F, 0x3D},
    {I2C_WRITE, 0x20, 0xB4},   /* CTRL_REG1_M: temperature compensated, 20 Hz */
    {I2C_WRITE, 0x21, 0x00},   /* +-4 gauss */
    {I2C_WRITE, 0x22, 0x00},   /* continuous */
    {0},
};
/* A row that came between a look at the status and the end of the same transfer would be taken for read. */
static const i2c_step measure_rev1[] = {{I2C_READY, 0x27, 0x08}, {I2C_READ, 0x28 | SEVERAL, 6}, {0}};
static const i2c_step close_rev1[] = {{I2C_WRITE, 0x22, 0x03}, {0}};

/* 0.14 milligauss a digit. */
static int convert_rev1(const uint8_t *data, int16_t *values) {
    for (int i = 0; i < 3; i++) {
        int32_t v = (int16_t)ns_get16(data + 2 * i) * 7;
        values[i] = (int16_t)((v + (v < 0 ? -25 : 25)) / 50);
    }
    return SLOW_ROW;
}

static const i2c_step open_rev2[] = {
    {I2C_WRITE, 0x4B, 0x01}, /* power */
    {I2C_WAIT_MS, 0, 4},     /* 3 ms */
    {I2C_EXPECT, 0x40, 0x32},
    {I2C_READ, 0x5D, 2},     /* trim values, in three pieces */
    {I2C_READ, 0x62, 4},
    {I2C_READ, 0x68, 10},
    {I2C_WRITE, 0x51, 0x04}, /* repetitions: Bosch's "regular" */
    {I2C_WRITE, 0x52, 0x07},
    {I2C_WRITE, 0x4C, 0x00}, /* measures at 10 Hz */
    {0},
};
static const i2c_step measure_rev2[] = {{I2C_READY, 0x48, 0x01}, {I2C_READ, 0x42, 8}, {0}};
static const i2c_step close_rev2[] = {{I2C_WRITE, 0x4B, 0x00}, {0}};

static struct {
    float x1, y1, z4, x2, y2, z2, z1, xyz1, z3, xy2, xy1;
} trim;

static float wide(const uint8_t *p) { return (int16_t)ns_get16(p); }
static float narrow(uint8_t v) { return (int8_t)v; }

static int opened_rev2(const uint8_t *d) {
    trim.x1 = narrow(d[0]), trim.y1 = narrow(d[1]);
    trim.z4 = wide(d + 2), trim.x2 = narrow(d[4]), trim.y2 = narrow(d[5]);
    trim.z2 = wide(d + 6), trim.z1 = ns_get16(d + 8), trim.xyz1 = ns_get16(d + 10) & 0x7FFF;
    trim.z3 = wide(d + 12), trim.xy2 = narrow(d[14]), trim.xy1 = d[15];
    return SLOW_ROW;
}

/* uT */
static float compensated_xy(float raw, float r, float one, float two) {
    float gain = trim.xy2 * r * r / 268435456.0f + r * trim.xy1 / 16384.0f + 256.0f;
    return (raw * (gain * (two + 160.0f)) / 8192.0f + 8.0f * one) / 16.0f;
}

static int convert_rev2(const uint8_t *d, int16_t *values) {
    int32_t x = (int16_t)ns_get16(d) >> 3, y = (int16_t)ns_get16(d + 2) >> 3, z = (int16_t)ns_get16(d + 4) >> 1;
    float hall = ns_get16(d + 6) >> 2;
    float slope = trim.z2 + trim.z1 * hall / 32768.0f;
    if (hall == 0 || trim.xyz1 == 0 || slope == 0) return SLOW_WRONG;
    float r = trim.xyz1 * 16384.0f / hall - 16384.0f;
    float up = ((z - trim.z4) * 131072.0f - trim.z3 * (hall - trim.xyz1)) / (slope * 4.0f) / 16.0f;
    values[0] = x == -4096 ? INT16_MIN : rounded(10.0f * compensated_xy((float)x, r, trim.x1, trim.x2));
    values[1] = y == -4096 ? INT16_MIN : rounded(10.0f * compensated_xy((float)y, r, trim.y1, trim.y2));
    values[2] = z == -16384 ? INT16_MIN : rounded(10.0f * up); /* beyond its range: as far as int16 goes */
    return SLOW_ROW;
}

const slow_sensor field_rev1 = {
    .lane = NS_WIRE_FIELD, .kinds = 1 << NS_BOARD_REV1, .address = 0x1E, .rate_hz = 20, .early_ms = 12,
    .open = open_rev1, .measure = measure_rev1, .close = close_rev1, .convert = convert_rev1,
};
const slow_sensor field_rev2 = {
    .lane = NS_WIRE_FIELD, .kinds = 1 << NS_BOARD_REV2, .address = 0x10, .rate_hz = 10, .early_ms = 24,
    .open = open_rev2, .measure = measure_rev2, .close = close_rev2, .opened = opened_rev2, .convert = convert_rev2,
};
