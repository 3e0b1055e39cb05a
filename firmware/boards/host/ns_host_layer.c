/* An operator with weights, packed and run: see the header.
 *
 * The input is staged with its padding around it, so that every place sums over the same distances and no edge is
 * special. Staged is value + plus; what that adds to the sums is taken off the bias. */
#include "ns_host_layer.h"

#include <stdlib.h>
#include <string.h>

#include "ns_host_numbers.h"

/* Beyond these the core's kernels run: nothing a board can hold is as large, but a checked package may ask for it. */
#define MOST_STAGED ((int64_t)1 << 24)
#define MOST_PACKED ((int64_t)1 << 26)
#define ALIGNMENT 64

static ns_host_view view_of(const ns_operator *op) {
    const ns_tensor *in = &op->in[0], *out = &op->out;
    ns_host_view v = {in->dim[0], in->dim[1], in->dim[2], in->dim[3], out->dim[1], out->dim[2], op->window, 0, 0};
    if (op->code == NS_OP_FULLY_CONNECTED || op->code == NS_OP_DENSE_ROWS) {
        const int32_t rows = (int32_t)out->count / out->dim[3];
        v = (ns_host_view){1, rows, 1, op->depth, rows, 1, {{1, 1}, {1, 1}, {1, 1}, {0, 0}}, 0, 0};
    }
    return v;
}

/* Height and width of the staged image; 0 when all images together would be too large. */
static int stage_view(ns_host_view *v, int element_bytes) {
    int64_t size[2];
    for (int axis = 0; axis < 2; axis++) {
        const int64_t places = axis ? v->out_width : v->out_height, reach = v->window.kernel[axis] - 1;
        size[axis] = (places - 1) * v->window.stride[axis] + reach * v->window.dilation[axis] + 1;
        if (size[axis] > MOST_STAGED) return 0;
    }
    if (size[0] * size[1] > MOST_STAGED / v->images / v->channels / element_bytes) return 0;
    v->staged_height = (int32_t)size[0];
    v->staged_width = (int32_t)size[1];
    return 1;
}

/* Element `t` of a place (a tap of one channel), counted from the place's first one in the staged image. */
static int32_t distance_of(const ns_host_view *v, int channelwise, int32_t t) {
    const int32_t channel = channelwise ? 0 : t % v->channels, tap = channelwise ? t : t / v->channels;
    const int32_t y = tap / v->window.kernel[1] * v->window.dilation[0];
    const int32_t x = tap % v->window.kernel[1] * v->window.dilation[1];
    return (y * v->staged_width + x) * v->channels + channel;
}

/* How many elements from `t` on stand side by side and make one group, at most `most`. */
static int group_at(const ns_host_view *v, int32_t taps, int32_t t, int most) {
    int count = 1;
    while (count < most && t + count < taps && distance_of(v, 0, t + count) == distance_of(v, 0, t) + count) count++;
    return count;
}

static int32_t count_groups(const ns_host_view *v, int32_t taps, int most) {
    int32_t groups = 0;
    for (int32_t t = 0; t < taps; groups++) t += group_at(v, taps, t, most);
    return groups;
}

/* Where the four bytes of group `g` and channel `k` stand: see ns_host_weighted. */
static size_t packed_at(const ns_host_weighted *w, const ns_host_level *level, int32_t g, int32_t k) {
    const int32_t lanes = level->lanes, all = (w->channels + lanes - 1) / lanes, block = k / lanes;
    int32_t first = 0, here;
    while (first + (here = ns_host_blocks_at_once(w, all - first, level->blocks)) <= block) first += here;
    const size_t vector = (size_t)g * (size_t)here + (size_t)(block - first);
    return 4 * (size_t)lanes * ((size_t)w->groups * (size_t)first + vector) + 4 * (size_t)(k % lanes);
}

static void pack_weights(const ns_host_layer *layer, const ns_host_numbers *from, const ns_host_level *level, int32_t *distance,
                         uint8_t *packed) {
    const ns_host_weighted *w = &layer->weighted;
    const int bytes = level->bytes, most = w->channelwise ? 1 : 4 / bytes;
    for (int32_t g = 0, t = 0; g < w->groups; g++) {
        const int count = group_at(&layer->view, from->taps, t, most);
        distance[g] = distance_of(&layer->view, w->channelwise, t) * bytes;
        for (int32_t k = 0; k < w->channels; k++) {
            uint8_t *to = packed + packed_at(w, level, g, k);
            for (int i = 0; i < count; i++) {
                const int16_t value = from->weights[(size_t)k * (size_t)from->taps + (size_t)(t + i)];
                memcpy(to + i * bytes, &value, (size_t)bytes);
            }
        }
        t += count;
    }
}

/* Biases with what staging adds taken off, and the other numbers of each lane. */
static void fill_channels(const ns_host_layer *layer, const ns_host_numbers *from, int32_t *const rows[4]) {
    for (int32_t k = 0; k < from->channels; k++) {
        const int8_t *w = from->weights + (size_t)k * (size_t)from->taps;
        uint32_t sum = 0;
        for (int32_t t = 0; t < from->taps; t++) sum += (uint32_t)w[t];
        rows[0][k] = (int32_t)((uint32_t)from->channel[k].bias - (uint32_t)layer->plus * sum);
        rows[1][k] = from->channel[k].multiplier;
        rows[2][k] = from->channel[k].offset;
        rows[3][k] = from->channel[k].exponent;
    }
}

static size_t aligned(size_t size) { return (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT; }

/* All tables of the layer in one piece of memory; what is not filled is 0. */
static int fill(ns_host_layer *layer, const ns_host_numbers *from, const ns_host_level *level) {
    ns_host_weighted *w = &layer->weighted;
    const size_t lanes = (size_t)level->lanes, channels = ((size_t)w->channels + lanes - 1) / lanes * lanes;
    const size_t packed = aligned(4 * channels * (size_t)w->groups), row = aligned(4 * channels);
    const size_t distances = aligned(4 * (size_t)w->groups), places = aligned(4 * (size_t)layer->places);
    layer->memory = calloc(1, packed + 4 * row + distances + places + ALIGNMENT);
    if (!layer->memory) return NS_E_SCRATCH;
    uint8_t *at = (uint8_t *)aligned((uintptr_t)layer->memory);
    int32_t *rows[4], *distance = (int32_t *)(at + packed + 4 * row);
    for (int i = 0; i < 4; i++) rows[i] = (int32_t *)(at + packed + (size_t)i * row);
    layer->place = (int32_t *)(at + packed + 4 * row + distances);
    pack_weights(layer, from, level, distance, at);
    fill_channels(layer, from, rows);
    w->weights = at;
    w->distance = distance;
    w->bias = rows[0];
    w->scale = (ns_host_scale){rows[1], rows[2], rows[3], from->low, from->high};
    return 1;
}

static void fill_places(ns_host_layer *layer, int element_bytes) {
    const ns_host_view *v = &layer->view;
    for (int32_t i = 0; i < layer->places; i++) {
        const int32_t y = i / v->out_width * v->window.stride[0], x = i % v->out_width * v->window.stride[1];
        layer->place[i] = (y * v->staged_width + x) * v->channels * element_bytes;
    }
}

/* Packs what was read for a view that fits. */
static int prepare(ns_host_layer *layer, const ns_host_view *v, int32_t zero_point, const ns_host_numbers *from,
                   const ns_host_level *level) {
    const int channelwise = from->taps != v->window.kernel[0] * v->window.kernel[1] * v->channels;
    const int32_t groups = channelwise ? from->taps : count_groups(v, from->taps, 4 / level->bytes);
    const int32_t plus = level->bytes == 1 ? level->plus : -zero_point;
    if (channelwise && from->channels != v->channels) return 0;
    if (4 * (int64_t)groups * (from->channels + NS_HOST_MOST_LANES) > MOST_PACKED) return 0;
    *layer = (ns_host_layer){.view = *v, .plus = plus, .padding = zero_point + plus};
    layer->places = v->out_height * v->out_width;
    layer->weighted.channelwise = channelwise;
    layer->weighted.groups = groups;
    layer->weighted.channels = from->channels;
    layer->image_bytes = (size_t)(v->staged_height * v->staged_width) * (size_t)(v->channels * level->bytes);
    int e = fill(layer, from, level);
    if (e > 0) fill_places(layer, level->bytes);
    return e;
}

int ns_host_layer_prepare(ns_host_layer *layer, const ns_operator *op, const ns_host_level *level) {
    ns_host_numbers numbers;
    int e = ns_host_numbers_read(&numbers, op);
    if (e <= 0) return e;
    ns_host_view v = view_of(op);
    e = stage_view(&v, level->bytes) ? prepare(layer, &v, op->in[0].zero_point, &numbers, level) : 0;
    ns_host_numbers_free(&numbers);
    return e;
}

void ns_host_layer_free(ns_host_layer *layer) {
    free(layer->memory);
    layer->memory = NULL;
}

size_t ns_host_layer_stage_bytes(const ns_host_layer *layer) {
    return layer->image_bytes * (size_t)layer->view.images;
}

/* `count` values, each plus `plus`, as bytes or as int16. */
static void stage_values(uint8_t *to, const int8_t *from, size_t count, int32_t plus, int element_bytes) {
    if (element_bytes == 1) {
        for (size_t i = 0; i < count; i++) to[i] = (uint8_t)(from[i] + plus);
        return;
    }
    for (size_t i = 0; i < count; i++) {
        const int16_t value = (int16_t)(from[i] + plus);
        memcpy(to + 2 * i, &value, 2);
    }
}

static void stage_padding(uint8_t *to, size_t count, int32_t padding, int element_bytes) {
    /* int16 are staged without their zero point, so that padding is 0. */
    memset(to, padding, count * (size_t)element_bytes);
}

/* One image into its padded place: whole rows at once where neither side has padding. */
static void stage_image(const ns_host_layer *layer, const int8_t *from, uint8_t *to, int bytes) {
    const ns_host_view *v = &layer->view;
    const int32_t above = v->window.before[0], left = v->window.before[1];
    const int32_t rows = v->height < v->staged_height - above ? v->height : v->staged_height - above;
    const int32_t columns = v->width < v->staged_width - left ? v->width : v->staged_width - left;
    const size_t row = (size_t)v->staged_width * (size_t)v->channels, taken = (size_t)columns * (size_t)v->channels;
    const size_t before = (size_t)left * (size_t)v->channels, step = (size_t)v->width * (size_t)v->channels;
    stage_padding(to, (size_t)above * row, layer->padding, bytes);
    to += (size_t)above * row * (size_t)bytes;
    if (taken == row && taken == step) {
        stage_values(to, from, (size_t)rows * row, layer->plus, bytes);
        to += (size_t)rows * row * (size_t)bytes;
    } else {
        for (int32_t y = 0; y < rows; y++, from += step, to += row * (size_t)bytes) {
            stage_padding(to, before, layer->padding, bytes);
            stage_values(to + before * (size_t)bytes, from, taken, layer->plus, bytes);
            stage_padding(to + (before + taken) * (size_t)bytes, row - before - taken, layer->padding, bytes);
        }
    }
    stage_padding(to, (size_t)(v->staged_height - above - rows) * row, layer->padding, bytes);
}

void ns_host_layer_run(const ns_host_layer *layer, const ns_operator *op, const ns_host_level *level, uint8_t *stage,
                       uint8_t *arenas, size_t step, size_t count) {
    const ns_host_view *v = &layer->view;
    const int bytes = level->bytes;
    const size_t images = (size_t)v->images, channels = (size_t)layer->weighted.channels;
    const size_t image_values = (size_t)v->height * (size_t)v->width * (size_t)v->channels;
    const uint8_t *at[NS_HOST_MOST_ROWS];
    int8_t *to[NS_HOST_MOST_ROWS];
    int rows = 0;
    for (size_t n = 0; n < count; n++) {
        for (size_t image = 0; image < images; image++) {
            const int8_t *in = op->in[0].constant ? op->in[0].data : (int8_t *)arenas + n * step + op->in[0].offset;
            int8_t *out = (int8_t *)arenas + n * step + op->out.offset + image * (size_t)layer->places * channels;
            uint8_t *staged = stage + (n * images + image) * layer->image_bytes;
            stage_image(layer, in + image * image_values, staged, bytes);
            for (int32_t p = 0; p < layer->places; p++, out += channels) {
                at[rows] = staged + layer->place[p];
                to[rows++] = out;
                if (rows == level->rows) {
                    level->run(&layer->weighted, at, to, rows);
                    rows = 0;
                }
            }
        }
    }
    if (rows) level->run(&layer->weighted, at, to, rows);
}
