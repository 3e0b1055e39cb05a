/* Counts the basic blocks that Unicorn executes: loaded by measuring.py, called at the start of each block. */
#include <stdint.h>

/* Arrays have one place for each halfword from `base` on. */
typedef struct {
    uint32_t base, places;
    uint64_t *runs;  /* of the block that begins there */
    uint64_t *jumps; /* to anywhere but behind the block's end, when it was left */
    uint32_t *sizes; /* of the block in bytes; 0: none began there */
    uint32_t last;   /* place of the block under way; `places`: none */
    uint32_t strange; /* blocks outside of the arrays, or seen with two sizes */
} counting;

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
