"""Whole graphs in folders of plain files: between institutions, and from one engine to another."""
