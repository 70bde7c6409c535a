"""The pages that explain the rules, in Markdown: on the terminal and in the documentation."""

from collections.abc import Iterator

from dienstreis.rules import RULES, Rule, summary
from dienstreis.vocabulary.interface import PHRASES, SEVERITIES
from dienstreis.vocabulary.norms import NORMS
from dienstreis.vocabulary.rule_pages import PAGES

__all__ = ["book", "page"]


def book(language: str) -> str:
    """All pages, behind a table of the rules and one of the norms."""
    return "\n".join(
        [
            f"# {PHRASES['rules_title'][language]}\n",
            f"{PHRASES['rules_intro'][language]}\n",
            *overview(language),
            f"\n## {PHRASES['norms'][language]}\n",
            *(f"- **{name}**: {words[language]}" for name, words in NORMS.items()),
            "",
            *(page(rule, language, level=2) for rule in RULES),
        ]
    )


def overview(language: str) -> Iterator[str]:
    """A table with a row a rule, each a link to its page."""
    yield "| " + " | ".join(PHRASES[name][language] for name in ("code", "name", "finds", "severity", "source")) + " |"
    yield "| --- | --- | --- | --- | --- |"
    for rule in RULES:
        severity = SEVERITIES[rule.severity][language]
        anchor = f"{rule.code}-{rule.name}".lower()
        yield f"| [{rule.code}](#{anchor}) | {rule.name} | {summary(rule, language)} | {severity} | {rule.source} |"


def page(rule: Rule, language: str, *, level: int = 1) -> str:
    """What a rule finds, why, after which norms, with an example of each kind, and how to switch it off."""
    return "\n".join(parts(rule, language, "#" * level))


def parts(rule: Rule, language: str, mark: str) -> Iterator[str]:
    """The lines of a page."""
    told = PAGES[rule.code]
    yield f"{mark} {rule.code} {rule.name}\n"
    yield f"{summary(rule, language)} {told.nl if language == 'nl' else told.en}\n"
    norms = "; ".join(NORMS[name][language] for name in rule.source.split(", "))
    severity = SEVERITIES[rule.severity][language]
    yield f"- {PHRASES['severity'][language].capitalize()}: {severity}"
    yield f"- {PHRASES['norm'][language].capitalize()}: {norms}\n"
    if rule.needs:
        yield f"{PHRASES['needs'][language]}\n"
    for label, example in (("triggers", told.bad), ("passes", told.good)):
        if example:
            yield f"{PHRASES[label][language]}:\n"
            yield f"````markdown\n{example.rstrip()}\n````\n"
    yield f"{PHRASES['off'][language]}:\n"
    yield f"- {PHRASES['off_report'][language]} `<!-- dienstreis: ignore {rule.code} -->`"
    yield f"- {PHRASES['off_line'][language]} `<!-- dienstreis: ignore-next-line {rule.code} -->`"
    yield f'- {PHRASES["off_all"][language]} `ignore = ["{rule.code}"]`\n'
