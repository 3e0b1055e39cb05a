/* Streams and the byte side of a board; what the requests do is in ns_requests.c. */
#include "ns_device.h"

#include "ns_requests.h"

static size_t channels_of(int lane) { return lane == NS_LANE_IMU ? NS_MOTION_CHANNELS : 1; }

void ns_device_open(ns_device *d, const ns_port *port) {
    memset(d, 0, sizeof *d);
    d->port = port;
    ns_frame_open(&d->decoder);
    d->started_us = port->now_us(port->context);
}

int ns_device_send(ns_device *d, const ns_writer *message) {
    if (message->size > message->room) return 0; /* a message of ours that does not fit is a bug; it is not sent */
    int size = ns_frame_encode(message->bytes, message->size, d->frame, sizeof d->frame);
    return size > 0 && d->port->send(d->port->context, d->frame, (size_t)size);
}

ns_writer ns_device_message(ns_device *d) { return (ns_writer){d->payload, 0, sizeof d->payload}; }

void ns_device_answer(ns_device *d, const ns_writer *answer) {
    if (answer->size > answer->room) return;
    int size = ns_frame_encode(answer->bytes, answer->size, d->frame, sizeof d->frame);
    if (size > 0 && !d->port->send(d->port->context, d->frame, (size_t)size)) d->unsent = (size_t)size;
}

/* An answer must arrive, so it waits in `frame` for room; events do not wait, and there is no other use of `frame`
 * meanwhile because every sender asks here first. */
static int flush_answer(ns_device *d) {
    if (d->unsent && d->port->send(d->port->context, d->frame, d->unsent)) d->unsent = 0;
    return d->unsent == 0;
}

static void flush_block(ns_device *d, int lane) {
    ns_stream *s = &d->streams[lane];
    if (!s->count) return;
    ns_writer w = ns_device_message(d);
    ns_message_block(&w, lane == NS_LANE_IMU ? NS_EVENT_MOTION : NS_EVENT_SOUND, s->rate_mhz, s->first,
                     (uint16_t)s->count);
    for (size_t i = 0; i < s->count * channels_of(lane); i++) ns_write16(&w, (uint16_t)s->values[i]);
    if (!flush_answer(d) || !ns_device_send(d, &w)) s->dropped += (uint32_t)s->count;
    s->count = 0;
}

static void stream_samples(ns_device *d, int lane, const int16_t *samples, size_t count) {
    ns_stream *s = &d->streams[lane];
    size_t channels = channels_of(lane), room = NS_BLOCK_VALUES / channels;
    while (count) {
        if (s->count == 0) {
            s->first = s->index;
            s->since_us = d->port->now_us(d->port->context);
        }
        size_t some = count < room - s->count ? count : room - s->count;
        memcpy(s->values + s->count * channels, samples, some * channels * sizeof *samples);
        s->count += some;
        s->index += some;
        samples += some * channels;
        count -= some;
        if (s->count == room) flush_block(d, lane);
    }
}

void ns_device_samples(ns_device *d, int lane, const int16_t *samples, size_t count) {
    ns_stream *s = &d->streams[lane];
    if (s->streaming) stream_samples(d, lane, samples, count);
    else s->index += count;
}

void ns_device_lost(ns_device *d, int lane, uint32_t count) {
    if (!count) return;
    flush_block(d, lane); /* a block is a run of samples without a gap */
    d->streams[lane].index += count;
    d->streams[lane].dropped += count;
}

size_t ns_device_receive(ns_device *d, const uint8_t *data, size_t size) {
    size_t done = 0;
    while (done < size && flush_answer(d)) {
        size_t used;
        size_t payload = ns_frame_push(&d->decoder, data + done, size - done, &used);
        done += used;
        if (payload) {
            ns_request_handle(d, d->decoder.bytes, payload);
            break; /* one request a call: it may have kept the flash busy for long */
        }
    }
    return done;
}

int ns_device_step(ns_device *d) {
    uint64_t now = d->port->now_us(d->port->context);
    flush_answer(d);
    for (int lane = 0; lane < NS_LANES; lane++)
        if (d->streams[lane].count && now - d->streams[lane].since_us >= NS_BLOCK_US) flush_block(d, lane);
    return 0;
}

void ns_device_set_led(ns_device *d, uint32_t rgb) {
    d->port->set_led(d->port->context, rgb);
    if (rgb == d->led) return;
    d->led = rgb;
    ns_writer w = ns_device_message(d);
    ns_message_led(&w, rgb);
    if (flush_answer(d)) ns_device_send(d, &w);
}

/* The sensor runs while somebody needs it. */
int ns_device_stream(ns_device *d, int lane, uint16_t rate_hz) {
    ns_stream *s = &d->streams[lane];
    int changes = s->streaming != (rate_hz != 0);
    flush_block(d, lane);
    if (rate_hz != s->rate_hz) {
        uint32_t true_mhz = 0;
        int code = d->port->set_rate(d->port->context, lane, rate_hz, &true_mhz);
        if (code < 0) return code;
        s->rate_hz = rate_hz;
        s->rate_mhz = true_mhz;
    }
    if (changes) s->edge = s->index;
    s->streaming = rate_hz != 0;
    return NS_OK;
}

void ns_device_disconnected(ns_device *d) {
    uint32_t damaged = d->decoder.damaged;
    ns_frame_open(&d->decoder);
    d->decoder.damaged = damaged;
    d->unsent = 0;
    for (int lane = 0; lane < NS_LANES; lane++) {
        d->streams[lane].count = 0;
        ns_device_stream(d, lane, 0);
    }
}
