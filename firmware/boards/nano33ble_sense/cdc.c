/* USB CDC 1.2, PSTN subclass 1.2: line coding and control line state, over two rings.
 *
 * The main loop writes the heads of what it sends and the tails of what it reads, the interrupt the others, so neither
 * waits for the other. Indices run on and are cut when they are used. */
#include "cdc.h"

#include <string.h>

#include "chip.h"
#include "clock.h"
#include "usb.h"
#include "usb_control.h"
#include "usb_descriptors.h"

/* A fifth of a second of motion and sound at their highest rates (43 KB/s): so long may a host be busy elsewhere. */
#define SEND_BYTES 8192u
/* As long as a frame: what is more waits in the host. */
#define READ_BYTES 2048u
#define TOUCH_HZ 1200u
#define TOUCH_US 200000u /* the Arduino core's */

enum { SET_LINE_CODING = 0x20, GET_LINE_CODING = 0x21, SET_CONTROL_LINE_STATE = 0x22 };
#define LINE_CODING_BYTES 7
static const uint8_t usual_coding[LINE_CODING_BYTES] = {0x80, 0x25, 0, 0, 0, 0, 8}; /* 9600 8N1 */

typedef struct {
    volatile uint32_t head, tail;
} indices;

static uint8_t send_ring[SEND_BYTES], read_ring[READ_BYTES];
static _Alignas(4) uint8_t send_packet[USBD_PACKET], read_packet[USBD_PACKET];

static struct {
    indices send, read;
    uint32_t session;           /* index in the read ring: what stands before it came from a host that left */
    volatile uint8_t is_open, is_asleep;
    volatile uint8_t is_sending; /* a packet is with the hardware */
    uint8_t was_full;           /* ... and was full: without an empty one after it the host waits for more */
    uint8_t has_spoken;         /* the host, since it came */
    volatile uint8_t has_left;
    volatile uint8_t is_touched;
    uint8_t dtr;
    uint8_t coding[LINE_CODING_BYTES];
    uint64_t touched_us;
} port;

static void ring_write(uint8_t *ring, uint32_t size, uint32_t at, const uint8_t *data, uint32_t count) {
    uint32_t start = at % size, first = size - start < count ? size - start : count;
    memcpy(ring + start, data, first);
    memcpy(ring, data + first, count - first);
}

static void ring_read(const uint8_t *ring, uint32_t size, uint32_t at, uint8_t *out, uint32_t count) {
    uint32_t start = at % size, first = size - start < count ? size - start : count;
    memcpy(out, ring + start, first);
    memcpy(out + first, ring, count - first);
}

static void leave(void) {
    port.send.tail = port.send.head;
    port.session = port.read.head;
    port.has_spoken = 0;
    port.has_left = 1;
}

static void follow_touch(void) {
    uint32_t rate = port.coding[0] | port.coding[1] << 8 | port.coding[2] << 16 | (uint32_t)port.coding[3] << 24;
    int is_touched = rate == TOUCH_HZ && !port.dtr;
    if (is_touched && !port.is_touched) port.touched_us = clock_us();
    port.is_touched = (uint8_t)is_touched;
}

static void set_coding(const uint8_t *coding) {
    memcpy(port.coding, coding, LINE_CODING_BYTES);
    follow_touch();
}

static void set_lines(uint16_t lines) {
    uint8_t dtr = lines & 1;
    if (port.dtr && !dtr) leave();
    /* What was sent while nobody had opened the port answers nothing; after the host's first byte it may. */
    if (!port.dtr && dtr && !port.has_spoken) port.send.tail = port.send.head;
    port.dtr = dtr;
    follow_touch();
}

void cdc_open(void) {
    if (port.is_open) leave(); /* configured again: a packet that is with the hardware is still there */
    port.send.tail = port.send.head;
    usbd_enable(1u << USB_NOTIFICATIONS | 1u << USB_DATA, 1u << USB_DATA);
    usbd_restart(USBD_IN | USB_NOTIFICATIONS);
    usbd_restart(USBD_IN | USB_DATA);
    usbd_restart(USB_DATA);
    port.is_open = 1;
}

void cdc_close(void) {
    if (port.is_open) {
        usbd_enable(0, 0);
        leave();
    }
    port.is_open = port.is_asleep = 0;
    port.is_sending = port.was_full = 0;
    port.dtr = 0;
    set_coding(usual_coding);
}

void cdc_sleep(int asleep) {
    if (asleep && !port.is_asleep && port.is_open) leave();
    port.is_asleep = (uint8_t)asleep;
}

int cdc_takes(const usbd_setup *s) {
    return s->request == SET_LINE_CODING && s->index == USB_COMMUNICATION && s->length == LINE_CODING_BYTES;
}

int cdc_request(const usbd_setup *s, uint8_t *data) {
    if (s->index != USB_COMMUNICATION) return -1;
    int asks = s->type & USBD_IN;
    if (s->request == SET_LINE_CODING && s->length == LINE_CODING_BYTES && !asks) {
        set_coding(data);
        return 0;
    }
    if (s->request == GET_LINE_CODING && asks) {
        memcpy(data, port.coding, LINE_CODING_BYTES);
        return LINE_CODING_BYTES;
    }
    if (s->request == SET_CONTROL_LINE_STATE && !asks) {
        set_lines(s->value);
        return 0;
    }
    return -1;
}

void cdc_fetched(uint32_t endpoints) {
    if (endpoints >> USB_DATA & 1) port.is_sending = 0;
}

static void take_packet(void) {
    uint32_t free = READ_BYTES - (port.read.head - port.read.tail);
    if (!usbd_has_packet(USB_DATA) || usbd_is_halted(USB_DATA) || free < USBD_PACKET) return;
    uint32_t size = (uint32_t)usbd_take(USB_DATA, read_packet);
    ring_write(read_ring, READ_BYTES, port.read.head, read_packet, size);
    dmb();
    port.read.head += size;
    port.has_spoken = 1;
}

static void give_packet(void) {
    uint32_t there = port.send.head - port.send.tail;
    uint32_t size = there < USBD_PACKET ? there : USBD_PACKET;
    if (port.is_sending || usbd_is_halted(USBD_IN | USB_DATA) || (!size && !port.was_full)) return;
    ring_read(send_ring, SEND_BYTES, port.send.tail, send_packet, size);
    port.is_sending = 1; /* before the tail moves: usb_is_idle sees one or the other */
    port.was_full = size == USBD_PACKET;
    port.send.tail += size;
    usbd_give(USB_DATA, send_packet, size);
}

void cdc_attend(void) {
    if (!port.is_open || port.is_asleep) return;
    take_packet();
    give_packet();
}

void usb_open(const char *serial) {
    control_open(serial);
    set_coding(usual_coding);
    usbd_open();
}

void usb_close(void) { usbd_close(); }

size_t usb_read(uint8_t *out, size_t room) {
    if (usbd_is_starting()) usbd_attend();
    uint32_t there = port.read.head - port.read.tail;
    if (port.has_left || !there || !room) return 0;
    dmb();
    uint32_t size = there < room ? there : (uint32_t)room;
    ring_read(read_ring, READ_BYTES, port.read.tail, out, size);
    dmb();
    port.read.tail += size;
    if (usbd_has_packet(USB_DATA)) usbd_attend();
    return size;
}

int usb_send(const uint8_t *data, size_t size) {
    if (!port.is_open || port.is_asleep || size > SEND_BYTES - (port.send.head - port.send.tail)) return 0;
    ring_write(send_ring, SEND_BYTES, port.send.head, data, (uint32_t)size);
    dmb();
    port.send.head += (uint32_t)size;
    usbd_attend();
    return 1;
}

int usb_take_left(void) {
    uint32_t before = interrupts_off();
    int has_left = port.has_left;
    if (has_left) port.read.tail = port.session;
    port.has_left = 0;
    interrupts_restore(before);
    if (has_left) usbd_attend(); /* there may be room for a packet that waits */
    return has_left;
}

int usb_is_idle(void) { return port.send.head == port.send.tail && !port.is_sending; }

int usb_wants_bootloader(void) {
    uint32_t before = interrupts_off();
    int is_over = port.is_touched && clock_us() - port.touched_us >= TOUCH_US;
    interrupts_restore(before);
    return is_over;
}
