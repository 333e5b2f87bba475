"""The paragraphs and letters behind the number of an article: "14, paragraphs 1 and 3 (d)"."""

from typing import Final

import regex

_ROMAN_LETTERS: Final = "ivx"  # "(d) (i)" is a part of (d)
_HIGHEST_PARAGRAPH: Final = 12  # no article of the treaties read here has more paragraphs
_WIDEST_LEAP: Final = 4  # "paragraphs 2 and 3, 10 and 14": article 10
_DEEPEST: Final = 2  # a provision id has at most a paragraph and a letter
_DOTTED: Final = regex.compile(
    r"\.(?!\s\d{1,2}(?:\.(?:\s|$)|,\s+paragraph)|\s[yeo]\s+\d)\s?(?P<step>\d{1,2}|[a-z])\)?(?![\w])(?!\s*[.]\d)"
)
_BRACKETED: Final = regex.compile(
    r"\s?\(\s*(?:paras?(?:graphs?)?\.?\s*)?"
    r"(?P<step>\d{1,2}|[a-z]{1,4})(?:\s?[-–—]\s?(?P<last>[a-z]|\d{1,2}))?\s*\)(?:\)(?=,\s*\d))?"
)
_HALF_BRACKETED: Final = regex.compile(r"\s(?P<step>[a-z])(?:\)|(?=,\s[a-h]\b(?!\s\w)))")
_CAPITAL: Final = regex.compile(r"\.(?P<step>[A-F])(?=,|\s(?:y|e|and|del?|of)\s)")  # "I.D y III"
_PARAGRAPHS: Final = regex.compile(
    r"[,;]?\s*\(?(?:(?P<many>(?:sub)?paragraphs|paras\.?|párrafos|parágrafos|incisos|numerales"
    r"|literales)"
    r"|(?P<sign>§§?)|(?:sub)?paragraph|para\.?|párrafo|parágrafo|inciso|numeral|literal)"
    r"\s*(?=[\d(]|[a-z]\)|(?<=(?:litera|incis)\w{1,3}\s)[a-z]\b)",
    regex.IGNORECASE,
)
_AGAIN: Final = regex.compile(  # "paragraph 1 and paragraph 3 (a)", unless of an article to come
    r"(?:,?\s+and|,|;)\s+(?:(?P<many>paragraphs)|paragraph)\s+(?=\d"
    r"(?![^;.]{0,24}(?<!\band\s)\bof\s+(?:the\s+)?article))",
    regex.IGNORECASE,
)
_THROUGH: Final = regex.compile(r"(?:\s+to\s+|\s?[-–]\s?)(?P<last>\d)\b(?!\s?\()")
_TWO: Final = regex.compile(r"\s*(?P<one>\d)\s+and\s+(?P<other>\d)\b")
_STEP: Final = regex.compile(r"(?P<step>\d{1,2}|[a-z](?=\)))(?![\d])\)?")
_LITERAL: Final = regex.compile(r"\b(?:litera|incis)\w{1,3}\s$", regex.IGNORECASE)
_LETTER: Final = regex.compile(r"(?P<step>\d{1,2}|[a-xz])\b(?!\.)\)?")
"""A letter without a bracket, after "literal"; "y" joins two."""
_AND_LETTER: Final = regex.compile(r",?\s*y\s+|\s*,\s*|\s+e\s+(?=i\b)")
_AND: Final = r"(?:,?\s*(?:and|or|y|e|o|et)\s+|\s*,\s*)"
_AND_STEP: Final = regex.compile(_AND)
_SIBLING: Final = regex.compile(rf"{_AND}(?=\(\s*(?:\d{{1,2}}|[a-z]{{1,4}})\s*\))")
_HALF_SIBLING: Final = regex.compile(  # "7 b) y f)", "23.1.a y b y 24"
    rf"{_AND}(?P<step>[a-z])\)|(?:,?\s*y\s+|,\s*)(?P<step>[a-h])(?=,\s|\s+(?:y|del?)\s)"
)
_RANGE: Final = regex.compile(r"\s*(?:[-–—]|through|to|a)\s*\(\s*(?P<last>[a-z]|\d)\s*\)")


def read_steps(text: str, place: int, article: str, tails: list[str]) -> int:
    """Read what follows an article's number; return where it ends."""
    paths: list[tuple[str, ...]] = [()]
    place = _direct(text, place, paths)
    if words := _PARAGRAPHS.match(text, place):
        many = bool(words["many"] or words["sign"] == "§§") or _are_two(text, words.end(), article)
        place = _spelt(text, words.end(), paths, many=many)
        while again := _AGAIN.match(text, place):
            more: list[tuple[str, ...]] = [()]
            place = _spelt(text, again.end(), more, many=bool(again["many"]))
            paths += more
    place = _siblings(text, place, paths)
    tails += _tails(article, paths)
    return place


def read_steps_within(text: str, words: "regex.Match[str]", article: str, tails: list[str]) -> int:
    """Read paragraphs of the article before; return where they end."""
    paths: list[tuple[str, ...]] = [()]
    place = _spelt(text, words.end(), paths, many=bool(words["many"]))
    tails += _tails(article, paths)
    return place


def _tails(article: str, paths: list[tuple[str, ...]]) -> list[str]:
    return [".".join((article, *path[:_DEEPEST])) for path in paths]


def _are_two(text: str, place: int, article: str) -> bool:
    """Whether "paragraph 3 and 4" of article 9 are two paragraphs: lists of articles rise."""
    two = _TWO.match(text, place)
    if not two or _PARAGRAPHS.match(text, two.end()) or not article.isdigit():
        return False
    return int(two["other"]) == int(two["one"]) + 1 < int(article)


def _direct(text: str, place: int, paths: list[tuple[str, ...]]) -> int:
    while found := (
        _DOTTED.match(text, place)
        or _BRACKETED.match(text, place)
        or _HALF_BRACKETED.match(text, place)
        or _CAPITAL.match(text, place)
    ):
        if paths[-1] and paths[-1][-1].isdigit() and found["step"].isdigit():
            break  # "paragraph 1.9. In accordance": what follows is the number of a paragraph
        place = found.end()
        steps = _letters(found["step"].lower(), found.capturesdict().get("last", [""])[-1:] or [""])
        if _follows(paths[-1], steps[0]):
            paths += [(*paths[-1][:-1], step) for step in steps]
        else:
            paths[-1:] = [(*paths[-1], step) for step in steps]
    return place


def _follows(path: tuple[str, ...], step: str) -> bool:
    """Whether "(d)" after "(b)", without a comma, is a letter beside it and not a part of it."""
    last = path[-1] if path else ""
    if not len(last) == len(step) == 1 or not last.isalpha():
        return False
    return ord(step) == ord(last) + 1 or (step > last and step not in _ROMAN_LETTERS)


def _spelt(text: str, place: int, paths: list[tuple[str, ...]], *, many: bool) -> int:
    """Read "paragraph 1", "paragraphs 1 and 3 (d)"; a list ends where its numbers fall back."""
    parent, before = paths.pop(), 0
    step_of = _LETTER if _LITERAL.search(text, max(0, place - 12), place) else _STEP
    while found := step_of.match(text, place) or _BRACKETED.match(text, place):
        step = found["step"]
        if paths and step.isdigit() and not _continues(text, found.end(), before, int(step)):
            break
        before = int(step) if step.isdigit() else before
        paths.append((*parent, step))
        place = _siblings(text, _direct(text, found.end(), paths), paths)
        if many and step.isdigit() and (through := _THROUGH.match(text, place)):
            steps = _letters(step, [through["last"]])
            paths[-1:] = [(*parent, one) for one in steps]
            before, place = int(steps[-1]), through.end()
        joint = _AND_LETTER if step_of is _LETTER else _AND_STEP
        following = joint.match(text[place : place + 8]) if many else None
        if not following or not _continues_at(text, place + following.end(), before, step_of):
            break
        place += following.end()
    if not paths:
        paths.append(parent)
    return place


def _continues_at(text: str, place: int, before: int, step_of: "regex.Pattern[str]") -> bool:
    found = step_of.match(text, place)
    if not found or not found["step"].isdigit():
        return found is not None
    return _continues(text, found.end(), before, int(found["step"]))


def _continues(text: str, end: int, before: int, number: int) -> bool:
    """Whether a number after "paragraphs" is a paragraph and not the next article."""
    if number == before:
        return _BRACKETED.match(text, end) is not None  # "paragraphs 3 (b), 3 (g) and 5"
    highest = before + _WIDEST_LEAP if before else _HIGHEST_PARAGRAPH
    return before < number <= highest and not _PARAGRAPHS.match(text, end)


def _siblings(text: str, place: int, paths: list[tuple[str, ...]]) -> int:
    """Read ", (c), (d) and (f)" and "(d)–(f)" after a bracketed step."""
    place = _ranged(text, place, paths)
    while paths[-1] and (found := _SIBLING.match(text, place)):
        step = _BRACKETED.match(text, found.end())
        if not step or step["step"].isdigit() < paths[-1][-1].isdigit() <= len(paths[-1]) - 2:
            break
        paths.append((*_trunk(paths[-1], step["step"]), step["step"]))
        if step["last"]:
            paths[-1:] = [(*paths[-1][:-1], one) for one in _letters(step["step"], [step["last"]])]
        place = _ranged(text, _direct(text, step.end(), paths), paths)
    while paths[-1] and paths[-1][-1].isalpha() and (half := _HALF_SIBLING.match(text, place)):
        paths.append((*paths[-1][:-1], half["step"]))
        place = half.end()
    return place


def _trunk(path: tuple[str, ...], step: str) -> tuple[str, ...]:
    """What a sibling shares with the step before it: "14 (3) (d) and (e)" share 14 (3)."""
    if step.isdigit():
        return ()
    return path[:-1] if not path[-1].isdigit() else path


def _ranged(text: str, place: int, paths: list[tuple[str, ...]]) -> int:
    found = _RANGE.match(text, place)
    if not found or not paths[-1] or len(paths[-1][-1]) != 1:
        return place
    *trunk, first = paths[-1]
    if first.isdigit() != found["last"].isdigit():
        return place
    paths[-1:] = [(*trunk, step) for step in _letters(first, [found["last"]])]
    return found.end()


def _letters(first: str, last: list[str]) -> list[str]:
    """Return ``first``, or every letter or figure from it to ``last``."""
    if not last[0] or len(first) != 1 or not first < last[0]:
        return [first]
    return [chr(code) for code in range(ord(first), ord(last[0]) + 1)]
