"""What each page shows and asks for, without a window: snapshots in, verbs out. One presenter a page."""
