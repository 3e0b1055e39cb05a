/* A board's behaviour, the same on every board: bytes in become answers, samples in become blocks and detections.
 *
 * The board's own part, the port, is a struct of functions. Nothing here waits: the port calls ns_device_receive with
 * what came over USB, ns_device_samples with what the sensors gave, and ns_device_step again and again in between.
 */
#ifndef NS_DEVICE_H
#define NS_DEVICE_H

#include "ns_frame.h"
#include "ns_message.h"

/* A block leaves when it is full or its first sample is this old: short enough for a live curve. */
#define NS_BLOCK_US 20000
#define NS_BLOCK_VALUES 256 /* int16 of a block: 16 ms of sound, 42 rows of motion */
#define NS_MOTION_CHANNELS 6

typedef struct {
    uint32_t stack_free, ram_free; /* NS_UNKNOWN where nobody knows */
    int16_t temperature;           /* 1/100 degree Celsius, or NS_UNKNOWN_TEMPERATURE */
} ns_figures;

/* What a board must be able to do. Every function gets `context`. */
typedef struct {
    void *context;
    ns_identity identity;
    ns_abilities abilities;
    uint64_t (*now_us)(void *context);
    uint32_t (*cycles)(void *context);
    /* Takes a whole frame or, when there is no room, nothing: 1 or 0. */
    int (*send)(void *context, const uint8_t *frame, size_t size);
    /* Runs a sensor at one of its rates, or stops it (0); `true_mhz` is the rate in 1/1000 Hz it really has. */
    int (*set_rate)(void *context, int lane, uint16_t rate_hz, uint32_t *true_mhz);
    void (*set_led)(void *context, uint32_t rgb);
    void (*pulse)(void *context, uint16_t pulse_ms);
    void (*figures)(void *context, ns_figures *out);
    /* Asks for the bootloader once the answer has left; a refusal where there is none. */
    int (*enter_bootloader)(void *context);
} ns_port;

typedef struct {
    uint64_t index; /* samples (rows) the sensor has given since power-up, lost ones too: of the next one */
    uint32_t rate_mhz;
    uint16_t rate_hz; /* the sensor's; 0: off */
    uint8_t streaming;
    uint64_t edge; /* index at which streaming began or ended last: the same for a request that is repeated */
    uint32_t dropped; /* samples that did not reach the host: sensor overruns and blocks without room */
    uint64_t first;   /* the block under way */
    uint64_t since_us;
    size_t count;
    int16_t values[NS_BLOCK_VALUES];
} ns_stream;

typedef struct {
    const ns_port *port;
    ns_frame_decoder decoder;
    ns_stream streams[NS_LANES];
    uint32_t led;
    uint64_t started_us;
    size_t unsent; /* bytes of an answer in `frame` that found no room yet */
    uint8_t answer[NS_FRAME_PAYLOAD];  /* under way while a request is handled, */
    uint8_t payload[NS_FRAME_PAYLOAD]; /* and an event that it causes */
    uint8_t frame[NS_FRAME_SIZE(NS_FRAME_PAYLOAD)];
} ns_device;

/* Power-up. `port` must outlive the device. */
void ns_device_open(ns_device *d, const ns_port *port);

/* Takes bytes from the host; returns how many. Fewer than `size` when an answer has to leave first. */
size_t ns_device_receive(ns_device *d, const uint8_t *data, size_t size);

/* Takes `count` samples of a lane (rows of NS_MOTION_CHANNELS for the IMU) in their order. */
void ns_device_samples(ns_device *d, int lane, const int16_t *samples, size_t count);

/* The sensor or its driver lost `count` samples here: the index goes on without them. */
void ns_device_lost(ns_device *d, int lane, uint32_t count);

/* One piece of what can wait; returns 1 when there is more to do at once. */
int ns_device_step(ns_device *d);

/* The host left: streams end, half a frame is forgotten. */
void ns_device_disconnected(ns_device *d);

#endif
