"""How the weights that Comity ships were learnt, so that anyone may learn them again."""
