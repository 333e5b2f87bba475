"""Pages of one ruling or guide: its text with what was found in it, and its other sides."""
