"""Synthetic voices that say a project's words, so that its models understand people nobody recorded."""
