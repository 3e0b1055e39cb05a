"""The studio end to end: the command line and the window, on real recordings and the virtual board."""
