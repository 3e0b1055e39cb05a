"""A run as one HTML file that can be handed in, printed or published."""
