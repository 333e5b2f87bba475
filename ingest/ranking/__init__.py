"""Compute over citations who weighs most and who belongs together, and write it as claims."""
