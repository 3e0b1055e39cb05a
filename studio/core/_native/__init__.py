"""Where the compiled core lies; made by the build backend, not kept in the repository."""
