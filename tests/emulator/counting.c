/* Counts the basic blocks that Unicorn executes, and what they read from the flash: loaded by measuring.py. */
#include <stdint.h>

/* Arrays have one place for each halfword from `base` on. */
typedef struct {
    uint32_t base, places;
    uint64_t *runs;  /* of the block that begins there */
    uint64_t *jumps; /* to anywhere but behind the block's end, when it was left */
    uint32_t *sizes; /* of the block in bytes; 0: none began there */
    uint32_t last;   /* place of the block under way; `places`: none */
    uint32_t strange; /* blocks outside of the arrays, or seen with two sizes */
    const uint8_t *data;  /* what stands in the flash for the calls */
    uint64_t flash_words; /* read from it; a byte reads its word */
} counting;

/* Called at the start of each block. */
void count_block(void *engine, uint64_t address, uint32_t size, void *data) {
    counting *c = data;
    uint32_t place = ((uint32_t)address - c->base) / 2;
    (void)engine;
    if (c->last < c->places && place != c->last + c->sizes[c->last] / 2) c->jumps[c->last]++;
    c->last = c->places;
    if (place >= c->places || (c->sizes[place] && c->sizes[place] != size)) {
        c->strange++;
        return;
    }
    c->sizes[place] = size;
    c->runs[place]++;
    c->last = place;
}

/* Called at each read of data from the flash. It is no hook of memory, which spoils the state of an IT block in
 * Unicorn 2.1.4. */
uint64_t read_data(void *engine, uint64_t offset, unsigned size, void *data) {
    counting *c = data;
    uint64_t value = 0;
    (void)engine;
    for (unsigned i = 0; i < size; i++)
        value |= (uint64_t)c->data[offset + i] << 8 * i;
    c->flash_words += (offset % 4 + size + 3) / 4;
    return value;
}
