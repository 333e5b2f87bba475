"""Answers as tables for people, one kind of answer a file."""
