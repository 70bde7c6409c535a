"""Data to text: one package a kind of output, one module a format."""
