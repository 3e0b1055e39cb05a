/* LSM9DS1, accelerometer and gyroscope (ST's register map; FIFO as the Arduino library uses it): rev1's motion sensor.
 *
 * A row of the FIFO is read as two transfers, rotation and then acceleration: whether one of 12 bytes would go round
 * from the one to the other is not known. */
#include "motion.h"

#include "clock.h"
#include "ns_message.h"

#define LSM9DS1 0x6B
#define FIFO_ROWS 32u
#define OVERRUN 0x40
/* When so many rows waited, others have come meanwhile. */
#define LOOK_AGAIN_ROWS 8u

enum { CTRL_REG1_G = 0x10, WHO_AM_I = 0x0F, OUT_G = 0x18, CTRL_REG6_XL = 0x20, CTRL_REG8 = 0x22, CTRL_REG9 = 0x23,
       OUT_XL = 0x28, FIFO_CTRL = 0x2E, FIFO_SRC = 0x2F };

static const i2c_step probe[] = {{I2C_EXPECT, WHO_AM_I, 0x68}, {0}};
static const i2c_step open[] = {
    {I2C_EXPECT, WHO_AM_I, 0x68},
    {I2C_WRITE, CTRL_REG8, 0x05}, /* reset; registers are counted on in a transfer */
    {I2C_WAIT_MS, 0, 10},
    {I2C_EXPECT, WHO_AM_I, 0x68},
    {I2C_WRITE, CTRL_REG8, 0x44}, /* low and high byte are of the same sample */
    {0},
};
static const i2c_step start[] = {
    {I2C_EXPECT, WHO_AM_I, 0x68},
    {I2C_WRITE, CTRL_REG8, 0x44},
    {I2C_WRITE, CTRL_REG1_G, 0x00},
    {I2C_WRITE, CTRL_REG6_XL, 0x00},
    {I2C_WRITE, FIFO_CTRL, 0x00}, /* bypass: what is in the FIFO goes */
    {I2C_WRITE, CTRL_REG9, 0x02}, /* FIFO on */
    {I2C_WRITE, FIFO_CTRL, 0xC0}, /* continuous: the newest rows stay */
    {I2C_WRITE_RATE, CTRL_REG6_XL, 0x18}, /* +-8 g */
    {I2C_WRITE_RATE, CTRL_REG1_G, 0x18},  /* 2000 degree/s */
    {0},
};
static const i2c_step stop[] = {{I2C_WRITE, CTRL_REG1_G, 0x00}, {I2C_WRITE, CTRL_REG6_XL, 0x00}, {0}};

static i2c_transfer transfer;
static uint8_t reg, bytes[6], has_looked_again;
static uint32_t left, waited; /* rows of the FIFO: still to be read, at the last look */
static int32_t row[MOTION_VALUES];
static uint32_t rate;
static uint64_t look_us, looked_us; /* at the FIFO: this time, the last time */

static void submit(uint8_t from, uint16_t size, void (*done)(i2c_transfer *)) {
    reg = from;
    transfer = (i2c_transfer){.tx = &reg, .rx = bytes, .tx_size = 1, .rx_size = size, .address = LSM9DS1, .urgent = 1,
                              .done = done};
    i2c_submit(&transfer);
}

static void unpack(int32_t *values, int32_t numerator, int32_t denominator) {
    for (int i = 0; i < 3; i++)
        values[i] = motion_scaled((int16_t)ns_get16(bytes + 2 * i), numerator, denominator);
}

static void next_row(void);
static void look(void);

/* 0.244 mg a digit. */
static void accelerated(i2c_transfer *t) {
    if (t->result != I2C_OK) {
        motion_is_broken();
        return;
    }
    unpack(row, 7808, 15625);
    left--;
    if (motion_put(row)) next_row();
    else motion_read_ended(I2C_OK);
}

/* 70 mdegree/s a digit. */
static void rotated(i2c_transfer *t) {
    if (t->result != I2C_OK) {
        motion_is_broken();
        return;
    }
    unpack(row + 3, 28, 25);
    submit(OUT_XL, 6, accelerated);
}

static void next_row(void) {
    if (left) submit(OUT_G, 6, rotated);
    else if (waited >= LOOK_AGAIN_ROWS && !has_looked_again++) look();
    else motion_read_ended(I2C_OK);
}

/* The chip says that rows were overwritten, not how many. All that waited at the last look were read; so what came
 * since then and is not in the FIFO is lost. */
static void count_lost(void) {
    uint32_t came = (uint32_t)((look_us - looked_us) * rate / 1000000u);
    motion_lost(came > FIFO_ROWS ? came - FIFO_ROWS : 1);
}

static void looked(i2c_transfer *t) {
    uint32_t rows = bytes[0] & 0x3F;
    if (t->result != I2C_OK || rows > FIFO_ROWS) {
        motion_read_ended(t->result != I2C_OK ? t->result : I2C_WRONG);
        return;
    }
    if (bytes[0] & OVERRUN) count_lost();
    looked_us = look_us;
    left = waited = rows;
    next_row();
}

static void look(void) {
    look_us = clock_us();
    submit(FIFO_SRC, 1, looked);
}

static void read(void) {
    has_looked_again = 0;
    look();
}

static void started(const i2c_script *script, uint16_t rate_hz) {
    (void)script;
    rate = rate_hz;
    looked_us = clock_us();
}

const motion_sensor lsm9ds1 = {
    .kind = NS_BOARD_REV1, .address = LSM9DS1, .rates_hz = {119, 238, 476, 952}, .rate_count = 4,
    .rate_bits = 0x60, .rate_step = 0x20, .probe = probe, .open = open, .start = start, .stop = stop,
    .started = started, .read = read,
};
