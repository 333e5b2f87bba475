"""Parts of extraction that a user may leave out, for speed."""

from enum import StrEnum


class Part(StrEnum):
    """A part of extraction on which no other depends."""

    DOCTRINES = "doctrines"
