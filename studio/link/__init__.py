"""Bytes to samples and back: transports, frames and messages, rings, the session with a board."""
