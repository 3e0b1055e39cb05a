/* Opens PIPE sections from standard input.
 *
 *   attack    each case is a section: prints its code, and runs what was accepted on the loudest samples there are
 *   features  cases are sections and int16 samples in turn: writes the float features of all windows
 *   log       prints the largest relative error of ns_log against libm's double */
#include <math.h>
#include <string.h>

#include "cases.h"
#include "ns_math.h"
#include "ns_pipeline.h"

enum { ATTACK_SAMPLES = 700, ATTACK_WINDOWS = 5, PIECE = 333 };

static void require(int holds, const char *what) {
    if (!holds) {
        fprintf(stderr, "not so: %s\n", what);
        exit(2);
    }
}

static int open_exactly(ns_pipeline *p, ns_bytes section, uint8_t **state) {
    const int bytes = ns_pipeline_state_bytes(section);
    *state = malloc(bytes > 0 ? (size_t)bytes : 1);
    const int code = ns_pipeline_open(p, section, *state, bytes > 0 ? (size_t)bytes : 0);
    require(bytes < 0 ? code == bytes : code == NS_OK, "open and state_bytes agree");
    if (bytes > 0)
        require(ns_pipeline_open(p, section, *state, (size_t)bytes - 1) == NS_E_SCRATCH, "too little state is refused");
    return bytes < 0 ? code : ns_pipeline_open(p, section, *state, (size_t)bytes);
}

static void check_window(ns_pipeline *p) {
    const size_t count = ns_pipeline_feature_count(p);
    const float *features = ns_pipeline_features(p);
    int8_t *quantized = malloc(count);
    for (size_t i = 0; i < count; i++)
        require(isfinite(features[i]), "features are finite");
    ns_pipeline_quantize(p, 0.05f, -3, quantized);
    ns_pipeline_quantize(p, 1e-30f, 127, quantized);
    free(quantized);
}

static void run_loud(ns_pipeline *p) {
    static int16_t samples[ATTACK_SAMPLES * NS_MOTION_AXES];
    const size_t columns = ns_pipeline_lane(p) == NS_LANE_IMU ? NS_MOTION_AXES : 1;
    for (size_t i = 0; i < ATTACK_SAMPLES * NS_MOTION_AXES; i++)
        samples[i] = i / columns % 3 ? 32767 : -32768;
    size_t windows = 0;
    for (size_t at = 0, used; at < ATTACK_SAMPLES && windows < ATTACK_WINDOWS; at += used) {
        const size_t count = ATTACK_SAMPLES - at < PIECE ? ATTACK_SAMPLES - at : PIECE;
        if (ns_pipeline_push(p, samples + at * columns, count, &used)) {
            windows++;
            check_window(p);
        }
        require(used <= count, "no more is used than was given");
    }
}

static void attack(void) {
    size_t size;
    for (uint8_t *section; (section = next_case(&size)) != NULL; free(section)) {
        ns_pipeline p;
        uint8_t *state;
        const int code = open_exactly(&p, (ns_bytes){section, size}, &state);
        if (code == NS_OK) {
            run_loud(&p);
            if (ns_pipeline_set_rate(&p, 7.3f) == NS_OK)
                run_loud(&p);
            ns_pipeline_set_rate(&p, NAN);
            ns_pipeline_set_rate(&p, 1e30f);
            ns_pipeline_window_us(&p);
        }
        printf("%d\n", code);
        free(state);
    }
}

static void write_features(void) {
    size_t size, bytes = 0;
    for (uint8_t *section; (section = next_case(&size)) != NULL; free(section)) {
        uint8_t *samples = next_case(&bytes), *state;
        require(samples != NULL, "samples follow each section");
        ns_pipeline p;
        require(open_exactly(&p, (ns_bytes){section, size}, &state) == NS_OK, "the section is good");
        const size_t columns = ns_pipeline_lane(&p) == NS_LANE_IMU ? NS_MOTION_AXES : 1;
        const size_t count = bytes / 2 / columns;
        if (columns > 1) /* so that the interpolation takes part */
            require(ns_pipeline_set_rate(&p, 104.3f) == NS_OK, "the rate is good");
        for (size_t at = 0, used;; at += used) {
            const int ready = ns_pipeline_push(&p, (const int16_t *)(void *)samples + at * columns, count - at, &used);
            if (!ready)
                break;
            fwrite(ns_pipeline_features(&p), sizeof(float), ns_pipeline_feature_count(&p), stdout);
        }
        free(samples);
        free(state);
    }
}

static void log_error(void) {
    double worst = 0;
    for (uint32_t bits = 0x00800000u; bits < 0x7f800000u; bits += 997) {
        float x;
        memcpy(&x, &bits, sizeof x);
        const double exact = log((double)x), error = fabs((double)ns_log(x) - exact);
        if (error > 0 && error / fabs(exact) > worst)
            worst = error / fabs(exact);
    }
    require(ns_log(1.0f) == 0.0f, "the logarithm of one is zero");
    require(ns_log(0.0f) == ns_log(-5.0f), "what is not above zero counts as the least number");
    require(isfinite(ns_log(0.0f)) && isfinite(ns_log(NAN)) && isfinite(ns_log(INFINITY)), "logarithms are finite");
    printf("%.3e\n", worst);
}

int main(int count, char **words) {
    const char *what = count > 1 ? words[1] : "";
    if (!strcmp(what, "attack"))
        attack();
    else if (!strcmp(what, "features"))
        write_features();
    else if (!strcmp(what, "log"))
        log_error();
    else
        return 4;
    return 0;
}
