#ifndef STUB_LSM9DS1_H
#define STUB_LSM9DS1_H

struct StubImu {
    int begin();
    void setContinuousMode();
    float accelerationSampleRate();
    int accelerationAvailable();
    int gyroscopeAvailable();
    int readAcceleration(float &x, float &y, float &z);
    int readGyroscope(float &x, float &y, float &z);
};
extern StubImu IMU;

#endif
