"""Learns from experts' labels in which paragraphs a court applies a doctrine."""
