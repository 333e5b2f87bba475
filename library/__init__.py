"""The starter library: landmark rulings and guides as digests in our own words; data, no code."""
