"""Pages that set courts side by side: lists of holdings, like cases, courts citing courts."""
