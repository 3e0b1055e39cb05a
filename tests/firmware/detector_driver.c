/* Opens DETE sections from standard input for the number of labels they claim, prints the code of each, and runs
 * what was accepted on wild scores at wild times. */
#include "cases.h"
#include "ns_detector.h"

static uint32_t dice_state = 12345;

static uint32_t dice(void) {
    dice_state = dice_state * 1664525u + 1013904223u;
    return dice_state >> 8;
}

static void require(int holds, const char *what) {
    if (!holds) {
        fprintf(stderr, "not so: %s\n", what);
        exit(2);
    }
}

static void run(ns_detector *d, size_t labels) {
    int8_t *scores = malloc(labels); /* exactly: one score too many read is noticed */
    uint16_t *averages = malloc(labels * sizeof *averages);
    uint64_t now = dice() % 2 ? 0 : UINT64_MAX - 50000;
    for (int i = 0; i < 150; i++) {
        ns_detection found = {0};
        for (size_t k = 0; k < labels; k++)
            scores[k] = (int8_t)(dice() % 256 - 128);
        if (ns_detector_push(d, scores, now, &found)) {
            ns_detector_averages(d, averages);
            require(found.label < labels && found.time_us == now, "a detection is of a label, now");
            require(found.score == averages[found.label], "its score is the average");
            require(found.score <= NS_PROBABILITY_TOP, "no score is above 255/256");
            require(found.score + 1 >= d->threshold[found.label], "the threshold was reached");
        }
        now += dice() % 8 == 0 ? dice() * (uint64_t)dice() : dice() % 40000; /* may wrap: the clock goes back */
        if (dice() % 16 == 0)
            ns_detector_set_threshold(d, dice() % (2 * labels), (uint16_t)dice());
    }
    ns_detector_averages(d, averages);
    free(averages);
    free(scores);
}

int main(void) {
    size_t size;
    for (uint8_t *section; (section = next_case(&size)) != NULL; free(section)) {
        ns_detector d;
        const size_t labels = size >= 8 ? ns_get16(section + 6) : 1;
        const int code = ns_detector_open(&d, (ns_bytes){section, size}, labels);
        if (code == NS_OK) {
            run(&d, labels);
            const int other = ns_detector_open(&d, (ns_bytes){section, size}, labels + 1);
            require(other == NS_E_SHAPE, "it is for these labels only");
        }
        printf("%d\n", code);
    }
    return 0;
}
