"""An archive of reports as tables: a SQLite database, or a folder of CSV files with their description."""
