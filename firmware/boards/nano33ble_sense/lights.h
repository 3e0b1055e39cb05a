/* What a detection shows: the RGB LED, and a pulse on pin D2. */
#ifndef NS_LIGHTS_H
#define NS_LIGHTS_H

#include <stdint.h>

void lights_open(void);
void lights_set(uint32_t rgb); /* 0x00RRGGBB */
void lights_pulse(uint16_t pulse_ms); /* D2 is high from now on for so long; another pulse begins it anew */
void lights_step(void);               /* from the main loop: ends the pulse */

#endif
