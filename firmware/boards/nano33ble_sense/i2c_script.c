#include "i2c_script.h"

#include "clock.h"

#include <stddef.h>

static int submit(i2c_script *s, uint16_t tx_size, uint8_t *rx, uint16_t rx_size) {
    s->transfer = (i2c_transfer){.tx = s->tx, .rx = rx, .tx_size = tx_size, .rx_size = rx_size, .address = s->address};
    i2c_submit(&s->transfer);
    return I2C_BUSY;
}

static int submit_read(i2c_script *s, uint16_t tx_size, uint16_t size) {
    if ((uint32_t)s->size + size > I2C_SCRIPT_BYTES) return I2C_WRONG;
    return submit(s, tx_size, s->data + s->size, size);
}

/* I2C_OK: done already. */
static int begin_step(i2c_script *s, const i2c_step *step) {
    s->tx[0] = step->reg;
    s->tx[1] = step->value;
    switch (step->operation) {
    case I2C_WRITE_RATE: s->tx[1] |= s->rate_bits; return submit(s, 2, NULL, 0);
    case I2C_WRITE: return submit(s, 2, NULL, 0);
    case I2C_SEND: return submit(s, 1, NULL, 0);
    case I2C_READ: return submit_read(s, 1, step->value);
    case I2C_TAKE: return submit_read(s, 0, step->value);
    case I2C_READY:
    case I2C_EXPECT:
    case I2C_EXPECT_LOW: return submit(s, 1, &s->byte, 1);
    case I2C_WAIT_MS: s->until_us = clock_us() + step->value * 1000u; return I2C_BUSY;
    case I2C_TO: s->address = step->value; return I2C_OK;
    default: s->is_new_call = 1; return I2C_BUSY; /* I2C_CALL */
    }
}

static int go_on(i2c_script *s, const i2c_step *step) {
    if (step->operation == I2C_WAIT_MS) return clock_us() < s->until_us ? I2C_BUSY : I2C_OK;
    if (step->operation == I2C_CALL) return s->call(s);
    int result = s->transfer.result;
    if (result != I2C_OK) return result;
    if (step->operation == I2C_READ || step->operation == I2C_TAKE) s->size = (uint8_t)(s->size + step->value);
    if (step->operation == I2C_READY && (s->byte & step->value) != step->value) return I2C_NOT_YET;
    if (step->operation == I2C_EXPECT && s->byte != step->value) return I2C_WRONG;
    if (step->operation == I2C_EXPECT_LOW && (s->byte & 15) != step->value) return I2C_WRONG;
    return I2C_OK;
}

void i2c_script_begin(i2c_script *s, uint8_t address, const i2c_step *steps, uint8_t rate_bits) {
    s->address = address;
    s->step = steps;
    s->rate_bits = rate_bits;
    s->is_under_way = s->size = 0;
}

int i2c_script_poll(i2c_script *s) {
    while (s->step->operation != I2C_END) {
        int result = s->is_under_way ? go_on(s, s->step) : begin_step(s, s->step);
        s->is_under_way = 1;
        if (result == I2C_BUSY) return result;
        if (result != I2C_OK) {
            s->step = NULL;
            return result;
        }
        s->is_under_way = 0;
        s->step++;
    }
    s->step = NULL;
    return I2C_OK;
}

void i2c_script_end(i2c_script *s) {
    while (s->transfer.result == I2C_BUSY) i2c_wait();
    s->step = NULL;
}

int i2c_script_run(i2c_script *s, uint8_t address, const i2c_step *steps, uint8_t rate_bits) {
    i2c_script_end(s);
    i2c_script_begin(s, address, steps, rate_bits);
    int result;
    while ((result = i2c_script_poll(s)) == I2C_BUSY) i2c_wait();
    return result;
}
