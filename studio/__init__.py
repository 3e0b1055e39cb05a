"""Nano Studio: from a moving curve to a model that answers on an Arduino Nano 33 BLE Sense."""

__version__ = "0.1.0"
