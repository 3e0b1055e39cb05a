/* BMI270 (Bosch's BMI270_SensorAPI for registers and the loading of the microcode): rev2's motion sensor.
 *
 * It gives nothing before its microcode is loaded. The axes are turned as the Arduino library does, so that both
 * revisions of the board have the same ones. */
#include "motion.h"

#include "clock.h"
#include "microcode.h"
#include "ns_message.h"

#include <string.h>

#define BMI270 0x68
#define CHUNK 64u
#define FRAME 12u /* headerless: rotation, then acceleration */
#define FRAMES 16u
#define NEARLY_FULL 64u /* frames; 2 KB hold 170, and no microcode leaves it less */
#define FIFO_BYTES_MAX 6144u /* no microcode gives it more */
#define TIME_TICKS (1u << 24) /* of 39.0625 us */
#define TICKS_100_HZ 256u
#define TICK_US 39u   /* a little too short: only an upper bound is made of it */

enum { CHIP_ID = 0x00, SENSORTIME = 0x18, INTERNAL_STATUS = 0x21, FIFO_LENGTH = 0x24, FIFO_DATA = 0x26,
       FEAT_PAGE = 0x2F, CROSS_AXIS = 0x3C, ACC_CONF = 0x40, ACC_RANGE = 0x41, GYR_CONF = 0x42, GYR_RANGE = 0x43,
       FIFO_CONFIG_0 = 0x48, FIFO_CONFIG_1 = 0x49, INIT_CTRL = 0x59, INIT_ADDR = 0x5B, INIT_DATA = 0x5E,
       PWR_CONF = 0x7C, PWR_CTRL = 0x7D, CMD = 0x7E };

static const i2c_step probe[] = {{I2C_EXPECT, CHIP_ID, 0x24}, {0}};
static const i2c_step open[] = {
    {I2C_EXPECT, CHIP_ID, 0x24},
    {I2C_WRITE, CMD, 0xB6}, /* reset */
    {I2C_WAIT_MS, 0, 3},    /* 2 ms */
    {I2C_EXPECT, CHIP_ID, 0x24},
    {I2C_WRITE, PWR_CONF, 0x00}, /* advanced power save off, 450 us */
    {I2C_WAIT_MS, 0, 1},
    {I2C_WRITE, INIT_CTRL, 0x00},
    {I2C_CALL, 0, 0},
    {I2C_WRITE, INIT_CTRL, 0x01},
    {I2C_WAIT_MS, 0, 25}, /* 20 ms at least */
    {I2C_EXPECT_LOW, INTERNAL_STATUS, 1},
    {0},
};
static const i2c_step start[] = {
    {I2C_EXPECT, CHIP_ID, 0x24},
    {I2C_EXPECT_LOW, INTERNAL_STATUS, 1}, /* it still has its microcode */
    {I2C_WRITE, PWR_CTRL, 0x00},
    {I2C_WRITE, FEAT_PAGE, 0x00},
    {I2C_READ, CROSS_AXIS, 1},
    {I2C_WRITE_RATE, ACC_CONF, 0xA0}, /* best performance, normal filter */
    {I2C_WRITE, ACC_RANGE, 0x02},     /* +-8 g */
    {I2C_WRITE_RATE, GYR_CONF, 0xA0},
    {I2C_WRITE, GYR_RANGE, 0x00},     /* 2000 degree/s */
    {I2C_WRITE, FIFO_CONFIG_0, 0x00}, /* when it is full the newest frames stay */
    {I2C_WRITE, FIFO_CONFIG_1, 0xC0}, /* both, without headers */
    {I2C_WRITE, PWR_CTRL, 0x06},
    {I2C_WRITE, CMD, 0xB0}, /* empty */
    {0},
};
static const i2c_step stop[] = {{I2C_WRITE, PWR_CTRL, 0x00}, {0}};

static i2c_transfer transfer;
static uint8_t reg, bytes[FRAMES * FRAME];
static uint32_t left, waited, batch; /* frames: still to be read, at the last look, in the transfer */
static uint32_t row_ticks, counted;  /* of a row; rows by the sensor's clock at the last look */
static uint32_t sensor_time;
static uint64_t counted_us; /* our own clock at the last look */
static uint8_t is_counting, has_looked_again;
static int32_t cross_axis;

static uint8_t chunk[1 + CHUNK];
static i2c_transfer upload_transfer;
static uint32_t uploaded;
static uint8_t is_addressed;

static int send(uint32_t size) {
    upload_transfer = (i2c_transfer){.tx = chunk, .tx_size = (uint16_t)size, .address = BMI270};
    i2c_submit(&upload_transfer);
    return I2C_BUSY;
}

/* In words: four bits, and the others. */
static int send_address(void) {
    chunk[0] = INIT_ADDR;
    chunk[1] = uploaded / 2 & 0x0F;
    chunk[2] = (uint8_t)(uploaded / 2 >> 4);
    is_addressed = 1;
    return send(3);
}

/* Flash is out of the DMA's reach. An even number of bytes. */
static int send_chunk(const uint8_t *microcode, size_t size) {
    uint32_t rest = (uint32_t)size - uploaded, part = rest < CHUNK ? (rest + 1) & ~1u : CHUNK;
    chunk[0] = INIT_DATA;
    memcpy(chunk + 1, microcode + uploaded, part);
    uploaded += part;
    is_addressed = 0;
    return send(1 + part);
}

static int upload(i2c_script *script) {
    size_t size;
    const uint8_t *microcode = microcode_bytes(&size);
    if (!microcode) return I2C_WRONG;
    if (upload_transfer.result == I2C_BUSY) return I2C_BUSY; /* perhaps of a script that was given up */
    if (script->is_new_call) {
        script->is_new_call = 0;
        uploaded = 0;
        return send_address();
    }
    if (upload_transfer.result != I2C_OK) return upload_transfer.result;
    if (is_addressed) return send_chunk(microcode, size);
    return uploaded < size ? send_address() : I2C_OK;
}

static int is_loadable(void) {
    size_t size;
    return microcode_bytes(&size) != NULL;
}

static void submit(uint8_t from, uint16_t size, void (*done)(i2c_transfer *)) {
    reg = from;
    transfer = (i2c_transfer){.tx = &reg, .rx = bytes, .tx_size = 1, .rx_size = size, .address = BMI270, .urgent = 1,
                              .done = done};
    i2c_submit(&transfer);
}

/* 16.384 digits a degree/s; the correction of the axes is Bosch's driver's. */
static void unpack_rotation(const uint8_t *frame, int32_t *values) {
    int32_t z = (int16_t)ns_get16(frame + 4), x = (int16_t)ns_get16(frame) - cross_axis * z / 512;
    values[0] = motion_scaled(-(int16_t)ns_get16(frame + 2), 125, 128);
    values[1] = motion_scaled(-x, 125, 128);
    values[2] = motion_scaled(z, 125, 128);
}

/* 4096 digits a g. */
static void unpack_acceleration(const uint8_t *frame, int32_t *values) {
    values[0] = motion_scaled(-(int16_t)ns_get16(frame + 2), 1, 2);
    values[1] = motion_scaled(-(int16_t)ns_get16(frame), 1, 2);
    values[2] = motion_scaled((int16_t)ns_get16(frame + 4), 1, 2);
}

static void next_frames(void);
static void look(void);

static void got_frames(i2c_transfer *t) {
    if (t->result != I2C_OK) {
        motion_is_broken();
        return;
    }
    int more = 1;
    for (uint32_t i = 0; i < batch && more; i++) {
        int32_t row[MOTION_VALUES];
        unpack_acceleration(bytes + i * FRAME + 6, row);
        unpack_rotation(bytes + i * FRAME, row + 3);
        more = motion_put(row);
    }
    left -= batch;
    if (more) next_frames();
    else motion_read_ended(I2C_OK);
}

static void next_frames(void) {
    batch = left < FRAMES ? left : FRAMES;
    if (left) submit(FIFO_DATA, (uint16_t)(batch * FRAME), got_frames);
    else if (waited >= FRAMES && !has_looked_again++) look();
    else motion_read_ended(I2C_OK);
}

/* The sensor's clock and its samples are one: a row every row_ticks. All that waited at the last look were read; so
 * what came since then and is not in the FIFO is lost. Clock and length are of moments a little apart: one more or less is
 * not told. Nothing is lost from a FIFO that is far from full, nor more than our own clock has room for, whatever a
 * sensor says that is out of order. */
static void count_lost(uint32_t frames) {
    uint32_t rows = sensor_time / row_ticks, came = (rows - counted) & (TIME_TICKS / row_ticks - 1);
    uint64_t now_us = clock_us(), most = (now_us - counted_us) / (row_ticks * TICK_US) + 2;
    if (came > most) came = (uint32_t)most;
    counted = rows;
    counted_us = now_us;
    if (is_counting && frames >= NEARLY_FULL && came > frames + 1) motion_lost(came - frames);
    is_counting = 1;
}

static void looked(i2c_transfer *t) {
    uint32_t length = bytes[0] | (bytes[1] & 0x3Fu) << 8;
    if (t->result != I2C_OK || length > FIFO_BYTES_MAX) {
        motion_read_ended(t->result != I2C_OK ? t->result : I2C_WRONG);
        return;
    }
    left = waited = length / FRAME;
    count_lost(left);
    next_frames();
}

static void timed(i2c_transfer *t) {
    if (t->result != I2C_OK) {
        motion_read_ended(t->result);
        return;
    }
    sensor_time = bytes[0] | bytes[1] << 8 | (uint32_t)bytes[2] << 16;
    submit(FIFO_LENGTH, 2, looked);
}

/* Two transfers, because nobody says what the registers between the two are. */
static void look(void) { submit(SENSORTIME, 3, timed); }

static void read(void) {
    has_looked_again = 0;
    look();
}

static void started(const i2c_script *script, uint16_t rate_hz) {
    row_ticks = TICKS_100_HZ * 100 / rate_hz;
    is_counting = 0;
    counted_us = clock_us();
    cross_axis = (int32_t)((uint32_t)script->data[0] << 25) >> 25; /* seven bits, signed */
}

const motion_sensor bmi270 = {
    .kind = NS_BOARD_REV2, .address = BMI270, .rates_hz = {100, 200, 400, 800}, .rate_count = 4,
    .rate_bits = 0x08, .rate_step = 0x01, .probe = probe, .open = open, .start = start, .stop = stop,
    .call = upload, .is_loadable = is_loadable, .started = started, .read = read,
};
