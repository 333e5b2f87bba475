"""What both stores do alike before they write: take one act as one of several, and check all."""

from abc import ABC, abstractmethod
from collections.abc import Collection, Sequence

from comity.schema import schema
from comity.store import Batch, Replacement


class Replacing(ABC):
    """A store that replaces what acts put in; an engine says how."""

    def replace(
        self,
        owner: str,
        batch: Batch,
        shared: Batch | None = None,
        instead_of: Collection[str] = (),
    ) -> None:
        """Replace everything that ``owner`` put in the graph, in one transaction."""
        self.replace_all([Replacement(owner, batch, shared, instead_of)])

    def replace_all(self, replacements: Sequence[Replacement]) -> None:
        """Replace what several acts put in, in one transaction: all of them or none."""
        for one in replacements:
            schema().check(one.batch)
            schema().check(one.shared or Batch())
        self._replace_all(replacements)

    @abstractmethod
    def _replace_all(self, replacements: Sequence[Replacement]) -> None:
        """Write them, checked, in one transaction."""
