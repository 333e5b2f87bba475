"""Citations of rulings and guides: full forms of every court, short forms resolved in the text."""

from ingest.citations.finding import citation_mentions, find_citations
from ingest.citations.resolving import resolve_citations

__all__ = ["citation_mentions", "find_citations", "resolve_citations"]
