"""An nRF52840 on a Nano 33 BLE Sense, in Python: runs the shipping firmware image, instruction by instruction."""
