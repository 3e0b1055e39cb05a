/* Samples into the active model, and out come scores, detections and their actions, with or without a host. */
#include "ns_live.h"

#include "ns_requests.h"

static int listens_to(const ns_device *d, int lane) {
    if (d->model.state != NS_MODEL_RUNNING || d->commit.running || lane >= NS_WIRE_MODEL_LANES) return 0;
    return (ns_pipeline_lane(&d->model.pipeline) == NS_LANE_IMU) == (lane == NS_WIRE_IMU);
}

void ns_live_update_sensors(ns_device *d) {
    for (int lane = 0; lane < NS_WIRE_LANES; lane++) {
        int code = ns_device_update_sensor(d, lane);
        if (code >= 0 || !listens_to(d, lane)) continue;
        d->model.state = NS_MODEL_REFUSED;
        d->model.code = code;
    }
}

int ns_live_open(ns_device *d, ns_bytes package) {
    ns_model_cycles cycles = {d->port->cycles, d->port->context};
    d->window_until_us = 0;
    return ns_model_open(&d->model, package, &d->port->memory, cycles);
}

void ns_live_start(ns_device *d) {
    if (d->store.package.size && d->port->safe_start) {
        ns_model_close(&d->model);
        d->model.state = NS_MODEL_REFUSED;
        d->model.code = NS_E_FAULTED;
    } else if (d->store.package.size) {
        ns_live_open(d, d->store.package);
    } else {
        ns_model_close(&d->model);
        d->model.code = d->store.code;
        if (d->store.code < 0) d->model.state = NS_MODEL_REFUSED;
    }
    ns_live_update_sensors(d);
}

uint16_t ns_live_rate(const ns_device *d, int lane) {
    if (!listens_to(d, lane)) return 0;
    const ns_abilities *a = &d->port->abilities;
    uint32_t needs_mhz = ns_pipeline_rate_mhz(&d->model.pipeline);
    uint16_t best = 0;
    for (int i = 0; i < a->rate_counts[lane]; i++) {
        uint16_t rate = a->rates_hz[lane][i];
        int enough = rate * 1000u >= needs_mhz, best_is_enough = best * 1000u >= needs_mhz;
        if (!best || (enough && (!best_is_enough || rate < best)) || (!enough && !best_is_enough && rate > best))
            best = rate;
    }
    return best;
}

void ns_live_sensor(ns_device *d, int lane) {
    if (listens_to(d, lane) && d->streams[lane].rate_mhz) ns_model_set_rate(&d->model, d->streams[lane].rate_mhz);
}

static void act(ns_device *d, const ns_detection *detection) {
    ns_action action;
    if (ns_package_action(&d->model.package, detection->label, &action) < 0) return;
    if (action.led != NS_NO_LED) {
        ns_device_set_led(d, action.led);
        d->led_until_us = detection->time_us + NS_LED_HOLD_US;
    }
    if (action.pulse_ms) d->port->pulse(d->port->context, action.pulse_ms);
    if (action.line.size) {
        ns_writer w = ns_device_message(d);
        ns_message_line(&w, action.line);
        ns_device_send(d, &w);
    }
}

static ns_window_cycles cycles_of(const ns_device *d) {
    return (ns_window_cycles){d->model.network_cycles, d->model.feature_cycles};
}

static void send_scores(ns_device *d, uint64_t time_us, uint64_t end) {
    size_t count;
    uint16_t averages[NS_DETECTOR_LABELS_MAX];
    const int8_t *scores = ns_model_scores(&d->model, &count);
    ns_detector_averages(&d->model.detector, averages);
    ns_writer w = ns_device_message(d);
    ns_window_samples fed = {end - d->model.taken, end};
    ns_message_scores(&w, time_us, scores, averages, count, cycles_of(d), fed);
    ns_device_send(d, &w);
}

/* A window was scored. Its time is now: its last sample, the one before index `end`, has just come. */
static void judge(ns_device *d, uint64_t end) {
    uint64_t time_us = d->port->now_us(d->port->context);
    ns_detection detection;
    int detected = ns_model_detect(&d->model, time_us, &detection);
    if (d->sends_scores) send_scores(d, time_us, end);
    if (!detected) return;
    ns_writer w = ns_device_message(d);
    ns_message_detection(&w, time_us, detection.label, detection.score, cycles_of(d));
    ns_device_send(d, &w);
    if (d->port->detected) d->port->detected(d->port->context, detection.label, detection.score);
    act(d, &detection);
}

void ns_live_samples(ns_device *d, int lane, const int16_t *samples, size_t count) {
    size_t channels = ns_wire_channels(lane), used;
    if (!listens_to(d, lane) || d->window_until_us) return;
    while (ns_model_push(&d->model, samples, count, &used)) {
        samples += used * channels;
        count -= used;
        judge(d, d->streams[lane].index - count);
    }
}

void ns_live_gap(ns_device *d, int lane) {
    if (listens_to(d, lane)) ns_model_reset(&d->model);
}
