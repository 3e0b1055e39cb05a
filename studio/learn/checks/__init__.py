"""What may be wrong with a project's recordings, and which labels look wrong."""
