/* A model trained with Nano Studio, inside your own sketch on an Arduino Nano 33 BLE Sense.
 *
 *   #include <Arduino_LSM9DS1.h>        // Rev2: Arduino_BMI270_BMM150.h
 *   #include <NanoStudio.h>
 *
 *   NanoStudio studio;
 *   void heard(const char *label, float probability) { ... }
 *
 *   void setup() {
 *     studio.useMotion(IMU);            // and studio.useMicrophone() for a model that listens
 *     studio.onDetection(heard);
 *     studio.begin();
 *   }
 *   void loop() { studio.update(); }    // as often as you can: it never waits
 */
#ifndef NANO_STUDIO_H
#define NANO_STUDIO_H

#include <Arduino.h>

class NanoStudio {
public:
    typedef void (*Listener)(const char *label, float probability);

    /* The motion sensor: the global IMU of Arduino_LSM9DS1 or Arduino_BMI270_BMM150. */
    template <class Imu> void useMotion(Imu &imu) {
        motion_ = &imu;
        beginMotion_ = [](void *it) -> float {
            Imu &sensor = *static_cast<Imu *>(it);
            if (!sensor.begin()) return 0;
            sensor.setContinuousMode();
            return sensor.accelerationSampleRate();
        };
        readMotion_ = [](void *it, float *values) -> bool {
            Imu &sensor = *static_cast<Imu *>(it);
            return sensor.accelerationAvailable() && sensor.gyroscopeAvailable() &&
                   sensor.readAcceleration(values[0], values[1], values[2]) &&
                   sensor.readGyroscope(values[3], values[4], values[5]);
        };
    }

    /* The board's microphone, by Arduino's PDM library. */
    void useMicrophone() { wantsSound_ = true; }

    /* Called from update(), once for every detection. */
    void onDetection(Listener listener) { listener_ = listener; }

    /* Starts the sensors and the model. False: `problem()` says why. */
    bool begin();

    /* Takes what the sensors and the computer gave, and runs the model on it. */
    void update();

    /* What is wrong, in words; empty when all is well. */
    const char *problem() const { return problem_; }

    NanoStudio() = default;
    NanoStudio(const NanoStudio &) = delete;
    NanoStudio &operator=(const NanoStudio &) = delete;

private:
    friend struct NanoStudioHooks;
    bool startMotion();
    void readMotion();
    void readSound();
    void readSerial();

    void *motion_ = nullptr;
    float (*beginMotion_)(void *) = nullptr;
    bool (*readMotion_)(void *, float *) = nullptr;
    bool wantsSound_ = false;
    Listener listener_ = nullptr;
    const char *problem_ = "";
    float gyroscopeScale_ = 1;
    bool motionRuns_ = false, soundRuns_ = false, connected_ = false, pulsing_ = false;
    uint32_t pulseEnd_ = 0;
    uint64_t time_us_ = 0;
    uint32_t micros_ = 0;
};

#endif
