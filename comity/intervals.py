"""How far a share that was counted may be from the true one."""

import math
from typing import Final

Z_95: Final = 1.959964
"""Standard normal quantile of a two-sided interval of 95 %."""


def wilson(right: float, of: float) -> tuple[float, float]:
    """Return the 95 % Wilson score interval of a share; (0, 1) of nothing.

    Source: E. B. Wilson, Probable Inference, the Law of Succession, and Statistical Inference,
    Journal of the American Statistical Association 22 (1927).

    >>> [round(bound, 3) for bound in wilson(90, 100)]
    [0.826, 0.945]
    """
    if not of:
        return 0.0, 1.0
    share, z2 = right / of, Z_95**2
    centre = (share + z2 / (2 * of)) / (1 + z2 / of)
    half = Z_95 * math.sqrt(share * (1 - share) / of + z2 / (4 * of**2)) / (1 + z2 / of)
    return max(0.0, centre - half), min(1.0, centre + half)
