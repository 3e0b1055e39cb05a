/* Buttons: pins which somebody connects to ground. Levels and times go in, presses come out.
 *
 * A contact bounces for some milliseconds, and a long wire hears its surroundings: so a pin counts as pressed, or as let
 * go, once it has been so for NS_BUTTON_STEADY_US. In a zeroed struct no pin has been let go yet: one that is wired to
 * ground for ever, or held while the board starts, says nothing.
 */
#ifndef NS_BUTTONS_H
#define NS_BUTTONS_H

#include "ns_bytes.h"

/* Pins have the numbers that Arduino gives them: D0..D13 are 0..13, A0..A7 are 14..21. */
#define NS_BUTTON_PINS 22
#define NS_BUTTON_STEADY_US 20000
/* Presses that wait for the main loop while it computes. A person presses five times a second at most. */
#define NS_PRESSES 8

typedef struct {
    uint64_t time_us; /* since when the pin is connected to ground for good */
    uint8_t pin;
} ns_press;

typedef struct {
    uint32_t let_go;   /* a bit for each pin, by its number: not pressed */
    uint32_t changing; /* pins that were otherwise when they were last looked at, since: */
    uint32_t since_us[NS_BUTTON_PINS];
    ns_press presses[NS_PRESSES];
    uint8_t count, first;
} ns_buttons;

/* The pins that are connected to ground now. Times go up; between two looks may be any time, but what is shorter than
 * that is not seen. Not at the same time as ns_buttons_take. */
void ns_buttons_look(ns_buttons *b, uint32_t grounded, uint64_t now_us);

/* The oldest press that nobody has taken: 1, or 0 when there is none. */
int ns_buttons_take(ns_buttons *b, ns_press *out);

#endif
