"""What the rules on costs and who paid them say."""

from typing import Final

__all__ = ["MESSAGES"]

MESSAGES: Final[dict[str, dict[str, dict[str, str]]]] = {
    "DR401": {
        "nl": {
            "summary": "De kosten ontbreken.",
            "message": (
                "Het verslag zegt niets over de kosten. Schrijf op wat de reis kostte en wie dat betaalde, of dat er"
                ' geen kosten waren, bijvoorbeeld: "Kosten: € 1.250, betaald door de gemeente".'
            ),
        },
        "en": {
            "summary": "The costs are missing.",
            "message": (
                "The report says nothing about costs. Write down what the trip cost and who paid, or that there were"
                ' no costs, for instance: "Costs: € 1,250, paid by the municipality".'
            ),
        },
    },
    "DR402": {
        "nl": {
            "summary": "Er staat niet bij wie de kosten betaalde.",
            "message": (
                'Het verslag noemt kosten, en zegt niet wie ze betaalde. Schrijf dat erbij, bijvoorbeeld: "Betaald'
                ' door: de gemeente Oudeveen".'
            ),
            "hinted": (
                "Het verslag noemt kosten, en zegt niet wie ze betaalde, terwijl een ander misschien meebetaalde"
                ' ("{hint}"). Schrijf op wie wat betaalde.'
            ),
        },
        "en": {
            "summary": "It is not told who paid the costs.",
            "message": (
                'The report tells of costs, and not who paid them. Add that, for instance: "Paid by: the municipality'
                ' of Oudeveen".'
            ),
            "hinted": (
                "The report tells of costs, and not who paid them, though somebody else may have paid a part"
                ' ("{hint}"). Write down who paid what.'
            ),
        },
    },
    "DR403": {
        "nl": {
            "summary": "Een ander betaalde, en overleg vooraf of een register wordt niet genoemd.",
            "message": (
                '"{payer}" betaalde (mee). Gedragscodes vragen dat zo\'n reis vooraf in het college wordt besproken,'
                " en binnen een week na terugkomst in het register staat. Schrijf op dat dit is gebeurd, en wanneer."
            ),
        },
        "en": {
            "summary": "A third party paid, and prior discussion or a register is not mentioned.",
            "message": (
                '"{payer}" paid, or paid a part. Codes of conduct ask that such a trip is discussed in the executive'
                " beforehand, and stands in the register within a week after the return. Write down that this was"
                " done, and when."
            ),
        },
    },
    "DR404": {
        "nl": {
            "summary": "De kosten tellen niet op tot het totaal.",
            "message": (
                "Het totaal is {total}, en de kosten samen zijn {sum}. Ga na welk bedrag niet klopt, of welke kosten"
                " ontbreken."
            ),
        },
        "en": {
            "summary": "The costs do not add up to the total.",
            "message": (
                "The total is {total}, and the costs together are {sum}. Find out which amount is wrong, or which"
                " costs are missing."
            ),
        },
    },
    "DR405": {
        "nl": {
            "summary": "Een raming, zonder wat de reis werkelijk kostte.",
            "message": (
                "Het verslag noemt een raming, en niet wat de reis werkelijk kostte. Schrijf de werkelijke kosten"
                " erbij."
            ),
        },
        "en": {
            "summary": "An estimate, without what the trip really cost.",
            "message": "The report gives an estimate, and not what the trip really cost. Add the actual costs.",
        },
    },
}
