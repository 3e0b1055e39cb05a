"""Learning: from labelled recordings to a package with honest numbers. TensorFlow stays in two files of it."""
