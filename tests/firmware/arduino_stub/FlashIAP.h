#ifndef STUB_FLASHIAP_H
#define STUB_FLASHIAP_H

#include <stdint.h>

namespace mbed {
struct FlashIAP {
    int init();
    int erase(uint32_t address, uint32_t size);
    int program(const void *data, uint32_t address, uint32_t size);
};
} // namespace mbed

#endif
