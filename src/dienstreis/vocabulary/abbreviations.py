"""Abbreviations whose full stop ends no sentence, without that full stop and in lower case."""

from typing import Final

ABBREVIATIONS: Final = frozenset(
    {
        "a.s", "art", "bijv", "blz", "bv", "ca", "d.d", "dd", "dhr", "dr", "drs", "e.d", "e.g", "enz", "etc", "evt", "excl", "h.k.h", "i.e", "i.h.b",
        "i.p.v", "i.s.m", "i.v.m", "incl", "ing", "inz", "ir", "jl", "jr", "m.b.t", "m.b.v", "m.i.v", "max", "mevr", "min", "mr", "mrs", "ms", "mw", "n.a.v", "n.v.t",
        "nl", "no", "nr", "nrs", "o.a", "o.l.v", "o.m", "p", "pag", "plv", "prof", "resp", "s.v.p", "sr", "st", "t.a.v", "t.b.v", "t.g.v", "t.l.v", "t.n.v", "t.o.v", "tel", "vgl", "vlg", "vs", "w.o",
        "jan", "feb", "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "oct", "nov", "dec", "ma", "di", "wo", "do", "vr", "za", "zo",
    }
)  # fmt: skip

CLOSING: Final = frozenset({"jl", "a.s", "etc", "enz", "e.d", "e.a", "nl", "sr", "jr", "n.v.t", "w.o"})
"""Those that often are the last word of a sentence: before a capital their full stop ends it."""
