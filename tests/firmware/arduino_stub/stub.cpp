/* The machine under a sketch, and its main(): rows of motion from standard input, what happens to standard output.
 *
 * Standard input: u32 bytes for the serial port, those bytes, u32 samples of sound, those int16, u32 rows of motion,
 * those rows of six int16 in the wire's units. Arguments: a file with the flash (made when missing). */
#include <stdlib.h>
#include <string.h>

#include "Arduino.h"
#include "Arduino_LSM9DS1.h"
#include "FlashIAP.h"
#include "PDM.h"

static const uint32_t FLASH_BYTES = 0x100000;
static const float LSM9DS1_GYROSCOPE = 0.070f * 32768 / 2000;
static uint8_t flash[FLASH_BYTES];
static unsigned long long now_us;
static uint8_t *serial_in;
static uint32_t serial_size, serial_at, sound_size, sound_at, sound_due, row_count, row_at, row_due;
static int16_t *sound, *rows;
static void (*sound_listener)();
static StubPower power;
static const StubFicr ficr = {{0x89ABCDEF, 0x4567}};

StubSerial Serial;
StubPdm PDM;
StubImu IMU;
StubPower *NRF_POWER = &power;
const StubFicr *NRF_FICR = &ficr;
uintptr_t stub_sketch_end = 0x30000;

const uint8_t *stub_flash_at(uint32_t address) { return flash + address; }

unsigned long micros(void) { return static_cast<unsigned long>(static_cast<uint32_t>(now_us)); }
unsigned long millis(void) { return static_cast<unsigned long>(now_us / 1000); }
void delay(unsigned long milliseconds) { now_us += 1000ull * milliseconds; }
void pinMode(int, int) {}
void digitalWrite(int pin, int value) { printf("pin %d %d\n", pin, value); }
void analogWrite(int pin, int value) { printf("led %d %d\n", pin, value); }
void noInterrupts(void) {}
void interrupts(void) {}
void NVIC_SystemReset(void) {
    printf("reset %X\n", static_cast<unsigned>(power.GPREGRET));
    exit(0);
}

void StubSerial::begin(unsigned long) {}
StubSerial::operator bool() const { return serial_size != 0; }
int StubSerial::available() { return static_cast<int>(serial_size - serial_at); }
int StubSerial::peek() { return available() ? serial_in[serial_at] : -1; }
int StubSerial::read() { return available() ? serial_in[serial_at++] : -1; }
size_t StubSerial::write(const uint8_t *data, size_t size) {
    printf("serial ");
    for (size_t i = 0; i < size; i++) printf("%02x", data[i]);
    printf("\n");
    return size;
}
size_t StubSerial::println(const char *text) {
    printf("line %s\n", text);
    exit(1); /* only a sketch that cannot go on prints here */
}

void StubPdm::onReceive(void (*listener)()) { sound_listener = listener; }
int StubPdm::begin(int channels, long rate) { return channels == 1 && rate == 16000; }
int StubPdm::available() { return static_cast<int>(2 * (sound_due - sound_at)); }
int StubPdm::read(void *buffer, int bytes) {
    memcpy(buffer, sound + sound_at, static_cast<size_t>(bytes));
    sound_at += static_cast<uint32_t>(bytes) / 2;
    return bytes;
}

int StubImu::begin() { return 1; }
void StubImu::setContinuousMode() {}
float StubImu::accelerationSampleRate() { return 119; }
int StubImu::accelerationAvailable() { return row_at < row_due; }
int StubImu::gyroscopeAvailable() { return row_at < row_due; }
int StubImu::readAcceleration(float &x, float &y, float &z) {
    const int16_t *row = rows + 6 * row_at;
    x = row[0] / 2048.0f, y = row[1] / 2048.0f, z = row[2] / 2048.0f;
    return 1;
}
int StubImu::readGyroscope(float &x, float &y, float &z) {
    const int16_t *row = rows + 6 * row_at++;
    float scale = 1 / 16.0f / LSM9DS1_GYROSCOPE;
    x = row[3] * scale, y = row[4] * scale, z = row[5] * scale;
    return 1;
}

int mbed::FlashIAP::init() { return 0; }
int mbed::FlashIAP::erase(uint32_t address, uint32_t size) {
    if (address % 4096 || size != 4096 || address < 0x5E000 || address >= 0xE0000) abort();
    memset(flash + address, 0xFF, size);
    now_us += 85000;
    return 0;
}
int mbed::FlashIAP::program(const void *data, uint32_t address, uint32_t size) {
    const uint8_t *bytes = static_cast<const uint8_t *>(data);
    if (address % 4 || size % 4 || address < 0x5E000 || address + size > 0xE0000) abort();
    for (uint32_t i = 0; i < size; i++) {
        if (flash[address + i] != 0xFF) abort(); /* written without an erase */
        flash[address + i] = bytes[i];
    }
    return 0;
}

static void *take(uint32_t *count, size_t each) {
    if (fread(count, 4, 1, stdin) != 1) exit(2);
    void *bytes = malloc(*count * each + 1);
    if (fread(bytes, each, *count, stdin) != *count) exit(2);
    return bytes;
}

void setup();
void loop();

int main(int argc, char **argv) {
    serial_in = static_cast<uint8_t *>(take(&serial_size, 1));
    sound = static_cast<int16_t *>(take(&sound_size, 2));
    rows = static_cast<int16_t *>(take(&row_count, 12));
    memset(flash, 0xFF, sizeof flash);
    FILE *kept = argc > 1 ? fopen(argv[1], "rb") : NULL;
    if (kept && fread(flash, 1, sizeof flash, kept) != sizeof flash) return 2;
    if (kept) fclose(kept);
    if (argc > 2) stub_sketch_end = strtoul(argv[2], NULL, 0);
    setup();
    unsigned long long start = now_us;
    while (row_at < row_count || sound_at < sound_size || serial_at < serial_size) {
        now_us += 2000;
        unsigned long long gone = now_us - start;
        row_due = gone * 119 / 1000000 < row_count ? static_cast<uint32_t>(gone * 119 / 1000000) : row_count;
        sound_due = gone * 16 / 1000 < sound_size ? static_cast<uint32_t>(gone * 16 / 1000) : sound_size;
        if (sound_listener && sound_due > sound_at) sound_listener();
        loop();
    }
    for (int i = 0; i < 100; i++) now_us += 2000, loop();
    kept = argc > 1 ? fopen(argv[1], "wb") : NULL;
    if (kept) fwrite(flash, 1, sizeof flash, kept), fclose(kept);
    return 0;
}
