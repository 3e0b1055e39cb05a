/* Opens whole packages from standard input, corrects their CRC first, and runs what is accepted.
 *
 * Prints a line for each case: the code, and whether it was run (2: as a live window, too). Every accepted package is run with two arenas of
 * different contents: scores that depend on what was in the arena before would differ. Then it is run as a computer
 * does it, in each way that the processor has: the same scores. One that is streamed is given a window that moves on,
 * with gaps, and each time the scores must be those of a network that has seen nothing before. */
#include <string.h>

#include "cases.h"
#include "ns_crc.h"
#include "ns_host_program.h"
#include "ns_network.h"
#include "ns_package.h"
#include "ns_pipeline.h"
#include "ns_streaming.h"

enum { ARENA_LIMIT = 1 << 16, SCRATCH = 1 << 18, INPUTS = 2 };

/* Work that takes milliseconds under sanitizers; a damaged package may ask for much more. */
#define RUN_LIMIT ((uint64_t)1 << 21)

static void require(int holds, const char *what) {
    if (!holds) {
        fprintf(stderr, "not so: %s\n", what);
        exit(2);
    }
}

static uint32_t touch(ns_bytes bytes) {
    uint32_t sum = 0;
    for (size_t i = 0; i < bytes.size; i++) sum += bytes.data[i];
    return sum;
}

/* Reads all that a board would show or send of a package. */
static uint32_t walk(const ns_package *package) {
    uint32_t sum = touch(ns_package_name(package));
    size_t labels = ns_package_label_count(package);
    for (size_t i = 0; i < labels; i++) {
        ns_action action;
        sum += touch(ns_package_label(package, i));
        if (ns_package_action(package, i, &action) == NS_OK) sum += touch(action.line) + action.led;
    }
    for (size_t i = 0; i < ns_package_check_count(package); i++) {
        ns_bytes input, scores;
        ns_package_check_window(package, i, &input, &scores);
        sum += touch(input) + touch(scores);
    }
    return sum;
}

static void fill_input(int8_t *input, size_t count, int seed) {
    for (size_t i = 0; i < count; i++) input[i] = (int8_t)(seed ? (i * 73u + (unsigned)seed) * 2654435761u >> 24 : 0x80);
}

static void run_once(const ns_package *package, int fill, int seed, int8_t *scores) {
    ns_network network;
    size_t inputs, outputs;
    uint8_t *arena = malloc(package->arena_bytes ? package->arena_bytes : 1);
    memset(arena, fill, package->arena_bytes);
    require(ns_network_open(&network, package->network, package->weights, arena, package->arena_bytes) == NS_OK,
            "what was checked can be opened");
    int8_t *input = ns_network_input(&network, &inputs);
    fill_input(input, inputs, seed);
    require(ns_network_run(&network) == NS_OK, "what was checked can be run");
    const int8_t *output = ns_network_output(&network, &outputs);
    memcpy(scores, output, outputs);
    free(arena);
}

enum { LIVE_WINDOWS = 7, GAP_BEFORE = 4 };

/* Scores of the window in `input`, by a network that begins anew. */
static void run_fresh(const ns_package *package, const int8_t *input, int8_t *scores) {
    ns_network network;
    size_t size;
    uint8_t *arena = malloc(package->arena_bytes);
    memset(arena, 0x33, package->arena_bytes);
    (void)ns_network_open(&network, package->network, package->weights, arena, package->arena_bytes);
    memcpy(ns_network_input(&network, &size), input, network.input.count);
    (void)ns_network_run(&network);
    memcpy(scores, ns_network_output(&network, &size), network.output.count);
    free(arena);
}

static void run_live(const ns_package *package, uint8_t *scratch, size_t scratch_size) {
    ns_network network;
    ns_pipeline pipeline;
    ns_streaming streaming;
    uint8_t *arena = malloc(package->arena_bytes);
    memset(arena, 0x77, package->arena_bytes);
    (void)ns_network_open(&network, package->network, package->weights, arena, package->arena_bytes);
    require(ns_pipeline_open(&pipeline, package->pipeline, scratch, scratch_size) == NS_OK, "there is a pipeline");
    size_t rows = ns_pipeline_rows(&pipeline), step = ns_pipeline_new_rows(&pipeline), unused;
    require(ns_streaming_open(&streaming, &network, package->streaming, rows, step) == NS_OK, "it can be streamed");
    size_t inputs = network.input.count, outputs = network.output.count, each = inputs / rows;
    int8_t *all = malloc(inputs + LIVE_WINDOWS * step * each), *expected = malloc(outputs);
    fill_input(all, inputs + LIVE_WINDOWS * step * each, 7);
    for (size_t i = 0; i < LIVE_WINDOWS; i++) {
        const int8_t *window = all + i * step * each;
        if (i == GAP_BEFORE) streaming.is_held = 0, window += step * each; /* something was lost */
        if (i > GAP_BEFORE) window += step * each;
        if (i + 1 == LIVE_WINDOWS) break;
        memcpy(ns_network_input(&network, &unused), window, inputs);
        ns_streaming_run(&streaming, &network);
        streaming.is_held = 1;
        run_fresh(package, window, expected);
        require(memcmp(ns_network_output(&network, &unused), expected, outputs) == 0,
                "what is streamed has the scores of the whole computation");
    }
    free(all);
    free(expected);
    free(arena);
}

/* All inputs at once at one level; `scores` are the core's. */
static void run_level(const ns_package *package, const ns_network *network, const ns_host_level *level,
                      const int8_t *scores) {
    const size_t inputs = network->input.count, outputs = network->output.count;
    ns_host_program *program;
    int8_t *input = malloc(inputs * INPUTS), *output = malloc(outputs * INPUTS);
    for (int seed = 0; seed < INPUTS; seed++) fill_input(input + (size_t)seed * inputs, inputs, seed);
    require(ns_host_program_open(package->network, package->weights, package->arena_bytes, level, &program) == NS_OK,
            "what was checked can be packed");
    require(ns_host_program_run(program, input, INPUTS, output) == NS_OK, "what was packed can be run");
    require(memcmp(output, scores, outputs * INPUTS) == 0, "a computer's scores are the board's");
    ns_host_program_free(program);
    free(input);
    free(output);
}

static int run(const ns_package *package) {
    ns_network network;
    (void)ns_network_open(&network, package->network, package->weights, NULL, package->arena_bytes);
    require(ns_network_run(&network) == NS_E_STATE, "without an arena nothing runs");
    if (network.work > RUN_LIMIT) return 0;
    size_t outputs = network.output.count;
    int8_t *scores = malloc(outputs * INPUTS), *other = malloc(outputs);
    for (int seed = 0; seed < INPUTS; seed++) {
        int8_t *one = scores + (size_t)seed * outputs;
        run_once(package, 0x55, seed, one);
        run_once(package, 0xAA, seed, other);
        require(memcmp(one, other, outputs) == 0, "scores depend on the input only");
    }
    run_level(package, &network, NULL, scores);
    const ns_host_level *level;
    for (int i = 0; (level = ns_host_level_at(i)); i++)
        if (ns_host_level_runs(level)) run_level(package, &network, level, scores);
    free(scores);
    free(other);
    return 1;
}

int main(void) {
    uint8_t *scratch = malloc(SCRATCH), *bytes;
    size_t size;
    uint32_t sum = 0;
    while ((bytes = next_case(&size))) {
        ns_package package;
        if (size >= 16) {
            uint32_t length = ns_get32(bytes + 8);
            ns_put32(bytes + 12, ns_crc32(0, bytes + 16, (length >= 16 && length <= size ? length : size) - 16));
        }
        int code = ns_package_open(bytes, size, &package), ran = 0;
        if (code == NS_OK) code = ns_package_check(&package, ARENA_LIMIT, scratch, SCRATCH);
        if (code == NS_OK) {
            sum += walk(&package);
            ran = run(&package);
            if (ran && package.streaming.data) {
                run_live(&package, scratch, SCRATCH);
                ran = 2;
            }
        }
        printf("%d %d\n", code, ran);
        free(bytes);
    }
    free(scratch);
    fprintf(stderr, "%u\n", (unsigned)sum);
    return 0;
}
