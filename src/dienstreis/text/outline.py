"""Headings, labels and numbered subheadings to a tree of sections.

Reports are forms, letters, web pages and Markdown. What they share is that a heading or label says what the lines under
it are about; so front matter, tables of facts, labels and headings all become sections, and whoever looks for a field
asks for the sections of its topic.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from itertools import zip_longest
from typing import Self

from dienstreis.text.blocks import Block, Paragraph
from dienstreis.text.contents import headings_of_contents
from dienstreis.text.definitions import definitions_as_lists
from dienstreis.text.entries import FrontMatterError
from dienstreis.text.flattened import rebuild_tables
from dienstreis.text.headings import Marker
from dienstreis.text.label_columns import pair_label_columns
from dienstreis.text.marks import END_OF_FRONT_MATTER, HEADING_TOPICS, Mark, Style
from dienstreis.text.passage import Lines, Passage
from dienstreis.text.titles import SURE_TITLE, title_score
from dienstreis.text.topics import Topic
from dienstreis.vocabulary.headings import KIND_OF_TOPIC, NO_KIND, THEMES
from dienstreis.wording.patterns import regex

__all__ = ["Outline", "Part", "Style", "read_outline"]


LETTER = regex(r"[^\W\d_]")


@dataclass(slots=True, eq=False)
class Part:
    """A section: a heading or label, what stands under it, and the sections under it. Two of the same words are two."""

    title: Passage | None
    style: Style
    level: int
    number: str | None = None
    topic: Topic | None = None
    depth: int = 1
    in_form: bool = False
    in_prose: bool = False
    blocks: list[Block] = field(default_factory=list)
    parts: "list[Part]" = field(default_factory=list)
    ends_before: int | None = None
    """The offset of what stands behind its value and is part of the section around it, if there is one."""
    first_line: int = 1
    last_line: int = 1

    @property
    def topics(self) -> tuple[str, ...]:
        """What its title says that it is about."""
        return self.topic.names if self.topic else ()

    @property
    def kind(self) -> str | None:
        """The key of the report that it is about."""
        name = next(iter(self.topics), None)
        return None if name is None or name in NO_KIND else KIND_OF_TOPIC.get(name, name)

    def walk(self) -> "Iterator[Part]":
        """The section and all under it, in the report's order."""
        yield self
        for part in self.parts:
            yield from part.walk()

    def own(self) -> "Iterator[Part]":
        """The section and those under it that are about nothing else."""
        yield self
        for part in self.parts:
            if part.topics[:1] in ((), self.topics[:1], ("body",), ("frame",), ("summary",)):
                yield from part.own()


@dataclass(frozen=True)
class Outline:
    """All sections of a text."""

    parts: list[Part]
    """The outermost ones."""
    title: Passage | None
    errors: list[FrontMatterError]
    blocks: list[Block]
    """The blocks that they were made of, headings among them."""

    @classmethod
    def undivided(cls, lines: Lines) -> Self:
        """The outline of a text whose sections cannot be told: one section of all its lines."""
        return cls([Part(None, Style.TOP, 0, last_line=len(lines))], None, [], [])

    @cached_property
    def all_parts(self) -> tuple[Part, ...]:
        """All sections, in the report's order."""
        return tuple(part for root in self.parts for part in root.walk())

    @cached_property
    def by_topic(self) -> dict[str, list[Part]]:
        """The sections of each topic: front matter first, then labels, then headings, each in the report's order."""
        found: dict[str, list[Part]] = {}
        for part in sorted(self.all_parts, key=lambda part: min(part.style, Style.TITLE)):
            for topic in part.topics[:1]:
                found.setdefault(topic, []).append(part)
        return found

    def walk(self) -> Iterator[Part]:
        """All sections, in the report's order."""
        return iter(self.all_parts)

    def sections_about(self, topic: str, *, anywhere: bool = False) -> list[Part]:
        """The sections of a topic with those under them that are about nothing else, each once.

        ``anywhere`` takes those too whose heading names the topic beside another one ("Kosten en geschenken").
        """
        parts = [part for part in self.walk() if topic in part.topics] if anywhere else self.about(topic)
        return list(dict.fromkeys(inner for part in parts for inner in part.own()))

    def about(self, topic: str) -> list[Part]:
        """The sections of a topic: front matter first, then labels, then headings, each in the report's order."""
        return list(self.by_topic.get(topic, ()))


def read_outline(blocks: list[Block], text: str, lines: Lines) -> Outline:
    """The sections of the blocks of ``text``."""
    blocks = definitions_as_lists(rebuild_tables(pair_label_columns(headings_of_contents(blocks))))
    marker = Marker(blocks, text)
    flow = list(marker.flow())
    parts = nest(flow)
    infer_results(parts)
    number_lines(parts, text, lines)
    title = marker.title if marker.title and title_score(marker.title.text) >= SURE_TITLE else None
    return Outline(parts, title or labelled_title(parts) or marker.title, marker.errors, blocks)


def labelled_title(parts: list[Part]) -> Passage | None:
    """The title that a label names ("Betreft: ...")."""
    for part in (part for root in parts for part in root.walk()):
        if part.topics[:1] == ("title",):
            return next((block.passage for block in part.blocks if isinstance(block, Paragraph)), None)
    return None


def nest(flow: list[Block | Mark]) -> list[Part]:
    """The tree of sections out of the flow of marks and blocks."""
    top = Part(None, Style.TOP, 0)
    roots: list[Part] = [top]
    stack: list[Part] = []
    for entry in flow:
        if not isinstance(entry, Mark):
            if stack and isinstance(entry, Paragraph) and goes_beyond(entry, stack[-1]):
                label = stack.pop()
                if stack:
                    label.ends_before = entry.lines[0].passage.span().start
            (stack[-1] if stack else top).blocks.append(entry)
            continue
        if entry is END_OF_FRONT_MATTER:
            stack = []
            continue
        if entry.style == Style.FRONT_MATTER:
            part = Part(entry.title, entry.style, 1, entry.number, entry.topic)
            top.parts.append(part)
            stack = [part]
            continue
        while stack and closes(entry, stack):
            stack.pop()
        topic = entry.topic if is_own_topic(entry, stack) else None
        part = Part(
            entry.title,
            entry.style,
            len(stack) + 1,
            entry.number,
            topic,
            entry.depth,
            entry.in_form,
            entry.in_prose,
        )
        (stack[-1].parts if stack else roots).append(part)
        stack.append(part)
    return roots


OF_PEOPLE = frozenset({"travellers", "delegation"})
SECTIONS = HEADING_TOPICS | {"payer", "signature", "report_date", "day", "companions"}
"""What a heading under results may be about besides a theme."""
BEFORE_RESULTS = frozenset({"purpose", "delegation", "programme"})
BEHIND_RESULTS = frozenset({"follow_ups", "costs", "payer", "gifts", "signature"})


def infer_results(roots: list[Part]) -> None:
    """Where no heading names the results: the section of themes between the programme and what came of the trip."""
    parts = [part for root in roots for part in root.walk()]
    if any("results" in part.topics for part in parts):
        return
    language = None
    for part in parts:
        if part.topic and part.topics[0] in BEHIND_RESULTS and language:
            return
        if part.topic and part.topics[0] in BEFORE_RESULTS:
            language = part.topic.language
        elif language and holds_themes(part):
            part.topic = Topic(("results",), language, leads=True, whole=True, plain=True)
            return


def holds_themes(part: Part) -> bool:
    """Whether a section about nothing known has headings about nothing known, and nothing else, under it."""
    return (
        part.style in {Style.MARKDOWN, Style.BARE, Style.NUMBERED, Style.MINOR}
        and not part.topics
        and len(part.parts) > 1
        and all(not theme.topics and theme.style != Style.LABEL and theme.blocks for theme in part.parts)
    )


def is_own_topic(mark: Mark, stack: list[Part]) -> bool:
    """Whether a heading is about a topic of its own, and not a theme of the section that it stands in."""
    topic = mark.topic
    if topic is None or not any(part.topics for part in stack):
        return True
    if mark.style == Style.LABEL:
        names_somebody = topic.names[0] in OF_PEOPLE and not topic.plain
        around = stack[-1].topics[:1]
        return not (names_somebody and around in {("gifts",), ("costs",)}) and not (
            topic.names[0] == "destinations" and around == ("gifts",)
        )
    return topic.leads and topic.whole and not (is_theme(mark, topic) and any(is_about_results(p) for p in stack))


def is_about_results(part: Part) -> bool:
    """Whether a heading stands over results."""
    return part.topics[:1] == ("results",) and part.style != Style.LABEL


def is_theme(mark: Mark, topic: Topic) -> bool:
    """Whether a heading is named after a fact or a word that is a theme, too ("Organisatie", "Geld")."""
    return topic.names[0] not in SECTIONS or mark.title.text.strip(" .:?").casefold() in THEMES


def goes_beyond(block: Paragraph, part: Part) -> bool:
    """Whether a block is no longer the value of a label that states a fact, and has its value."""
    states_fact = part.in_prose or not part.topics or part.topics[0] not in HEADING_TOPICS
    return part.style == Style.LABEL and states_fact and bool(part.blocks) and block.apart


def closes(mark: Mark, stack: list[Part]) -> bool:
    """Whether a new heading or label ends the innermost open section."""
    last = stack[-1]
    if last.style in {Style.FRONT_MATTER, Style.LABEL} or mark.style == Style.TITLE:
        return True
    match mark.style:
        case Style.LABEL:
            return last.in_form or (last.style == Style.MINOR and any(part.in_form for part in stack))
        case Style.MARKDOWN:
            return last.style != Style.MARKDOWN or last.depth >= mark.depth
        case Style.BARE:
            return last.style not in {Style.TITLE, Style.MARKDOWN}
        case Style.DAY:
            return last.style not in {Style.TITLE, Style.MARKDOWN} and last.topics[:1] != ("programme",)
        case Style.NUMBERED:
            return any(part.style == Style.NUMBERED and part.depth >= mark.depth for part in stack)
        case Style.MINOR if states_purpose(last):
            return True
    return any(part.style == mark.style for part in stack)


def states_purpose(part: Part) -> bool:
    """Whether a section is the purpose of a trip, which headings that say nothing known are no part of."""
    return part.style == Style.BARE and part.topics[:1] == ("purpose",) and bool(part.blocks)


def number_lines(roots: list[Part], text: str, lines: Lines) -> None:
    """Give every section its lines: from its heading to before the next heading that is no part of it.

    A line in whose middle a heading begins belongs to the section before; a section without a line of its own has a
    last line before its first.
    """
    before = 1
    for part in (part for root in roots for part in root.walk()):
        if part.title:
            start = part.title.span().start
            number = lines.number(start)
            run_in = part.style == Style.NUMBERED and LETTER.search(text, lines.starts[number - 1], start)
            part.first_line = max(before, number + 1 if run_in else number)
            before = part.first_line
    end_sections(roots, lines, len(lines))


def end_sections(parts: list[Part], lines: Lines, last_line: int) -> None:
    """Let each of ``parts`` end where the next one begins, and the last one at ``last_line``."""
    for part, after in zip_longest(parts, parts[1:]):
        part.last_line = after.first_line - 1 if after else last_line
        if part.ends_before is not None:
            part.last_line = min(part.last_line, lines.number(part.ends_before) - 1)
        end_sections(part.parts, lines, part.last_line)
