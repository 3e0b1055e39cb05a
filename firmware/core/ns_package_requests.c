/* Packages arriving, being verified and made active; and single windows through the active network. */
#include "ns_live.h"
#include "ns_requests.h"

static uint64_t now_us(const ns_device *d) { return d->port->now_us(d->port->context); }

/* During a commit the candidate is open, but the active package is the store's. */
void ns_write_package(const ns_device *d, ns_writer *w) {
    int present = ns_model_is_usable(&d->model) && !d->commit.running;
    ns_write8(w, (uint8_t)present);
    if (!present) return;
    ns_bytes name = ns_package_name(&d->model.package);
    ns_write32(w, (uint32_t)d->store.package.size);
    ns_write32(w, d->store.crc);
    ns_write_text(w, name.data, name.size);
    ns_write16(w, (uint16_t)ns_package_label_count(&d->model.package));
}

int ns_request_info(ns_device *d, const ns_request_message *m, ns_writer *w) {
    (void)m;
    ns_write8(w, d->model.state);
    ns_write8(w, 0);
    ns_write16(w, (uint16_t)d->model.code);
    ns_write32(w, (uint32_t)(ns_store_ready_pages(&d->store) * NS_FLASH_PAGE));
    ns_write_package(d, w);
    return NS_OK;
}

int ns_request_labels(ns_device *d, const ns_request_message *m, ns_writer *w) {
    if (!ns_model_is_usable(&d->model)) return NS_E_NO_PACKAGE;
    size_t first = ns_get16(m->fields.data), count = ns_package_label_count(&d->model.package);
    if (first > count) return NS_E_RANGE;
    size_t at = w->size, i = first;
    ns_write16(w, 0);
    for (; i < count; i++) {
        ns_bytes label = ns_package_label(&d->model.package, i);
        if (w->size + 1 + label.size > w->room) break;
        ns_write_text(w, label.data, label.size);
    }
    ns_put16(w->bytes + at, (uint16_t)(i - first));
    return NS_OK;
}

int ns_request_begin(ns_device *d, const ns_request_message *m, ns_writer *w) {
    int code = ns_store_begin(&d->store, ns_get32(m->fields.data), ns_get32(m->fields.data + 4));
    if (code < 0) return code;
    d->receive_until_us = now_us(d) + NS_RECEIVE_TIMEOUT_US;
    ns_write16(w, NS_CHUNK);
    ns_write16(w, NS_CHUNKS_IN_FLIGHT);
    return NS_OK;
}

int ns_request_write(ns_device *d, const ns_request_message *m, ns_writer *w) {
    (void)w;
    d->receive_until_us = now_us(d) + NS_RECEIVE_TIMEOUT_US;
    return ns_store_write(&d->store, ns_get32(m->fields.data), m->fields.data + 4, m->fields.size - 4);
}

int ns_request_remove(ns_device *d, const ns_request_message *m, ns_writer *w) {
    (void)m, (void)w;
    if (!d->store.package.size && d->store.code == NS_OK) return NS_OK;
    int code = ns_store_remove(&d->store);
    memset(&d->verdict, 0, sizeof d->verdict);
    ns_live_start(d);
    return code;
}

static void write_verdict(const ns_device *d, ns_writer *w) {
    ns_write32(w, d->verdict.size);
    ns_write32(w, d->verdict.crc);
    ns_write32(w, d->verdict.checked);
    ns_write32(w, d->verdict.equal);
    ns_write32(w, d->verdict.network_cycles);
    ns_write32(w, d->verdict.feature_cycles);
}

/* A package that was refused leaves the one before at work. */
static int refuse(ns_device *d, int code) {
    ns_store_abandon(&d->store);
    ns_live_start(d);
    return code;
}

int ns_request_commit(ns_device *d, const ns_request_message *m, ns_writer *w) {
    uint32_t size = ns_get32(m->fields.data), crc = ns_get32(m->fields.data + 4);
    if (d->commit.running) return m->tag == d->commit.tag && d->commit.answers ? NS_LATER : NS_E_BUSY;
    if (!d->store.receiving && size && size == d->verdict.size && crc == d->verdict.crc) {
        write_verdict(d, w); /* the host lost the answer */
        return NS_OK;
    }
    if (!d->store.receiving || size != d->store.in_size || crc != d->store.in_crc) return NS_E_STATE;
    ns_bytes package;
    int code = ns_store_finish(&d->store, &package);
    if (code < 0) {
        ns_store_abandon(&d->store);
        return code;
    }
    code = ns_live_open(d, package);
    if (code < 0) return refuse(d, code);
    d->commit = (ns_commit){.running = 1, .answers = 1, .tag = m->tag};
    return NS_LATER;
}

static int finish_commit(ns_device *d) {
    ns_verdict verdict = {
        .size = d->store.in_size,
        .crc = d->store.in_crc,
        .checked = d->commit.checked,
        .equal = d->commit.equal,
        .feature_cycles = d->commit.feature_cycles,
    };
    if (d->commit.checked) verdict.network_cycles = (uint32_t)(d->commit.network_cycles / d->commit.checked);
    int code = ns_store_activate(&d->store);
    if (code < 0) return refuse(d, code);
    d->verdict = verdict;
    ns_live_update_sensors(d);
    return NS_OK;
}

void ns_commit_step(ns_device *d) {
    if (d->commit.checked < ns_package_check_count(&d->model.package)) {
        d->commit.equal += (uint32_t)ns_model_check(&d->model, d->commit.checked++);
        d->commit.network_cycles += d->model.network_cycles;
        return;
    }
    int is_equal = d->commit.equal == d->commit.checked;
    if (is_equal && !ns_model_measure_features(&d->model, &d->commit.silence, &d->commit.feature_cycles)) return;
    d->commit.running = 0;
    int code = is_equal ? finish_commit(d) : refuse(d, NS_E_CHECK_FAILED);
    d->erase_at_us = now_us(d) + NS_ERASE_AHEAD_US;
    if (!d->commit.answers) return;
    ns_writer w = {d->answer, 0, sizeof d->answer};
    ns_message_answer(&w, NS_REQUEST_PACKAGE_COMMIT, d->commit.tag, code);
    if (code == NS_OK) write_verdict(d, &w);
    ns_device_answer(d, &w);
}

/* The host's window stands in the network's own input, so live windows have to wait meanwhile. */
int ns_request_window_input(ns_device *d, const ns_request_message *m, ns_writer *w) {
    size_t offset = ns_get32(m->fields.data), size = m->fields.size - 4, room;
    (void)w;
    if (!ns_model_is_usable(&d->model)) return NS_E_NO_PACKAGE;
    int8_t *input = ns_network_input(&d->model.network, &room);
    if (!d->window_until_us || d->window_ran) d->window_have = 0;
    if (offset > room || size > room - offset) return NS_E_RANGE;
    if (offset > d->window_have) return NS_E_STATE;
    memcpy(input + offset, m->fields.data + 4, size);
    if (offset + size > d->window_have) d->window_have = (uint32_t)(offset + size);
    d->window_ran = 0;
    d->window_until_us = now_us(d) + NS_WINDOW_TIMEOUT_US;
    return NS_OK;
}

int ns_request_window_run(ns_device *d, const ns_request_message *m, ns_writer *w) {
    size_t inputs, outputs;
    (void)m;
    if (!ns_model_is_usable(&d->model)) return NS_E_NO_PACKAGE;
    ns_network_input(&d->model.network, &inputs);
    if (!d->window_until_us || d->window_have != inputs) return NS_E_STATE;
    if (!d->window_ran) ns_model_run(&d->model); /* else the host asks again for an answer it lost */
    d->window_ran = 1;
    d->window_until_us = now_us(d) + NS_WINDOW_TIMEOUT_US;
    const int8_t *scores = ns_model_scores(&d->model, &outputs);
    ns_write32(w, d->model.network_cycles);
    ns_write16(w, (uint16_t)outputs);
    ns_write_bytes(w, scores, outputs);
    return NS_OK;
}
