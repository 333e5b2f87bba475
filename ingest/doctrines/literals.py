"""Letters that a lexical form cannot do without, so that one quick scan can rule passages out."""

from itertools import product
from typing import Final

_BREAK: Final = "\0"  # stands where a form allows anything
_MOST: Final = 128  # spellings of one part; a part with more counts as a break
_WIDEST_CLASS: Final = 3  # letters of a class that are spelt out one by one


def literals_of(form: str) -> frozenset[str]:
    """Return lower-case strings of which every match of ``form`` contains at least one.

    Args:
        form: a regular expression with literals, groups, alternatives, classes and repeats.

    Returns:
        The longest fixed run of each spelling; empty where a spelling has none.

    >>> sorted(literals_of("margin of (?:appreciation|discretion)"))
    ['margin of appreciation', 'margin of discretion']
    >>> sorted(literals_of("injur.{0,9}explanation|[ou]nion"))
    ['explanation', 'onion', 'union']
    """
    spellings, _ = _alternatives(form, 0)
    runs = {max(spelling.split(_BREAK), key=len).lower() for spelling in spellings}
    if "" in runs:
        return frozenset()
    return frozenset(
        run for run in runs if not any(other != run and other in run for other in runs)
    )


def _alternatives(form: str, at: int) -> tuple[set[str], int]:
    """Return the spellings of ``form`` from ``at`` to its end or closing bracket."""
    spellings: set[str] = set()
    current = {""}
    while at < len(form) and form[at] != ")":
        if form[at] == "|":
            spellings |= current
            current, at = {""}, at + 1
            continue
        part, at = _part(form, at)
        current = _joined(current, part)
    return spellings | current, at


def _joined(heads: set[str], tails: set[str]) -> set[str]:
    if len(heads) * len(tails) > _MOST:
        tails = {_BREAK}
    return {head + tail for head, tail in product(heads, tails)}


def _part(form: str, at: int) -> tuple[set[str], int]:
    """Return the spellings of one atom with its repeat, and where it ends."""
    if form[at] == "(":
        inside = at + (3 if form.startswith("(?:", at) else 1)
        if form.startswith(("(?!", "(?=", "(?<"), at):
            _, end = _alternatives(form, inside)
            return {""}, end + 1
        atom, end = _alternatives(form, inside)
        return _repeated(form, end + 1, atom)
    if form[at] == "[":
        end = form.index("]", at + 2)
        return _repeated(form, end + 1, _class(form[at + 1 : end]))
    if form[at] == "\\":
        escaped = form[at + 1]
        atom = {""} if escaped in "bB" else {_BREAK if escaped.isalnum() else escaped}
        return _repeated(form, at + 2, atom)
    return _repeated(form, at + 1, {_BREAK if form[at] in ".^$" else form[at]})


def _class(inside: str) -> set[str]:
    is_short = len(inside) <= _WIDEST_CLASS and not set(inside) & set("^\\")
    if not is_short or "-" in inside[1:-1]:
        return {_BREAK}
    return set(inside)


def _repeated(form: str, at: int, atom: set[str]) -> tuple[set[str], int]:
    """Apply the repeat that stands at ``at``, if any."""
    sign = form[at] if at < len(form) else ""
    if sign == "?":
        return {*atom, ""}, at + 1
    if sign == "+":
        return {f"{one}{_BREAK}" for one in atom}, at + 1
    if sign == "*":
        return {_BREAK}, at + 1
    if sign == "{":
        return {_BREAK}, form.index("}", at) + 1
    return atom, at
