/* As much of the Arduino API as the library uses, on a computer: time stands still but where the test moves it. */
#ifndef STUB_ARDUINO_H
#define STUB_ARDUINO_H

#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#define HIGH 1
#define LOW 0
#define OUTPUT 1
#define LED_BUILTIN 13
#define LEDR 22
#define LEDG 23
#define LEDB 24

extern "C" {
unsigned long micros(void);
unsigned long millis(void);
void delay(unsigned long milliseconds);
void pinMode(int pin, int mode);
void digitalWrite(int pin, int value);
void analogWrite(int pin, int value);
void noInterrupts(void);
void interrupts(void);
void NVIC_SystemReset(void);
}

struct StubSerial {
    void begin(unsigned long baud);
    explicit operator bool() const;
    int available();
    int peek();
    int read();
    size_t write(const uint8_t *data, size_t size);
    size_t println(const char *text);
};
extern StubSerial Serial;

struct StubPower {
    uint32_t GPREGRET;
};
struct StubFicr {
    uint32_t DEVICEADDR[2];
};
extern StubPower *NRF_POWER;
extern const StubFicr *NRF_FICR;

#define NANO_STUDIO_SKETCH_END stub_sketch_end
#define NANO_STUDIO_FLASH_AT(address) stub_flash_at(address)
extern uintptr_t stub_sketch_end;
const uint8_t *stub_flash_at(uint32_t address);

#endif
