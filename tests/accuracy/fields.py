"""The fields that the gold may speak of, and how each is compared."""

from .scoring import Columns, Entries, Parts, Value, likeness_of_codes, likeness_of_words

WORDS = Value(likeness_of_words)
CODE = Value(likeness_of_codes)

PEOPLE = Entries({"name": WORDS, "count": CODE}, {"title": WORDS, "role": WORDS, "organisation": WORDS, "party": WORDS})
REPORT = Parts(
    {
        "document_type": CODE,
        "language": CODE,
        "title": WORDS,
        "organisation": Parts({"name": WORDS, "type": CODE}),
        "report_date": CODE,
        "travellers": PEOPLE,
        "destinations": Columns({"country_code": CODE, "place": WORDS}),
        "period": Parts({"start": CODE, "end": CODE, "days": CODE}),
        "accompanying_officials": Parts({"count": CODE}),
        "invited_by": WORDS,
        "purpose": Parts({"text": WORDS, "goals": Entries({"text": WORDS}, {})}),
        "delegation": PEOPLE,
        "partners": Entries({"name": WORDS}, {}),
        "programme": Entries({"text": WORDS}, {"date": CODE, "time": CODE, "place": WORDS}),
        "results": Entries({"title": WORDS, "text": WORDS}, {"number": CODE}),
        "agreements": Entries(
            {"type": WORDS}, {"title": WORDS, "parties": Entries({"name": WORDS}, {}), "status": CODE}
        ),
        "follow_ups": Entries(
            {"text": WORDS},
            {
                "kind": CODE,
                "status": CODE,
                "owner": WORDS,
                "counterparts": Entries({"name": WORDS}, {}),
                "due": Value(likeness_of_codes, inside="date"),
            },
        ),
        "gifts": Parts(
            {
                "status": CODE,
                "items": Entries(
                    {"description": WORDS},
                    {
                        "direction": CODE,
                        "giver": WORDS,
                        "recipient": WORDS,
                        "value": CODE,
                        "disposition": WORDS,
                    },
                ),
            }
        ),
        "costs": Parts(
            {
                "total": CODE,
                "paid_by": WORDS,
                "items": Entries(
                    {"description": WORDS, "amount": CODE},
                    {"amount": CODE, "category": CODE, "basis": CODE, "paid_by": WORDS},
                ),
            }
        ),
    }
)
