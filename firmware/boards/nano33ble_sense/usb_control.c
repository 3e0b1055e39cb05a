/* USB 2.0 chapter 8.5.3 (control transfers) and 9.4 (standard requests).
 *
 * SET_ADDRESS is the hardware's: it must see neither a status stage nor a stall. */
#include "usb_control.h"

#include "cdc.h"
#include "usb_descriptors.h"

#define REFUSED (-1)

enum request_type { TO_DEVICE = 0x00, TO_INTERFACE = 0x01, TO_ENDPOINT = 0x02, FROM_HOST = 0x80, CLASS = 0x20, TYPE_BITS = 0x60 };
enum standard_request {
    GET_STATUS = 0,
    CLEAR_FEATURE = 1,
    SET_FEATURE = 3,
    SET_ADDRESS = 5,
    GET_DESCRIPTOR = 6,
    GET_CONFIGURATION = 8,
    SET_CONFIGURATION = 9,
    GET_INTERFACE = 10,
    SET_INTERFACE = 11,
};
enum { ENDPOINT_HALT = 0 }; /* a feature */

static struct {
    usbd_setup setup;
    const char *serial;
    const uint8_t *data; /* what the host has not fetched yet */
    size_t left;
    uint8_t ends_empty; /* the last packet is to be an empty one */
    uint8_t configuration;
    uint8_t answer[USB_STRING_BYTES];
} control;

static _Alignas(4) uint8_t packet[USBD_PACKET];

void control_open(const char *serial) { control.serial = serial; }

void control_reset(void) {
    control.configuration = 0;
    control.left = 0;
    control.ends_empty = 0;
}

static int endpoint_exists(uint16_t address) {
    if ((address & ~USBD_IN) == 0) return 1;
    if (!control.configuration) return 0;
    return address == (USBD_IN | USB_NOTIFICATIONS) || address == (USBD_IN | USB_DATA) || address == USB_DATA;
}

static int interface_exists(uint16_t interface) { return control.configuration && interface < USB_INTERFACES; }

static int get_descriptor(const usbd_setup *s) {
    size_t size = usb_descriptor(s->value, control.serial, control.answer, &control.data);
    return size ? (int)size : REFUSED;
}

static int set_configuration(const usbd_setup *s) {
    if (s->value > 1) return REFUSED;
    control.configuration = (uint8_t)s->value;
    if (control.configuration) cdc_open();
    else cdc_close();
    return 0;
}

static int set_interface(const usbd_setup *s) {
    if (!interface_exists(s->index) || s->value) return REFUSED;
    if (s->index == USB_COMMUNICATION) {
        usbd_restart(USBD_IN | USB_NOTIFICATIONS);
    } else {
        usbd_restart(USBD_IN | USB_DATA);
        usbd_restart(USB_DATA);
    }
    return 0;
}

static int device_request(const usbd_setup *s) {
    switch (s->request) {
    case GET_STATUS: return 2; /* powered by the bus, does not wake the host */
    case GET_DESCRIPTOR: return get_descriptor(s);
    case GET_CONFIGURATION: control.answer[0] = control.configuration; return 1;
    case SET_CONFIGURATION: return set_configuration(s);
    default: return REFUSED;
    }
}

static int interface_request(const usbd_setup *s) {
    if (!interface_exists(s->index)) return REFUSED;
    switch (s->request) {
    case GET_STATUS: return 2;
    case GET_INTERFACE: return 1;
    case SET_INTERFACE: return set_interface(s);
    default: return REFUSED;
    }
}

static int endpoint_request(const usbd_setup *s) {
    if (!endpoint_exists(s->index)) return REFUSED;
    int is_control = (s->index & ~USBD_IN) == 0;
    if (s->request == GET_STATUS) {
        control.answer[0] = !is_control && usbd_is_halted(s->index);
        return 2;
    }
    if (s->value != ENDPOINT_HALT) return REFUSED;
    if (s->request == CLEAR_FEATURE) {
        if (!is_control) usbd_restart(s->index);
        return 0;
    }
    if (s->request != SET_FEATURE || is_control) return REFUSED;
    usbd_halt(s->index);
    return 0;
}

/* Returns the size of the answer, which stands at control.data; 0 for a request that has none; or REFUSED. */
static int standard_request(const usbd_setup *s) {
    int from_host = s->type & FROM_HOST;
    int asks = s->request == GET_STATUS || s->request == GET_DESCRIPTOR || s->request == GET_CONFIGURATION ||
               s->request == GET_INTERFACE;
    if (asks != (from_host != 0)) return REFUSED;
    switch (s->type & ~FROM_HOST) {
    case TO_DEVICE: return device_request(s);
    case TO_INTERFACE: return interface_request(s);
    case TO_ENDPOINT: return endpoint_request(s);
    default: return REFUSED;
    }
}

static int handle_request(const usbd_setup *s) {
    if ((s->type & TYPE_BITS) == 0) return standard_request(s);
    if ((s->type & ~FROM_HOST) == (CLASS | TO_INTERFACE) && interface_exists(s->index))
        return cdc_request(s, control.answer);
    return REFUSED;
}

static void send_next(void) {
    size_t size = control.left < USBD_PACKET ? control.left : USBD_PACKET;
    for (size_t i = 0; i < size; i++) packet[i] = control.data[i]; /* DMA does not reach the flash */
    control.data += size;
    control.left -= size;
    usbd_give(0, packet, size);
}

static void answer(size_t size) {
    size_t wanted = control.setup.length;
    control.left = size < wanted ? size : wanted;
    control.ends_empty = size < wanted && size % USBD_PACKET == 0;
    if (wanted) send_next();
    else usbd_control_done();
}

static void finish(int size) {
    if (size < 0) usbd_control_refuse();
    else if (control.setup.type & FROM_HOST) answer((size_t)size);
    else usbd_control_done();
}

void control_setup(const usbd_setup *setup) {
    control.setup = *setup;
    control.left = control.ends_empty = 0;
    if (setup->type == TO_DEVICE && setup->request == SET_ADDRESS) return;
    int brings_data = !(setup->type & FROM_HOST) && setup->length;
    if (brings_data) {
        int is_welcome = setup->type == (CLASS | TO_INTERFACE) && interface_exists(setup->index) && cdc_takes(setup);
        if (is_welcome) usbd_control_receive();
        else usbd_control_refuse();
        return;
    }
    control.data = control.answer;
    control.answer[0] = control.answer[1] = 0;
    finish(handle_request(setup));
}

void control_data_done(void) {
    if (!(control.setup.type & FROM_HOST)) {
        size_t size = usbd_take(0, packet);
        finish(size == control.setup.length ? cdc_request(&control.setup, packet) : REFUSED);
    } else if (control.left) {
        send_next();
    } else if (control.ends_empty) {
        control.ends_empty = 0;
        send_next();
    } else {
        usbd_control_done();
    }
}
