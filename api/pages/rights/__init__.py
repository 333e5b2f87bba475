"""Rights: the list of them, and the page of one, with every court at once."""
