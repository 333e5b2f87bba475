"""How fast texts are read, held against what was promised and against a program like ours."""
