"""The edges: command line and HTTP, and the only place where parts are put together."""
