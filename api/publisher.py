"""What the application publishes of the ontology: the vocabulary and the engine that is asked."""

from dataclasses import dataclass, field

from ontology.publishing.published import Published, shipped
from ontology.sparql.answering import Engine


@dataclass(frozen=True, slots=True)
class Publisher:
    """A vocabulary, by default the one that is shipped, read when it is first asked for.

    Attributes:
        engine: answers SPARQL.
        given: another vocabulary than the one shipped.
    """

    engine: Engine = field(default_factory=Engine)
    given: Published | None = None

    @property
    def published(self) -> Published:
        """The vocabulary."""
        return self.given or shipped()
