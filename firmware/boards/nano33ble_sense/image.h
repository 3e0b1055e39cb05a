/* The image's own description, at a fixed place: the studio reads it in a file, the start-up code in flash. */
#ifndef NS_IMAGE_H
#define NS_IMAGE_H

#include <stdint.h>

#define IMAGE_START 0x10000u
#define IMAGE_MAGIC 0x494E334Eu /* "N3NI" */
#define IMAGE_HEADER_VERSION 1
#define IMAGE_NANO33BLE_SENSE 1
#define IMAGE_VERSION "1.3.0"

/* At 0x100 of the image. The last word of the image is the CRC-32 of all bytes before it. */
typedef struct {
    uint32_t magic, header_version;
    uint32_t size; /* bytes, with the CRC; a multiple of four */
    char version[16];
    uint32_t board;
} image_header;

extern const image_header image;

#endif
