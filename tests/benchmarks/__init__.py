"""Measurements that stand beside a baseline of the same run: ``python -m tests.benchmarks NAME [--json]``.

Every module here with a ``measure`` is a benchmark; its first line says what it measures.
"""
