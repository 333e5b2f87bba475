"""Courts and States: what is held of each, and what was decided."""
