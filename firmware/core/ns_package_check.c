/* Whether a package may be used: every section is opened by its own module, and they must fit each other. */
#include "ns_detector.h"
#include "ns_network.h"
#include "ns_package.h"
#include "ns_pipeline.h"
#include "ns_streaming.h"

#define ACTION_BYTES 8
#define CHECKS_HEADER 12

/* UTF-8 without control characters, so that a name can be shown and sent as it is. */
static int check_text(const uint8_t *p, size_t size) {
    for (size_t i = 0; i < size;) {
        uint32_t c = p[i++];
        if (c < 0x20 || c == 0x7F || (c >= 0x80 && c < 0xC2) || c > 0xF4) return NS_E_RANGE;
        int more = c < 0x80 ? 0 : c < 0xE0 ? 1 : c < 0xF0 ? 2 : 3;
        c &= more ? 0x3Fu >> more : 0x7Fu;
        for (int k = more; k > 0; k--) {
            if (i == size || (p[i] & 0xC0) != 0x80) return NS_E_RANGE;
            c = c << 6 | (p[i++] & 0x3Fu);
        }
        static const uint32_t least[] = {0, 0x80, 0x800, 0x10000};
        if (c < least[more] || c > 0x10FFFF || (c >= 0xD800 && c < 0xE000)) return NS_E_RANGE;
    }
    return NS_OK;
}

static int check_info(ns_bytes info) {
    if (info.size < 2) return NS_E_TRUNCATED;
    size_t length = ns_get16(info.data);
    if (length > NS_PACKAGE_MAX_TEXT) return NS_E_RANGE;
    return info.size == 2 + length ? check_text(info.data + 2, length) : NS_E_TRUNCATED;
}

/* One label an output; a bare network's may all be left out. */
static int check_labels(ns_bytes labels, size_t outputs, int may_be_none) {
    int e;
    size_t at = 2;
    if (labels.size < 2) return NS_E_TRUNCATED;
    size_t count = ns_get16(labels.data);
    if (count > NS_PACKAGE_MAX_LABELS) return NS_E_RANGE;
    for (size_t i = 0; i < count; i++) {
        if (at >= labels.size || labels.data[at] > labels.size - at - 1) return NS_E_TRUNCATED;
        size_t length = labels.data[at];
        if (length < 1 || length > NS_PACKAGE_MAX_TEXT) return NS_E_RANGE;
        if ((e = check_text(labels.data + at + 1, length)) < 0) return e;
        at += 1 + length;
    }
    if (at != labels.size) return NS_E_TRUNCATED;
    return count == outputs || (count == 0 && may_be_none) ? NS_OK : NS_E_SHAPE;
}

static int check_actions(ns_bytes actions, size_t labels) {
    int e;
    size_t at = 2;
    if (!actions.data) return NS_OK;
    if (actions.size < 2) return NS_E_TRUNCATED;
    size_t count = ns_get16(actions.data);
    if (count > labels) return NS_E_SHAPE;
    for (size_t i = 0; i < count; i++) {
        const uint8_t *p = actions.data + at;
        if (actions.size - at < ACTION_BYTES || p[6] > actions.size - at - ACTION_BYTES) return NS_E_TRUNCATED;
        uint32_t led = ns_get32(p);
        if ((led > 0xFFFFFF && led != NS_NO_LED) || p[6] > NS_PACKAGE_MAX_TEXT || p[7]) return NS_E_RANGE;
        if ((e = check_text(p + ACTION_BYTES, p[6])) < 0) return e;
        at += ACTION_BYTES + p[6];
    }
    return at == actions.size ? NS_OK : NS_E_TRUNCATED;
}

static int check_windows(ns_bytes checks, const ns_network *network) {
    if (!checks.data) return NS_OK;
    if (checks.size < CHECKS_HEADER) return NS_E_TRUNCATED;
    size_t count = ns_get16(checks.data), inputs = ns_get32(checks.data + 4), outputs = ns_get32(checks.data + 8);
    if (count > NS_PACKAGE_MAX_CHECKS || ns_get16(checks.data + 2)) return NS_E_RANGE;
    if (inputs != network->input.count || outputs != network->output.count) return NS_E_SHAPE;
    return checks.size - CHECKS_HEADER == count * (inputs + outputs) ? NS_OK : NS_E_TRUNCATED;
}

/* The pipeline must make what the network takes, and move on as it is streamed; the detector must take what the network
 * makes. Pipeline and detector are opened in `scratch`, one after the other: a detector is too large for a board's
 * stack. */
static int check_recognition(const ns_package *package, const ns_network *network, uint8_t *scratch, size_t size) {
    ns_pipeline pipeline;
    ns_streaming streaming;
    int e;
    if (!package->pipeline.data) return package->streaming.data ? NS_E_SECTION : NS_OK;
    if ((uintptr_t)scratch % _Alignof(ns_detector) || size < sizeof(ns_detector)) return NS_E_SCRATCH;
    if ((e = ns_pipeline_open(&pipeline, package->pipeline, scratch, size)) < 0) return e;
    if (ns_pipeline_feature_count(&pipeline) != network->input.count) return NS_E_SHAPE;
    e = ns_streaming_open(&streaming, network, package->streaming, ns_pipeline_rows(&pipeline),
                          ns_pipeline_new_rows(&pipeline));
    if (e < 0) return e;
    return ns_detector_open((ns_detector *)(void *)scratch, package->detector, network->output.count);
}

int ns_package_check(const ns_package *package, size_t arena_limit, uint8_t *scratch, size_t scratch_size) {
    int e;
    ns_network network;
    if (package->arena_bytes > arena_limit) return NS_E_ARENA;
    if ((e = ns_network_open(&network, package->network, package->weights, NULL, package->arena_bytes)) < 0) return e;
    if ((e = check_info(package->info)) < 0) return e;
    if ((e = check_labels(package->labels, network.output.count, !package->pipeline.data)) < 0) return e;
    if ((e = check_actions(package->actions, network.output.count)) < 0) return e;
    if ((e = check_windows(package->checks, &network)) < 0) return e;
    return check_recognition(package, &network, scratch, scratch_size);
}
