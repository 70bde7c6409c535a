"""YAML is the same with libyaml and without."""

import pytest
import yaml

from dienstreis.text.words_of_yaml import compose

TEXTS = (
    "",
    "# één\n",
    "a/b:\n  status: done # één\n  remark: |\n    een\n\n    twee\n# einde\n",
    "é: {a: b, c: 'd' , e: f }\r\nf:\r\n\r\ng: >-\r\n  x\r\n  y\r\n",
    "{\n  a: &x {b: “c”},\n  d: *x, # 😀\n}\n",
    "---\na: !!str ~\n...\n",
    '"😀": "\\u00e9\\n"\n? [b]\n: c\n',
    'a: "\\ud83d\\ude00 \\ud800"\n',
    "  a:\n    b: c\n  d: e",
)


def described(node: yaml.Node | None) -> object:
    """A node with its places and all that is in it."""
    if node is None:
        return None
    inner = node.value if isinstance(node, yaml.ScalarNode) else [described(each) for each in flat(node)]
    return type(node), node.start_mark.index, node.end_mark.index, node.start_mark.column, inner


def flat(node: yaml.Node) -> list[yaml.Node]:
    return [each for item in node.value for each in (item if isinstance(item, tuple) else (item,))]


@pytest.mark.parametrize("text", TEXTS)
def test_libyaml_gives_the_same_nodes_in_the_same_places(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    with_it = described(compose(text))
    monkeypatch.setattr(yaml, "__with_libyaml__", False)
    assert described(compose(text)) == with_it


@pytest.mark.parametrize("text", ["a: [" * 5000, "a: [", '"\\UFFFFFFFF"', f"%YAML 1.{'1' * 5000}\n---\n", "a: b: c"])
def test_what_is_refused_is_refused(text: str) -> None:
    with pytest.raises(yaml.YAMLError):
        compose(text)
