"""Dialogs: they ask, and hand the answer on; closing one changes nothing."""
