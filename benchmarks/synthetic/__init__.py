"""A graph of made-up rulings, as large as one wishes, and how fast each question answers on it."""
