/* USB 2.0 chapter 9.6, CDC 1.2 and its PSTN subclass: one serial port, as two interfaces joined by an association. */
#include "usb_descriptors.h"

#include "usbd.h"

#define LOW(x) ((x) & 0xFF)
#define HIGH(x) ((x) >> 8 & 0xFF)

enum { DEVICE = 1, CONFIGURATION = 2, STRING = 3 };
enum { LANGUAGES, MANUFACTURER, PRODUCT, SERIAL };

static const uint8_t device[] = {
    18, DEVICE,
    LOW(0x0200), HIGH(0x0200),
    0xEF, 0x02, 0x01, /* with an association: Windows 10 binds its serial driver by that */
    USBD_PACKET,
    LOW(0x2341), HIGH(0x2341), LOW(0x805A), HIGH(0x805A), /* a sketch on this board: what tools look for */
    LOW(0x0100), HIGH(0x0100),
    MANUFACTURER, PRODUCT, SERIAL,
    1,
};

#define CONFIGURATION_BYTES 75
static const uint8_t configuration[] = {
    9, CONFIGURATION, CONFIGURATION_BYTES, 0, USB_INTERFACES, 1, 0,
    0x80,    /* powered by the bus, does not wake the host */
    100 / 2, /* mA: what the bootloader asks for, and any hub gives */
    /* association: CDC, abstract control model */
    8, 11, USB_COMMUNICATION, USB_INTERFACES, 2, 2, 0, 0,
    9, 4, USB_COMMUNICATION, 0, 1, 2, 2, 0, 0,
    5, 0x24, 0, LOW(0x0110), HIGH(0x0110), /* header */
    5, 0x24, 1, 0, 1,                      /* no call management; data on interface 1 */
    4, 0x24, 2, 2,                         /* line coding and control line state, no break */
    5, 0x24, 6, 0, 1,                      /* union */
    7, 5, USBD_IN | USB_NOTIFICATIONS, 3, 16, 0, 10,
    9, 4, 1, 0, 2, 10, 0, 0, 0,
    7, 5, USB_DATA, 2, USBD_PACKET, 0, 0,
    7, 5, USBD_IN | USB_DATA, 2, USBD_PACKET, 0, 0,
};
_Static_assert(sizeof configuration == CONFIGURATION_BYTES, "wTotalLength");

static const uint8_t languages[] = {4, STRING, LOW(0x0409), HIGH(0x0409)};

static size_t string(const char *text, uint8_t *room) {
    size_t size = 2;
    for (; *text && size < USB_STRING_BYTES; text++) {
        room[size++] = (uint8_t)*text;
        room[size++] = 0;
    }
    room[0] = (uint8_t)size;
    room[1] = STRING;
    return size;
}

static size_t string_descriptor(uint8_t index, const char *serial, uint8_t *room, const uint8_t **out) {
    const char *texts[] = {[MANUFACTURER] = "Nano Studio", [PRODUCT] = "Nano Studio (Nano 33 BLE Sense)", [SERIAL] = serial};
    if (index == LANGUAGES) {
        *out = languages;
        return sizeof languages;
    }
    if (index > SERIAL) return 0;
    *out = room;
    return string(texts[index], room);
}

size_t usb_descriptor(uint16_t value, const char *serial, uint8_t *room, const uint8_t **out) {
    uint8_t type = (uint8_t)(value >> 8), index = (uint8_t)value;
    if (type == STRING) return string_descriptor(index, serial, room, out);
    if (type == DEVICE && index == 0) {
        *out = device;
        return sizeof device;
    }
    if (type == CONFIGURATION && index == 0) {
        *out = configuration;
        return sizeof configuration;
    }
    return 0; /* a qualifier, too: a full-speed device has none and must refuse */
}
