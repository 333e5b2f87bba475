"""Decisions and views of the United Nations treaty bodies, in English."""
