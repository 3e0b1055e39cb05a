/* Pins of the header as buttons: whoever connects one to ground presses it. */
#ifndef NS_BOARD_BUTTONS_H
#define NS_BOARD_BUTTONS_H

#include "ns_buttons.h"

void buttons_open(void);
void buttons_tick(void); /* from one interrupt, again and again: also while the main loop computes */
int buttons_take(void *context, ns_press *out);

#endif
