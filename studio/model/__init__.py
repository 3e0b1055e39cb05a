"""Plain data of the house: frozen values, numpy and the standard library only."""
