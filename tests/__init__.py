"""What the studio promises, as tests."""
