"""What stands between the network and the questions: sizes, headers, keys and limits."""
