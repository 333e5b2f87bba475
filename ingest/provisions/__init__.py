"""Mentions of provisions in a text, and the treaty that each of them means."""
