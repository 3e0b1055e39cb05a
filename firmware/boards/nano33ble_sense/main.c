/* The main loop: bytes and samples into the device, its idle work, and sleep. Interrupts move bytes; it decides. */
#include "main.h"

#include "board.h"
#include "buttons.h"
#include "chip.h"
#include "clock.h"
#include "fault.h"
#include "lights.h"
#include "restart.h"
#include "sensors.h"
#include "usb.h"

#define INPUT_BYTES 256
#define TURNS_BEHIND 32 /* half a second of sound */
#define ANSWER_LEAVES_US 500000 /* a host that does not read its answer does not keep the board */

static ns_device device;
static uint8_t input[INPUT_BYTES];
static size_t input_size;
static uint32_t turns_behind;
static uint64_t leave_at_us;

/* Ends the sleep of the main loop, so that it looks at the clock often enough; a press is seen also while it computes. */
void rtc1_irq(void) {
    event_clear(RTC1_BASE, 0x100);
    buttons_tick();
}

static int move_bytes(void) {
    if (usb_take_left()) {
        input_size = 0;
        ns_device_disconnected(&device);
    }
    input_size += usb_read(input + input_size, sizeof input - input_size);
    if (!input_size) return 0;
    board_look();
    size_t used = ns_device_receive(&device, input, input_size);
    input_size -= used;
    memmove(input, input + used, input_size);
    return used != 0;
}

/* Returns 1 when there was a whole block of a lane, so that more may wait. */
static int move_samples(void) {
    int16_t values[NS_BLOCK_VALUES];
    int is_behind = 0;
    for (int lane = 0; lane < NS_WIRE_LANES; lane++) {
        uint32_t lost;
        size_t room = NS_BLOCK_VALUES / ns_wire_channels(lane), rows = board_take(lane, values, room, &lost);
        if (rows) ns_device_samples(&device, lane, values, rows);
        if (lost) ns_device_lost(&device, lane, lost);
        is_behind |= rows == room;
    }
    return is_behind;
}

__attribute__((noreturn)) static void leave(void) {
    usb_close();
    restart_in_bootloader();
}

static void leave_when_asked(void) {
    if (usb_wants_bootloader()) leave();
    if (!board_wants_bootloader()) return;
    uint64_t now = clock_us();
    if (!leave_at_us) leave_at_us = now + ANSWER_LEAVES_US;
    if (now >= leave_at_us || (!device.unsent && usb_is_idle())) leave();
}

/* An interrupt that comes between the last look at its work and here is answered after at most one tick, 4 ms. */
static void sleep(void) {
    uint32_t before = interrupts_off();
    __asm volatile("wfi" ::: "memory");
    interrupts_restore(before);
}

void main_loop(void) {
    fault_open();
    clock_open();
    lights_open();
    buttons_open();
    usb_open(board_serial());
    sensors_open();
    ns_device_open(&device, board_port());
    for (;;) {
        int more = move_samples();
        /* The next request may erase a page, which takes as long as the sensors' rings have room for: what waits in
         * them goes first, but a board that cannot keep up with its sensors must still be heard. */
        if (!more || ++turns_behind >= TURNS_BEHIND) {
            turns_behind = 0;
            more |= move_bytes();
        }
        more |= ns_device_step(&device);
        sensors_step();
        lights_step();
        leave_when_asked();
        if (clock_us() >= GOOD_LIFE_US) fault_forgive();
        if (!more) sleep();
    }
}
