"""What stands in a report and is no follow-up wherever it stands: addresses of pages, captions, menus of a site."""

from dienstreis.extract.content import Statement
from dienstreis.vocabulary import follow_ups as vocabulary
from dienstreis.wording.languages import every
from dienstreis.wording.phrases import any_of
from dienstreis.wording.words import words_of

__all__ = ["is_aside"]

ADDRESSES = ("http:", "https:", "www.")
OF_SITES = every(vocabulary.OF_SITES)
PICTURES = any_of(vocabulary.PICTURES)
ADDRESSED = every(vocabulary.ADDRESSED)
ENDS = " .:!?>»…|"
LONGEST_OF_SITES = 40  # characters


def is_aside(statement: Statement) -> bool:
    """Whether a statement is an address, words of a site, or the caption of a picture."""
    text = statement.passage.text
    is_address = text.startswith(ADDRESSES) and " " not in text
    if is_address or is_of_site(text) or asks_reader(text):
        return True
    title = statement.part.title
    return title is not None and PICTURES.search(title.text) is not None


def is_of_site(text: str) -> bool:
    """Whether words are nothing but what the menu or the foot of a site says."""
    return len(text) <= LONGEST_OF_SITES and text.strip(ENDS).casefold() in OF_SITES


def asks_reader(text: str) -> bool:
    """Whether words begin with a question to whoever reads a page: "Are you planning a trip?"."""
    question, mark, _ = text.partition("?")
    return bool(mark) and not ADDRESSED.isdisjoint(words_of(question))
