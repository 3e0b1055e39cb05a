/* Builds every golden frame of firmware/PROTOCOL.md with the core's own functions, and reads the requests. */
#include <stdio.h>
#include <stdlib.h>

#include "ns_frame.h"
#include "ns_message.h"

static uint8_t payload[NS_FRAME_PAYLOAD];

static ns_writer message(void) { return (ns_writer){payload, 0, sizeof payload}; }

static ns_writer answer(uint8_t type, uint16_t tag, int status) {
    ns_writer w = message();
    ns_message_answer(&w, type, tag, status);
    return w;
}

static ns_writer hello_answer(void) {
    static const uint16_t imu[] = {119, 238, 476, 952}, mic[] = {16000}, climate[] = {1}, light[] = {10, 20};
    ns_identity identity = {NS_BOARD_VIRTUAL, "VIRTUAL", "1.2.3", "power-up"};
    ns_abilities abilities = {262144, 131072, 64000000, {imu, mic, NULL, climate, light}, {4, 1, 0, 1, 2}, 1};
    ns_writer w = message();
    ns_message_hello(&w, 1, &identity, &abilities);
    ns_write8(&w, 0);
    ns_message_hello_more(&w, &abilities);
    return w;
}

static ns_writer status_answer(void) {
    ns_status s = {.uptime_ms = 123456, .stack_free = NS_UNKNOWN, .ram_free = 4096, .dropped = {1, 2}, .damaged = 3,
                   .inferences = 4, .detections = 5, .network_cycles = 600000, .feature_cycles = 70000,
                   .temperature = -250, .streams = 3, .model = 1, .model_code = 0};
    ns_writer w = message();
    ns_message_status(&w, 2, &s);
    return w;
}

static ns_writer motion(void) {
    static const int16_t rows[12] = {0, 0, 2048, -1, 0, 1, -32768, 32767, 2047, 16, -16, 0};
    ns_writer w = message();
    ns_message_block(&w, NS_EVENT_MOTION, 952380, 5000000000u, 2);
    for (int i = 0; i < 12; i++) ns_write16(&w, (uint16_t)rows[i]);
    return w;
}

static ns_writer sound(void) {
    ns_writer w = message();
    ns_message_block(&w, NS_EVENT_SOUND, 16000000, 256, 300);
    for (int i = 0; i < 300; i++) ns_write16(&w, (uint16_t)((i * 7) % 251 + 1 + 256 * ((i * 3) % 100 + 1)));
    return w;
}

static ns_writer climate(void) {
    static const int16_t row[] = {2150, 4567, 10132};
    ns_writer w = message();
    ns_message_block(&w, ns_wire_event(NS_WIRE_CLIMATE), 1000, 7, 1);
    for (size_t i = 0; i < ns_wire_channels(NS_WIRE_CLIMATE); i++) ns_write16(&w, (uint16_t)row[i]);
    return w;
}

static ns_writer scores(void) {
    static const int8_t raw[] = {-128, 0, 127};
    static const uint16_t averages[] = {0, 16384, 32640};
    ns_writer w = message();
    ns_message_scores(&w, 1500000, raw, averages, 3, (ns_window_cycles){640000, 12345},
                      (ns_window_samples){7000, 7119});
    return w;
}

static ns_writer detection(void) {
    ns_writer w = message();
    ns_message_detection(&w, 1500000, 2, 32640, (ns_window_cycles){640000, 12345});
    return w;
}

static ns_writer line(void) {
    ns_writer w = message();
    ns_message_line(&w, (ns_bytes){(const uint8_t *)"up!", 3});
    return w;
}

static ns_writer led(void) {
    ns_writer w = message();
    ns_message_led(&w, 0x00FF7F);
    return w;
}

static ns_writer button(void) {
    ns_writer w = message();
    ns_message_button(&w, 1500000, 3);
    return w;
}

static ns_writer write_refused(void) { return answer(NS_REQUEST_PACKAGE_WRITE, 5, NS_E_FLASH); }

static ns_writer stream_answer(void) {
    ns_writer w = answer(NS_REQUEST_STREAM, 0x0203, NS_OK);
    ns_write32(&w, 952380);
    ns_write64(&w, (uint64_t)1 << 33);
    return w;
}

/* What is built, by name. Answers whose fields the device writes itself are compared with a device by other tests. */
static const struct {
    const char *name;
    ns_writer (*build)(void);
} built[] = {
    {"hello-answer", hello_answer}, {"status-answer", status_answer}, {"stream-answer", stream_answer},
    {"write-refused", write_refused}, {"motion", motion}, {"sound", sound}, {"climate", climate}, {"scores", scores},
    {"detection", detection}, {"line", line}, {"led", led},
    {"button", button},
};

/* What is read: type, tag and the fields' size. */
static const struct {
    const char *name;
    uint8_t type;
    uint16_t tag;
    size_t size;
} read_requests[] = {
    {"hello-request", NS_REQUEST_HELLO, 1, 0},
    {"stream-request", NS_REQUEST_STREAM, 0x0203, 4},
    {"begin-request", NS_REQUEST_PACKAGE_BEGIN, 4, 8},
    {"write-request", NS_REQUEST_PACKAGE_WRITE, 5, 12},
    {"microcode-request", NS_REQUEST_MICROCODE_WRITE, 6, 12},
    {"microcode-done-request", NS_REQUEST_MICROCODE_DONE, 7, 8},
    {"gain-request", NS_REQUEST_GAIN, 8, 1},
};

static int is_built(const char *name, const uint8_t *frame, size_t size) {
    uint8_t made[NS_FRAME_SIZE(NS_FRAME_PAYLOAD)];
    for (size_t i = 0; i < sizeof built / sizeof built[0]; i++) {
        if (strcmp(built[i].name, name)) continue;
        ns_writer w = built[i].build();
        int length = ns_frame_encode(payload, w.size, made, sizeof made);
        return length == (int)size && !memcmp(made, frame, size);
    }
    return 0;
}

static int is_read(const char *name, const uint8_t *frame, size_t size) {
    static ns_frame_decoder decoder;
    size_t used;
    ns_request_message m;
    ns_frame_open(&decoder);
    size_t length = ns_frame_push(&decoder, frame, size, &used);
    if (!length || used != size) return 0;
    for (size_t i = 0; i < sizeof read_requests / sizeof read_requests[0]; i++) {
        if (strcmp(read_requests[i].name, name)) continue;
        return ns_message_open(decoder.bytes, length, &m) == NS_OK && m.type == read_requests[i].type &&
               m.tag == read_requests[i].tag && m.fields.size == read_requests[i].size;
    }
    return 0;
}

/* Prints each golden line's name and what came of it. */
int main(int argc, char **argv) {
    FILE *file = argc > 1 ? fopen(argv[1], "r") : NULL;
    static char text[8192];
    int inside = 0;
    if (!file) return 2;
    while (fgets(text, sizeof text, file)) {
        if (!strncmp(text, "```", 3)) inside = !strncmp(text, "```golden", 9);
        char *space = strchr(text, ' ');
        if (!inside || text[0] == '`' || !space) continue;
        uint8_t frame[NS_FRAME_SIZE(NS_FRAME_PAYLOAD)];
        size_t size = 0;
        unsigned byte;
        *space = 0;
        for (char *at = space + 1; sscanf(at, "%2x", &byte) == 1; at += 2) frame[size++] = (uint8_t)byte;
        int as_built = is_built(text, frame, size), as_read = is_read(text, frame, size);
        printf("%s %s\n", text, as_built ? "built" : as_read ? "read" : "other");
    }
    return fclose(file);
}
