"""What the OpenAPI document says of each field: in words, and by a real example."""

from api.describing.fields import describe

__all__ = ["describe"]
