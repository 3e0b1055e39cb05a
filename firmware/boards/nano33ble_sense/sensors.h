/* The sensors on the board's internal I2C: motion, magnetic field, climate, light.
 *
 * Lanes are those of ns_message.h, values are in the wire's units. Interrupts alone read all of them, motion first, and
 * the rows wait in rings until they are taken. All functions are for the main loop, and none of them waits for a sensor
 * longer than it says. */
#ifndef NS_SENSORS_H
#define NS_SENSORS_H

#include <stddef.h>
#include <stdint.h>

/* Power, the bus, and who is there: < 60 ms; < 600 ms when the motion sensor gets its microcode from flash. */
void sensors_open(void);

/* enum ns_board_kind: REV1, REV2, or UNKNOWN when no motion sensor answers. */
uint8_t sensors_kind(void);

/* The rates that the lane can have now. */
const uint16_t *sensors_rates(int lane, uint8_t *count);
int sensors_needs_microcode(void);

/* Runs a lane at one of its rates, or switches it off (0): what was not taken is gone then. A lane that runs at that
 * rate runs on. < 50 ms; < 600 ms when a motion sensor that lost its power gets its microcode again.
 * NS_E_NO_SENSOR: it does not answer; NS_E_MICROCODE: it has not got its microcode. */
int sensors_set_rate(int lane, uint16_t rate_hz, uint32_t *true_mhz);

/* Rows of ns_wire_channels(lane) values; returns how many. `lost`: how many were lost after those. */
size_t sensors_take(int lane, int16_t *values, size_t rows, uint32_t *lost);

/* Again and again: a motion sensor that went away is looked for, a transfer at a time. < 1 ms. */
void sensors_step(void);

/* The microcode stands in flash: the motion sensor gets it. < 600 ms; NS_OK or a refusal. */
int sensors_load_microcode(void);

#endif
