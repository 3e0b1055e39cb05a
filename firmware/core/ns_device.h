/* A board's behaviour, the same on every board: bytes in become answers, samples in become blocks and detections.
 *
 * The board's own part, the port, is a struct of functions. Nothing here waits: the port calls ns_device_receive with
 * what came over USB, ns_device_samples with what the sensors gave, and ns_device_step again and again in between.
 */
#ifndef NS_DEVICE_H
#define NS_DEVICE_H

#include "ns_buttons.h"
#include "ns_frame.h"
#include "ns_message.h"
#include "ns_model.h"
#include "ns_store.h"

/* A block leaves when it is full or its first sample is this old: short enough for a live curve. */
#define NS_BLOCK_US 20000
#define NS_BLOCK_VALUES 256 /* int16 of a block: 16 ms of sound, 42 rows of motion */
#define NS_MOTION_CHANNELS 6 /* of ns_wire_channels(NS_WIRE_IMU) */
/* A detection's colour stays this long, so that a person sees it. */
#define NS_LED_HOLD_US 1000000
/* Pages are erased ahead this far apart, and this long after the last request: an erase stops the board for 85 ms,
 * and in between it catches up with what its sensors kept. 50 KB are erased in four seconds. */
#define NS_ERASE_AHEAD_US 300000
/* A package whose chunks stop coming for this long is given up; so is a window for a check, sooner. */
#define NS_RECEIVE_TIMEOUT_US 10000000
#define NS_WINDOW_TIMEOUT_US 1000000
/* A press waits for room among what is sent, but not for a host that comes much later: nobody means that any more. */
#define NS_PRESS_WAITS_US 2000000

typedef struct {
    uint32_t stack_free, ram_free; /* NS_UNKNOWN where nobody knows */
    int16_t temperature;           /* 1/100 degree Celsius, or NS_UNKNOWN_TEMPERATURE */
} ns_figures;

/* What a board must be able to do. Every function gets `context`. */
typedef struct {
    void *context;
    ns_identity identity;
    ns_abilities abilities;
    ns_model_memory memory;
    const ns_flash *flash;
    /* The highest rates at which the sensors and their drivers keep what comes while a page is erased (85 ms). */
    uint16_t patient_hz[NS_WIRE_MODEL_LANES];
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
    /* The microcode of the motion sensor, where it has one to be given: pieces in their order, then the check of the
     * whole, after which the sensor's rates stand in `abilities`. NULL: UNSUPPORTED. */
    int (*microcode_write)(void *context, uint32_t offset, const uint8_t *data, size_t size);
    int (*microcode_done)(void *context, uint32_t size, uint32_t crc);
    /* The microphone's gain in half dB, -40..40; NULL: UNSUPPORTED. */
    int (*set_gain)(void *context, int half_db);
    /* The next press of a button: 1 or 0. NULL: there are no buttons. */
    int (*take_press)(void *context, ns_press *out);
    /* A detection, for a program around the device; `probability` in 1/32768. NULL: nobody listens. */
    void (*detected)(void *context, uint16_t label, uint16_t probability);
    /* The package is not started at power-up: the board failed several times in a row. */
    uint8_t safe_start;
} ns_port;

typedef struct {
    uint64_t index;     /* samples (rows) the sensor has given since power-up, lost ones too: of the next one */
    uint64_t edge;      /* where streaming began or ended last: the same for a request that is repeated */
    uint32_t rate_mhz;  /* the sensor's true rate */
    uint16_t rate_hz;   /* what it was asked for; 0: off */
    uint16_t stream_hz; /* what the host wants; 0: nothing */
    uint32_t dropped;   /* samples that did not reach the host: sensor overruns, and blocks without room */
    uint64_t first;     /* the block under way */
    uint64_t since_us;
    size_t count;
    int16_t values[NS_BLOCK_VALUES];
} ns_stream;

/* A commit runs one check window a step, then a piece of the features; its answer comes at the end. */
typedef struct {
    uint8_t running, answers;
    uint16_t tag;
    uint32_t checked, equal;
    uint64_t network_cycles; /* sum over the windows */
    uint32_t silence;        /* samples of it that the features were given, to be measured */
    uint32_t feature_cycles;
} ns_commit;

/* What the last commit found, for a host that lost the answer. */
typedef struct {
    uint32_t size, crc, checked, equal, network_cycles, feature_cycles;
} ns_verdict;

typedef struct {
    const ns_port *port;
    ns_frame_decoder decoder;
    ns_stream streams[NS_WIRE_LANES];
    ns_store store;
    ns_model model;
    ns_commit commit;
    ns_verdict verdict;
    uint32_t led, led_base; /* shown now; what the host asked for */
    uint64_t led_until_us;  /* 0: for ever */
    uint64_t started_us, erase_at_us, receive_until_us;
    uint64_t window_until_us; /* a window of the host's has the network until then; 0: it has not */
    uint32_t window_have;
    uint8_t window_ran;
    uint8_t sends_scores;
    uint8_t has_press; /* it waits for room */
    ns_press press;
    size_t unsent; /* bytes of an answer in `frame` that found no room yet */
    uint8_t answer[NS_FRAME_PAYLOAD];  /* under way while a request is handled, */
    uint8_t payload[NS_FRAME_PAYLOAD]; /* and an event that it causes */
    uint8_t frame[NS_FRAME_SIZE(NS_FRAME_PAYLOAD)];
} ns_device;

/* Power-up: the active package starts to run. `port` must outlive the device. */
void ns_device_open(ns_device *d, const ns_port *port);

/* Takes bytes from the host, up to the end of one request; returns how many. Fewer, too, while an answer has to leave
 * first. */
size_t ns_device_receive(ns_device *d, const uint8_t *data, size_t size);

/* Takes `count` samples of a lane (rows of NS_MOTION_CHANNELS for the IMU) in their order. */
void ns_device_samples(ns_device *d, int lane, const int16_t *samples, size_t count);

/* The sensor or its driver lost `count` samples here: the index goes on without them. */
void ns_device_lost(ns_device *d, int lane, uint32_t count);

/* One piece of what can wait; returns 1 when there is more to do at once. */
int ns_device_step(ns_device *d);

/* The host left: streams end, half a frame and half a package are forgotten. */
void ns_device_disconnected(ns_device *d);

#endif
