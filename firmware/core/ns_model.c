/* One order of opening, one of running; the parts have their own files. */
#include "ns_model.h"

static int open_parts(ns_model *m, ns_bytes bytes, const ns_model_memory *memory) {
    int code = ns_package_open(bytes.data, bytes.size, &m->package);
    if (code < 0) return code;
    code = ns_package_check(&m->package, memory->arena_bytes, memory->state, memory->state_bytes);
    if (code < 0) return code;
    code = ns_network_open(&m->network, m->package.network, m->package.weights, memory->arena, memory->arena_bytes);
    if (code < 0 || !m->package.pipeline.size) return code;
    code = ns_pipeline_open(&m->pipeline, m->package.pipeline, memory->state, memory->state_bytes);
    if (code < 0) return code;
    size_t inputs;
    ns_network_input(&m->network, &inputs);
    if (ns_pipeline_feature_count(&m->pipeline) != inputs) return NS_E_SHAPE;
    code = ns_streaming_open(&m->streaming, &m->network, m->package.streaming, ns_pipeline_rows(&m->pipeline),
                             ns_pipeline_new_rows(&m->pipeline));
    if (code < 0) return code;
    return ns_detector_open(&m->detector, m->package.detector, ns_package_label_count(&m->package));
}

int ns_model_open(ns_model *m, ns_bytes bytes, const ns_model_memory *memory, ns_model_cycles cycles) {
    memset(m, 0, sizeof *m);
    m->cycles = cycles;
    m->code = open_parts(m, bytes, memory);
    if (m->code < 0) m->state = NS_MODEL_REFUSED;
    else m->state = m->package.pipeline.size ? NS_MODEL_RUNNING : NS_MODEL_BARE;
    return m->code;
}

void ns_model_close(ns_model *m) {
    m->state = NS_MODEL_NONE;
    m->code = NS_OK;
}

int ns_model_is_usable(const ns_model *m) { return m->state != NS_MODEL_NONE && m->state != NS_MODEL_REFUSED; }

void ns_model_set_rate(ns_model *m, uint32_t rate_mhz) {
    if (rate_mhz == m->rate_mhz) return;
    m->rate_mhz = rate_mhz;
    m->taken = 0;
    m->streaming.is_held = 0;
    int code = ns_pipeline_set_rate(&m->pipeline, (float)rate_mhz / 1000.0f);
    m->feature_sum = 0;
    if (code >= 0) return;
    m->state = NS_MODEL_REFUSED;
    m->code = code;
}

void ns_model_reset(ns_model *m) {
    if (m->state == NS_MODEL_RUNNING || m->state == NS_MODEL_PAUSED) ns_pipeline_reset(&m->pipeline);
    m->feature_sum = 0;
    m->taken = 0;
    m->streaming.is_held = 0;
}

static uint32_t now(const ns_model *m) { return m->cycles.now(m->cycles.context); }

static void infer(ns_model *m) {
    uint32_t start = now(m);
    ns_streaming_run(&m->streaming, &m->network);
    m->network_cycles = now(m) - start;
}

void ns_model_run(ns_model *m) {
    m->streaming.is_held = 0; /* nor is the next live window this one moved on */
    infer(m);
}

int ns_model_push(ns_model *m, const int16_t *samples, size_t count, size_t *used) {
    uint32_t start = now(m);
    int ready = ns_pipeline_push(&m->pipeline, samples, count, used);
    m->taken += *used;
    if (ready > 0) {
        size_t inputs;
        int8_t *input = ns_network_input(&m->network, &inputs);
        ns_pipeline_quantize(&m->pipeline, m->network.input_scale, m->network.input.zero_point, input);
    }
    m->feature_sum += now(m) - start;
    if (ready <= 0) return 0;
    m->feature_cycles = m->feature_sum;
    m->feature_sum = 0;
    infer(m);
    m->streaming.is_held = 1;
    m->inferences++;
    return 1;
}

const int8_t *ns_model_scores(const ns_model *m, size_t *count) { return ns_network_output(&m->network, count); }

int ns_model_detect(ns_model *m, uint64_t time_us, ns_detection *out) {
    size_t count;
    int detected = ns_detector_push(&m->detector, ns_model_scores(m, &count), time_us, out) == 1;
    m->detections += (uint32_t)detected;
    return detected;
}

int ns_model_check(ns_model *m, size_t i) {
    ns_bytes window, expected;
    size_t inputs, outputs;
    ns_package_check_window(&m->package, i, &window, &expected);
    int8_t *input = ns_network_input(&m->network, &inputs);
    memcpy(input, window.data, inputs);
    ns_model_run(m);
    const int8_t *scores = ns_network_output(&m->network, &outputs);
    return expected.size == outputs && !memcmp(scores, expected.data, outputs);
}

#define SILENT_ROWS 16
#define SILENCE 1600 /* a tenth of a second of sound: some 30 ms of work on the board, whose microphone keeps 256 */

static void push_silence(ns_model *m, size_t samples) {
    static const int16_t silence[SILENT_ROWS * 6];
    int is_motion = ns_pipeline_lane(&m->pipeline) == NS_LANE_IMU;
    size_t each = is_motion ? SILENT_ROWS : SILENT_ROWS * 6;
    for (size_t done = 0; done < samples;) {
        size_t some = samples - done < each ? samples - done : each, used;
        ns_pipeline_push(&m->pipeline, silence, some, &used);
        done += used;
    }
}

int ns_model_measure_features(ns_model *m, uint32_t *pushed, uint32_t *cycles) {
    *cycles = 0;
    if (!m->package.pipeline.size) return 1;
    if (!*pushed) ns_pipeline_reset(&m->pipeline);
    m->streaming.is_held = 0;
    size_t left = ns_pipeline_window_samples(&m->pipeline) - *pushed, some = left < SILENCE ? left : SILENCE;
    if (some) {
        push_silence(m, some);
        *pushed += (uint32_t)some;
        return 0;
    }
    uint32_t start = now(m);
    push_silence(m, ns_pipeline_stride_samples(&m->pipeline));
    *cycles = now(m) - start;
    ns_pipeline_reset(&m->pipeline);
    return 1;
}
