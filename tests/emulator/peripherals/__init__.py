"""The nRF52840's peripherals, one a file, written from Nordic's SVD."""
