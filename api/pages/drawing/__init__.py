"""Geometry of drawings: typed figures in, coordinates out; templates only write them down."""
