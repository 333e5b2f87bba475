"""Doctrines that a passage names, and whether its court applies them there."""
