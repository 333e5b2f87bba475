"""The vocabulary: rights, provisions, courts, States and doctrines as Turtle, and the code that loads it."""
