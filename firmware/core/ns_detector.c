/* The detector: integers only, so that board and computer detect at the same window. */
#include "ns_detector.h"

#define DETECTOR_HEADER 12

int ns_detector_set_threshold(ns_detector *d, size_t label, uint16_t threshold) {
    if (label >= d->labels || (threshold > NS_PROBABILITY_ONE && threshold != NS_THRESHOLD_NEVER))
        return NS_E_RANGE;
    const int reachable = threshold <= NS_PROBABILITY_TOP || threshold == NS_THRESHOLD_NEVER;
    d->threshold[label] = reachable ? threshold : NS_PROBABILITY_TOP;
    return NS_OK;
}

int ns_detector_open(ns_detector *d, ns_bytes section, size_t labels) {
    if (section.size < DETECTOR_HEADER)
        return NS_E_TRUNCATED;
    memset(d, 0, sizeof *d);
    d->average_us = ns_get16(section.data) * 1000u;
    d->suppression_us = ns_get16(section.data + 2) * 1000u;
    d->minimum_count = ns_get16(section.data + 4);
    d->labels = ns_get16(section.data + 6);
    if (d->labels < 1 || d->labels > NS_DETECTOR_LABELS_MAX || d->minimum_count < 1 ||
        d->minimum_count > NS_DETECTOR_WINDOWS_MAX)
        return NS_E_RANGE;
    if (d->labels != labels)
        return NS_E_SHAPE;
    if (section.size != DETECTOR_HEADER + 2u * d->labels)
        return section.size < DETECTOR_HEADER + 2u * d->labels ? NS_E_TRUNCATED : NS_E_LAYOUT;
    for (size_t i = 0; i < d->labels; i++) {
        const int code = ns_detector_set_threshold(d, i, ns_get16(section.data + DETECTOR_HEADER + 2 * i));
        if (code != NS_OK)
            return code;
    }
    return NS_OK;
}

void ns_detector_reset(ns_detector *d) {
    d->first = d->count = 0;
    d->suppressing = 0;
    memset(d->sum, 0, sizeof d->sum);
}

static size_t place(const ns_detector *d, size_t i) { return (d->first + i) % NS_DETECTOR_WINDOWS_MAX; }

static void drop_oldest(ns_detector *d) {
    for (size_t i = 0; i < d->labels; i++)
        d->sum[i] = (uint16_t)(d->sum[i] - d->score[d->first][i]);
    d->first = (uint16_t)place(d, 1);
    d->count--;
}

static void add(ns_detector *d, const int8_t *scores, uint64_t time_us) {
    if (d->count && time_us < d->time_us[place(d, d->count - 1u)])
        ns_detector_reset(d);
    while (d->count && (d->count == NS_DETECTOR_WINDOWS_MAX || time_us - d->time_us[d->first] >= d->average_us))
        drop_oldest(d);
    const size_t newest = place(d, d->count++);
    d->time_us[newest] = time_us;
    for (size_t i = 0; i < d->labels; i++) {
        d->score[newest][i] = (uint8_t)(scores[i] + 128);
        d->sum[i] = (uint16_t)(d->sum[i] + d->score[newest][i]);
    }
}

int ns_detector_push(ns_detector *d, const int8_t *scores, uint64_t time_us, ns_detection *out) {
    add(d, scores, time_us);
    size_t top = 0;
    for (size_t i = 1; i < d->labels; i++)
        if (d->sum[i] > d->sum[top]) /* the first of equals */
            top = i;
    if (d->suppressing && time_us - d->last_us >= d->suppression_us)
        d->suppressing = 0;
    const uint32_t sum = d->sum[top], threshold = d->threshold[top];
    /* sum / (256 count) >= threshold / 32768 */
    if (threshold == NS_THRESHOLD_NEVER || d->suppressing || d->count < d->minimum_count ||
        sum * 128u < threshold * d->count)
        return 0;
    out->label = (uint16_t)top;
    out->score = (uint16_t)(sum * 128u / d->count);
    out->time_us = time_us;
    d->last_us = time_us;
    d->suppressing = 1;
    return 1;
}

void ns_detector_averages(const ns_detector *d, uint16_t *out) {
    for (size_t i = 0; i < d->labels; i++)
        out[i] = (uint16_t)(d->count ? d->sum[i] * 128u / d->count : 0);
}
