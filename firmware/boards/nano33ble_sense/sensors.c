/* The board's own wiring of its sensors (board facts, 4): supply, pull-ups, tick. RTC: nRF52840 SVD. */
#include "sensors.h"

#include "chip.h"
#include "clock.h"
#include "motion.h"
#include "ns_message.h"
#include "slow.h"

#define SUPPLY_US 10000u /* until all sensors are up */

void rtc2_irq(void) {
    event_clear(RTC2_BASE, 0x100);
    i2c_check();
    motion_tick();
    slow_tick();
}

/* Rev2's magnetometer may not start when its supply rises slowly: high drive. */
static void open_supply(void) {
    pin_high(PIN_SENSOR_POWER);
    pin_configure(PIN_SENSOR_POWER, PIN_OUTPUT | PIN_NO_INPUT | PIN_HIGH_DRIVE);
    pin_high(PIN_I2C_PULL_UPS);
    pin_configure(PIN_I2C_PULL_UPS, PIN_OUTPUT | PIN_NO_INPUT);
    clock_wait_us(SUPPLY_US);
}

void sensors_open(void) {
    open_supply();
    i2c_open();
    /* 4 ms are four rows at 952 Hz, of the 32 that the LSM9DS1 keeps. */
    clock_open_tick(RTC2_BASE, RTC2_IRQ, PRIORITY_SENSORS);
    motion_open();
    slow_open(sensors_kind());
}

uint8_t sensors_kind(void) {
    const motion_sensor *motion = motion_is();
    return motion ? motion->kind : NS_BOARD_UNKNOWN;
}

const uint16_t *sensors_rates(int lane, uint8_t *count) {
    const motion_sensor *motion = motion_is();
    *count = 0;
    if (lane == NS_WIRE_IMU && motion && !motion_lacks_microcode()) {
        *count = motion->rate_count;
        return motion->rates_hz;
    }
    const uint16_t *rate = lane == NS_WIRE_IMU ? NULL : slow_rate(lane);
    *count = rate != NULL || *count;
    return rate;
}

int sensors_needs_microcode(void) { return motion_needs_microcode(); }

int sensors_set_rate(int lane, uint16_t rate_hz, uint32_t *true_mhz) {
    if (lane == NS_WIRE_IMU) return motion_set_rate(rate_hz, true_mhz);
    *true_mhz = rate_hz * 1000u;
    return slow_set_rate(lane, rate_hz);
}

size_t sensors_take(int lane, int16_t *values, size_t rows, uint32_t *lost) {
    return lane == NS_WIRE_IMU ? motion_take(values, rows, lost) : slow_take(lane, values, rows, lost);
}

void sensors_step(void) { motion_step(); }

int sensors_load_microcode(void) { return motion_load_once(); }
