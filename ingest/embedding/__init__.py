"""Turn passages into vectors by a sentence encoder in a local folder; nothing is downloaded."""
