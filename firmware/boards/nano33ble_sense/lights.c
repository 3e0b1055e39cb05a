/* RGB LED by PWM0 (nRF52840 SVD: PWM), three channels of 8 bits at 2 kHz; its pins light it while they are low.
 *
 * A value's bit 15 is clear: the pin is low for so many counts of a period of 255, then high. */
#include "lights.h"

#include "chip.h"
#include "clock.h"

#define TOP 255u
#define DIVIDE_BY_32 5u

static volatile uint16_t shown[4]; /* DMA reads it: RAM */
static uint64_t pulse_until_us;

void lights_open(void) {
    static const uint8_t pins[3] = {PIN_RED, PIN_GREEN, PIN_BLUE};
    for (uint32_t i = 0; i < 3; i++) {
        pin_high(pins[i]); /* first: else it would light up for an instant */
        pin_configure(pins[i], PIN_OUTPUT | PIN_NO_INPUT);
        NS_REG(PWM0_BASE, 0x560 + 4 * i) = pins[i]; /* PSEL.OUT */
    }
    pin_low(PIN_DETECTION);
    pin_configure(PIN_DETECTION, PIN_OUTPUT | PIN_NO_INPUT);
    NS_REG(PWM0_BASE, 0x500) = 1; /* ENABLE */
    NS_REG(PWM0_BASE, 0x504) = 0; /* MODE: up */
    NS_REG(PWM0_BASE, 0x508) = TOP;
    NS_REG(PWM0_BASE, 0x50C) = DIVIDE_BY_32;
    NS_REG(PWM0_BASE, 0x510) = 2; /* DECODER: a value for each channel */
    NS_REG(PWM0_BASE, 0x514) = 0; /* LOOP */
    NS_REG(PWM0_BASE, 0x520) = (uint32_t)(uintptr_t)shown;
    NS_REG(PWM0_BASE, 0x524) = 4; /* CNT */
    NS_REG(PWM0_BASE, 0x528) = 0; /* REFRESH, ENDDELAY */
    NS_REG(PWM0_BASE, 0x52C) = 0;
    lights_set(0);
}

void lights_set(uint32_t rgb) {
    shown[0] = (uint16_t)(rgb >> 16 & 0xFF);
    shown[1] = (uint16_t)(rgb >> 8 & 0xFF);
    shown[2] = (uint16_t)(rgb & 0xFF);
    dmb();
    NS_REG(PWM0_BASE, 0x008) = 1; /* SEQSTART[0]: the last values stay */
}

void lights_pulse(uint16_t pulse_ms) {
    pulse_until_us = clock_us() + pulse_ms * 1000u;
    pin_high(PIN_DETECTION);
}

void lights_step(void) {
    if (!pulse_until_us || clock_us() < pulse_until_us) return;
    pulse_until_us = 0;
    pin_low(PIN_DETECTION);
}
