/* Messages: what the payload of a frame says. Every byte is described in firmware/PROTOCOL.md. */
#ifndef NS_MESSAGE_H
#define NS_MESSAGE_H

#include "ns_bytes.h"
#include "ns_error.h"

#define NS_PROTOCOL 1        /* raised when an older studio or firmware could not follow any more */
#define NS_MESSAGE_VERSION 1 /* of the layout of each message */

/* A row: name, type of the request, bytes of its fields (at least, for the ones that end in data). */
#define NS_REQUESTS(ROW)          \
    ROW(HELLO, 0x01, 0)           \
    ROW(STATUS, 0x02, 0)          \
    ROW(STREAM, 0x03, 4)          \
    ROW(PACKAGE_BEGIN, 0x04, 8)   \
    ROW(PACKAGE_WRITE, 0x05, 5)   \
    ROW(PACKAGE_COMMIT, 0x06, 8)  \
    ROW(PACKAGE_REMOVE, 0x07, 0)  \
    ROW(PACKAGE_INFO, 0x08, 0)    \
    ROW(WINDOW_INPUT, 0x09, 5)    \
    ROW(WINDOW_RUN, 0x0A, 0)      \
    ROW(MODEL, 0x0B, 1)           \
    ROW(THRESHOLD, 0x0C, 4)       \
    ROW(SCORES, 0x0D, 1)          \
    ROW(BOOTLOADER, 0x0E, 0)      \
    ROW(LED, 0x0F, 4)             \
    ROW(PACKAGE_LABELS, 0x10, 2)  \
    ROW(MICROCODE_WRITE, 0x11, 5) \
    ROW(MICROCODE_DONE, 0x12, 8)  \
    ROW(GAIN, 0x13, 1)

#define NS_REQUEST_ROW(name, type, size) NS_REQUEST_##name = (type),
enum ns_request { NS_REQUESTS(NS_REQUEST_ROW) NS_REQUEST_END_ };
#undef NS_REQUEST_ROW

#define NS_ANSWER 0x80 /* or'ed to the request's type */

enum ns_event {
    NS_EVENT_MOTION = 0x41,
    NS_EVENT_SOUND = 0x42,
    NS_EVENT_SCORES = 0x43,
    NS_EVENT_DETECTION = 0x44,
    NS_EVENT_LINE = 0x45,
    NS_EVENT_LED = 0x46,
    NS_EVENT_FIELD = 0x47,
    NS_EVENT_CLIMATE = 0x48,
    NS_EVENT_LIGHT = 0x49,
    NS_EVENT_BUTTON = 0x4A,
};

/* What a board can stream. A model listens to motion or sound; the others are for people to look at. */
enum ns_wire_lane {
    NS_WIRE_IMU = 0,
    NS_WIRE_MIC = 1,
    NS_WIRE_FIELD = 2,   /* magnetic field: x y z */
    NS_WIRE_CLIMATE = 3, /* temperature, humidity, pressure */
    NS_WIRE_LIGHT = 4,   /* clear, red, green, blue, proximity */
    NS_WIRE_LANES = 5,
    NS_WIRE_MODEL_LANES = 2, /* the first ones */
};
/* int16 values of one sample (row) of a lane, and the event that carries its blocks. */
size_t ns_wire_channels(int lane);
uint8_t ns_wire_event(int lane);
enum ns_board_kind { NS_BOARD_UNKNOWN = 0, NS_BOARD_REV1 = 1, NS_BOARD_REV2 = 2, NS_BOARD_VIRTUAL = 3 };

#define NS_REQUEST_HEADER 4  /* type, version, tag */
#define NS_ANSWER_HEADER 8   /* type, version, tag, status, zero */
#define NS_BLOCK_HEADER 20   /* of a block event, before its samples */
#define NS_CHUNK 1024        /* package bytes in one write, window bytes in one input message */
#define NS_CHUNKS_IN_FLIGHT 8 /* as many as the host may send ahead of the answers */
#define NS_UNKNOWN 0xFFFFFFFFu /* a figure the board cannot tell */
#define NS_UNKNOWN_TEMPERATURE (-32768)

/* Writes fields behind each other; past `room` it only counts, so that one test at the end is enough. */
typedef struct {
    uint8_t *bytes;
    size_t size, room;
} ns_writer;

void ns_write_bytes(ns_writer *w, const void *bytes, size_t size);
void ns_write8(ns_writer *w, uint8_t v);
void ns_write16(ns_writer *w, uint16_t v);
void ns_write32(ns_writer *w, uint32_t v);
void ns_write64(ns_writer *w, uint64_t v);
void ns_writef(ns_writer *w, float v);
/* u8 length and UTF-8 bytes, cut between two characters when longer than 255; NULL is the empty text. */
void ns_write_text(ns_writer *w, const void *text, size_t size);

typedef struct {
    uint8_t type, version;
    uint16_t tag;
    ns_bytes fields;
} ns_request_message;

/* Splits a payload. BAD_REQUEST when it is no request or its fields have the wrong size (the tag is set when
 * there is one), UNKNOWN_REQUEST for an unknown type, VERSION for an unknown layout. */
int ns_message_open(const uint8_t *payload, size_t size, ns_request_message *out);

/* The header of an answer; the fields follow when `status` is not negative. */
void ns_message_answer(ns_writer *w, uint8_t type, uint16_t tag, int status);
void ns_message_event(ns_writer *w, uint8_t type);
/* An event's header and a block's; `count` samples (rows) follow. */
void ns_message_block(ns_writer *w, uint8_t type, uint32_t rate_mhz, uint64_t first, uint16_t count);
/* Probabilities are in 1/32768, as the detector's. */
typedef struct {
    uint32_t network, features; /* of the window that the message is about */
} ns_window_cycles;
/* What the model was fed in a row when a window was ready, by the board's count of samples. */
typedef struct {
    uint64_t begin, end;
} ns_window_samples;
void ns_message_scores(ns_writer *w, uint64_t time_us, const int8_t *scores, const uint16_t *averages, size_t count,
                       ns_window_cycles cycles, ns_window_samples samples);
void ns_message_detection(ns_writer *w, uint64_t time_us, uint16_t label, uint16_t score, ns_window_cycles cycles);
void ns_message_line(ns_writer *w, ns_bytes text);
void ns_message_led(ns_writer *w, uint32_t rgb);
void ns_message_button(ns_writer *w, uint64_t time_us, uint8_t pin);

/* What does not change in hello from one protocol to the next. */
typedef struct {
    uint8_t kind;
    const char *serial, *firmware, *reset; /* reset: why the board started last, or what fault stopped it */
} ns_identity;

typedef struct {
    uint32_t slot_bytes, arena_bytes, cycle_hz;
    const uint16_t *rates_hz[NS_WIRE_LANES];
    uint8_t rate_counts[NS_WIRE_LANES];
    uint8_t needs_microcode; /* the motion sensor waits for it */
} ns_abilities;

void ns_message_hello(ns_writer *w, uint16_t tag, const ns_identity *identity, const ns_abilities *abilities);
/* The end of hello, behind the package: what came after the first firmware. */
void ns_message_hello_more(ns_writer *w, const ns_abilities *abilities);

typedef struct {
    uint32_t uptime_ms, stack_free, ram_free;
    uint32_t dropped[NS_WIRE_MODEL_LANES];
    uint32_t damaged; /* frames the board refused */
    uint32_t inferences, detections, network_cycles, feature_cycles;
    int16_t temperature; /* 1/100 degree Celsius */
    uint8_t streams;     /* bit per lane */
    uint8_t model;       /* enum ns_model_state */
    int16_t model_code;  /* why there is no model running */
} ns_status;

void ns_message_status(ns_writer *w, uint16_t tag, const ns_status *status);

#endif
