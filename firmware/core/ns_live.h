/* The model's life on a board: it listens to its sensor, and a detection acts. */
#ifndef NS_LIVE_H
#define NS_LIVE_H

#include "ns_device.h"

/* Starts the active package, if there is one that can be used. */
void ns_live_start(ns_device *d);
void ns_live_samples(ns_device *d, int lane, const int16_t *samples, size_t count);
void ns_live_gap(ns_device *d, int lane);

/* The rate the model wants of a sensor when nobody streams it: the lowest that gives it all its samples; 0: none. */
uint16_t ns_live_rate(const ns_device *d, int lane);
/* The sensor's rate may have changed. */
void ns_live_sensor(ns_device *d, int lane);

/* Of ns_device.c: gives a sensor the rate that streams and model need now. */
int ns_device_update_sensor(ns_device *d, int lane);

/* Opens a package and gives the sensors its rates. */
int ns_live_open(ns_device *d, ns_bytes package);
void ns_live_update_sensors(ns_device *d);

#endif
