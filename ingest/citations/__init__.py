"""Citations of rulings and guides: full forms of every court, short forms resolved in the text."""
