"""Errors of the Neo4j driver as ours, translated once."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from neo4j.exceptions import DriverError, Neo4jError, ServiceUnavailable, TransientError

from comity.errors import StoreError, StoreTimeoutError, StoreUnavailableError

_TIMED_OUT: Final = "TransactionTimedOut"


@contextmanager
def translated(url: str, time_limit_s: float) -> Iterator[None]:
    """Turn the driver's errors into ours.

    Args:
        url: of the server, for messages.
        time_limit_s: that a statement was given.
    """
    try:
        yield
    except ServiceUnavailable as error:
        advice = "it does not answer; see that it runs, then do the same again"
        message = f"the Neo4j server at {url}: {advice} ({error})"
        raise StoreUnavailableError(message) from error
    except TransientError as error:
        raise StoreUnavailableError(f"the Neo4j server at {url}: {error}") from error
    except Neo4jError as error:
        if _TIMED_OUT in (error.code or ""):
            raise StoreTimeoutError(time_limit_s) from error
        raise StoreError(f"the Neo4j server at {url}: {error.message}") from error
    except (OverflowError, UnicodeError) as error:
        raise StoreError(f"the graph at {url} cannot hold a value: {error}") from error
    except (DriverError, OSError, ValueError) as error:
        raise StoreUnavailableError(f"the Neo4j server at {url}: {error}") from error
