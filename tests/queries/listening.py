"""A reader that hears which statements are put to a graph."""

from comity.store import GraphReader, Row, Statement, Value


class Listening:
    """Puts statements to a graph and remembers their names, in their order."""

    def __init__(self, graph: GraphReader) -> None:
        self.graph = graph
        self.heard: list[str] = []

    def run(self, statement: Statement, parameters: Row) -> list[dict[str, Value]]:
        self.heard.append(statement.name)
        return self.graph.run(statement, parameters)
