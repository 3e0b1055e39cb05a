"""The studio without a window: the verbs a person has, and what each page shows."""
