/* What is done with a sensor, as a table: writes, reads, checks and waits. It runs a transfer at a time and never
 * blocks; who can wait runs all of it. */
#ifndef NS_I2C_SCRIPT_H
#define NS_I2C_SCRIPT_H

#include "i2c.h"

enum i2c_operation {
    I2C_END = 0,
    I2C_WRITE,      /* value into the register */
    I2C_WRITE_RATE, /* value | the script's rate_bits */
    I2C_EXPECT,     /* the register must hold value */
    I2C_EXPECT_LOW, /* its low half must */
    I2C_READY,      /* the register must have the bits of value; else the script ends with I2C_NOT_YET */
    I2C_READ,       /* so many bytes from the register on, behind those read before */
    I2C_SEND,       /* only the byte `reg`: for a sensor without registers */
    I2C_TAKE,       /* so many bytes, without a register */
    I2C_WAIT_MS,
    I2C_TO,         /* the next steps are for the sensor with the address `value` */
    I2C_CALL,       /* until the script's `call` no longer returns I2C_BUSY */
};

typedef struct {
    uint8_t operation, reg, value;
} i2c_step;

#define I2C_SCRIPT_BYTES 32

typedef struct i2c_script {
    i2c_transfer transfer;
    const i2c_step *step; /* NULL: none runs */
    uint64_t until_us;
    uint8_t address, rate_bits, is_under_way, is_new_call, size;
    uint8_t tx[2];
    uint8_t byte;
    uint8_t data[I2C_SCRIPT_BYTES]; /* what READ and TAKE brought */
    int (*call)(struct i2c_script *script);
} i2c_script;

void i2c_script_begin(i2c_script *script, uint8_t address, const i2c_step *steps, uint8_t rate_bits);
/* I2C_BUSY, I2C_OK or what went wrong; the script is over then. */
int i2c_script_poll(i2c_script *script);
/* Waits for the transfer under way and forgets the rest. */
void i2c_script_end(i2c_script *script);
/* All of it, now. */
int i2c_script_run(i2c_script *script, uint8_t address, const i2c_step *steps, uint8_t rate_bits);

#endif
