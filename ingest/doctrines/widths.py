"""How wide a match of a lexical form can be, so that it is sought only near its letters."""

from typing import Final

UNBOUNDED: Final = 1 << 30
"""Code points: more than a text has."""
_AROUND: Final = ("(?!", "(?=", "(?<")


def widest(form: str) -> int:
    r"""Return the most code points of a match of ``form``, at most ``UNBOUNDED``.

    Args:
        form: a regular expression with literals, groups, alternatives, classes and repeats.

    >>> widest("margins? of (?:appreciation|discretion)")
    23
    >>> widest("injur.{0,9}explanation"), widest(r"foreseeab\w+") == UNBOUNDED
    (25, True)
    """
    return min(_alternatives(form, 0)[0], UNBOUNDED)


def _alternatives(form: str, at: int) -> tuple[int, int]:
    """Return the width of ``form`` from ``at`` to its end or closing bracket, and where that is."""
    most = current = 0
    while at < len(form) and form[at] != ")":
        if form[at] == "|":
            most, current, at = max(most, current), 0, at + 1
            continue
        width, at = _part(form, at)
        current += width
    return max(most, current), at


def _part(form: str, at: int) -> tuple[int, int]:
    """Return the width of one atom with its repeat, and where it ends."""
    if form[at] == "(":
        width, end = _alternatives(form, at + (3 if form.startswith("(?", at) else 1))
        is_around = form.startswith(_AROUND, at)
        return _repeated(form, end + 1, 0 if is_around else width)
    if form[at] == "[":
        return _repeated(form, form.index("]", at + 2) + 1, 1)
    if form[at] == "\\":
        return _repeated(form, at + 2, 0 if form[at + 1] in "bB" else 1)
    return _repeated(form, at + 1, 0 if form[at] in "^$" else 1)


def _repeated(form: str, at: int, width: int) -> tuple[int, int]:
    """Apply the repeat that stands at ``at``, if any, and what says how eager it is."""
    sign = form[at] if at < len(form) else ""
    if sign == "" or sign not in "?+*{":
        return width, at
    end = at + 1 if sign != "{" else form.index("}", at) + 1
    times = 1 if sign == "?" else UNBOUNDED
    if sign == "{" and (most := form[at + 1 : end - 1].rpartition(",")[2]):
        times = int(most)
    return min(width * times, UNBOUNDED), end + (form[end : end + 1] in ("?", "+"))
