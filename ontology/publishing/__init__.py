"""The vocabulary for others: documents, descriptions of terms, tables, releases."""
