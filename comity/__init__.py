"""The shared kernel: identifiers, spans, claims, the shape of an extraction, and the stores."""
