/* The motion sensor, whichever of the two it is: rows of acceleration and rotation, read by interrupts into a ring.
 *
 * The tick starts a read of the sensor's FIFO, each transfer's end starts the next one, and the rows wait in the ring
 * while the main loop is busy. A sensor that refuses, goes away or gives nothing is started anew from the main loop. */
#ifndef NS_MOTION_SENSOR_H
#define NS_MOTION_SENSOR_H

#include "i2c_script.h"

#include <stddef.h>

#define MOTION_VALUES 6 /* aX aY aZ in 1/2048 g, gX gY gZ in 1/16 degree/s */

/* A row of the table of motion sensors. */
typedef struct {
    uint8_t kind, address;
    uint8_t rate_count;
    uint8_t rate_bits, rate_step; /* what the lowest rate is in WRITE_RATE, and how much each further one adds */
    uint16_t rates_hz[4];
    const i2c_step *probe, *open, *start, *stop;
    int (*call)(i2c_script *script);           /* of `open` */
    int (*is_loadable)(void);                  /* what `open` needs is there; NULL: it needs nothing */
    void (*started)(const i2c_script *script, uint16_t rate_hz);
    void (*read)(void); /* in the interrupt: empties the FIFO, then motion_read_ended */
} motion_sensor;

extern const motion_sensor lsm9ds1, bmi270;

/* For the drivers, in the interrupt. */
int motion_put(const int32_t *row); /* in the wire's units, not yet saturated; 0: the reading shall end */
void motion_lost(uint32_t rows);    /* before the next row */
void motion_read_ended(int result); /* I2C_OK; or what went wrong with nothing lost: the next tick tries again */
void motion_is_broken(void);        /* instead: rows are lost, or their pairs; the sensor must be started anew */

/* v * numerator / denominator, rounded to nearest. */
static inline int32_t motion_scaled(int32_t v, int32_t numerator, int32_t denominator) {
    v *= numerator;
    return (v + (v < 0 ? -denominator : denominator) / 2) / denominator;
}

/* For sensors.c, as in sensors.h. */
void motion_open(void);
const motion_sensor *motion_is(void); /* NULL: none answers */
int motion_needs_microcode(void); /* it has none, or does not start with what it has */
int motion_lacks_microcode(void); /* there is none to load */
int motion_set_rate(uint16_t rate_hz, uint32_t *true_mhz);
size_t motion_take(int16_t *values, size_t rows, uint32_t *lost);
void motion_tick(void); /* in the interrupt */
void motion_step(void);
int motion_load(void);
int motion_load_once(void); /* unless it is loaded */

#endif
