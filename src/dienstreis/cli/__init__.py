"""The command line: one module a command; options in, a call, an exit status out."""
