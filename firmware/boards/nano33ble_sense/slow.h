/* Sensors that give a few rows a second: each is a table of scripts, and one machine, moved on by
 * the tick, runs them all; between two ticks it takes at most one transfer of each from the bus. */
#ifndef NS_SLOW_H
#define NS_SLOW_H

#include "i2c_script.h"

#include <stddef.h>

#define SLOW_VALUES 5

enum { SLOW_ROW = 0, SLOW_NOT_YET = 1, SLOW_WRONG = -1 }; /* of `convert`; `open` may lead to SLOW_WRONG, too */

/* A row of the table of sensors. A lane with two chips names them both in its scripts. */
typedef struct {
    uint8_t lane, kinds; /* bit n: it is on boards of kind n */
    uint8_t address;
    uint16_t rate_hz;
    uint16_t early_ms; /* a sensor with a clock of its own is asked so long before its row is due, until it has it */
    const i2c_step *open, *measure, *close;
    int (*opened)(const uint8_t *data); /* takes calibration; NULL: there is none */
    int (*convert)(const uint8_t *data, int16_t *values);
} slow_sensor;

extern const slow_sensor field_rev1, field_rev2, climate_rev1, climate_rev2, light;

/* Who is there; each is off after it. < 15 ms a sensor. */
void slow_open(uint8_t kind);
/* Its rate while it is there; NULL: the board has none. */
const uint16_t *slow_rate(int lane);
int slow_set_rate(int lane, uint16_t rate_hz);
size_t slow_take(int lane, int16_t *values, size_t rows, uint32_t *lost);
void slow_tick(void); /* in the interrupt */

#endif
