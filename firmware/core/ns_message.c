/* The layouts of firmware/PROTOCOL.md, written once for every board. */
#include "ns_message.h"

struct row {
    uint8_t type;
    uint8_t size;
};

#define NS_REQUEST_ROW(name, type, size) {type, size},
static const struct row rows[] = {NS_REQUESTS(NS_REQUEST_ROW)};
#undef NS_REQUEST_ROW

void ns_write_bytes(ns_writer *w, const void *bytes, size_t size) {
    if (size && w->size <= w->room && size <= w->room - w->size) memcpy(w->bytes + w->size, bytes, size);
    w->size += size;
}

void ns_write8(ns_writer *w, uint8_t v) { ns_write_bytes(w, &v, 1); }

void ns_write16(ns_writer *w, uint16_t v) {
    uint8_t b[2];
    ns_put16(b, v);
    ns_write_bytes(w, b, sizeof b);
}

void ns_write32(ns_writer *w, uint32_t v) {
    uint8_t b[4];
    ns_put32(b, v);
    ns_write_bytes(w, b, sizeof b);
}

void ns_write64(ns_writer *w, uint64_t v) {
    ns_write32(w, (uint32_t)v);
    ns_write32(w, (uint32_t)(v >> 32));
}

void ns_writef(ns_writer *w, float v) {
    uint32_t u;
    memcpy(&u, &v, 4);
    ns_write32(w, u);
}

void ns_write_text(ns_writer *w, const void *text, size_t size) {
    if (size > 255) {
        size = 255;
        while (size && (((const uint8_t *)text)[size] & 0xC0) == 0x80) size--; /* not through a character */
    }
    ns_write8(w, (uint8_t)size);
    ns_write_bytes(w, text, size);
}

static void write_string(ns_writer *w, const char *text) { ns_write_text(w, text, text ? strlen(text) : 0); }

static const struct {
    uint8_t channels, event;
} lanes[NS_WIRE_LANES] = {
    [NS_WIRE_IMU] = {6, NS_EVENT_MOTION},      [NS_WIRE_MIC] = {1, NS_EVENT_SOUND},
    [NS_WIRE_FIELD] = {3, NS_EVENT_FIELD},     [NS_WIRE_CLIMATE] = {3, NS_EVENT_CLIMATE},
    [NS_WIRE_LIGHT] = {5, NS_EVENT_LIGHT},
};

size_t ns_wire_channels(int lane) { return lanes[lane].channels; }
uint8_t ns_wire_event(int lane) { return lanes[lane].event; }

/* Requests that end in data: their size in the table is the least, and NS_CHUNK of data the most. */
static int ends_in_data(uint8_t type) {
    return type == NS_REQUEST_PACKAGE_WRITE || type == NS_REQUEST_WINDOW_INPUT || type == NS_REQUEST_MICROCODE_WRITE;
}

int ns_message_open(const uint8_t *payload, size_t size, ns_request_message *out) {
    *out = (ns_request_message){0};
    if (size < NS_REQUEST_HEADER) return NS_E_BAD_REQUEST;
    out->type = payload[0];
    out->version = payload[1];
    out->tag = ns_get16(payload + 2);
    out->fields = (ns_bytes){payload + NS_REQUEST_HEADER, size - NS_REQUEST_HEADER};
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        if (rows[i].type != out->type) continue;
        if (out->version != NS_MESSAGE_VERSION) return NS_E_VERSION;
        size_t least = rows[i].size, most = ends_in_data(out->type) ? 4 + NS_CHUNK : least;
        return out->fields.size < least || out->fields.size > most ? NS_E_BAD_REQUEST : NS_OK;
    }
    return NS_E_UNKNOWN_REQUEST;
}

void ns_message_answer(ns_writer *w, uint8_t type, uint16_t tag, int status) {
    ns_write8(w, type | NS_ANSWER);
    ns_write8(w, NS_MESSAGE_VERSION);
    ns_write16(w, tag);
    ns_write16(w, (uint16_t)status);
    ns_write16(w, 0);
}

void ns_message_event(ns_writer *w, uint8_t type) {
    ns_write8(w, type);
    ns_write8(w, NS_MESSAGE_VERSION);
    ns_write16(w, 0);
}

void ns_message_block(ns_writer *w, uint8_t type, uint32_t rate_mhz, uint64_t first, uint16_t count) {
    ns_message_event(w, type);
    ns_write32(w, rate_mhz);
    ns_write64(w, first);
    ns_write16(w, count);
    ns_write16(w, 0);
}

static void write_cycles(ns_writer *w, ns_window_cycles cycles) {
    ns_write32(w, cycles.network);
    ns_write32(w, cycles.features);
}

void ns_message_scores(ns_writer *w, uint64_t time_us, const int8_t *scores, const uint16_t *averages, size_t count,
                       ns_window_cycles cycles, ns_window_samples samples) {
    ns_message_event(w, NS_EVENT_SCORES);
    ns_write64(w, time_us);
    ns_write16(w, (uint16_t)count);
    ns_write16(w, 0);
    for (size_t i = 0; i < count; i++) ns_write16(w, averages[i]);
    ns_write_bytes(w, scores, count);
    write_cycles(w, cycles);
    ns_write64(w, samples.begin);
    ns_write64(w, samples.end);
}

void ns_message_detection(ns_writer *w, uint64_t time_us, uint16_t label, uint16_t score, ns_window_cycles cycles) {
    ns_message_event(w, NS_EVENT_DETECTION);
    ns_write64(w, time_us);
    ns_write16(w, label);
    ns_write16(w, score);
    write_cycles(w, cycles);
}

void ns_message_line(ns_writer *w, ns_bytes text) {
    ns_message_event(w, NS_EVENT_LINE);
    ns_write_text(w, text.data, text.size);
}

void ns_message_led(ns_writer *w, uint32_t rgb) {
    ns_message_event(w, NS_EVENT_LED);
    ns_write32(w, rgb);
}

void ns_message_button(ns_writer *w, uint64_t time_us, uint8_t pin) {
    ns_message_event(w, NS_EVENT_BUTTON);
    ns_write64(w, time_us);
    ns_write8(w, pin);
}

static void write_rates(ns_writer *w, const ns_abilities *abilities, int lane) {
    ns_write8(w, abilities->rate_counts[lane]);
    for (int i = 0; i < abilities->rate_counts[lane]; i++) ns_write16(w, abilities->rates_hz[lane][i]);
}

void ns_message_hello(ns_writer *w, uint16_t tag, const ns_identity *identity, const ns_abilities *abilities) {
    ns_message_answer(w, NS_REQUEST_HELLO, tag, NS_OK);
    ns_write16(w, NS_PROTOCOL);
    ns_write8(w, identity->kind);
    ns_write8(w, 0);
    write_string(w, identity->serial);
    write_string(w, identity->firmware);
    write_string(w, identity->reset);
    ns_write32(w, abilities->slot_bytes);
    ns_write32(w, abilities->arena_bytes);
    ns_write32(w, abilities->cycle_hz);
    for (int lane = 0; lane < NS_WIRE_MODEL_LANES; lane++) write_rates(w, abilities, lane);
}

void ns_message_hello_more(ns_writer *w, const ns_abilities *abilities) {
    ns_write8(w, abilities->needs_microcode != 0);
    uint8_t count = 0;
    for (int lane = NS_WIRE_MODEL_LANES; lane < NS_WIRE_LANES; lane++) count += abilities->rate_counts[lane] != 0;
    ns_write8(w, count);
    for (int lane = NS_WIRE_MODEL_LANES; lane < NS_WIRE_LANES; lane++) {
        if (!abilities->rate_counts[lane]) continue;
        ns_write8(w, (uint8_t)lane);
        write_rates(w, abilities, lane);
    }
}

void ns_message_status(ns_writer *w, uint16_t tag, const ns_status *s) {
    ns_message_answer(w, NS_REQUEST_STATUS, tag, NS_OK);
    ns_write32(w, s->uptime_ms);
    ns_write32(w, s->stack_free);
    ns_write32(w, s->ram_free);
    for (int lane = 0; lane < NS_WIRE_MODEL_LANES; lane++) ns_write32(w, s->dropped[lane]);
    ns_write32(w, s->damaged);
    ns_write32(w, s->inferences);
    ns_write32(w, s->detections);
    ns_write32(w, s->network_cycles);
    ns_write32(w, s->feature_cycles);
    ns_write16(w, (uint16_t)s->temperature);
    ns_write8(w, s->streams);
    ns_write8(w, s->model);
    ns_write16(w, (uint16_t)s->model_code);
}
