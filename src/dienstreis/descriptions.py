"""What the attributes of a model mean, in the sentences that stand under them in its source.

pydantic can read them too (`use_attribute_docstrings`), at every start; only the schema and the tables of an export
need them.
"""

import ast
import inspect
import textwrap
from functools import cache
from itertools import pairwise

from pydantic import BaseModel

__all__ = ["descriptions"]


@cache
def descriptions(model: type[BaseModel]) -> dict[str, str]:
    """The sentence under each attribute of a model and of those that it builds upon, by the attribute's name."""
    found: dict[str, str] = {}
    for parent in reversed(model.__mro__):
        if issubclass(parent, BaseModel) and parent is not BaseModel:
            found |= described_in(ast.parse(textwrap.dedent(inspect.getsource(parent))))
    return found


def described_in(source: ast.Module) -> dict[str, str]:
    """The sentences under the attributes of the class in a module's source."""
    body = next(node for node in source.body if isinstance(node, ast.ClassDef)).body
    return {
        attribute.target.id: inspect.cleandoc(text)
        for attribute, sentence in pairwise(body)
        if isinstance(attribute, ast.AnnAssign) and isinstance(attribute.target, ast.Name)
        if isinstance(sentence, ast.Expr) and isinstance(sentence.value, ast.Constant)
        if isinstance(text := sentence.value.value, str)
    }
