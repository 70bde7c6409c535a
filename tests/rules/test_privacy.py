"""DR801, and that nothing of what it finds is shown."""

import pytest

from dienstreis.rules import validate

TITLE = "# Verslag dienstreis wethouder A. Jansen naar Porvoo\n\n"
SECRETS = ["111222333", "a.jansen61@hotmail.com", "06-12345678", "NL91 ABNA 0417 1643 00", "Dorpsstraat 12"]
LINE = f"Ik ben {SECRETS[0]}, {SECRETS[1]}, {SECRETS[2]}, {SECRETS[3]}; huisadres: {SECRETS[4]}."


def test_each_kind_is_a_finding_at_its_place() -> None:
    found = validate(TITLE + LINE + "\n", select=["DR801"])
    assert [LINE[finding.column - 1 : finding.end_column - 1] for finding in found] == SECRETS
    assert len({finding.message.split(":")[0] for finding in found}) == len(SECRETS)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_message_and_no_excerpt_shows_them(language: str) -> None:
    text = (
        TITLE + f"## Vervolg\n\n- De wethouder stuurt iets naar {SECRETS[1]}.\n- Wij bellen {SECRETS[2]}.\n\n{LINE}\n"
    )
    found = validate(text, language=language, profile="strict")
    assert {"DR603", "DR801"} <= {finding.code for finding in found}
    for finding in found:
        assert not any(secret[3:] in finding.message + finding.excerpt for secret in SECRETS)


def test_an_excerpt_keeps_its_columns() -> None:
    [finding, *_] = validate(TITLE + LINE + "\n", select=["DR801"])
    assert len(finding.excerpt) == len(LINE)
    assert finding.excerpt.startswith("Ik ben 1********, a.******")
