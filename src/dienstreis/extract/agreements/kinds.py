"""The words for a document that is signed: "Letter of Intent", "huurovereenkomst", "student exchange agreement"."""

import re

from dienstreis.text.passage import Passage
from dienstreis.vocabulary import grammar, partnerships
from dienstreis.wording.languages import in_order
from dienstreis.wording.memory import remembered
from dienstreis.wording.patterns import regex

__all__ = ["find_kind", "kind_in"]

NAMES = "|".join(
    r"\s?".join(map(re.escape, name.split())) for name in sorted(partnerships.AGREEMENT_TYPES, key=len, reverse=True)
)
PLURAL = rf"(?:{'|'.join(partnerships.PLURAL_ENDINGS)})?"
# A line end that was lost glues the word before: "eenMoU".
TYPE = regex(
    rf"(?:\b(?:{NAMES}){PLURAL}|\b[a-zà-ÿ-]{{1,40}}(?:{'|'.join(partnerships.AGREEMENT_ENDINGS)}){PLURAL}"
    rf"|(?<=[a-zà-ÿ])(?-i:{'|'.join(partnerships.GLUED_TYPES)}))\b"
    rf"(?:\s+(?:{'|'.join(partnerships.TYPE_COMPLEMENTS)}))?",
    re.IGNORECASE,
    needs=tuple({name.split()[0]: None for name in (*partnerships.AGREEMENT_TYPES, *partnerships.AGREEMENT_ENDINGS)}),
)
CAPITALISED_TYPE = regex(
    rf"(?:{'|'.join(partnerships.CAPITALISED_HEADS)})\s+[A-Z]\w+"
    rf"|(?!(?:{'|'.join(word.title() for word in in_order(grammar.ARTICLES))})\s)"
    rf"(?:[A-Z][\w'’-]{{0,40}}\s){{0,3}}[A-Z][\w'’-]{{0,40}}?\s?(?:{'|'.join(partnerships.CAPITALISED_ENDS)})\b",
    needs=(*partnerships.CAPITALISED_HEADS, *partnerships.CAPITALISED_ENDS),
)
DETERMINERS = "|".join(grammar.ARTICLES["en"])
OTHER = "|".join(partnerships.NOT_OF_THE_TYPE)
# As in: a new student exchange agreement; English writes in several words what Dutch writes in one.
DESCRIBED = regex(
    rf"\b(?:{DETERMINERS})\s(?:(?:{OTHER})\s)*"
    rf"(?P<kind>(?:(?!(?:{'|'.join(in_order(grammar.PREPOSITIONS, grammar.AND))}|{OTHER})\s)[a-z-]+\s){{1,3}}"
    rf"(?:{'|'.join(partnerships.ENGLISH_TYPES)}))\b"
)


def kind_in(sentence: Passage) -> Passage | None:
    """The word for the document, as written."""
    found = find_kind(sentence.text)
    return sentence.part(*found) if found else None


@remembered
def find_kind(text: str) -> tuple[int, int] | None:
    """First and last offset of the word for the document."""
    if match := CAPITALISED_TYPE.search(text):
        return match.span()
    if match := TYPE.search(text):
        described = next((m for m in DESCRIBED.finditer(text) if m.end() == match.end()), None)
        return described.start("kind") if described else match.start(), match.end()
    return None
