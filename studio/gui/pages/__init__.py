"""The five pages: each asks its presenter for a snapshot and draws it."""
