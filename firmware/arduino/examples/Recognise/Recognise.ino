/* Calls a function of yours when the model of Nano Studio recognises something.
 *
 * The studio can be connected to this sketch as to its own firmware: it then reads the stream and sends new models.
 */
#include <Arduino_LSM9DS1.h>  // a Nano 33 BLE Sense Rev2 needs <Arduino_BMI270_BMM150.h> instead
#include <NanoStudio.h>

NanoStudio studio;

void heard(const char *label, float probability) {
  // Do here what your project does when it recognises something: move a servo, send a message, light a lamp.
  (void)label;
  (void)probability;
}

void setup() {
  studio.useMotion(IMU);
  studio.useMicrophone();
  studio.onDetection(heard);
  if (!studio.begin()) {
    pinMode(LED_BUILTIN, OUTPUT);
    while (true) {  // three flashes and a pause: studio.problem() has the words
      for (int i = 0; i < 3; i++) {
        digitalWrite(LED_BUILTIN, HIGH);
        delay(150);
        digitalWrite(LED_BUILTIN, LOW);
        delay(150);
      }
      delay(1000);
      Serial.println(studio.problem());
    }
  }
}

void loop() {
  studio.update();
}
