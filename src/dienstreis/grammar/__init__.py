"""Small grammars of dates, people, places and amounts: a string in, readings with their offsets in it out.

They know words (`dienstreis.vocabulary`), but neither reports nor sections.
"""
