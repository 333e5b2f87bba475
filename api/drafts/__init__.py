"""What somebody is writing: its citations found and checked; nothing of it is kept."""
