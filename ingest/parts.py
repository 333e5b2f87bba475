"""Parts of extraction that a user may leave out, for speed."""

from enum import StrEnum


class Part(StrEnum):
    """A part of extraction that may be left out."""

    DOCTRINES = "doctrines"
    GROUPS = "groups"
    MODEL = "model"  # rules alone then say which doctrines a court applies
