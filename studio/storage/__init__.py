"""Model to disk and back; other programs' files into the model."""
