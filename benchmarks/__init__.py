"""How fast it is: extraction, loading and questions, each against the speed we promise."""
