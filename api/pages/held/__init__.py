"""Pages of what is held and by whom: courts, States, provisions, coverage."""
