/* One small function a request, found by a table; each writes the fields of its answer or refuses by a code. */
#include "ns_requests.h"

/* Writes the whole answer to `w` (the header with OK stands there already, except for the ones that say so) and
 * returns NS_OK, or returns a refusal. */
typedef int handler(ns_device *d, const ns_request_message *m, ns_writer *w);

static int hello(ns_device *d, const ns_request_message *m, ns_writer *w) {
    w->size = 0;
    ns_message_hello(w, m->tag, &d->port->identity, &d->port->abilities);
    ns_write8(w, 0);
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
    };
    for (int lane = 0; lane < NS_LANES; lane++) {
        s.dropped[lane] = d->streams[lane].dropped;
        s.streams |= (uint8_t)(d->streams[lane].streaming << lane);
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
    if (lane >= NS_LANES || on > 1) return NS_E_BAD_REQUEST;
    if (!a->rate_counts[lane]) return NS_E_NO_SENSOR;
    if (on && !is_rate_of(a, lane, rate_hz)) return NS_E_RANGE;
    int code = ns_device_stream(d, lane, on ? rate_hz : 0);
    if (code < 0) return code;
    ns_write32(w, d->streams[lane].rate_mhz);
    ns_write64(w, d->streams[lane].edge);
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
    ns_device_set_led(d, rgb);
    return NS_OK;
}

static const struct {
    uint8_t type;
    handler *handle;
} handlers[] = {
    {NS_REQUEST_HELLO, hello},
    {NS_REQUEST_STATUS, status},
    {NS_REQUEST_STREAM, stream},
    {NS_REQUEST_BOOTLOADER, bootloader},
    {NS_REQUEST_LED, led},
};

static int dispatch(ns_device *d, const ns_request_message *m, ns_writer *w) {
    for (size_t i = 0; i < sizeof handlers / sizeof handlers[0]; i++)
        if (handlers[i].type == m->type) return handlers[i].handle(d, m, w);
    return NS_E_UNKNOWN_REQUEST;
}

void ns_request_handle(ns_device *d, const uint8_t *payload, size_t size) {
    ns_request_message m;
    int code = ns_message_open(payload, size, &m);
    if (size < NS_REQUEST_HEADER) return;
    ns_writer w = {d->answer, 0, sizeof d->answer};
    ns_message_answer(&w, m.type, m.tag, NS_OK);
    if (code == NS_OK) code = dispatch(d, &m, &w);
    if (code < 0) {
        w.size = 0;
        ns_message_answer(&w, m.type, m.tag, code);
    }
    ns_device_answer(d, &w);
}
