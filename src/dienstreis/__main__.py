"""``python -m dienstreis``."""

from dienstreis.cli.app import main

if __name__ == "__main__":
    main()
