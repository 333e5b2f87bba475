"""How sure a finding is: the share of its like that was right where right answers are known."""

from ingest.confidences.applying import with_measured
from ingest.confidences.table import measured

__all__ = ["measured", "with_measured"]
