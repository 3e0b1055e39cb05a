"""The command line: the studio's verbs for scripts, classes and tests."""
