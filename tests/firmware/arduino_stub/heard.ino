/* The example, with a listener that prints. */
#include <Arduino_LSM9DS1.h>
#include <NanoStudio.h>

NanoStudio studio;

void heard(const char *label, float probability) { printf("heard %s %.4f\n", label, static_cast<double>(probability)); }

void setup() {
  studio.useMotion(IMU);
  studio.useMicrophone();
  studio.onDetection(heard);
  if (!studio.begin()) Serial.println(studio.problem());
}

void loop() { studio.update(); }
