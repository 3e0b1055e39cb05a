"""Pictures of samples and scores: widgets that ask for a snapshot and draw it."""
