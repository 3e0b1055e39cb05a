/* The studio's device inside a sketch: what C++ must give it, and what it can be asked.
 *
 * This header is all that the C++ side sees of the core, which is C11.
 */
#ifndef NANO_BOARD_H
#define NANO_BOARD_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum { NANO_BOARD_MOTION = 0, NANO_BOARD_SOUND = 1 };

/* Every function gets `context`. */
typedef struct {
    void *context;
    const char *serial; /* the board's serial number */
    int is_rev2;
    uint16_t motion_hz, sound_hz; /* 0: the sketch has no such sensor */
    uint32_t motion_mhz;          /* the true rate of motion in 1/1000 Hz */
    uint32_t cycle_hz;
    uint64_t (*now_us)(void *context);
    uint32_t (*cycles)(void *context);
    int (*send)(void *context, const uint8_t *data, size_t size); /* all (1) or nothing (0) */
    int (*set_rate)(void *context, int lane, uint16_t rate_hz);   /* 0: off; 1 when it worked */
    void (*set_led)(void *context, uint32_t rgb);
    void (*pulse)(void *context, uint16_t pulse_ms);
    void (*detected)(void *context, const char *label, float probability);
    int (*enter_bootloader)(void *context);
    const uint8_t *(*flash_at)(void *context, uint32_t address);
    int (*flash_erase)(void *context, uint32_t address); /* a page of 4 KiB; 1 when it worked */
    int (*flash_write)(void *context, uint32_t address, const uint8_t *data, size_t size);
} nano_board_hooks;

/* The end of the flash that a sketch may fill: above stands the model store. */
uint32_t nano_board_store_start(void);

/* `hooks` must outlive the board. `package` is put into the store when another one, or none, is active there. */
void nano_board_open(const nano_board_hooks *hooks, const uint8_t *package, size_t package_size);
size_t nano_board_receive(const uint8_t *data, size_t size);
/* Rows of six int16: aX aY aZ in 1/2048 g, gX gY gZ in 1/16 degree/s; or sound at 16 kHz. */
void nano_board_samples(int lane, const int16_t *values, size_t count);
void nano_board_lost(int lane, uint32_t count);
int nano_board_step(void);
void nano_board_disconnected(void);
/* 1: a model runs; 0: there is none; negative: the core's refusal, whose words `nano_board_refusal` has. */
int nano_board_model(void);
const char *nano_board_refusal(int code);

#ifdef __cplusplus
}
#endif

#endif
