/* Light and proximity: APDS9960 (Avago's registers, values as in the Arduino library), on both revisions. */
#include "slow.h"

#include "ns_message.h"

#define COLOUR_READY 0x01
#define PROXIMITY_READY 0x02
/* Of the colour engine's 10 ms, the counts cannot exceed 4 * 1025; the wire's limit holds for longer times, too. */
#define MOST 32767

enum { ENABLE = 0x80, ATIME = 0x81, WTIME = 0x83, PPULSE = 0x8E, CONTROL = 0x8F, ID = 0x92, STATUS = 0x93 };

static const i2c_step open[] = {
    {I2C_EXPECT, ID, 0xAB},
    {I2C_WRITE, ENABLE, 0x00},
    {I2C_WRITE, WTIME, 0xFF},
    {I2C_WRITE, PPULSE, 0x8F},
    {I2C_WRITE, ATIME, 0xFC},   /* 10 ms */
    {I2C_WRITE, CONTROL, 0x02}, /* gain 16 */
    {I2C_WRITE, ENABLE, 0x07},  /* power, colour, proximity */
    {0},
};
static const i2c_step measure[] = {{I2C_READ, STATUS, 10}, {0}}; /* clear red green blue, proximity */
static const i2c_step close[] = {{I2C_WRITE, ENABLE, 0x00}, {0}};

static int convert(const uint8_t *d, int16_t *values) {
    if (~d[0] & (COLOUR_READY | PROXIMITY_READY)) return SLOW_NOT_YET;
    for (int i = 0; i < 4; i++) {
        uint32_t v = ns_get16(d + 1 + 2 * i);
        values[i] = (int16_t)(v > MOST ? MOST : v);
    }
    values[4] = d[9];
    return SLOW_ROW;
}

const slow_sensor light = {
    .lane = NS_WIRE_LIGHT, .kinds = 1 << NS_BOARD_UNKNOWN | 1 << NS_BOARD_REV1 | 1 << NS_BOARD_REV2, .address = 0x39,
    .rate_hz = 10, .open = open, .measure = measure, .close = close, .convert = convert,
};
