/* The header's pins as inputs with the chip's pull-ups (nRF52840 SVD: GPIO; the variant of the Arduino core says which
 * pin of the chip is which of the header).
 *
 * Left out: D2 is the detection's pulse, D13 lights an LED, and D0, D1, A4 and A5 are where people put their own serial
 * and I2C devices. Levels are looked at by the tick: an edge's interrupt would come thousands of times from a pin that
 * hears a motor. */
#include "buttons.h"

#include "chip.h"
#include "clock.h"

#define NO_PIN 0 /* P0.00 has the crystal */

static const uint8_t pins[NS_BUTTON_PINS] = {
    [3] = PIN(1, 12),  [4] = PIN(1, 15), [5] = PIN(1, 13),  [6] = PIN(1, 14),  [7] = PIN(0, 23),  [8] = PIN(0, 21),
    [9] = PIN(0, 27),  [10] = PIN(1, 2), [11] = PIN(1, 1),  [12] = PIN(1, 8),  [14] = PIN(0, 4),  [15] = PIN(0, 5),
    [16] = PIN(0, 30), [17] = PIN(0, 29), [20] = PIN(0, 28), [21] = PIN(0, 3),
};

static ns_buttons buttons;

void buttons_open(void) {
    for (uint32_t i = 0; i < NS_BUTTON_PINS; i++)
        if (pins[i] != NO_PIN) pin_configure(pins[i], PIN_PULL_UP);
}

void buttons_tick(void) {
    uint32_t levels[2] = {NS_REG(pin_port(PIN(0, 0)), PORT_IN), NS_REG(pin_port(PIN(1, 0)), PORT_IN)}, grounded = 0;
    for (uint32_t i = 0; i < NS_BUTTON_PINS; i++)
        if (pins[i] != NO_PIN && !(levels[pins[i] / 32] >> pins[i] % 32 & 1)) grounded |= 1u << i;
    ns_buttons_look(&buttons, grounded, clock_us());
}

int buttons_take(void *context, ns_press *out) {
    (void)context;
    uint32_t before = interrupts_off();
    int taken = ns_buttons_take(&buttons, out);
    interrupts_restore(before);
    return taken;
}
