"""``python -m dienstreis``."""

from dienstreis.cli import main

if __name__ == "__main__":
    main()
