"""Doctrines: the list of them, and the page of one: the test, its travels, where courts part."""
