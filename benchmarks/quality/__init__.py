"""How right it is: what is extracted from the yardstick's texts, scored and told plainly."""
