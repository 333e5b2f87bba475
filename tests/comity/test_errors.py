import inspect
import pickle
import re

import pytest

from comity import errors
from comity.errors import (
    ClusterError,
    ComityError,
    DiskError,
    EngineBusyError,
    ExchangeError,
    ExtractionError,
    InvalidValueError,
    MergedError,
    NotFoundError,
    OntologyError,
    ProtectionError,
    QueryRefusedError,
    QueryTimeoutError,
    SourceError,
    StoreError,
    StoreTimeoutError,
    StoreUnavailableError,
    StoreVersionError,
    TooLargeError,
    UnknownCourtError,
    UnknownTermError,
    UnreadableFileError,
    WithdrawnError,
)

SENTENCES: dict[ComityError, str] = {
    ComityError("nothing was found"): "nothing was found",
    InvalidValueError("state", "Norway", "expected something like 'GBR'"): (
        "'Norway' is not a valid state: expected something like 'GBR'"
    ),
    UnknownTermError("the schema has no kind 'Judge'"): "the schema has no kind 'Judge'",
    NotFoundError("ruling", "ecthr:001-1"): "no ruling 'ecthr:001-1' in this graph",
    MergedError("ruling", "ecthr:001-1", "ecthr:001-2"): (
        "ruling 'ecthr:001-1' is now 'ecthr:001-2'"
    ),
    WithdrawnError("ruling", "ecthr:001-9"): (
        "no ruling 'ecthr:001-9' in this graph: it was withdrawn"
    ),
    OntologyError("rights.ttl", "right:life", "it has no definition"): (
        "rights.ttl: right:life: it has no definition"
    ),
    ExtractionError("a.pdf", "it holds no text"): "a.pdf: it holds no text",
    UnreadableFileError("a.pdf", "it is protected"): "a.pdf: it is protected",
    TooLargeError("a.pdf", "it has 90 MB"): "a.pdf: it has 90 MB",
    UnknownCourtError("rows.csv, row 7", "name it"): "rows.csv, row 7: name it",
    ProtectionError("the list has no key"): "the list has no key",
    QueryRefusedError("this endpoint only reads"): "this endpoint only reads",
    QueryTimeoutError(5.0): (
        "the query took longer than 5 s and was ended; nothing is returned. "
        "Ask for less: bind a term, or add a LIMIT to an inner query"
    ),
    EngineBusyError("two queries are being answered"): "two queries are being answered",
    SourceError("the register sent no list"): "the register sent no list",
    DiskError("/out", "the disk is full"): "/out: the disk is full",
    ExchangeError("/out", "the file is missing"): "/out: the file is missing",
    ClusterError("tcp://a:8786", "it has no workers"): "tcp://a:8786: it has no workers",
    StoreVersionError("the graph", 3, 2, "update Comity"): (
        "the graph was made by another version of Comity (schema 3, this one has 2); update Comity"
    ),
    StoreError("the graph is broken"): "the graph is broken",
    StoreTimeoutError(120.0): (
        "the question took longer than 120 s and was ended; nothing is returned. "
        "Narrow it: a court, a State, years (since, until), or fewer rows (limit)"
    ),
    StoreUnavailableError("the graph is shut"): "the graph is shut",
}
LINE = re.compile(r"^(?P<branch>[│├└─ ]*)(?P<name>\w+Error)\b", re.MULTILINE)


def _ours() -> set[type[object]]:
    return {kind for _, kind in inspect.getmembers(errors, inspect.isclass)}


def test_every_error_raised_on_purpose_is_one_of_ours() -> None:
    assert all(issubclass(kind, ComityError) for kind in _ours())
    assert {type(error) for error in SENTENCES} == _ours()


def test_the_tree_as_drawn_is_the_tree_as_it_is() -> None:
    drawn: dict[str, str] = {}
    above: list[str] = []
    for line in LINE.finditer(errors.__doc__ or ""):
        depth = len(line["branch"]) // 4 - 1  # the drawing is indented once
        above[depth:] = [line["name"]]
        drawn[line["name"]] = above[depth - 1] if depth else "Exception"
    assert drawn == {kind.__name__: kind.__bases__[0].__name__ for kind in _ours()}


@pytest.mark.parametrize("error", SENTENCES, ids=lambda error: type(error).__name__)
def test_an_error_reads_as_a_sentence(error: ComityError) -> None:
    assert str(error) == SENTENCES[error]


@pytest.mark.parametrize("error", SENTENCES, ids=lambda error: type(error).__name__)
def test_an_error_crosses_from_one_process_to_another(error: ComityError) -> None:
    other = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes
    assert (type(other), str(other), vars(other)) == (type(error), str(error), vars(error))


@pytest.mark.parametrize(
    ("kind", "builtin"),
    [
        (InvalidValueError, ValueError),
        (NotFoundError, LookupError),
        (UnknownTermError, LookupError),
    ],
)
def test_an_error_is_also_what_a_caller_would_expect(
    kind: type[ComityError], builtin: type[Exception]
) -> None:
    assert issubclass(kind, builtin)


def test_an_error_carries_what_it_is_about() -> None:
    invalid = InvalidValueError("state", "Norway", "a reason")
    assert (invalid.kind, invalid.value, invalid.reason) == ("state", "Norway", "a reason")
    absent = NotFoundError("ruling", "ecthr:001-1")
    assert (absent.kind, absent.value) == ("ruling", "ecthr:001-1")
    wrong = OntologyError("rights.ttl", "right:life", "a reason")
    assert (wrong.file, wrong.subject, wrong.reason) == ("rights.ttl", "right:life", "a reason")
    unread = UnknownCourtError("a.pdf", "a reason")
    assert (unread.document, unread.reason) == ("a.pdf", "a reason")


def test_no_error_knows_how_it_is_told_over_http() -> None:
    told = {
        name for error in SENTENCES for name in dir(error) if "status" in name or "code" in name
    }
    assert told == set()
