/* One small function a request, found by a table; the ones about packages are in ns_package_requests.c. */
#include "ns_requests.h"

#include "ns_live.h"

static int hello(ns_device *d, const ns_request_message *m, ns_writer *w) {
    w->size = 0;
    ns_message_hello(w, m->tag, &d->port->identity, &d->port->abilities);
    ns_write_package(d, w);
    ns_message_hello_more(w, &d->port->abilities);
    return NS_OK;
}

static int status(ns_device *d, const ns_request_message *m, ns_writer *w) {
    ns_figures figures = {NS_UNKNOWN, NS_UNKNOWN, NS_UNKNOWN_TEMPERATURE};
    d->port->figures(d->port->context, &figures);
    ns_status s = {
        .uptime_ms = (uint32_t)((d->port->now_us(d->port->context) - d->started_us) / 1000),
        .stack_free = figures.stack_free,
        .ram_free = figures.ram_free,
        .temperature = figures.temperature,
        .damaged = d->decoder.damaged,
        .inferences = d->model.inferences,
        .detections = d->model.detections,
        .network_cycles = d->model.network_cycles,
        .feature_cycles = d->model.feature_cycles,
        .model = d->model.state,
        .model_code = (int16_t)d->model.code,
    };
    for (int lane = 0; lane < NS_WIRE_LANES; lane++) {
        if (lane < NS_WIRE_MODEL_LANES) s.dropped[lane] = d->streams[lane].dropped;
        s.streams |= (uint8_t)((d->streams[lane].stream_hz != 0) << lane);
    }
    w->size = 0;
    ns_message_status(w, m->tag, &s);
    return NS_OK;
}

static int is_rate_of(const ns_abilities *a, int lane, uint16_t rate_hz) {
    for (int i = 0; i < a->rate_counts[lane]; i++)
        if (a->rates_hz[lane][i] == rate_hz) return 1;
    return 0;
}

static int stream(ns_device *d, const ns_request_message *m, ns_writer *w) {
    int lane = m->fields.data[0], on = m->fields.data[1];
    uint16_t rate_hz = ns_get16(m->fields.data + 2);
    const ns_abilities *a = &d->port->abilities;
    if (lane >= NS_WIRE_LANES || on > 1) return NS_E_BAD_REQUEST;
    if (!a->rate_counts[lane]) return NS_E_NO_SENSOR;
    if (on && !is_rate_of(a, lane, rate_hz)) return NS_E_RANGE;
    int code = ns_device_stream(d, lane, on ? rate_hz : 0);
    if (code < 0) return code;
    ns_write32(w, d->streams[lane].rate_mhz);
    ns_write64(w, d->streams[lane].edge);
    return NS_OK;
}

static int has_detector(const ns_device *d) {
    return d->model.state == NS_MODEL_RUNNING || d->model.state == NS_MODEL_PAUSED;
}

static int model(ns_device *d, const ns_request_message *m, ns_writer *w) {
    int run = m->fields.data[0];
    if (run > 1) return NS_E_BAD_REQUEST;
    if (!has_detector(d)) return d->model.state == NS_MODEL_BARE ? NS_E_STATE : NS_E_NO_PACKAGE;
    uint8_t wanted = run ? NS_MODEL_RUNNING : NS_MODEL_PAUSED;
    if (d->model.state != wanted) {
        d->model.state = wanted;
        ns_model_reset(&d->model);
        if (run) ns_detector_reset(&d->model.detector);
        ns_live_update_sensors(d);
    }
    ns_write8(w, d->model.state);
    return NS_OK;
}

static int threshold(ns_device *d, const ns_request_message *m, ns_writer *w) {
    (void)w;
    if (!has_detector(d)) return d->model.state == NS_MODEL_BARE ? NS_E_STATE : NS_E_NO_PACKAGE;
    return ns_detector_set_threshold(&d->model.detector, ns_get16(m->fields.data), ns_get16(m->fields.data + 2));
}

static int scores(ns_device *d, const ns_request_message *m, ns_writer *w) {
    (void)w;
    if (m->fields.data[0] > 1) return NS_E_BAD_REQUEST;
    d->sends_scores = m->fields.data[0];
    return NS_OK;
}

static int bootloader(ns_device *d, const ns_request_message *m, ns_writer *w) {
    (void)m, (void)w;
    return d->port->enter_bootloader(d->port->context);
}

static int led(ns_device *d, const ns_request_message *m, ns_writer *w) {
    (void)w;
    uint32_t rgb = ns_get32(m->fields.data);
    if (rgb > 0xFFFFFF) return NS_E_RANGE;
    d->led_base = rgb;
    d->led_until_us = 0;
    ns_device_set_led(d, rgb);
    return NS_OK;
}

static int microcode_write(ns_device *d, const ns_request_message *m, ns_writer *w) {
    (void)w;
    if (!d->port->microcode_write) return NS_E_UNSUPPORTED;
    return d->port->microcode_write(d->port->context, ns_get32(m->fields.data), m->fields.data + 4,
                                    m->fields.size - 4);
}

static int microcode_done(ns_device *d, const ns_request_message *m, ns_writer *w) {
    (void)w;
    if (!d->port->microcode_done) return NS_E_UNSUPPORTED;
    int code = d->port->microcode_done(d->port->context, ns_get32(m->fields.data), ns_get32(m->fields.data + 4));
    /* A model that waited for its sensor can start now. */
    if (code >= 0 && d->model.state == NS_MODEL_REFUSED && d->model.code == NS_E_MICROCODE) ns_live_start(d);
    return code;
}

static int gain(ns_device *d, const ns_request_message *m, ns_writer *w) {
    (void)w;
    if (!d->port->set_gain) return NS_E_UNSUPPORTED;
    return d->port->set_gain(d->port->context, (int8_t)m->fields.data[0]);
}

static const struct {
    uint8_t type;
    uint8_t during_commit; /* whether it leaves alone what a commit works with */
    ns_handler *handle;
} handlers[] = {
    {NS_REQUEST_HELLO, 1, hello},
    {NS_REQUEST_STATUS, 1, status},
    {NS_REQUEST_STREAM, 1, stream},
    {NS_REQUEST_PACKAGE_BEGIN, 0, ns_request_begin},
    {NS_REQUEST_PACKAGE_WRITE, 0, ns_request_write},
    {NS_REQUEST_PACKAGE_COMMIT, 1, ns_request_commit},
    {NS_REQUEST_PACKAGE_REMOVE, 0, ns_request_remove},
    {NS_REQUEST_PACKAGE_INFO, 0, ns_request_info},
    {NS_REQUEST_WINDOW_INPUT, 0, ns_request_window_input},
    {NS_REQUEST_WINDOW_RUN, 0, ns_request_window_run},
    {NS_REQUEST_MODEL, 0, model},
    {NS_REQUEST_THRESHOLD, 0, threshold},
    {NS_REQUEST_SCORES, 1, scores},
    {NS_REQUEST_BOOTLOADER, 0, bootloader},
    {NS_REQUEST_LED, 1, led},
    {NS_REQUEST_PACKAGE_LABELS, 0, ns_request_labels},
    {NS_REQUEST_MICROCODE_WRITE, 0, microcode_write},
    {NS_REQUEST_MICROCODE_DONE, 0, microcode_done},
    {NS_REQUEST_GAIN, 1, gain},
};

static int dispatch(ns_device *d, const ns_request_message *m, ns_writer *w) {
    for (size_t i = 0; i < sizeof handlers / sizeof handlers[0]; i++) {
        if (handlers[i].type != m->type) continue;
        if (d->commit.running && !handlers[i].during_commit) return NS_E_BUSY;
        return handlers[i].handle(d, m, w);
    }
    return NS_E_UNKNOWN_REQUEST;
}

void ns_request_handle(ns_device *d, const uint8_t *payload, size_t size) {
    ns_request_message m;
    int code = ns_message_open(payload, size, &m);
    if (size < NS_REQUEST_HEADER) return;
    ns_writer w = {d->answer, 0, sizeof d->answer};
    ns_message_answer(&w, m.type, m.tag, NS_OK);
    if (code == NS_OK) code = dispatch(d, &m, &w);
    if (code == NS_LATER) return;
    if (code < 0) {
        w.size = 0;
        ns_message_answer(&w, m.type, m.tag, code);
    }
    ns_device_answer(d, &w);
}
