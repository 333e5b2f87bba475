"""Questions that judges, researchers and trainers ask, put to the API, with the facts expected."""
