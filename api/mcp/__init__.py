"""Tools for agents, over the Model Context Protocol: the same questions, read-only."""
