/* An operator with weights (CONV, DEPTHWISE, FULLY_CONNECTED) as this computer runs it: packed once, then many inputs
 * at a time, so that a small network makes large matrices. */
#ifndef NS_HOST_LAYER_H
#define NS_HOST_LAYER_H

#include "ns_host_level.h"
#include "ns_operator.h"

/* How the output's places lie over the input; FULLY_CONNECTED is a window of one place. */
typedef struct {
    int32_t images, height, width, channels;  /* of the input */
    int32_t out_height, out_width;
    ns_window window;
    int32_t staged_height, staged_width;      /* with padding, as far as the places reach */
} ns_host_view;

typedef struct {
    ns_host_view view;
    ns_host_weighted weighted;
    int32_t plus, padding;  /* added to each value when it is staged; what padding is staged as */
    size_t image_bytes;     /* staged */
    int32_t places;         /* of an image's output */
    int32_t *place;         /* where each begins in the staged image, in bytes */
    void *memory;           /* that all of it points to */
} ns_host_layer;

/* Prepares `layer` for an operator that was read and checked. 1, or 0 for forms that are left to the core's own kernels;
 * NS_E_SCRATCH when there is no memory. */
int ns_host_layer_prepare(ns_host_layer *layer, const ns_operator *op, const ns_host_level *level);
void ns_host_layer_free(ns_host_layer *layer);

/* What staging one run of the network needs. */
size_t ns_host_layer_stage_bytes(const ns_host_layer *layer);

/* Runs it for `count` arenas that stand `step` bytes apart. `stage` holds as many times the bytes above, and the slack. */
void ns_host_layer_run(const ns_host_layer *layer, const ns_operator *op, const ns_host_level *level, uint8_t *stage,
                       uint8_t *arenas, size_t step, size_t count);

#endif
