/* The internal I2C bus: transfers by DMA, one after another, each with a deadline. Nothing here can wait for ever. */
#ifndef NS_I2C_H
#define NS_I2C_H

#include <stdint.h>

enum i2c_result {
    I2C_OK = 0,
    I2C_BUSY = 1,    /* waits or is under way */
    I2C_NOT_YET = 2, /* the sensor has nothing new */
    I2C_NACK = -1,  /* nobody answers, or a byte was refused */
    I2C_LATE = -2,  /* not done at its deadline */
    I2C_STUCK = -3, /* a wire is low and stays low */
    I2C_SHORT = -4, /* fewer bytes than asked for */
    I2C_WRONG = -5, /* a sensor answered what it cannot answer */
};

/* Bytes to send, bytes to receive, or first the one and then, after a repeated start, the other. It belongs to the bus
 * while it is I2C_BUSY; both buffers are in RAM. */
typedef struct i2c_transfer {
    struct i2c_transfer *next;
    const uint8_t *tx;
    uint8_t *rx;
    uint16_t tx_size, rx_size;
    uint8_t address;
    uint8_t urgent; /* goes before all that are not */
    volatile int8_t result;
    void (*done)(struct i2c_transfer *transfer); /* in the interrupt; may submit again. NULL: nobody waits */
} i2c_transfer;

/* Frees the bus from whatever a reset interrupted. The sensors have their supply already. */
void i2c_open(void);

/* From the main loop or from `done`. */
void i2c_submit(i2c_transfer *transfer);

/* Ends a transfer that is late. The sensors' tick calls it. */
void i2c_check(void);

/* For who waits in the main loop: sleeps until an interrupt, at most a tick, when transfers are under way. */
void i2c_wait(void);

/* Transfers that failed since the start, and how often the bus was freed by hand. */
typedef struct {
    uint32_t transfers, failed, freed;
} i2c_counts;
extern i2c_counts i2c_counted;

#endif
