/* A timer for each pin, which begins anew whenever the pin is as it counts. */
#include "ns_buttons.h"

static void add_press(ns_buttons *b, unsigned pin, uint64_t time_us) {
    if (b->count == NS_PRESSES) return;
    b->presses[(b->first + b->count++) % NS_PRESSES] = (ns_press){time_us, (uint8_t)pin};
}

void ns_buttons_look(ns_buttons *b, uint32_t grounded, uint64_t now_us) {
    uint32_t changing = ~(grounded ^ b->let_go) & ((1u << NS_BUTTON_PINS) - 1);
    for (unsigned pin = 0; changing >> pin; pin++) {
        uint32_t bit = 1u << pin;
        if (!(changing & bit)) continue;
        if (!(b->changing & bit)) b->since_us[pin] = (uint32_t)now_us;
        uint32_t steady_us = (uint32_t)now_us - b->since_us[pin];
        if (steady_us < NS_BUTTON_STEADY_US) continue;
        b->let_go ^= bit;
        if (grounded & bit) add_press(b, pin, now_us - steady_us);
    }
    b->changing = changing;
}

int ns_buttons_take(ns_buttons *b, ns_press *out) {
    if (!b->count) return 0;
    *out = b->presses[b->first];
    b->first = (uint8_t)((b->first + 1) % NS_PRESSES);
    b->count--;
    return 1;
}
