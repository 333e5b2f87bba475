"""Every error raised on purpose, drawn as a tree.

::

    ComityError
    ├── InvalidValueError        a value breaks the grammar of its type
    ├── UnknownTermError         our own code names a kind the ontology lacks
    ├── NotFoundError            a well-formed identifier names nothing in the graph
    │   ├── MergedError              its record lives under another identifier now
    │   └── WithdrawnError           its record was here and was taken out
    ├── OntologyError            the vocabulary itself is wrong
    ├── ExtractionError          a document cannot be read
    │   ├── UnreadableFileError      the file is broken, protected, empty or not what it says
    │   ├── TooLargeError            the file is over the size allowed
    │   └── UnknownCourtError        no court of the ontology fits
    ├── QueryRefusedError        a query that this endpoint does not answer, and why
    ├── QueryTimeoutError        a query took longer than allowed; nothing of it is returned
    ├── EngineBusyError          too many queries at once; trying again helps
    ├── ProtectionError          the list of protected names cannot be used
    ├── SourceError              an outside source failed or changed
    ├── ExchangeError            an export, or a backup, cannot be used
    │   └── DiskError                the disk takes it not: it is full, or may only be read
    ├── ClusterError             the machines that read for us are gone; trying again may help
    └── StoreError               the graph failed
        ├── StoreTimeoutError        a question took longer than allowed; nothing is returned
        └── StoreUnavailableError    trying again may help
            └── StoreVersionError        another version of the schema made the graph

No error knows HTTP: ``api.problems`` alone turns errors into status codes.
"""


class ComityError(Exception):
    """Base of all errors raised on purpose."""


class InvalidValueError(ComityError, ValueError):
    """A value breaks the grammar of its type.

    Attributes:
        kind: what the value should have been, e.g. ``"provision"``.
        value: the offending value, as given.
        reason: the rule it breaks, in words.
    """

    def __init__(self, kind: str, value: str, reason: str) -> None:
        super().__init__(f"{value!r} is not a valid {kind}: {reason}")
        self.kind = kind
        self.value = value
        self.reason = reason

    def __reduce__(self) -> tuple[type["InvalidValueError"], tuple[str, str, str]]:
        return (type(self), (self.kind, self.value, self.reason))


class UnknownTermError(ComityError, LookupError):
    """Our own code names a kind, property or doctrine that the ontology lacks."""


class NotFoundError(ComityError, LookupError):
    """A well-formed identifier names nothing in the graph.

    Attributes:
        kind: what was looked for, e.g. ``"ruling"``.
        value: the identifier that named nothing.
    """

    def __init__(self, kind: str, value: str) -> None:
        super().__init__(f"no {kind} {value!r} in this graph")
        self.kind = kind
        self.value = value

    def __reduce__(self) -> tuple[type["NotFoundError"], tuple[str, ...]]:
        return (type(self), (self.kind, self.value))


class MergedError(NotFoundError):
    """The record of an identifier was merged into another.

    Attributes:
        old: the identifier asked for.
        new: the one under which the record lives now.
    """

    def __init__(self, kind: str, old: str, new: str) -> None:
        super().__init__(kind, old)
        self.args = (f"{kind} {old!r} is now {new!r}",)
        self.old = old
        self.new = new

    def __reduce__(self) -> tuple[type["MergedError"], tuple[str, ...]]:
        return (type(self), (self.kind, self.old, self.new))


class WithdrawnError(NotFoundError):
    """The record of an identifier was withdrawn; nothing but its identifier is kept."""

    def __init__(self, kind: str, value: str) -> None:
        super().__init__(kind, value)
        self.args = (f"no {kind} {value!r} in this graph: it was withdrawn",)


class OntologyError(ComityError):
    """The vocabulary itself is wrong: file, subject, reason."""

    def __init__(self, file: str, subject: str, reason: str) -> None:
        super().__init__(f"{file}: {subject}: {reason}")
        self.file = file
        self.subject = subject
        self.reason = reason

    def __reduce__(self) -> tuple[type["OntologyError"], tuple[str, str, str]]:
        return (type(self), (self.file, self.subject, self.reason))


class ExtractionError(ComityError):
    """A document cannot be read.

    Attributes:
        document: the user's own name of the document: path, or path and row.
        reason: what is wrong and what to do, for a lawyer.
    """

    def __init__(self, document: str, reason: str) -> None:
        super().__init__(f"{document}: {reason}")
        self.document = document
        self.reason = reason

    def __reduce__(self) -> tuple[type["ExtractionError"], tuple[str, str]]:
        return (type(self), (self.document, self.reason))


class UnreadableFileError(ExtractionError):
    """The file is broken, protected by a password, empty, or not what its name says."""


class TooLargeError(ExtractionError):
    """The file is over the size allowed; ``--max-size`` raises it."""


class UnknownCourtError(ExtractionError):
    """The document names no court of the ontology; ``--court`` says which it is."""


class QueryRefusedError(ComityError, ValueError):
    """A query is malformed, too large, or asks for more than reading this vocabulary."""


class QueryTimeoutError(ComityError, TimeoutError):
    """A query took longer than allowed and was ended; nothing of its answer is returned.

    Attributes:
        seconds: how long it was allowed to take.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(
            f"the query took longer than {seconds:g} s and was ended; nothing is returned. "
            "Ask for less: bind a term, or add a LIMIT to an inner query"
        )
        self.seconds = seconds

    def __reduce__(self) -> tuple[type["QueryTimeoutError"], tuple[float]]:
        return (type(self), (self.seconds,))


class EngineBusyError(ComityError):
    """As many queries as allowed are being answered; trying again helps."""


class ProtectionError(ComityError):
    """The list of protected names cannot be used; nothing is read or loaded without it."""


class SourceError(ComityError):
    """An outside source failed or sent what was not agreed."""


class ExchangeError(ComityError):
    """An export or a backup cannot be used.

    Attributes:
        place: the folder or file.
        reason: what is wrong with it and what to do.
    """

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{place}: {reason}")
        self.place = place
        self.reason = reason

    def __reduce__(self) -> tuple[type["ExchangeError"], tuple[str, str]]:
        return (type(self), (self.place, self.reason))


class DiskError(ExchangeError):
    """What was to be written is not there: the disk is full, may only be read, or failed."""


class ClusterError(ComityError):
    """The scheduler that documents are sent to, or its workers, cannot do the work.

    Attributes:
        address: of the scheduler, e.g. ``"tcp://10.0.0.5:8786"``.
        reason: what is wrong and what to do.
    """

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(f"{address}: {reason}")
        self.address = address
        self.reason = reason

    def __reduce__(self) -> tuple[type["ClusterError"], tuple[str, str]]:
        return (type(self), (self.address, self.reason))


class StoreError(ComityError):
    """The graph store failed."""


class StoreTimeoutError(StoreError, TimeoutError):
    """A statement took longer than allowed and was ended; nothing of its answer is returned.

    Attributes:
        seconds: how long it was allowed to take.
    """

    def __init__(self, seconds: float) -> None:
        super().__init__(
            f"the question took longer than {seconds:g} s and was ended; nothing is returned. "
            "Narrow it: a court, a State, years (since, until), or fewer rows (limit)"
        )
        self.seconds = seconds

    def __reduce__(self) -> tuple[type["StoreTimeoutError"], tuple[float]]:
        return (type(self), (self.seconds,))


class StoreUnavailableError(StoreError):
    """The graph store cannot be reached; trying again may help."""


class StoreVersionError(StoreUnavailableError):
    """Another version of the schema made the graph; this one neither reads nor writes it.

    Attributes:
        what: the store, in words.
        held: version of the graph.
        wanted: version of this program.
        advice: what to do.
    """

    def __init__(self, what: str, held: int, wanted: int, advice: str) -> None:
        super().__init__(
            f"{what} was made by another version of Comity "
            f"(schema {held}, this one has {wanted}); {advice}"
        )
        self.what = what
        self.held = held
        self.wanted = wanted
        self.advice = advice

    def __reduce__(self) -> tuple[type["StoreVersionError"], tuple[str, int, int, str]]:
        return (type(self), (self.what, self.held, self.wanted, self.advice))
