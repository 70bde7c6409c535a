"""Who must act: the subject of a sentence, the one behind "door", or the name that a list sets apart."""

from typing import Final, NamedTuple

from dienstreis.extract.follow_ups.families import Cue, asked_of
from dienstreis.extract.follow_ups.progress import status_in
from dienstreis.extract.follow_ups.sentence import FollowUpSentence, begins_with_verb
from dienstreis.extract.follow_ups.subjects import is_thing, is_writing
from dienstreis.extract.follow_ups.wordings import AGREED, STARTED, WILL
from dienstreis.extract.sides import Home
from dienstreis.grammar.clauses import (
    PRESENT_FORMS,
    Clause,
    Sentence,
    first_word,
    read_noun_phrase,
    read_noun_phrases,
    read_sentence,
)
from dienstreis.grammar.names import find_people, is_office_holder, names_role
from dienstreis.text.passage import Passage
from dienstreis.vocabulary import follow_ups as vocabulary
from dienstreis.vocabulary import grammar, organisations, people
from dienstreis.wording.languages import every, in_order
from dienstreis.wording.patterns import Finder, Match, regex
from dienstreis.wording.phrases import any_of, any_word_of
from dienstreis.wording.verbs import Form, forms_of

__all__ = ["counterparts_in", "find_owner", "is_somebody", "owner_in_title"]


class OwnerFrame(NamedTuple):
    """Words around the one who must act."""

    before: Finder
    behind: Finder | None = None
    """What must follow; a mark or the end will do where there is none."""
    opens: bool = False
    """Whether they stand at the beginning only."""
    named: bool = False
    """Whether nothing but a name will do."""


FRAMES: Final = (
    OwnerFrame(any_of(vocabulary.OFFERED_BY), opens=True),
    OwnerFrame(any_word_of(vocabulary.WITHIN), any_word_of(vocabulary.GOES_ON), opens=True, named=True),
    OwnerFrame(any_of(vocabulary.TASK_OF)),
    OwnerFrame(any_word_of(vocabulary.HELD_BY), any_of(vocabulary.IN_HAND)),
    OwnerFrame(any_of(vocabulary.OWNER_LABELS)),
    OwnerFrame(regex(r"(?<=\s)(?:->|→|=>)", needs=("->", "→", "=>"))),
)
WHAT_FOR = any_word_of(vocabulary.WHAT_FOR)
MARK = regex(r"[,;.:()]")
LONGEST_NAME = 60  # characters
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
FULL_NAME = regex(rf"[A-ZÀ-Þ][\w'’-]+\s(?:(?:{'|'.join(in_order(people.PARTICLES))})\s){{0,2}}[A-ZÀ-Þ][\w'’-]+")
# As in: Schadeloket - Sander Prakken schrijft een opzet; Raad: de wethouder praat de commissie bij.
TOPIC = regex(r"[^:–—.]{2,45}?(?:\s+[–—-]\s+|:\s+)(?=\S)")
JOINT = regex(r"[;,]\s+")
BODY = any_of(organisations.PARTS)
THAT = any_word_of(grammar.THAT)
WHICH = any_word_of(grammar.DEFINING)
ASIDE = any_of(vocabulary.ON_THEIR_PART)
SAYS_SO = any_of(vocabulary.SAYS_SO)
ACCORDING_TO = any_of(vocabulary.ACCORDING_TO)
WILLING = any_of(vocabulary.WILLING)
FROM = every(grammar.FROM)
IN_COMPANY = every(grammar.WITH) | every(grammar.TO)
POINTING = every(grammar.POINTING)
APART = regex(r":\s|\s[–—]\s")
EVERYBODY = every(vocabulary.EVERYBODY)
PERSONAL = every(grammar.PERSONAL, grammar.WE)
PLURAL_ENDS = ("en", "s")
INDEFINITE = every(grammar.INDEFINITE)
NOBODY = POINTING | every(grammar.EXPLETIVE) | every(grammar.DEFINITE)
LONGEST_STATUS = 24  # characters in which a remark behind a colon says how far something is
MOST_ROLE_WORDS = 3
MOST_COUNTERPARTS = 3


def find_owner(sentence: FollowUpSentence, cue: Cue) -> tuple[int, int] | None:
    """First and last offset of the one who must act; of advice that is nobody until someone takes it up."""
    text = sentence.text
    if cue.kind == "advice" or sentence.is_for_readers_only:
        return None
    if asked := asked_of(sentence):
        return asked.owner
    if framed := next(filter(None, (in_frame(frame, text) for frame in FRAMES)), None):
        return framed
    if sentence.statement.opens_item and (span := set_apart(text, sentence.home)):
        return span
    if agreed := AGREED.search(text):
        return who_agreed(sentence, agreed)
    if (sentence.is_received or comes_from_somebody(sentence)) and (span := giver(sentence)):
        return span
    if sentence.is_received and cue.kind == "offer":
        return speaker(text)
    return who_did_that(sentence) or who_acts(sentence, cue)


def in_frame(frame: OwnerFrame, text: str) -> tuple[int, int] | None:
    """The name in a frame of words."""
    for before in frame.before.finditer(text):
        if frame.opens and before.start():
            return None
        first = behind_spaces(text, before.end())
        end = first_of((MARK, frame.behind or WHAT_FOR), text, first)
        last = first + len(text[first:end].rstrip())
        if 1 < last - first <= LONGEST_NAME and fits(frame, text, first, last):
            return first, last
    return None


def fits(frame: OwnerFrame, text: str, first: int, last: int) -> bool:
    """Whether what follows a name is what the frame asks for, and that is a noun phrase."""
    words = text[first:last]
    if frame.named and not any(map(str.isupper, words)):
        return False
    end = behind_spaces(text, last)
    return frame.behind is None or (bool(frame.behind.match(text, end)) and read_noun_phrase(words, 0) == len(words))


def first_of(finders: tuple[Finder, ...], text: str, start: int) -> int:
    """Where the first of some wordings begins; the end where there is none."""
    return min((found.start() for finder in finders if (found := finder.search(text, start))), default=len(text))


def who_acts(sentence: FollowUpSentence, cue: Cue) -> tuple[int, int] | None:
    """The agent or the subject, of the clause of the cue where that names somebody."""
    start = clause_start(sentence, cue.first)
    if start and first_word(sentence.text[start:]) in POINTING:  # "...; het moet in mei klaar zijn"
        start = 0
    clause = read_sentence(sentence.text[start:])
    if gets_only(clause):
        return None
    if sentence.agent:
        return sentence.agent
    span = moved(subject(clause), start)
    return None if span and is_of_task(sentence, span) else span


def is_of_task(sentence: FollowUpSentence, span: tuple[int, int]) -> bool:
    """Whether what looks like a subject is part of a task without one: "Brief sturen", "Consider a return visit"."""
    words, opening = sentence.text[slice(*span)], first_word(sentence.text)
    if not sentence.statement.opens_item or is_somebody(words, sentence.home) or opening in PERSONAL:
        return False
    orders = not forms_of(opening).isdisjoint({Form.STEM, Form.PLURAL}) and not opening.endswith(PLURAL_ENDS)
    if span[0] or orders:
        return orders and sentence.text[:1].isupper()
    alone = len(words.split()) == 1 and not words.endswith(PLURAL_ENDS)
    singular = any(verb.form is not Form.PLURAL for verb in sentence.finite_verbs)
    return alone and not singular


def moved(span: tuple[int, int] | None, offset: int) -> tuple[int, int] | None:
    """A place in a clause as a place in its sentence."""
    return (span[0] + offset, span[1] + offset) if span else None


def noun_phrase_behind(match: Match | None, text: str) -> tuple[int, int] | None:
    """The noun phrase right behind some words."""
    if match is None:
        return None
    first = behind_spaces(text, match.end())
    last = read_noun_phrases(text, first)
    return None if last is None else (first, last)


def behind_spaces(text: str, start: int) -> int:
    """Where the next word begins."""
    return start + len(text[start:]) - len(text[start:].lstrip())


def speaker(text: str) -> tuple[int, int] | None:
    """Who said it: "Onze leerlingen zijn welkom, zei rector Aho"."""
    said = SAYS_SO.search(text)
    if said and text[: said.start()].rstrip().endswith(","):
        return noun_phrase_behind(said, text)
    return noun_phrase_behind(ACCORDING_TO.search(text), text)


def who_did_that(sentence: Sentence) -> tuple[int, int] | None:
    """Who did what was told before: "De foto's staan op intranet; dat heeft de griffie op 3 mei gedaan"."""
    for joint in JOINT.finditer(sentence.text):
        clause = read_sentence(sentence.text[joint.end() :])
        if first_word(clause.text) in POINTING and not vocabulary.DOING_IT.isdisjoint(clause.finite_lemmas):
            first = behind_spaces(clause.text, clause.finite_verbs[0].last)
            last = read_noun_phrase(clause.text, first)
            return moved((first, last), joint.end()) if last else None
    return None


def gets_only(sentence: Sentence) -> bool:
    """Whether somebody only gets something: who lets them have it is the one who acts."""
    return any(verb.lemma in vocabulary.GETTING and verb.form in PRESENT_FORMS for verb in sentence.finite_verbs)


def clause_start(sentence: Sentence, place: int) -> int:
    """Where the clause at an offset begins: behind a topic that stands before it, or a clause about something else."""
    text, start = sentence.text, 0
    if (topic := TOPIC.match(text)) and read_sentence(topic[0]).clause is None:
        start = topic.end() if read_sentence(text[topic.end() :]).clause else 0
    start += max(first for first, _ in read_sentence(text[start:]).main_clauses if first == 0 or start + first <= place)
    for match in WHICH.finditer(text, start, max(place, start)):
        clause = read_sentence(text[behind_spaces(text, match.end()) :]).clause
        if clause and clause.first == 0:
            start = behind_spaces(text, match.end())
    return start


def comes_from_somebody(sentence: Sentence) -> bool:
    """Whether a sentence begins with the one from whom something comes: "Van de LTV krijgen wij de tekeningen"."""
    present = (verb.lemma for verb in sentence.finite_verbs if verb.form in PRESENT_FORMS)
    return first_word(sentence.text) in FROM and not vocabulary.COMING.isdisjoint(present)


def giver(sentence: Sentence) -> tuple[int, int] | None:
    """From whom those who report get something, or may do something."""
    return next(((phrase.first, phrase.last) for phrase in sentence.phrases(FROM)), None)


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
    if not words.strip() or read_sentence(words).clause is not None:
        return False
    named = any(person.name and person.first == 0 for person in find_people(words))
    role = len(words.split()) <= MOST_ROLE_WORDS and names_role(words.split()[-1].casefold())
    return named or role or home.has(words) or is_office_holder(words) or BODY.match(words) is not None


def who_agreed(sentence: Sentence, agreed: Match) -> tuple[int, int] | None:
    """Who acts by an agreement: the subject of what was agreed, else those who agreed."""
    if that := THAT.search(sentence.text, agreed.end()):
        return noun_phrase_behind(that, sentence.text)
    clause = sentence.clause
    if clause is None or clause.first > agreed.start() or is_agreed(sentence):
        return None
    return clause.first, clause.last


def is_agreed(sentence: Sentence) -> bool:
    """Whether something has been agreed, and nothing says by whom: "is afgesproken"."""
    participles = {verb.lemma for verb in sentence.verbs if verb.form is Form.PARTICIPLE}
    return sentence.is_passive and not vocabulary.AGREEING.isdisjoint(participles)


def subject(sentence: Sentence) -> tuple[int, int] | None:
    """The subject of a sentence in the active voice, or of a clause with "dat" in a list of what was agreed."""
    text, clause = sentence.text, sentence.clause
    if (that := THAT.match(text)) and (found := noun_phrase_behind(that, text)):
        return found
    if clause is None or suffers(sentence) or is_state(sentence, clause):
        return None
    words = text[clause.first : clause.last]
    if words.casefold() in NOBODY or ";" in words:  # two clauses, of which the first has no verb
        return None
    if APART.search(text, clause.first, clause.verb) and is_remark(text[clause.verb :]):
        return None
    if text[: clause.last].rstrip()[-1:].isdigit():  # a date, in words without a verb
        return None
    aside = next(
        (match for match in ASIDE.finditer(text, clause.first, clause.last) if match.end() == clause.last), None
    )
    return clause.first, aside.start() - 1 if aside else clause.last


def suffers(sentence: Sentence) -> bool:
    """Whether something is done to the subject; who is asked or willing to act is the one who does."""
    if not sentence.is_passive or WILLING.search(sentence.text):
        return False
    participles = {verb.lemma for verb in sentence.verbs if verb.form is Form.PARTICIPLE}
    return vocabulary.ASKING.isdisjoint(participles)


def is_remark(words: str) -> bool:
    """Whether words behind a topic say how far it is, and begin with no finite verb: "Brieven: verzonden"."""
    return not begins_with_verb(words) or status_in(words.split()[0]) is not None


def is_state(sentence: Sentence, clause: Clause) -> bool:
    """Whether a clause only says where a thing is or how far it has come: "De kaarten zijn de deur uit"."""
    words = sentence.text[clause.first : clause.last]
    if is_writing(words) and not vocabulary.OWN_MOTION.isdisjoint(sentence.finite_lemmas):
        return True
    if vocabulary.STATES.isdisjoint(sentence.finite_lemmas):
        return False
    return is_thing(words) and not (STARTED.search(sentence.text) or WILL.search(sentence.text))


def counterparts_in(sentence: Sentence, start: int) -> list[str]:
    """The names behind "met" and "aan" from an offset on, each once."""
    phrases = sentence.phrases(IN_COMPANY, start)
    found = (sentence.text[phrase.first : phrase.last].rstrip(".") for phrase in phrases)
    names = [name for name in found if any(map(str.isupper, name)) and first_word(name) not in INDEFINITE]
    return list(dict.fromkeys(names))[:MOST_COUNTERPARTS]
