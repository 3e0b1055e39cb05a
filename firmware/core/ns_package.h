/* A package: a model as data (firmware/PACKAGE.md), read in place. */
#ifndef NS_PACKAGE_H
#define NS_PACKAGE_H

#include "ns_bytes.h"
#include "ns_error.h"

#define NS_PACKAGE_MAGIC 0x474B504Eu
#define NS_PACKAGE_MAJOR 1
#define NS_PACKAGE_MAX_SECTIONS 16
#define NS_PACKAGE_MAX_TEXT 64 /* bytes of a name, a label or a line */
#define NS_PACKAGE_MAX_LABELS 1024
#define NS_PACKAGE_MAX_CHECKS 64

/* Sections that are not there have size 0 and data NULL. */
typedef struct {
    ns_bytes info, labels, network, weights, streaming, pipeline, detector, actions, checks;
    uint32_t arena_bytes, crc;
    size_t size;
} ns_package;

/* What to do at a detection. led: 0xRRGGBB, or NS_NO_LED; pulse 0: none; line empty: none. */
#define NS_NO_LED 0xFFFFFFFFu
typedef struct {
    uint32_t led;
    uint16_t pulse_ms;
    ns_bytes line;
} ns_action;

/* Reads the container: magic, version, CRC, section table. `size` may go past the package's end (a whole slot).
 * NS_OK, NS_E_TRUNCATED, NS_E_MAGIC, NS_E_VERSION, NS_E_CRC, NS_E_SECTION or NS_E_LAYOUT. */
int ns_package_open(const uint8_t *bytes, size_t size, ns_package *package);

/* Opens every section with its own module. After NS_OK everything below, and running the network, is safe.
 * `scratch` (8-aligned; NS_E_SCRATCH when it is too small) is where pipeline and detector keep their state while they
 * are tried. The refusals are those of the modules, NS_E_ARENA, and NS_E_SHAPE for parts that do not fit each other. */
int ns_package_check(const ns_package *package, size_t arena_limit, uint8_t *scratch, size_t scratch_size);

/* The rest is for packages that were checked. Texts are UTF-8 and not terminated. */
ns_bytes ns_package_name(const ns_package *package);
size_t ns_package_label_count(const ns_package *package);
ns_bytes ns_package_label(const ns_package *package, size_t i);

/* What to do when label i is detected; NS_OK, or NS_E_RANGE when the package says nothing about it. */
int ns_package_action(const ns_package *package, size_t i, ns_action *action);

size_t ns_package_check_count(const ns_package *package);

/* Check window i: a network input and the scores it must give. */
void ns_package_check_window(const ns_package *package, size_t i, ns_bytes *input, ns_bytes *scores);

#endif
