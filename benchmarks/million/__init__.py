"""Growth from ten thousand rulings to a million, on both engines."""
