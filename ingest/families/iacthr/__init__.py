"""Judgments, orders and opinions of the Inter-American Court, and reports of the Commission."""
