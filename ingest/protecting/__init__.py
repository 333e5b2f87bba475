"""Protected names: a list that tells nothing, and the gate each text passes before it is kept."""
