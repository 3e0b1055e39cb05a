#include "NanoStudio.h"

#include <FlashIAP.h>
#include <PDM.h>

#include "NanoStudioPackage.h"
#include "nano_board.h"

#ifndef NANO_STUDIO_FLASH_AT
#define NANO_STUDIO_FLASH_AT(address) reinterpret_cast<const uint8_t *>(static_cast<uintptr_t>(address))
/* Of the linker script of the mbed core: the sketch ends where its initialized data ends in flash. */
extern "C" const uint8_t __etext, __data_start__, __data_end__;
#define NANO_STUDIO_SKETCH_END \
    (reinterpret_cast<uintptr_t>(&__etext) + static_cast<uintptr_t>(&__data_end__ - &__data_start__))
#endif

static const uint32_t PAGE = 4096;
static const uint32_t SOUND_HZ = 16000;
static const size_t SOUND_RING = 4096; /* 256 ms: what may come while a model runs */
static const int PULSE_PIN = 2;
/* Arduino_LSM9DS1 scales the gyroscope as 2000/32768 degrees/s a step; its maker says 0.070. */
static const float LSM9DS1_GYROSCOPE = 0.070f * 32768 / 2000;

static mbed::FlashIAP flashDriver;
static nano_board_hooks hooks;
static char serialNumber[17];
static int16_t soundRing[SOUND_RING];
static volatile size_t soundWritten, soundRead;
static volatile uint32_t soundLost;

/* What the board's C side calls; `context` is the NanoStudio. */
struct NanoStudioHooks {
    static NanoStudio &of(void *context) { return *static_cast<NanoStudio *>(context); }

    static uint64_t now(void *context) {
        NanoStudio &studio = of(context);
        uint32_t now = static_cast<uint32_t>(micros()); /* wraps after 71 minutes */
        studio.time_us_ += static_cast<uint32_t>(now - studio.micros_);
        studio.micros_ = now;
        return studio.time_us_;
    }
    static uint32_t cycles(void *) { return static_cast<uint32_t>(micros()); }
    static int send(void *, const uint8_t *data, size_t size) { return Serial && Serial.write(data, size) == size; }
    static int setRate(void *context, int lane, uint16_t rate) {
        NanoStudio &studio = of(context);
        if (lane == NANO_BOARD_MOTION) studio.motionRuns_ = rate != 0;
        else studio.soundRuns_ = rate != 0;
        return 1;
    }
    static void setLed(void *, uint32_t rgb) {
        analogWrite(LEDR, 255 - static_cast<int>(rgb >> 16 & 255)); /* lit when low */
        analogWrite(LEDG, 255 - static_cast<int>(rgb >> 8 & 255));
        analogWrite(LEDB, 255 - static_cast<int>(rgb & 255));
    }
    static void pulse(void *context, uint16_t milliseconds) {
        NanoStudio &studio = of(context);
        digitalWrite(PULSE_PIN, HIGH);
        studio.pulsing_ = true;
        studio.pulseEnd_ = static_cast<uint32_t>(millis()) + milliseconds;
    }
    static void detected(void *context, const char *label, float probability) {
        NanoStudio &studio = of(context);
        if (studio.listener_) studio.listener_(label, probability);
    }
    static int enterBootloader(void *) {
        NRF_POWER->GPREGRET = 0xB0;
        NVIC_SystemReset();
        return 0;
    }
    static const uint8_t *flashAt(void *, uint32_t address) { return NANO_STUDIO_FLASH_AT(address); }
    static int flashErase(void *, uint32_t address) { return flashDriver.erase(address, PAGE) == 0; }
    static int flashWrite(void *, uint32_t address, const uint8_t *data, size_t size) {
        return flashDriver.program(data, address, size) == 0;
    }
};

/* In an interrupt. The newest is lost when nobody has read for long. */
static void soundCame() {
    int16_t samples[256];
    int bytes = PDM.available();
    while (bytes > 0) {
        int some = PDM.read(samples, bytes < static_cast<int>(sizeof samples) ? bytes : static_cast<int>(sizeof samples));
        if (some <= 0) return;
        bytes -= some;
        for (int i = 0; i < some / 2; i++) {
            if (soundWritten - soundRead == SOUND_RING || soundLost) {
                soundLost = soundLost + 1;
                continue;
            }
            soundRing[soundWritten % SOUND_RING] = samples[i];
            soundWritten = soundWritten + 1;
        }
    }
}

static int16_t toStep(float value) {
    float rounded = value < 0 ? value - 0.5f : value + 0.5f;
    return static_cast<int16_t>(rounded < -32768 ? -32768 : rounded > 32767 ? 32767 : rounded);
}

bool NanoStudio::startMotion() {
    float rate = beginMotion_(motion_);
    if (rate <= 0) {
        problem_ = "the motion sensor does not answer: is it the library of this board's revision?";
        return false;
    }
    hooks.motion_hz = static_cast<uint16_t>(rate + 0.5f);
    hooks.motion_mhz = static_cast<uint32_t>(rate * 1000 + 0.5f);
    hooks.is_rev2 = hooks.motion_hz < 110; /* Arduino runs the BMI270 at 100 Hz and the LSM9DS1 at 119 */
    gyroscopeScale_ = hooks.is_rev2 ? 1 : LSM9DS1_GYROSCOPE;
    return true;
}

bool NanoStudio::begin() {
    if (NANO_STUDIO_SKETCH_END > nano_board_store_start()) {
        problem_ = "the sketch is so large that it reaches into the place where models are kept";
        return false;
    }
    Serial.begin(115200);
    pinMode(PULSE_PIN, OUTPUT);
    pinMode(LEDR, OUTPUT);
    pinMode(LEDG, OUTPUT);
    pinMode(LEDB, OUTPUT);
    if (flashDriver.init() != 0) {
        problem_ = "the flash cannot be used";
        return false;
    }
    snprintf(serialNumber, sizeof serialNumber, "%08lX%08lX", static_cast<unsigned long>(NRF_FICR->DEVICEADDR[1]),
             static_cast<unsigned long>(NRF_FICR->DEVICEADDR[0]));
    if (motion_ && !startMotion()) return false;
    if (wantsSound_) {
        PDM.onReceive(soundCame);
        if (!PDM.begin(1, SOUND_HZ)) {
            problem_ = "the microphone does not start";
            return false;
        }
        hooks.sound_hz = SOUND_HZ;
    }
    hooks.context = this;
    hooks.serial = serialNumber;
    hooks.cycle_hz = 1000000; /* its cycles are microseconds */
    hooks.now_us = NanoStudioHooks::now;
    hooks.cycles = NanoStudioHooks::cycles;
    hooks.send = NanoStudioHooks::send;
    hooks.set_rate = NanoStudioHooks::setRate;
    hooks.set_led = NanoStudioHooks::setLed;
    hooks.pulse = NanoStudioHooks::pulse;
    hooks.detected = NanoStudioHooks::detected;
    hooks.enter_bootloader = NanoStudioHooks::enterBootloader;
    hooks.flash_at = NanoStudioHooks::flashAt;
    hooks.flash_erase = NanoStudioHooks::flashErase;
    hooks.flash_write = NanoStudioHooks::flashWrite;
    nano_board_open(&hooks, NANO_STUDIO_PACKAGE, NANO_STUDIO_PACKAGE_BYTES);
    int model = nano_board_model();
    if (model < 0) problem_ = nano_board_refusal(model);
    return model >= 0;
}

void NanoStudio::readMotion() {
    float values[6];
    for (int i = 0; i < 32 && readMotion_(motion_, values); i++) { /* the sensor keeps no more */
        int16_t row[6];
        for (int k = 0; k < 3; k++) row[k] = toStep(values[k] * 2048);
        for (int k = 3; k < 6; k++) row[k] = toStep(values[k] * gyroscopeScale_ * 16);
        if (motionRuns_) nano_board_samples(NANO_BOARD_MOTION, row, 1);
    }
}

void NanoStudio::readSound() {
    int16_t samples[128];
    size_t count = 0;
    while (soundRead != soundWritten) {
        samples[count++] = soundRing[soundRead % SOUND_RING];
        soundRead = soundRead + 1;
        if (count == sizeof samples / sizeof *samples || soundRead == soundWritten) {
            if (soundRuns_) nano_board_samples(NANO_BOARD_SOUND, samples, count);
            count = 0;
        }
    }
    noInterrupts();
    uint32_t lost = soundLost;
    soundLost = 0;
    interrupts();
    if (lost && soundRuns_) nano_board_lost(NANO_BOARD_SOUND, lost);
}

void NanoStudio::readSerial() {
    if (!Serial) {
        if (connected_) nano_board_disconnected();
        connected_ = false;
        return;
    }
    connected_ = true;
    for (int i = 0; i < 2048 && Serial.available() > 0; i++) {
        uint8_t byte = static_cast<uint8_t>(Serial.peek());
        if (!nano_board_receive(&byte, 1)) return; /* an answer has to leave first */
        Serial.read();
    }
}

void NanoStudio::update() {
    if (!hooks.context) return;
    if (motion_) readMotion();
    if (wantsSound_) readSound();
    readSerial();
    while (nano_board_step()) {}
    if (pulsing_ && static_cast<int32_t>(static_cast<uint32_t>(millis()) - pulseEnd_) >= 0) {
        digitalWrite(PULSE_PIN, LOW);
        pulsing_ = false;
    }
}
