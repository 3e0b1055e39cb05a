"""The C core as Python sees it: thin and typed, numpy in and numpy out. The only ctypes of the project."""
