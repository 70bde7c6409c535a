"""What is kept of the vocabulary as data."""

from pathlib import Path

import pytest

from dienstreis import vocabulary
from dienstreis.wording.verbs import FORMS
from dienstreis.wording.word_files import kept_words


@pytest.mark.parametrize("content", ["", "aan\tvoor|achter\n", "aan\t\nbij\tvan\n"])
def test_each_word_has_what_stands_behind_it(content: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "words.tsv").write_text(content, encoding="utf-8")
    monkeypatch.setattr(vocabulary, "__file__", str(tmp_path / "__init__.py"))
    assert kept_words("words.tsv") == dict(line.split("\t") for line in content.splitlines())


def test_all_lines_of_a_file_are_read() -> None:
    lines = (Path(vocabulary.__file__).parent / FORMS).read_text(encoding="utf-8").splitlines()
    assert len(kept_words(FORMS)) == len(lines)
