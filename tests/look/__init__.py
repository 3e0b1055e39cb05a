"""Pictures of the window, for the README and for somebody to look at."""
