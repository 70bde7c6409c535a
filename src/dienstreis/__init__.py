"""dienstreis."""
