"""Pictures as SVG text: the same drawing for the window and for a report that opens anywhere."""
