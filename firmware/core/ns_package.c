/* A package's container: header, section table, and what the small sections hold. */
#include "ns_package.h"

#include "ns_crc.h"

#define HEADER_BYTES 32
#define ROW_BYTES 16
#define CRC_FROM 16
#define ACTION_BYTES 8
#define CHECKS_HEADER 12

#define TAG(a, b, c, d) ((uint32_t)(a) | (uint32_t)(b) << 8 | (uint32_t)(c) << 16 | (uint32_t)(d) << 24)

static const struct {
    uint32_t tag;
    uint16_t field; /* offset in ns_package */
    uint16_t needed;
} sections[] = {
    {TAG('I', 'N', 'F', 'O'), offsetof(ns_package, info), 1},
    {TAG('L', 'A', 'B', 'L'), offsetof(ns_package, labels), 1},
    {TAG('N', 'E', 'T', 'W'), offsetof(ns_package, network), 1},
    {TAG('W', 'G', 'T', 'S'), offsetof(ns_package, weights), 1},
    {TAG('S', 'T', 'R', 'M'), offsetof(ns_package, streaming), 0},
    {TAG('P', 'I', 'P', 'E'), offsetof(ns_package, pipeline), 0},
    {TAG('D', 'E', 'T', 'E'), offsetof(ns_package, detector), 0},
    {TAG('A', 'C', 'T', 'N'), offsetof(ns_package, actions), 0},
    {TAG('C', 'H', 'E', 'K'), offsetof(ns_package, checks), 0},
};
#define SECTIONS (sizeof sections / sizeof sections[0])

static ns_bytes *field_of(ns_package *package, size_t section) {
    return (ns_bytes *)(void *)((char *)package + sections[section].field);
}

static int known(uint32_t tag) {
    for (size_t i = 0; i < SECTIONS; i++)
        if (sections[i].tag == tag) return (int)i;
    return -1;
}

static int read_table(const uint8_t *bytes, size_t size, ns_package *package) {
    size_t count = ns_get16(bytes + 20), end = HEADER_BYTES + count * ROW_BYTES;
    if (count < 1 || count > NS_PACKAGE_MAX_SECTIONS) return NS_E_SECTION;
    if (end > size) return NS_E_LAYOUT;
    for (size_t i = 0; i < count; i++) {
        const uint8_t *row = bytes + HEADER_BYTES + i * ROW_BYTES;
        uint32_t tag = ns_get32(row), offset = ns_get32(row + 4), length = ns_get32(row + 8);
        if (ns_get32(row + 12)) return NS_E_SECTION;
        if (offset % 16 || offset < end || offset > size || length > size - offset) return NS_E_LAYOUT;
        end = (size_t)offset + length;
        for (size_t k = 0; k < i; k++)
            if (ns_get32(bytes + HEADER_BYTES + k * ROW_BYTES) == tag) return NS_E_SECTION;
        int section = known(tag);
        if (section >= 0) *field_of(package, (size_t)section) = (ns_bytes){bytes + offset, length};
    }
    for (size_t i = 0; i < SECTIONS; i++)
        if (sections[i].needed && !field_of(package, i)->data) return NS_E_SECTION;
    return !package->pipeline.data == !package->detector.data ? NS_OK : NS_E_SECTION;
}

int ns_package_open(const uint8_t *bytes, size_t size, ns_package *package) {
    *package = (ns_package){0};
    if (size < HEADER_BYTES) return NS_E_TRUNCATED;
    if (ns_get32(bytes) != NS_PACKAGE_MAGIC) return NS_E_MAGIC;
    if (ns_get16(bytes + 4) != NS_PACKAGE_MAJOR) return NS_E_VERSION;
    package->size = ns_get32(bytes + 8);
    package->crc = ns_get32(bytes + 12);
    package->arena_bytes = ns_get32(bytes + 16);
    if (package->size > size || package->size < HEADER_BYTES) return NS_E_TRUNCATED;
    if (ns_crc32(0, bytes + CRC_FROM, package->size - CRC_FROM) != package->crc) return NS_E_CRC;
    if (ns_get16(bytes + 22) || ns_get32(bytes + 24) || ns_get32(bytes + 28)) return NS_E_LAYOUT;
    return read_table(bytes, package->size, package);
}

ns_bytes ns_package_name(const ns_package *package) {
    return (ns_bytes){package->info.data + 2, ns_get16(package->info.data)};
}

size_t ns_package_label_count(const ns_package *package) { return ns_get16(package->labels.data); }

ns_bytes ns_package_label(const ns_package *package, size_t i) {
    const uint8_t *p = package->labels.data + 2;
    for (; i > 0; i--) p += 1 + p[0];
    return (ns_bytes){p + 1, p[0]};
}

int ns_package_action(const ns_package *package, size_t i, ns_action *action) {
    if (!package->actions.data || i >= ns_get16(package->actions.data)) return NS_E_RANGE;
    const uint8_t *p = package->actions.data + 2;
    for (; i > 0; i--) p += ACTION_BYTES + p[6];
    *action = (ns_action){ns_get32(p), ns_get16(p + 4), {p + ACTION_BYTES, p[6]}};
    return NS_OK;
}

size_t ns_package_check_count(const ns_package *package) {
    return package->checks.data ? ns_get16(package->checks.data) : 0;
}

void ns_package_check_window(const ns_package *package, size_t i, ns_bytes *input, ns_bytes *scores) {
    size_t inputs = ns_get32(package->checks.data + 4), outputs = ns_get32(package->checks.data + 8);
    const uint8_t *p = package->checks.data + CHECKS_HEADER + i * (inputs + outputs);
    *input = (ns_bytes){p, inputs};
    *scores = (ns_bytes){p + inputs, outputs};
}
