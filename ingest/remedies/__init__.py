"""Remedies: what the operative part orders, recommends, refuses or leaves open, and for whom."""

from ingest.remedies.finding import find_remedies

__all__ = ["find_remedies"]
