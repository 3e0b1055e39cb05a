"""Boards: where they are, how to reach one, and the virtual one."""
