"""What somebody writes into the ask box, and what may be meant by it."""
