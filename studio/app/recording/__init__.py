"""Recording: how takes follow one another, the one take, what starts it, and what a person hears and sees of it."""
