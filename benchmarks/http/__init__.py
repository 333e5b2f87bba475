"""The API under load: `make bench-http`."""
