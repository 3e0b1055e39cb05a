/* From scores over time to detections: averaging, a threshold for each label, suppression, a minimum count. */
#ifndef NS_DETECTOR_H
#define NS_DETECTOR_H

#include "ns_bytes.h"
#include "ns_error.h"

enum {
    NS_DETECTOR_LABELS_MAX = 64,
    NS_DETECTOR_WINDOWS_MAX = 64, /* in one average; what is older is left out even if it is young enough */
    NS_PROBABILITY_ONE = 32768,   /* probabilities are in 1/32768 */
    NS_PROBABILITY_TOP = 255 * 128, /* the largest that int8 scores can say; a higher threshold counts as this */
    NS_THRESHOLD_NEVER = 0xffff,
};

typedef struct {
    uint16_t label;
    uint16_t score; /* averaged, in 1/32768 */
    uint64_t time_us;
} ns_detection;

typedef struct {
    uint16_t labels, minimum_count;
    uint32_t average_us, suppression_us;
    uint16_t threshold[NS_DETECTOR_LABELS_MAX];

    uint16_t first, count; /* the average's windows: a ring */
    uint64_t time_us[NS_DETECTOR_WINDOWS_MAX];
    uint8_t score[NS_DETECTOR_WINDOWS_MAX][NS_DETECTOR_LABELS_MAX]; /* int8 + 128 */
    uint16_t sum[NS_DETECTOR_LABELS_MAX];
    uint64_t last_us; /* time of the last detection */
    uint8_t suppressing;
} ns_detector;

/* SHAPE when the section is not for `labels` labels. */
NS_API int ns_detector_open(ns_detector *d, ns_bytes section, size_t labels);

/* One score per label (int8 softmax: probability = (score + 128) / 256) of the window that ended at time_us.
 * 1: *out is a detection. A time before the last one's starts over: the clock was set anew. */
NS_API int ns_detector_push(ns_detector *d, const int8_t *scores, uint64_t time_us, ns_detection *out);

/* `labels` averaged probabilities in 1/32768, all 0 before the first push. */
NS_API void ns_detector_averages(const ns_detector *d, uint16_t *out);

/* threshold: 0..32768, or NS_THRESHOLD_NEVER. RANGE for others or for a label that is not there. */
NS_API int ns_detector_set_threshold(ns_detector *d, size_t label, uint16_t threshold);

NS_API void ns_detector_reset(ns_detector *d);

#endif
