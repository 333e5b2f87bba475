"""Search: passages by their words and by what is said of them, grouped by ruling."""
