"""What is held as a whole: coverage, what was read, what could not be told."""
