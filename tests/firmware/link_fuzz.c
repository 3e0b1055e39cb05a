/* Plays a script of bytes, frames, samples, time and power cycles into a board on the host port.
 *
 * Standard input is cases as sanitize.join_cases writes them; the first byte of each says what the rest is:
 * 'b' bytes as they are, 'f' a payload to be framed rightly, 'i' motion rows, 's' sound, 't' u32 microseconds,
 * 'd' the host leaves, 'p' power off and on with the same flash, 'c' u32 operation, u8 how: a power cut.
 * Prints how many good frames the board sent, and how many flash rules it broke. */
#include <stdio.h>
#include <stdlib.h>

#include "ns_bytes.h"
#include "ns_host.h"

static ns_host *host;
static uint64_t now;
static ns_frame_decoder answers;
static unsigned long frames, violations, damaged;

static void start(const uint8_t *flash) {
    host = ns_host_new("FUZZ", "0", "power-up");
    if (flash) memcpy(ns_host_flash_bytes(host), flash, ns_host_flash_size());
    ns_host_power_up(host, now);
}

static void power_cycle(void) {
    uint8_t *flash = malloc(ns_host_flash_size());
    memcpy(flash, ns_host_flash_bytes(host), ns_host_flash_size());
    violations += ns_host_flash_violations(host);
    ns_host_free(host);
    start(flash);
    free(flash);
}

static void take_answers(void) {
    uint8_t out[4096];
    size_t size;
    while ((size = ns_host_take(host, out, sizeof out)) != 0) {
        for (size_t done = 0, used; done < size; done += used)
            frames += ns_frame_push(&answers, out + done, size - done, &used) != 0;
    }
}

static void feed(const uint8_t *data, size_t size) {
    while (size && !ns_host_is_dead(host)) {
        size_t some = ns_host_feed(host, data, size);
        data += some;
        size -= some;
        now = ns_host_run(host, now);
        take_answers();
    }
}

static void feed_frame(const uint8_t *payload, size_t size) {
    uint8_t frame[NS_FRAME_SIZE(NS_FRAME_PAYLOAD)];
    int length = ns_frame_encode(payload, size, frame, sizeof frame);
    if (length > 0) feed(frame, (size_t)length);
}

static void samples(int lane, const uint8_t *data, size_t size) {
    size_t each = lane == NS_WIRE_IMU ? 12 : 2, count = size / each;
    int16_t *values = malloc(count * each + 1);
    if (count) memcpy(values, data, count * each);
    ns_host_samples(host, lane, values, count);
    now = ns_host_run(host, now);
    take_answers();
    free(values);
}

static void play(const uint8_t *data, size_t size) {
    switch (size ? data[0] : 0) {
    case 'b': feed(data + 1, size - 1); break;
    case 'f': feed_frame(data + 1, size - 1); break;
    case 'i': samples(NS_WIRE_IMU, data + 1, size - 1); break;
    case 's': samples(NS_WIRE_MIC, data + 1, size - 1); break;
    case 'd': ns_host_disconnected(host); break;
    case 'p': power_cycle(); break;
    case 't':
        if (size == 5) now = ns_host_run(host, now + ns_get32(data + 1));
        take_answers();
        break;
    case 'c':
        if (size == 6) ns_host_cut_power(host, ns_get32(data + 1), data[5] % 3, (uint32_t)now);
        break;
    default: break;
    }
}

int main(void) {
    uint8_t length[4];
    ns_frame_open(&answers);
    start(NULL);
    while (fread(length, 1, 4, stdin) == 4) {
        size_t size = ns_get32(length);
        uint8_t *data = malloc(size ? size : 1); /* exactly sized: one byte too far is found */
        if (fread(data, 1, size, stdin) != size) return 2;
        play(data, size);
        if (ns_host_is_dead(host)) power_cycle();
        free(data);
    }
    damaged = answers.damaged;
    violations += ns_host_flash_violations(host);
    ns_host_free(host);
    printf("%lu %lu %lu\n", frames, violations, damaged);
    return 0;
}
