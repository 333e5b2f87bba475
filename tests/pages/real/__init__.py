"""Journeys over three real rulings, read from the corpora beside the project; skipped without them.

What fails is told without the words of a ruling: real people stand in them.
"""
