"""Groups of persons whom a ruling concerns: a fact of the case, never of a person."""
