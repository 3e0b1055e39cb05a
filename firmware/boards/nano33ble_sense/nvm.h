/* The part of the flash that is ours to change: microcode and packages. */
#ifndef NS_NVM_H
#define NS_NVM_H

#include "microcode.h"
#include "ns_store.h"

#define NVM_START MICROCODE_RECORD
#define NVM_END 0xE0000u

extern const ns_flash nvm_flash;

/* How long the board goes on between two slices of an erase, so that sensors catch up: 0 when none runs. */
void nvm_set_pause_us(uint32_t us);

#endif
