/* The byte side, the streams and the idle work of a board; requests are in ns_requests.c, the model in ns_live.c. */
#include "ns_device.h"

#include "ns_live.h"
#include "ns_requests.h"

static uint64_t now_us(const ns_device *d) { return d->port->now_us(d->port->context); }

void ns_device_open(ns_device *d, const ns_port *port) {
    memset(d, 0, sizeof *d);
    d->port = port;
    ns_frame_open(&d->decoder);
    ns_store_open(&d->store, port->flash);
    d->started_us = now_us(d);
    d->erase_at_us = d->started_us + NS_ERASE_AHEAD_US;
    ns_live_start(d);
}

ns_writer ns_device_message(ns_device *d) { return (ns_writer){d->payload, 0, sizeof d->payload}; }

/* An answer must arrive, so it waits in `frame` for room; nothing else leaves meanwhile. */
static int flush_answer(ns_device *d) {
    if (d->unsent && d->port->send(d->port->context, d->frame, d->unsent)) d->unsent = 0;
    return d->unsent == 0;
}

int ns_device_send(ns_device *d, const ns_writer *message) {
    if (!flush_answer(d) || message->size > message->room) return 0;
    int size = ns_frame_encode(message->bytes, message->size, d->frame, sizeof d->frame);
    return size > 0 && d->port->send(d->port->context, d->frame, (size_t)size);
}

void ns_device_answer(ns_device *d, const ns_writer *answer) {
    int size = ns_frame_encode(answer->bytes, answer->size, d->frame, sizeof d->frame);
    if (size > 0 && !d->port->send(d->port->context, d->frame, (size_t)size)) d->unsent = (size_t)size;
}

static void flush_block(ns_device *d, int lane) {
    ns_stream *s = &d->streams[lane];
    if (!s->count) return;
    ns_writer w = ns_device_message(d);
    ns_message_block(&w, ns_wire_event(lane), s->rate_mhz, s->first, (uint16_t)s->count);
    for (size_t i = 0; i < s->count * ns_wire_channels(lane); i++) ns_write16(&w, (uint16_t)s->values[i]);
    if (!ns_device_send(d, &w)) s->dropped += (uint32_t)s->count;
    s->count = 0;
}

static void add_to_block(ns_device *d, int lane, const int16_t *samples, size_t count) {
    ns_stream *s = &d->streams[lane];
    size_t channels = ns_wire_channels(lane), room = NS_BLOCK_VALUES / channels;
    while (count) {
        if (s->count == 0) {
            s->first = s->index;
            s->since_us = now_us(d);
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
    if (d->streams[lane].stream_hz) add_to_block(d, lane, samples, count);
    else d->streams[lane].index += count;
    ns_live_samples(d, lane, samples, count);
}

void ns_device_lost(ns_device *d, int lane, uint32_t count) {
    if (!count) return;
    flush_block(d, lane); /* a block is a run of samples without a gap */
    d->streams[lane].index += count;
    d->streams[lane].dropped += count;
    ns_live_gap(d, lane);
}

int ns_device_update_sensor(ns_device *d, int lane) {
    ns_stream *s = &d->streams[lane];
    uint16_t rate_hz = s->stream_hz ? s->stream_hz : ns_live_rate(d, lane);
    if (rate_hz != s->rate_hz) {
        flush_block(d, lane);
        uint32_t true_mhz = 0;
        int code = d->port->set_rate(d->port->context, lane, rate_hz, &true_mhz);
        if (code < 0) return code;
        s->rate_hz = rate_hz;
        s->rate_mhz = true_mhz;
    }
    ns_live_sensor(d, lane);
    return NS_OK;
}

int ns_device_stream(ns_device *d, int lane, uint16_t rate_hz) {
    ns_stream *s = &d->streams[lane];
    uint16_t before = s->stream_hz;
    if (!rate_hz) flush_block(d, lane);
    s->stream_hz = rate_hz;
    int code = ns_device_update_sensor(d, lane);
    if (code < 0) s->stream_hz = before;
    else if (!before != !rate_hz) s->edge = s->index;
    return code;
}

size_t ns_device_receive(ns_device *d, const uint8_t *data, size_t size) {
    size_t done = 0;
    while (done < size && flush_answer(d)) {
        size_t used;
        size_t payload = ns_frame_push(&d->decoder, data + done, size - done, &used);
        done += used;
        if (!payload) continue;
        d->erase_at_us = now_us(d) + NS_ERASE_AHEAD_US;
        ns_request_handle(d, d->decoder.bytes, payload);
        break; /* it may have kept the flash busy: the port decides when to go on */
    }
    return done;
}

void ns_device_set_led(ns_device *d, uint32_t rgb) {
    d->port->set_led(d->port->context, rgb);
    if (rgb == d->led) return;
    d->led = rgb;
    ns_writer w = ns_device_message(d);
    ns_message_led(&w, rgb);
    ns_device_send(d, &w);
}

/* Whether a page may be erased without a sample being lost or somebody waiting. */
static int is_idle(const ns_device *d) {
    for (int lane = 0; lane < NS_WIRE_MODEL_LANES; lane++)
        if (d->streams[lane].rate_hz > d->port->patient_hz[lane]) return 0;
    return !d->store.receiving && !d->commit.running && !d->window_until_us;
}

static void end_what_stopped_coming(ns_device *d, uint64_t now) {
    if (d->store.receiving && !d->commit.running && now >= d->receive_until_us) ns_store_abandon(&d->store);
    if (d->window_until_us && now >= d->window_until_us) {
        d->window_until_us = 0;
        ns_model_reset(&d->model);
    }
}

static int has_press(ns_device *d) {
    if (!d->has_press && d->port->take_press)
        d->has_press = (uint8_t)d->port->take_press(d->port->context, &d->press);
    return d->has_press;
}

static void send_presses(ns_device *d, uint64_t now) {
    while (has_press(d)) {
        ns_writer w = ns_device_message(d);
        ns_message_button(&w, d->press.time_us, d->press.pin);
        if (!ns_device_send(d, &w) && now < d->press.time_us + NS_PRESS_WAITS_US) return;
        d->has_press = 0;
    }
}

int ns_device_step(ns_device *d) {
    uint64_t now = now_us(d);
    flush_answer(d);
    send_presses(d, now);
    for (int lane = 0; lane < NS_WIRE_LANES; lane++)
        if (d->streams[lane].count && now - d->streams[lane].since_us >= NS_BLOCK_US) flush_block(d, lane);
    if (d->commit.running) {
        if (!d->unsent) ns_commit_step(d);
        return d->commit.running && !d->unsent;
    }
    if (d->led_until_us && now >= d->led_until_us) {
        d->led_until_us = 0;
        ns_device_set_led(d, d->led_base);
    }
    end_what_stopped_coming(d, now);
    if (is_idle(d) && now >= d->erase_at_us && ns_store_prepare(&d->store))
        d->erase_at_us = now_us(d) + NS_ERASE_AHEAD_US;
    return 0;
}

void ns_device_disconnected(ns_device *d) {
    uint32_t damaged = d->decoder.damaged;
    ns_frame_open(&d->decoder);
    d->decoder.damaged = damaged;
    d->unsent = 0;
    d->sends_scores = 0;
    d->commit.answers = 0;
    while (has_press(d)) d->has_press = 0;
    d->led_base = 0; /* a colour may say what only the computer does: "recording" */
    if (!d->led_until_us) d->port->set_led(d->port->context, d->led = 0);
    if (!d->commit.running) ns_store_abandon(&d->store);
    for (int lane = 0; lane < NS_WIRE_LANES; lane++) {
        d->streams[lane].count = 0;
        ns_device_stream(d, lane, 0);
    }
}
