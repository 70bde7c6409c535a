"""Who must act: the subject of a sentence, the one behind "door", or the name that a list sets apart."""

import re

from dienstreis.extract.follow_ups.families import ASKED_OF, Cue
from dienstreis.extract.follow_ups.progress import status_in
from dienstreis.extract.follow_ups.sentence import FollowUpSentence, begins_with_verb
from dienstreis.extract.follow_ups.subjects import is_thing, is_writing
from dienstreis.extract.follow_ups.wordings import AGREED, STARTED, WILL
from dienstreis.extract.sides import Home
from dienstreis.grammar.clauses import (
    PRESENT_FORMS,
    Clause,
    find_agent,
    find_participle,
    finite_verbs,
    is_participle,
    main_clauses,
    read_clause,
    read_noun_phrase,
)
from dienstreis.grammar.names import find_people, is_office_holder, names_role
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import follow_ups as vocabulary
from dienstreis.vocabulary import organisations
from dienstreis.wording.languages import every
from dienstreis.wording.patterns import Finder, Match, regex
from dienstreis.wording.phrases import any_of

__all__ = ["counterparts_in", "find_owner", "is_somebody", "owner_in_title"]

BODY = any_of(organisations.PARTS)
NAME = r"[^\W\d_a-zà-ÿ][\w&'’.-]*"
# "Aanbod van Bergen om ...", "Binnen de dienst wordt onderzocht", "een lijst maken -> griffie"
NAMED = (
    regex(
        r"^(?:Aanbod|Uitnodiging|Toezegging|Offer|Invitation)\s+(?:van|vanuit|door|from|by)\s+"
        r"(?P<owner>[^:,.]{2,60}?)(?=\s+(?:om|voor|aan|to|for)\b|[:,.])",
        needs=("Aanbod", "Uitnodiging", "Toezegging", "Offer", "Invitation"),
    ),
    regex(
        rf"^(?:Binnen|Bij|Within)\s+(?P<owner>(?:de\s|het\s)?{NAME}(?:\s{NAME}){{0,5}})\s+(?=vindt|wordt|loopt|is|werkt)",
        needs=("Binnen", "Bij", "Within"),
    ),
    # As in: een taak voor de griffie; ligt bij de griffie; is bij de griffie in onderzoek.
    regex(
        r"(?:,|\s[–—-])\s(?:een|dat is een|this is a|a)\s(?:taak|klus|actie|task|job)\s(?:voor|van|for)\s"
        r"(?P<owner>[^,;.()]{2,60})",
        needs=("taak", "klus", "actie", "task", "job"),
    ),
    regex(
        r"\b(?:[Bb]ij|[Ww]ith)\s(?P<owner>[^,;.()]{2,60}?)\s"
        r"(?:in (?:onderzoek|behandeling|bewerking|voorbereiding)|neergelegd|belegd|ondergebracht)\b",
        needs=("bij", "Bij", "with", "With"),
    ),
    regex(
        r"\b(?:[Tt]rekker|[Oo]wner|[Uu]itvoering|[Aa]ctiehouder)\s?(?::|is|wordt)\s(?P<owner>[^,;.()]{2,60})",
        needs=("rekker", "wner", "itvoering", "ctiehouder"),
    ),
    regex(r"\s(?:->|→|=>)\s*(?P<owner>[^,;(]{2,60})", needs=("->", "→", "=>")),
)
# As in: P. de Wit - brief schrijven - 1 maart; Griffie: zaal regelen; zaal regelen (P. de Wit).
BEFORE_DASH = regex(r"^(?P<owner>[^:–—]{2,45}?)\s+[–—-]\s+(?=\S)")
SET_APART = (
    BEFORE_DASH,
    regex(r"^(?P<owner>[^:]{2,60}?)\s*:\s+(?=\S)", needs=(":",)),
    regex(r":\s(?P<owner>[^\W\d_][^():,;\d]{2,60}?)(?:[,;]\s[^:]*)?\.?$", needs=(":",)),
    regex(r"\((?P<owner>[^\W\d_][^()\d,;]{2,60}?)(?:[,;]\s[^()]*)?\)\.?$", needs=("(",)),
    # As in: schets van het plein – P. de Wit, vóór 1 mei.
    regex(r"\s[–—-]\s(?P<owner>[^\W\d_][^–—,;:()\d]{2,60}?)(?:[,;]\s[^–—]*)?\.?$"),
)
FULL_NAME = regex(r"[A-ZÀ-Þ][\w'’-]+\s(?:(?:van|de|der|den|el|ten|ter)\s){0,2}[A-ZÀ-Þ][\w'’-]+")
THAT = regex(r"(?:dat|that)\s+")
THAT_CLAUSE = regex(
    r"\b(?:dat|that)\s+(?P<owner>(?:(?:de|het|the|ons|onze|beide|both)\s+)?[\w'’-]+"
    r"(?:\s(?:van|voor|of)\s(?:de\s|het\s|the\s)?[^\W\d_a-z][\w-]*|\s[^\W\d_a-z][\w'’-]*){0,4})"
)
PASSIVE_AGREED = regex(
    r"\b(?:is|zijn|werd|wordt|was|were)\b[^.]{0,80}\b(?:afgesproken|overeengekomen|besloten|agreed|decided)\b",
    re.IGNORECASE,
)
PASSIVE_VERB = regex(r"(?:wordt|worden|werd|werden|is|zijn|was|were)\b", re.IGNORECASE)
PASSIVE_MODAL = regex(
    r"(?:zal|zullen|zou|zouden|moet|moeten|kan|kunnen|will|shall|should|must|can|could)\b"
    r"(?:(?!\b(?:om|of|dat|die|how|if|that|whether|who)\b)[^,;:]){0,80}?\b(?:worden|be)\b"
)
TO_DO = regex(r"(?:is|are)\sto\s(?!be\b)")
INVERTED_VERB = regex(r"(?:wordt|worden|werd|werden)\b", re.IGNORECASE)
# Verbs that take "is" in the active perfect, and those whose passive subject is the one who must act.
NO_PASSIVE = regex(
    r"(?:is|zijn)\b.{0,200}\b(?:begonnen|gestart|gekomen|gegaan|bereid)|\w+\b.{0,60}?\b(?:gevraagd|verzocht|asked|requested)\b",
    re.IGNORECASE,
)
ASIDE = regex(r"\s(?:van (?:zijn|haar|hun) kant|op (?:zijn|haar|hun) beurt|zelf|for (?:its|their) part)$")
WITH = regex(
    r"\b(?:met|with|aan|to)\s+(?P<name>(?:(?:de|het|the)\s+)?"
    r"(?:(?:gemeente|stad|provincie|universiteit|ministerie van|city of)\s+)?"
    rf"{NAME}(?:\s(?:van|of|de|den|der)?\s?{NAME}){{0,5}})"
)
APART = regex(r":\s|\s[–—]\s")
EVERYBODY = every(vocabulary.EVERYBODY)
NOBODY = frozenset({"het", "dit", "dat", "deze", "die", "er", "it", "this", "that", "de", "the"})
LONGEST_STATUS = 24  # characters in which a remark behind a colon says how far something is
MOST_ROLE_WORDS = 3
MOST_COUNTERPARTS = 3


# As in: Schadeloket - Sander Prakken schrijft een opzet; Raad: de wethouder praat de commissie bij.
TOPIC = regex(r"[^:–—.]{2,45}?(?:\s+[–—-]\s+|:\s+)(?=\S)")
ABOUT_NOUN = regex(r"\s(?:that|which)\s+")
COMES_FROM = regex(r"(?:Van|From)\s.{3,80}?\s(?:komt|komen|krijg|krijgen|ontvangen|ontvangt|volgt|volgen|comes?)\b")
OBJECT_PRONOUN = regex(r"(?:hem|haar|hen|him|her|them)(?=[\s,;.](?!\w+(?:se|en)\b)|$)", re.IGNORECASE)
# As in: Onze leerlingen zijn welkom, zei rector Aho.
SPEAKER = regex(
    r"(?:,\s(?:aldus|zei|zegt|zeiden|vertelde|verzekerde|said|says|told us)|\b(?:volgens|according to))\s",
    re.IGNORECASE,
)
# As in: De foto's staan op intranet; dat heeft de griffie op 3 mei gedaan.
DID_THAT = regex(
    r"[;,]\s(?:dat|dit)\s(?:heeft|hebben|deed|deden|doet|doen|regelt|regelen|verzorgt|verzorgen)\s(?=\S.*(?:ged[ao]an|\bop\b|\.$))"
)
POINTING = regex(r"(?:het|dat|dit|deze|die|it|that|this)\s", re.IGNORECASE)
RECEIVED_FROM = regex(r"\b(?:van|from)\s+", re.IGNORECASE)


def find_owner(sentence: FollowUpSentence, cue: Cue) -> tuple[int, int] | None:
    """First and last offset of the one who must act; of advice that is nobody until someone takes it up."""
    text = sentence.text
    if cue.kind == "advice":
        return None
    if sentence.is_for_readers_only:
        return None
    if match := ASKED_OF.match(text):
        return match.span("owner")
    for pattern in NAMED:
        if match := pattern.search(text):
            return match.span("owner")
    if sentence.statement.opens_item and (span := set_apart(text, sentence.home)):
        return span
    if agreed := AGREED.search(text):
        return who_agreed(text, agreed)
    if (sentence.is_received or COMES_FROM.match(text)) and (span := giver(text)):
        return span
    if sentence.is_received and cue.kind == "offer":
        return noun_phrase_behind(SPEAKER, text)
    return noun_phrase_behind(DID_THAT, text) or who_acts(text, cue)


def who_acts(text: str, cue: Cue) -> tuple[int, int] | None:
    """The agent or the subject, of the clause of the cue where that names somebody."""
    start = clause_start(text, cue.word)
    if POINTING.match(text, start) and start:  # "...; het moet in mei klaar zijn"
        start = 0
    return None if gets_only(text[start:]) else find_agent(text) or subject_in(text, start)


def noun_phrase_behind(pattern: Finder, text: str) -> tuple[int, int] | None:
    """The noun phrase right behind what a pattern finds."""
    match = pattern.search(text)
    if match is None or (last := read_noun_phrase(text, match.end())) is None:
        return None
    return match.end(), last


def gets_only(text: str) -> bool:
    """Whether somebody only gets something: who lets them have it is the one who acts."""
    return any(verb.lemma in vocabulary.GETTING and verb.form in PRESENT_FORMS for verb in finite_verbs(text))


def clause_start(text: str, cue: str) -> int:
    """Where the clause of the cue begins: behind a topic that stands before it, or a clause about something else."""
    topic = TOPIC.match(text)
    start = (
        topic.end() if topic and read_clause(text[: topic.end()]) is None and read_clause(text[topic.end() :]) else 0
    )
    at = text.find(cue, start)
    start += max(first for first, _ in main_clauses(text[start:]) if first == 0 or start + first <= at)
    for match in ABOUT_NOUN.finditer(text, start, max(at, start)):
        clause = read_clause(text[match.end() :])
        if clause and clause.first == 0:
            start = match.end()
    return start


def subject_in(text: str, start: int) -> tuple[int, int] | None:
    """The subject of the clause that begins at an offset."""
    found = subject(text[start:])
    return (found[0] + start, found[1] + start) if found else None


def giver(text: str) -> tuple[int, int] | None:
    """From whom those who report get something, or may do something: "Van de LTV krijgen wij de tekeningen"."""
    for match in RECEIVED_FROM.finditer(text):
        if pronoun := OBJECT_PRONOUN.match(text, match.end()):
            return pronoun.span()
        if last := read_noun_phrase(text, match.end()):
            return match.end(), last
    return None


def set_apart(text: str, home: Home) -> tuple[int, int] | None:
    """The name that a list item sets apart from its task."""
    for pattern in SET_APART:
        match = pattern.search(text)
        if match and match.start() == 0 and status_in(opening(text[match.end() :])):
            continue
        if match and (FULL_NAME.fullmatch(match["owner"]) or is_somebody(match["owner"], home)):
            return match.span("owner")
        if match and pattern is BEFORE_DASH and begins_with_verb(text[match.end() :]):
            return match.span("owner")
    return None


def opening(words: str) -> str:
    """The first words, in which a remark says how far something is."""
    return words if len(words) <= LONGEST_STATUS else words[:LONGEST_STATUS].rpartition(" ")[0]


def owner_in_title(sentence: FollowUpSentence) -> Passage | None:
    """The one whom a label names, whose tasks stand under it without a subject: "Dijkgraaf R.: bespreekt de lessen"."""
    if not begins_with_verb(sentence.text):
        return None
    above = (sentence.statement.lead, sentence.statement.part.title)
    return next((label for label in above if label and is_somebody(label.text.rstrip(":"), sentence.home)), None)


def is_somebody(words: str, home: Home) -> bool:
    """Whether words name a person, an office or a body, and nothing more."""
    if words.casefold() in EVERYBODY:
        return True
    if not words.strip() or read_clause(words) is not None:
        return False
    named = any(person.name and person.first == 0 for person in find_people(words))
    role = len(words.split()) <= MOST_ROLE_WORDS and names_role(words.split()[-1].casefold())
    return named or role or home.has(words) or is_office_holder(words) or BODY.match(words) is not None


def who_agreed(text: str, agreed: Match) -> tuple[int, int] | None:
    """Who acts by an agreement: the subject of what was agreed, else those who agreed."""
    if that := THAT_CLAUSE.search(text, agreed.end()):
        return that.span("owner")
    clause = read_clause(text)
    if clause is None or clause.first > agreed.start() or PASSIVE_AGREED.search(text):
        return None
    return clause.first, clause.last


def subject(text: str) -> tuple[int, int] | None:
    """The subject of a sentence in the active voice, or of a clause with "dat" in a list of what was agreed."""
    if (that := THAT.match(text)) and (last := read_noun_phrase(text, that.end())):
        return that.end(), last
    clause = read_clause(text)
    if clause is None or is_passive(text, clause.verb) or is_inverted_passive(text, clause.first, clause.verb):
        return None
    if APART.search(text, clause.first, clause.verb) and is_remark(text[clause.verb :]):
        return None
    if is_state(text, clause) or text[clause.first : clause.last].casefold() in NOBODY:
        return None
    if ";" in text[clause.first : clause.last]:  # two clauses, of which the first has no verb
        return None
    aside = ASIDE.search(text, clause.first, clause.last)
    if text[: clause.last].rstrip()[-1:].isdigit():  # a date, in words without a verb
        return None
    return clause.first, aside.start() if aside else clause.last


def is_remark(words: str) -> bool:
    """Whether words behind a topic say how far it is, and begin with no finite verb: "Brieven: verzonden"."""
    return not begins_with_verb(words) or status_in(words.split()[0]) is not None


def is_state(text: str, clause: Clause) -> bool:
    """Whether a clause only says where a thing is or how far it has come: "De kaarten zijn de deur uit"."""
    verbs = [verb.lemma for verb in finite_verbs(text)]
    if is_writing(text[clause.first : clause.last]) and not vocabulary.OWN_MOTION.isdisjoint(verbs):
        return True
    if not any(lemma in vocabulary.STATES for lemma in verbs) or STARTED.search(text) or WILL.search(text):
        return False
    return is_thing(text[clause.first : clause.last])


def is_passive(text: str, verb: int) -> bool:
    """Whether the finite verb and a participle make a passive: its subject is not who acts."""
    if TO_DO.match(text, verb):
        return False
    match = PASSIVE_MODAL.match(text, verb) or PASSIVE_VERB.match(text, verb)
    behind = verb if match and match.re is PASSIVE_MODAL else match.end() if match else 0
    return match is not None and find_participle(text, behind) is not None and not NO_PASSIVE.match(text, verb)


def is_inverted_passive(text: str, first: int, verb: int) -> bool:
    """Whether a participle stands before "wordt", and so where a subject would stand."""
    word = text[first:verb].strip().lower()
    return INVERTED_VERB.match(text, verb) is not None and is_participle(word)


def counterparts_in(text: str) -> list[str]:
    """The names behind "met" and "aan", each once."""
    names = [match["name"].rstrip(".") for match in WITH.finditer(text)]
    return list(dict.fromkeys(names))[:MOST_COUNTERPARTS]
