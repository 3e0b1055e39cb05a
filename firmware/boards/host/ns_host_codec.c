/* The frame decoder for Python: many frames a call, so that ctypes costs once a read and not once a frame. */
#include "ns_bytes.h"
#include "ns_crc.h"
#include "ns_frame.h"

NS_API size_t ns_host_decoder_size(void) { return sizeof(ns_frame_decoder); }
NS_API void ns_host_decoder_open(ns_frame_decoder *d) { ns_frame_open(d); }
NS_API uint32_t ns_host_decoder_damaged(const ns_frame_decoder *d) { return d->damaged; }
NS_API int ns_host_frame_room(size_t size) { return (int)NS_FRAME_SIZE(size); }
NS_API size_t ns_host_frame_payload(void) { return NS_FRAME_PAYLOAD; }
NS_API uint32_t ns_host_crc32(uint32_t crc, const uint8_t *data, size_t size) { return ns_crc32(crc, data, size); }

/* Decodes `data` and writes each payload to `out` behind its length (u16). Stops when `room` could not take another
 * payload; `used` says how many bytes of `data` are done with. Returns the bytes written. */
NS_API size_t ns_host_decode(ns_frame_decoder *d, const uint8_t *data, size_t size, uint8_t *out, size_t room,
                             size_t *used) {
    size_t at = 0, done = 0;
    while (done < size && room - at >= NS_FRAME_PAYLOAD + 2) {
        size_t taken;
        size_t payload = ns_frame_push(d, data + done, size - done, &taken);
        done += taken;
        if (!payload) continue;
        ns_put16(out + at, (uint16_t)payload);
        memcpy(out + at + 2, d->bytes, payload);
        at += 2 + payload;
    }
    *used = done;
    return at;
}
