"""The grammar of dates: values of fields, dates in prose, and clock times."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dienstreis.grammar.dates import DateReading, Reference, find_dates, find_time, prose, read_period
from dienstreis.grammar.dates.points import PointReader
from dienstreis.grammar.dates.tokens import speaks_of_dates

PAST = Reference(until=date(2019, 6, 30))
TRIP = Reference(since=date(2019, 5, 12), until=date(2019, 7, 1))

PERIODS = (
    ("10 t/m 12 april 2019", "2019-04-10", "2019-04-12", "day"),
    ("10 tm 12 april 2019", "2019-04-10", "2019-04-12", "day"),
    ("10 t.e.m. 12 april 2019", "2019-04-10", "2019-04-12", "day"),
    ("04/10/2019 to 04/13/2019", "2019-04-10", "2019-04-13", "day"),
    ("05/29/2016 - 06/03/2016", "2016-05-29", "2016-06-03", "day"),
    ("05/04/2019 - 05/16/2019", "2019-05-04", "2019-05-16", "day"),
    ("10/04/2019 to 13/04/2019", "2019-04-10", "2019-04-13", "day"),
    ("w/c 8 April 2019", "2019-04-08", "2019-04-14", "week"),
    ("week commencing Monday 8 April 2019", "2019-04-08", "2019-04-14", "week"),
    ("the week beginning Sunday 7 April 2019", "2019-04-07", "2019-04-13", "week"),
    ("10 t.m. 12 apr. 2019", "2019-04-10", "2019-04-12", "day"),
    ("10 TOT EN MET 12 APRIL 2019", "2019-04-10", "2019-04-12", "day"),
    ("van woensdag 10 tot en met vrijdag 12 april 2019", "2019-04-10", "2019-04-12", "day"),
    ("wo. 10 - vr. 12 april 2019", "2019-04-10", "2019-04-12", "day"),
    ("woensdag 10 april 2019 t/m vrijdag 12 april 2019", "2019-04-10", "2019-04-12", "day"),
    ("from Wednesday 10 April to Friday 12 April 2019", "2019-04-10", "2019-04-12", "day"),
    (
        "from Wednesday the 10th of April 2019 till Friday the 12th of April 2019",
        "2019-04-10",
        "2019-04-12",
        "day",
    ),
    ("10–12 April 2019", "2019-04-10", "2019-04-12", "day"),
    ("April 10-12, 2019", "2019-04-10", "2019-04-12", "day"),
    ("April 10 – 12, 2019", "2019-04-10", "2019-04-12", "day"),
    ("April 10th through 12th, 2019", "2019-04-10", "2019-04-12", "day"),
    ("April 10, 2019 - April 12, 2019", "2019-04-10", "2019-04-12", "day"),
    ("Wednesday, April 10, 2019 to Friday, April 12, 2019", "2019-04-10", "2019-04-12", "day"),
    ("between 10 and 12 April 2019", "2019-04-10", "2019-04-12", "day"),
    ("tussen 10 en 14 april 2019", "2019-04-10", "2019-04-14", "day"),
    ("10, 11 and 12 April 2019", "2019-04-10", "2019-04-12", "day"),
    ("April 10, 11 and 12, 2019", "2019-04-10", "2019-04-12", "day"),
    ("10, 11 & 12 april 2019", "2019-04-10", "2019-04-12", "day"),
    ("10 april 2019 en 11 april 2019", "2019-04-10", "2019-04-11", "day"),
    ("30 april t/m 2 mei 2019", "2019-04-30", "2019-05-02", "day"),
    ("April 30 - May 2, 2019", "2019-04-30", "2019-05-02", "day"),
    ("April 30 to May 2 2019", "2019-04-30", "2019-05-02", "day"),
    ("30 December 2018 - 2 January 2019", "2018-12-30", "2019-01-02", "day"),
    ("30 december - 2 januari 2019", "2018-12-30", "2019-01-02", "day"),
    ("30 december 2018 t/m 2 januari", "2018-12-30", "2019-01-02", "day"),
    ("10-04-2019 t/m 12-04-2019", "2019-04-10", "2019-04-12", "day"),
    ("10-04-2019 / 12-04-2019", "2019-04-10", "2019-04-12", "day"),
    ("10-4-19 tot 12-4-19", "2019-04-10", "2019-04-12", "day"),
    ("10/4 t/m 12/4/2019", "2019-04-10", "2019-04-12", "day"),
    ("10-4 t/m 12-4-2019", "2019-04-10", "2019-04-12", "day"),
    ("10.4. - 12.4.2019", "2019-04-10", "2019-04-12", "day"),
    ("10.4 - 12.4.2019", "2019-04-10", "2019-04-12", "day"),
    ("10-12/04/2019", "2019-04-10", "2019-04-12", "day"),
    ("2019-04-10 / 2019-04-12", "2019-04-10", "2019-04-12", "day"),
    ("2019-04-10 - 2019-04-12", "2019-04-10", "2019-04-12", "day"),
    ("2019-04-10 t/m 2019-04-12", "2019-04-10", "2019-04-12", "day"),
    ("2019/04/10", "2019-04-10", "2019-04-10", "day"),
    ("10-apr-2019 t/m 12-apr-2019", "2019-04-10", "2019-04-12", "day"),
    ("10-apr-19", "2019-04-10", "2019-04-10", "day"),
    ("10 april ’19", "2019-04-10", "2019-04-10", "day"),
    ("10 apr 19", "2019-04-10", "2019-04-10", "day"),
    ("10april2019", "2019-04-10", "2019-04-10", "day"),
    ("van 10tot en met 12april2019", "2019-04-10", "2019-04-12", "day"),
    ("van 10 april tot en\nmet 12 april 2019", "2019-04-10", "2019-04-12", "day"),
    ("10 okto-\nber 2019", "2019-10-10", "2019-10-10", "day"),
    ("10\u00a0t/m\u200912\u00a0april\u00a02019", "2019-04-10", "2019-04-12", "day"),
    ("10 t/m 12 oktober 20191", "2019-10-10", "2019-10-12", "day"),
    ("1e t/m 3e april 2019", "2019-04-01", "2019-04-03", "day"),
    ("1ste april 2019", "2019-04-01", "2019-04-01", "day"),
    ("the 3rd of April 2019", "2019-04-03", "2019-04-03", "day"),
    ("from October 18th till 26th, 2019", "2019-10-18", "2019-10-26", "day"),
    ("10 april 2019, 3 dagen", "2019-04-10", "2019-04-12", "day"),
    ("10 april 2019 (drie dagen)", "2019-04-10", "2019-04-12", "day"),
    ("twee dagen (10 en 11 april 2019)", "2019-04-10", "2019-04-11", "day"),
    ("4 dagen (9, 10, 11 en 12 april 2019)", "2019-04-09", "2019-04-12", "day"),
    ("9-12 april 2019, 4 dgn.", "2019-04-09", "2019-04-12", "day"),
    ("in de nacht van 5 op 6 maart 2019", "2019-03-05", "2019-03-06", "day"),
    ("vertrek 10 april 2019, duur 3 dagen", "2019-04-10", "2019-04-12", "day"),
    ("Vertrekdatum: 10 april 2019. Duur: drie dagen", "2019-04-10", "2019-04-12", "day"),
    ("10 april 2019, driedaagse reis", "2019-04-10", "2019-04-12", "day"),
    ("10 april 2019 3-daags", "2019-04-10", "2019-04-12", "day"),
    ("vanaf 10 april 2019 gedurende drie dagen", "2019-04-10", "2019-04-12", "day"),
    ("three days from 10 April 2019", "2019-04-10", "2019-04-12", "day"),
    ("10 April 2019 for three days", "2019-04-10", "2019-04-12", "day"),
    ("departure 10 April 2019, 2 nights", "2019-04-10", "2019-04-12", "day"),
    ("een week vanaf 10 april 2019", "2019-04-10", "2019-04-16", "day"),
    ("10 april 2019, één dag", "2019-04-10", "2019-04-10", "day"),
    ("10 april 2019 (eendaags)", "2019-04-10", "2019-04-10", "day"),
    ("10 april 2019, hele dag", "2019-04-10", "2019-04-10", "day"),
    ("10 t/m 12 april 2019 (2 nachten)", "2019-04-10", "2019-04-12", "day"),
    ("10 t/m 12 april 2019 (3 dagen, 2 overnachtingen)", "2019-04-10", "2019-04-12", "day"),
    ("Vertrek: woensdag 10 april 2019\nTerugkomst: vrijdag 12 april 2019", "2019-04-10", "2019-04-12", "day"),
    ("vertrek 10 april, retour 12 april 2019", "2019-04-10", "2019-04-12", "day"),
    ("heen 10 april 2019, terug 12 april 2019", "2019-04-10", "2019-04-12", "day"),
    ("10 april 2019 (vertrek) - 12 april 2019 (terugkomst)", "2019-04-10", "2019-04-12", "day"),
    ("10 april 2019 om 9.30 uur tot 12 april 2019 om 22.15 uur", "2019-04-10", "2019-04-12", "day"),
    ("10 april 2019 09:30 - 12 april 2019 22:15", "2019-04-10", "2019-04-12", "day"),
    ("Departure: 10 April 2019; return: 12 April 2019", "2019-04-10", "2019-04-12", "day"),
    ("10-11 april (Gent) en 14-15 april 2019 (Luik)", "2019-04-10", "2019-04-15", "day"),
    ("10 en 11 april 2019 en 14 en 15 april 2019", "2019-04-10", "2019-04-15", "day"),
    ("Gent: 10 t/m 11 april 2019; Luik: 12 april 2019", "2019-04-10", "2019-04-12", "day"),
    ("10/11 april 2019", "2019-04-10", "2019-04-11", "day"),
    ("maandag 8, dinsdag 9 en woensdag 10 april 2019", "2019-04-08", "2019-04-10", "day"),
    ("april 2019 (10 t/m 12 april)", "2019-04-10", "2019-04-12", "day"),
    ("week 15, 10 t/m 12 april 2019", "2019-04-10", "2019-04-12", "day"),
    ("10 april", "2019-04-10", "2019-04-10", "day"),
    ("ma 8 april", "2019-04-08", "2019-04-08", "day"),
    ("10/4", "2019-04-10", "2019-04-10", "day"),
    ("2 t/m 4 juli", "2018-07-02", "2018-07-04", "day"),
    ("week 15 van 2019", "2019-04-08", "2019-04-14", "week"),
    ("wk. 15, 2019", "2019-04-08", "2019-04-14", "week"),
    ("weken 15 en 16 van 2019", "2019-04-08", "2019-04-21", "week"),
    ("2019-W15", "2019-04-08", "2019-04-14", "week"),
    ("week 52 2018 - week 1 2019", "2018-12-24", "2019-01-06", "week"),
    ("de week van 8 april 2019", "2019-04-08", "2019-04-14", "week"),
    ("Q2 2019", "2019-04-01", "2019-06-30", "quarter"),
    ("2019-Q2", "2019-04-01", "2019-06-30", "quarter"),
    ("2e kwartaal van 2019", "2019-04-01", "2019-06-30", "quarter"),
    ("second quarter of 2019", "2019-04-01", "2019-06-30", "quarter"),
    ("eerste en tweede kwartaal 2019", "2019-01-01", "2019-06-30", "quarter"),
    ("Q4 2018 - Q1 2019", "2018-10-01", "2019-03-31", "quarter"),
    ("herfst 2018", "2018-09-01", "2018-11-30", "season"),
    ("winter 2018", "2018-12-01", "2019-02-28", "season"),
    ("winter 2018/2019", "2018-12-01", "2019-02-28", "season"),
    ("in het voorjaar van 2019", "2019-03-01", "2019-05-31", "season"),
    ("Spring 2019", "2019-03-01", "2019-05-31", "season"),
    ("fall of 2019", "2019-09-01", "2019-11-30", "season"),
    ("eind mei 2019", "2019-05-21", "2019-05-31", "part_of_month"),
    ("half april 2019", "2019-04-11", "2019-04-20", "part_of_month"),
    ("mid-April 2019", "2019-04-11", "2019-04-20", "part_of_month"),
    ("early March 2019", "2019-03-01", "2019-03-10", "part_of_month"),
    ("the end of August 2019", "2019-08-21", "2019-08-31", "part_of_month"),
    ("eind mei - begin juni 2019", "2019-05-21", "2019-06-10", "part_of_month"),
    ("eind december 2018/begin januari 2019", "2018-12-21", "2019-01-10", "part_of_month"),
    ("eind december - begin januari 2019", "2018-12-21", "2019-01-10", "part_of_month"),
    ("november 2018 t/m februari 2019", "2018-11-01", "2019-02-28", "month"),
    ("november - februari 2019", "2018-11-01", "2019-02-28", "month"),
    ("mei 2019", "2019-05-01", "2019-05-31", "month"),
    ("mei2019", "2019-05-01", "2019-05-31", "month"),
    ("May 2019", "2019-05-01", "2019-05-31", "month"),
    ("mei en juni 2019", "2019-05-01", "2019-06-30", "month"),
    ("30 mei jl.", "2019-05-30", "2019-05-30", "day"),
    ("7 t/m 10 mei jl.", "2019-05-07", "2019-05-10", "day"),
    ("4 juli aanstaande", "2019-07-04", "2019-07-04", "day"),
    ("donderdag 4 t/m vrijdag 5 juli a.s.", "2019-07-04", "2019-07-05", "day"),
    ("dinsdag t/m donderdag, 9 t/m 11 april 2019", "2019-04-09", "2019-04-11", "day"),
    ("10 april 2019 te Gent", "2019-04-10", "2019-04-10", "day"),
    ("Gent, 10 en 11 april 2019", "2019-04-10", "2019-04-11", "day"),
    ("28, 29 en 30 april en 1 mei 2019", "2019-04-28", "2019-05-01", "day"),
    ("Vertrek 10 april 2019 - retour 12 april 2019 (3 dagen)", "2019-04-10", "2019-04-12", "day"),
    ("van 10 t/m 12 april 2019 (heenvlucht op woensdag)", "2019-04-10", "2019-04-12", "day"),
    ("10 april 2019, woensdag", "2019-04-10", "2019-04-10", "day"),
    ("10 April 2019 (Wednesday) to 12 April 2019 (Friday)", "2019-04-10", "2019-04-12", "day"),
    ("begin: 10 april 2019, einde: 12 april 2019", "2019-04-10", "2019-04-12", "day"),
    ("Startdatum 10-04-2019, einddatum 12-04-2019", "2019-04-10", "2019-04-12", "day"),
    ("**10 april 2019** t/m **12 april 2019**", "2019-04-10", "2019-04-12", "day"),
    ("10 → 12 april 2019", "2019-04-10", "2019-04-12", "day"),
    ("10 april - 12 april '19", "2019-04-10", "2019-04-12", "day"),
    (
        "zaterdag 6 april (vertrek) tot en met zondag 14 april 2019 (terugkomst)",
        "2019-04-06",
        "2019-04-14",
        "day",
    ),
    ("2 weken vanaf 1 april 2019", "2019-04-01", "2019-04-14", "day"),
    ("3 nachten vanaf 1 april 2019", "2019-04-01", "2019-04-04", "day"),
    ("10 tot 12 april", "2019-04-10", "2019-04-12", "day"),
    ("01/04/2019-03/04/2019", "2019-04-01", "2019-04-03", "day"),
    ("1-4-2019 - 3-4-2019", "2019-04-01", "2019-04-03", "day"),
    ("1-3 april '19", "2019-04-01", "2019-04-03", "day"),
    ("29 februari 2020", "2020-02-29", "2020-02-29", "day"),
    ("5 dagen: 8 t/m 12 april 2019", "2019-04-08", "2019-04-12", "day"),
    ("maandag 8 t/m vrijdag 12 april 2019 (week 15)", "2019-04-08", "2019-04-12", "day"),
    ("8 t/m 12 april 2019 (incl. reisdagen)", "2019-04-08", "2019-04-12", "day"),
    ("the week of 8 April 2019", "2019-04-08", "2019-04-14", "week"),
    ("from 8 to 12 April 2019", "2019-04-08", "2019-04-12", "day"),
    ("8 April until 12 April, 2019", "2019-04-08", "2019-04-12", "day"),
    ("Mon 8 - Fri 12 Apr 2019", "2019-04-08", "2019-04-12", "day"),
    ("8th-12th April 2019", "2019-04-08", "2019-04-12", "day"),
    ("8th to the 12th of April 2019", "2019-04-08", "2019-04-12", "day"),
    ("Zondag 14 juli 2019 tot en met donderdag 18 juli 2019", "2019-07-14", "2019-07-18", "day"),
    ("van zo 14 t/m do 18 juli 2019", "2019-07-14", "2019-07-18", "day"),
    ("14 - 18 juli jl.", "2018-07-14", "2018-07-18", "day"),
    ("14juli - 18juli 2019", "2019-07-14", "2019-07-18", "day"),
    ("14 t/m 16 en 18 juli 2019", "2019-07-14", "2019-07-18", "day"),
    ("14-16 juli en 18 juli 2019", "2019-07-14", "2019-07-18", "day"),
    ("14.07.2019–18.07.2019", "2019-07-14", "2019-07-18", "day"),
    ("14/07/19 - 18/07/19", "2019-07-14", "2019-07-18", "day"),
    ("14-07-'19 t/m 18-07-'19", "2019-07-14", "2019-07-18", "day"),
    ("14 juli 2019 t/m do 18 juli 2019, 5 dagen", "2019-07-14", "2019-07-18", "day"),
    ("5 dagen (14 t/m 18 juli 2019)", "2019-07-14", "2019-07-18", "day"),
    ("vijf dagen, van 14 tot en met 18 juli 2019", "2019-07-14", "2019-07-18", "day"),
    ("vijfdaagse reis van 14 t/m 18 juli 2019", "2019-07-14", "2019-07-18", "day"),
    ("Vertrek 14 juli 2019, vijf dagen", "2019-07-14", "2019-07-18", "day"),
    ("14 juli 2019 / 5 dagen", "2019-07-14", "2019-07-18", "day"),
    ("14 juli 2019 - 5 dagen", "2019-07-14", "2019-07-18", "day"),
    ("14 juli 2019; 5 dagen (4 nachten)", "2019-07-14", "2019-07-18", "day"),
    ("14 juli 2019, duur van de reis: 5 dagen", "2019-07-14", "2019-07-18", "day"),
    ("vertrekdatum 14 juli 2019; duur 5 dagen", "2019-07-14", "2019-07-18", "day"),
    ("Sunday 14 July - Thursday 18 July 2019", "2019-07-14", "2019-07-18", "day"),
    ("Sunday, July 14 - Thursday, July 18, 2019", "2019-07-14", "2019-07-18", "day"),
    ("July 14th, 2019 until July 18th, 2019", "2019-07-14", "2019-07-18", "day"),
    ("14 to 18 July 2019 (4 nights)", "2019-07-14", "2019-07-18", "day"),
    ("14 July 2019, 5 days", "2019-07-14", "2019-07-18", "day"),
    ("five-day visit starting 14 July 2019", "2019-07-14", "2019-07-18", "day"),
    ("a five-day trip, 14-18 July 2019", "2019-07-14", "2019-07-18", "day"),
    ("14 through 18 July 2019", "2019-07-14", "2019-07-18", "day"),
    ("the 14th to 18th of July, 2019", "2019-07-14", "2019-07-18", "day"),
    ("14 and 15 July 2019", "2019-07-14", "2019-07-15", "day"),
    ("Left on 14 July 2019, returned on 18 July 2019", "2019-07-14", "2019-07-18", "day"),
    ("31 december 2018 t/m 1 januari 2019", "2018-12-31", "2019-01-01", "day"),
    ("30 dec. '18 - 2 jan. '19", "2018-12-30", "2019-01-02", "day"),
    ("29 nov t/m 2 dec 2018", "2018-11-29", "2018-12-02", "day"),
    ("28 FEB T/M 2 MRT 2019", "2019-02-28", "2019-03-02", "day"),
    ("1 t/m 3 febr. 2019", "2019-02-01", "2019-02-03", "day"),
    ("op maandag 1 juli 2019 (1 dag)", "2019-07-01", "2019-07-01", "day"),
    ("dinsdag 2 juli 2019 (retour dezelfde dag)", "2019-07-02", "2019-07-02", "day"),
    ("dinsdag 2 juli 2019, dagreis", "2019-07-02", "2019-07-02", "day"),
    ("dinsdag 2 juli 2019, 09.00 - 17.00 uur", "2019-07-02", "2019-07-02", "day"),
    ("2 juli 2019 van 9 tot 17 uur", "2019-07-02", "2019-07-02", "day"),
    ("Berlijn, 2 juli 2019", "2019-07-02", "2019-07-02", "day"),
    ("2 juli 2019 (Berlijn)", "2019-07-02", "2019-07-02", "day"),
    ("2 en 3 juli 2019 (Berlijn), 4 juli 2019 (Potsdam)", "2019-07-02", "2019-07-04", "day"),
    ("wethouder De Wit: 2-4 juli 2019; burgemeester Bos: 3-5 juli 2019", "2019-07-02", "2019-07-05", "day"),
    ("2-4 juli 2019 (De Wit), 3-5 juli 2019 (Bos)", "2019-07-02", "2019-07-05", "day"),
    ("2 jul 2019 – 4 jul 2019", "2019-07-02", "2019-07-04", "day"),
    ("week 27", "2018-07-02", "2018-07-08", "week"),
    ("week 27 en 28 van 2019", "2019-07-01", "2019-07-14", "week"),
    ("week 27 t/m week 28 2019", "2019-07-01", "2019-07-14", "week"),
    ("in week 27, 2019", "2019-07-01", "2019-07-07", "week"),
    ("week 27-28, 2019", "2019-07-01", "2019-07-14", "week"),
    ("kalenderweek 27 van 2019", "2019-07-01", "2019-07-07", "week"),
    ("weeknummer 27 (2019)", "2019-07-01", "2019-07-07", "week"),
    ("week 27/2019", "2019-07-01", "2019-07-07", "week"),
    ("Q3 '19", "2019-07-01", "2019-09-30", "quarter"),
    ("Q3-2019", "2019-07-01", "2019-09-30", "quarter"),
    ("het derde kwartaal van 2019", "2019-07-01", "2019-09-30", "quarter"),
    ("3de kwartaal 2019", "2019-07-01", "2019-09-30", "quarter"),
    ("3rd quarter 2019", "2019-07-01", "2019-09-30", "quarter"),
    ("Q1-Q2 2019", "2019-01-01", "2019-06-30", "quarter"),
    ("zomer van 2019", "2019-06-01", "2019-08-31", "season"),
    ("summer of 2019", "2019-06-01", "2019-08-31", "season"),
    ("lente '19", "2019-03-01", "2019-05-31", "season"),
    ("in de winter van 2018-2019", "2018-12-01", "2019-02-28", "season"),
    ("zomer/najaar 2019", "2019-06-01", "2019-11-30", "season"),
    ("begin juli 2019", "2019-07-01", "2019-07-10", "part_of_month"),
    ("midden juli 2019", "2019-07-11", "2019-07-20", "part_of_month"),
    ("half juli 2019", "2019-07-11", "2019-07-20", "part_of_month"),
    ("einde juli 2019", "2019-07-21", "2019-07-31", "part_of_month"),
    ("mid July 2019", "2019-07-11", "2019-07-20", "part_of_month"),
    ("late June 2019", "2019-06-21", "2019-06-30", "part_of_month"),
    ("beginning of July 2019", "2019-07-01", "2019-07-10", "part_of_month"),
    ("eind juni/begin juli 2019", "2019-06-21", "2019-07-10", "part_of_month"),
    ("eind februari 2020", "2020-02-21", "2020-02-29", "part_of_month"),
    ("juli 2019", "2019-07-01", "2019-07-31", "month"),
    ("JULI 2019", "2019-07-01", "2019-07-31", "month"),
    ("July 2019", "2019-07-01", "2019-07-31", "month"),
    ("juli-augustus 2019", "2019-07-01", "2019-08-31", "month"),
    ("juni, juli en augustus 2019", "2019-06-01", "2019-08-31", "month"),
    ("dec 2018 - jan 2019", "2018-12-01", "2019-01-31", "month"),
    ("december/januari 2019", "2018-12-01", "2019-01-31", "month"),
    ("maart", "2019-03-01", "2019-03-31", "month"),
    ("07-2019", "2019-07-01", "2019-07-31", "month"),
    ("2019-07", "2019-07-01", "2019-07-31", "month"),
    ("7/2019", "2019-07-01", "2019-07-31", "month"),
    ("2018-2019", "2018-01-01", "2019-12-31", "year"),
    ("het jaar 2019", "2019-01-01", "2019-12-31", "year"),
    ("1 juli a.s.", "2019-07-01", "2019-07-01", "day"),
    ("komende 1 juli", "2019-07-01", "2019-07-01", "day"),
    ("afgelopen 1 juli", "2018-07-01", "2018-07-01", "day"),
    ("14 juli t/m\n18 juli 2019", "2019-07-14", "2019-07-18", "day"),
    ("14 juli 2019 tot\u00a018 juli 2019", "2019-07-14", "2019-07-18", "day"),
    ("14—18 juli 2019", "2019-07-14", "2019-07-18", "day"),
    ("14 -- 18 juli 2019", "2019-07-14", "2019-07-18", "day"),
    ("14 juli 2019 tm 18 juli 2019", "2019-07-14", "2019-07-18", "day"),
    ("14/18 juli 2019", "2019-07-14", "2019-07-18", "day"),
    ("14+15+16 juli 2019", "2019-07-14", "2019-07-16", "day"),
    ("14, 15, 16, 17 juli 2019", "2019-07-14", "2019-07-17", "day"),
    ("14,15 en 16 juli 2019", "2019-07-14", "2019-07-16", "day"),
    ("14 juli 2019 – 18 juli 2019.", "2019-07-14", "2019-07-18", "day"),
    ("(14-18 juli 2019)", "2019-07-14", "2019-07-18", "day"),
    ("Donderdag 4 juli en vrijdag 5 juli 2019", "2019-07-04", "2019-07-05", "day"),
    ("14 juli (heen) en 18 juli 2019 (terug)", "2019-07-14", "2019-07-18", "day"),
    ("heenreis 14 juli, terugreis 18 juli 2019", "2019-07-14", "2019-07-18", "day"),
    ("vertrek: 14-07-2019, terug: 18-07-2019", "2019-07-14", "2019-07-18", "day"),
    (
        "vertrek za 13 juli 2019 20.30 uur, aankomst Schiphol do 18 juli 2019 06.15 uur",
        "2019-07-13",
        "2019-07-18",
        "day",
    ),
    ("14 juli 2019 gedurende één week", "2019-07-14", "2019-07-20", "day"),
    ("1 week, met ingang van 14 juli 2019", "2019-07-14", "2019-07-20", "day"),
    ("twee dagen: maandag 1 en dinsdag 2 juli 2019", "2019-07-01", "2019-07-02", "day"),
    ("van 14 tot 18 juli 2019, 5 dagen incl. reistijd", "2019-07-14", "2019-07-18", "day"),
    ("6, 7 + 8 juni 2019", "2019-06-06", "2019-06-08", "day"),
    ("6 juni 2019 t/m 8 juni 2019 (3 dagen), 2 overnachtingen in Gent", "2019-06-06", "2019-06-08", "day"),
    ("6 juni t.e.m. 8 juni 2019", "2019-06-06", "2019-06-08", "day"),
    ("6 juni tot en met de 8e juni 2019", "2019-06-06", "2019-06-08", "day"),
    ("Thursday 6th June 2019 – Saturday 8th June 2019", "2019-06-06", "2019-06-08", "day"),
    ("6-8.6.2019", "2019-06-06", "2019-06-08", "day"),
    ("do 6.6.2019 - za 8.6.2019", "2019-06-06", "2019-06-08", "day"),
    ("06/06/19 t/m 08/06/19", "2019-06-06", "2019-06-08", "day"),
    ("6 juni 2019, 14.00 uur tot 8 juni 2019, 18.00 uur", "2019-06-06", "2019-06-08", "day"),
    ("June 6 & 7, 2019", "2019-06-06", "2019-06-07", "day"),
    ("June 6-8 2019", "2019-06-06", "2019-06-08", "day"),
    ("6 June 2019 - 8 June 2019 (2 nights / 3 days)", "2019-06-06", "2019-06-08", "day"),
    ("departing 6 June 2019 and returning 8 June 2019", "2019-06-06", "2019-06-08", "day"),
    ("on 6, 7 and 8 June 2019", "2019-06-06", "2019-06-08", "day"),
    ("6 juni 2019 (aankomst) tot 8 juni 2019 (vertrek)", "2019-06-06", "2019-06-08", "day"),
    ("6 t/m 8 juni van dit jaar", "2019-06-06", "2019-06-08", "day"),
    ("6 t/m 8 juni 2019 inclusief reisdagen", "2019-06-06", "2019-06-08", "day"),
    ("week 23 (3 t/m 7 juni 2019)", "2019-06-03", "2019-06-07", "day"),
    ("maandag 3 juni 2019, een week", "2019-06-03", "2019-06-09", "day"),
    ("3 juni 2019, twee weken", "2019-06-03", "2019-06-16", "day"),
    ("3 juni 2019 voor de duur van 3 dagen", "2019-06-03", "2019-06-05", "day"),
    ("3 juni 2019 – 3 dagen", "2019-06-03", "2019-06-05", "day"),
    ("Van 3 juni tot en met 5 juni 2019 (drie dagen, inclusief reistijd)", "2019-06-03", "2019-06-05", "day"),
    ("3-daagse reis, vertrek 3 juni 2019", "2019-06-03", "2019-06-05", "day"),
    ("driedaags werkbezoek op 3, 4 en 5 juni 2019", "2019-06-03", "2019-06-05", "day"),
    ("van maandagochtend 3 juni tot woensdagavond 5 juni 2019", "2019-06-03", "2019-06-05", "day"),
    ("3 juni 's ochtends t/m 5 juni 2019 's avonds", "2019-06-03", "2019-06-05", "day"),
    ("3 juni 2019 (vertrek 's middags) t/m 5 juni 2019", "2019-06-03", "2019-06-05", "day"),
    ("3 juni 2019 t/m 5 juni 2019 in Gent en Brugge", "2019-06-03", "2019-06-05", "day"),
    ("3 juni 2019 Gent; 4 juni 2019 Brugge; 5 juni 2019 Ieper", "2019-06-03", "2019-06-05", "day"),
    ("3 juni: Gent, 4 juni: Brugge, 5 juni 2019: Ieper", "2019-06-03", "2019-06-05", "day"),
    ("3 juni 2019 heenreis, 5 juni 2019 terugreis", "2019-06-03", "2019-06-05", "day"),
    ("Heenreis op 3 juni 2019 en terugreis op 5 juni 2019", "2019-06-03", "2019-06-05", "day"),
    ("3 – 5 Juni ’19", "2019-06-03", "2019-06-05", "day"),
    ("3 juni‑5 juni 2019", "2019-06-03", "2019-06-05", "day"),
    ("3juni-5juni2019", "2019-06-03", "2019-06-05", "day"),
    ("3 juni2019 t/m5 juni2019", "2019-06-03", "2019-06-05", "day"),
    ("3 ju- ni 2019", "2019-06-03", "2019-06-03", "day"),
)
"""Text, first day, last day, precision; read on 30 June 2019."""

REFUSED: dict[str | None, tuple[str, ...]] = {
    "unreadable": (
        "6.-8. Juni 2019",
        "6 en 7 juni 2019 (deel 1) en 13 en 14 juni 2019 (deel 2)",
        "juni 2019 (6 t/m 8)",
        "nacht van 3 juni",
        "3 juni 2019 e.v.",
        "3 juni 2019 ev",
        "3 juni e.v. 2019",
        "3 juni 2019 en verder",
        "3 juni 2019 en 2 andere dagen",
        "3 juni 2019 en later",
        "3 juni 2019 enz.",
        "3 juni 2019, dag 2 volgt",
        "3 juni 2019 (eerste dag)",
        "eerste dag 3 juni 2019",
        "3 juni 2019 eerste dag van drie",
        "12 octember 2019",
        "10 marrt 2019",
        "5 maart t/n 8 maart 2019",
        "5 maart 2019 - 8 marrt 2019",
        "vijf t/m acht maart 2019",
        "5 of 6 maart 2019",
        "5 maart 2019 of 6 maart 2019",
        "circa 5 maart 2019",
        "rond 5 maart 2019",
        "vóór 5 maart 2019",
        "na 5 maart 2019",
        "voor 5 maart 2019",
        "uiterlijk 5 maart 2019",
        "before 5 March 2019",
        "by 5 March 2019",
        "5 t/m 9 maart 2019 met uitzondering van 7 maart",
        "5 maart 2019 tot nader order",
        "5 maart 2019 -",
        "tot 5 maart 2019",
        "vanaf 5 maart 2019",
        "from 5 March 2019",
        "vertrek 5 maart 2019",
        "terugkomst 5 maart 2019",
        "5 t/m 7 maart 2019 geannuleerd, verplaatst naar 12 t/m 14 maart 2019",
        "uitnodiging d.d. 5 januari 2019, reis 5-7 maart 2019",
        "5 maart 2019, verslag 12 april 2019",
        "5 maart 20xx",
        "5 maart 201",
        "5 maart 218",
        "5 maart 3019",
        "5 maart 2108",
        "5 maart 20118",
        "12-16-10-2019",
        "5 maart 8 maart 2019",
        "5 maart 2019, ca. 3 dagen",
        "3 à 4 dagen vanaf 5 maart 2019",
        "drie of vier dagen vanaf 5 maart 2019",
        "2 dagen voor 5 maart 2019",
        "twee dagen na 5 maart 2019",
        "3 dagen",
        "vijfdaags",
        "06-12345678",
        "1412,75",
        "versie 1.2.10",
        "laatste vrijdag van maart 2019",
        "eerste week van maart 2019",
        "tweede helft van maart 2019",
        "eerste helft 2019",
        "Pasen 2019",
        "kerst 2019",
        "eerste weekend van april 2019",
        "5 maart 2019 en de dag erna",
        "5 maart 2019 en volgende dag",
        "5 maart 2019 plus twee dagen",
        "5 maart 2019 tot zaterdag",
        "5 maart 2019 (terug zaterdag)",
        "5-9-11 maart 2019",
        "5 maart - 8 maart - 11 maart 2019",
        "5 t/m 7 t/m 9 maart 2019",
        "5 maart 2019?",
        "3 mei en 12 december 2019",
        "5 maart 2018 - 7 maart 2019",
        "25-jarig jubileum 2019",
        "3 mei 2019, 3-2",
        "1 mei 2019 kl. 2",
        "maart 18",
        "12 t/m",
        "- 12 maart 2019 -",
        "5 maart 2019 heden",
        "5 maart 2019 – heden",
        "5 maart 2019 t/m onbekend",
        "5 maart 2019 t/m 8",
        "5 maart 2019 halve dag",
        "niet 5 maart 2019 maar 6 maart 2019",
        "5 maart 2019 (10 maart 2019 was een vrije dag)",
        "2 x 3 dagen vanaf 5 maart 2019",
        "5 maart 1019",
        "5/3/218",
        "5 3 2019",
        "05032019",
        "20190305",
        "mei 5 2019",
        "Mei 2016 of juni 2016",
        "begin 2019",
        "eind 2019",
        "medio 2019",
        "5 t/m 9 mrt/apr 2019",
        "5, 6 of 7 maart 2019",
        "vijf maart 2019",
        "eerste maart 2019",
        "de 5e t/m de 8e",
        "29 mei - juni 2019",
        "eind mei - 3 juni 2019",
        "5 maart 2019 tot en net 8 maart 2019",
        "5 maart 2019 tm",
        "1 maart 2019 bezoek raad, reis 5 t/m 7 maart 2019",
        "5 maart 2019 naar 8 maart 2019",
        "elke maandag in maart 2019",
        "5 maaart 2018",
        "12 ocktober 2015",
        "5 januar 2018",
        "mei 29 - juni 3, 2016",
        "29 mei 2016 + 5 dagen",
        "elke dinsdag van 5 t/m 26 maart 2019",
        "3 reizen: 5 maart, 7 april en 9 mei 2019",
        "29 mei 2016 – 3 juni 2061",
        "5 a 6 maart 2019",
        "5 maart-9 2018",
        "5-9 2018 maart",
        "maart 2018: 5 t/m 9",
        "06 12 34 56 78",
        "1. 5 maart 2019",
        "5. maart 2019",
        "vijfde maart 2019",
        "begin maart t/m 9 maart 2019",
        "5 maart 2019 - 9",
        "5-9 maart 2019 en nogmaals 12-14 mei 2019",
        "dag na 5 maart 2019",
        "de week na 5 maart 2019",
        "ca. week 10 2019",
        "5 maart 2019 12.00",
        "1-3-2019 t/m 2-3",
        "van 1-3 tot 4-3 2019",
        "3-4-5 maart 2019",
        "tot 2019",
        "na 2019",
        "2019 of 2020",
        "voor 2019",
        "begin en eind maart 2019",
        "zondag",
        "dinsdag en woensdag",
        "dinsdag 5 maart 2019 woensdag 6 maart 2019",
        "5-3 2019",
        "maart 5, 2019",
        "5th-7th",
        "2nd week of March 2019",
        "first half of March 2019",
        "Q1 of Q2 2019",
        "week 12 (5 maart 2019)",
        "mei 2019 (5 maart 2019)",
        "winter 2019 (5 maart 2019)",
        "reis 5-9 maart 2019, privé verlengd tot 12 maart 2019",
        "5-9 maart 2019 (privé t/m 12 maart 2019)",
        "5-9 maart 2019 + 2 dagen privé",
        "van 5 maart 2019 tot uiterlijk 9 maart 2019",
        "van uiterlijk 5 maart 2019",
        "5 maart 2019 (uiterlijk)",
        "18 19 maart 2019",
        "18 maart 19 maart 2019",
        "2019 5 maart",
        "19 maart 20 maart",
        "het 12e jaar",
        "Nr. 5 maart 2019",
        "over 3 dagen",
        "3 dagen geleden",
        "5 maart 2019, 3 dagen later terug",
        "binnen 3 dagen na 5 maart 2019",
        "5 maart 2019 t/m +3 dagen",
        "vanaf 5 maart 2019 tot 3 dagen",
        "5 maart 2019 nacht",
        "5 maart 2019 twee",
        "5 maart 2019 (2)",
        "5 maart 2019 2",
        "5 maart 20190",
        "5 maart 20199",
        "12 maart 2019 3 april 2019",
    ),
    "impossible": (
        "04/13/2019 to 31/12/2019",
        "31 april 2019",
        "30 februari 2020",
        "32 maart 2019",
        "0 maart 2019",
        "5-13-2019",
        "13-13-2019",
        "week 54 2019",
        "week 0 2019",
        "week 53 2019",
        "Q5 2019",
        "5e kwartaal 2019",
        "31 juni",
        "29 februari",
        "10.30.2019",
        "3/13/2019",
        "05-03-0018",
        "29 feb 2018 - 2 maart 2018",
        "00-05-2016",
        "5-0-2016",
        "2016-13-01",
        "2016-02-30",
        "1 maart 2019 tot en met 31 februari 2019",
        "19-20-21 maart 2019",
    ),
    "reversed": (
        "7 maart 2019, 5 maart 2019",
        "7 - 5 maart 2019",
        "9 maart - 5 maart 2019",
        "5 maart 2019 t/m 3",
        "30 maart - 2 2019",
        "10-8 mei 2016",
        "mei 2016 - april 2016",
        "5 maart '20 - 9 maart '19",
        "vertrek 9 maart 2019, terug 5 maart 2019",
        "jaar 12, 5 maart 2019",
    ),
    "weekday": (
        "maandag 5 maart 2019",
        "dinsdag 5 t/m donderdag 8 maart 2019",
        "donderdag en vrijdag 5 en 6 maart 2019",
        "5 maart (ma) - 8 maart 2019",
    ),
    "duration": (
        "5 t/m 9 maart 2019 (4 dagen)",
        "5 t/m 9 maart 2019 (6 dagen)",
        "5 t/m 9 maart 2019 (5 nachten)",
        "5 maart 2019, 3 dagen, 3 nachten",
        "5 maart 2019 1 dag 2 nachten",
        "3 juni 2016 (2 nachten) - 6 juni 2016",
        "5 dagen, 3-5 juni 2016",
        "5 t/m 8 sept 2016, 3 dagen",
        "eendaags: 5 en 6 maart 2019",
        "5-9 maart 2019 (waarvan 2 dagen privé)",
    ),
    None: (
        "tel. 036 - 12 34 56 78",
        "1e klas",
        "25-jarig",
        "nader te bepalen",
        "n.v.t.",
        "Londen",
        "twee ambtenaren",
        "op de 5e",
    ),
}
"""Texts that must not pass for dates, by their problem."""


def days_of(reading: DateReading | None) -> tuple[str, str, str] | None:
    if reading is None or reading.start is None:
        return None
    return str(reading.start), str(reading.end), str(reading.precision)


@pytest.mark.parametrize(("text", "start", "end", "precision"), PERIODS)
def test_a_period_is_read(text: str, start: str, end: str, precision: str) -> None:
    reading = read_period(text, PAST)
    assert reading is not None
    assert (days_of(reading), reading.problem) == ((start, end, precision), None)


@pytest.mark.parametrize(("problem", "text"), [(key, text) for key, texts in REFUSED.items() for text in texts])
def test_a_trap_is_refused(problem: str | None, text: str) -> None:
    reading = read_period(text, PAST)
    assert (reading and reading.problem) == problem
    if reading is not None:
        assert (reading.start is None) == (problem not in ("weekday", "duration"))


@pytest.mark.parametrize(
    ("text", "passage"),
    [
        ("Reis: van 5 t/m 7 maart 2019 naar Gent", "5 t/m 7 maart 2019"),
        ("👍 op maandag 4 maart 2019.", "maandag 4 maart 2019"),
        ("drie dagen vanaf 4 maart 2019, Gent", "drie dagen vanaf 4 maart 2019"),
        ("4 maart 2019 (één dag)", "4 maart 2019 (één dag"),
        ("12 octember 2019", "12 octember 2019"),
    ],
)
def test_a_reading_knows_its_passage(text: str, passage: str) -> None:
    reading = read_period(text)
    assert reading is not None
    assert text[reading.first : reading.last] == passage


@pytest.mark.parametrize(
    ("text", "reference", "day"),
    [
        ("12 mei", Reference(since=date(2019, 5, 12)), "2019-05-12"),
        ("11 mei", Reference(since=date(2019, 5, 12)), "2020-05-11"),
        ("12 mei", Reference(until=date(2019, 5, 11)), "2018-05-12"),
        ("12 mei jl.", TRIP, "2019-05-12"),
        ("12 augustus jl.", TRIP, "2018-08-12"),
        ("12 mei jl.", Reference(since=date(2019, 5, 13)), "2020-05-12"),
        ("1 juni a.s.", TRIP, "2020-06-01"),
        ("komende 1 juli", TRIP, "2019-07-01"),
        ("1 juni aanstaande", Reference(since=date(2019, 5, 12)), "2019-06-01"),
        ("last 12 May", TRIP, "2019-05-12"),
        ("next 12 May", TRIP, "2020-05-12"),
        ("12 mei van dit jaar", TRIP, "2019-05-12"),
        ("12 mei vorig jaar", TRIP, "2018-05-12"),
        ("12 mei volgend jaar", TRIP, "2020-05-12"),
        ("29 februari", Reference(until=date(2020, 3, 1)), "2020-02-29"),
    ],
)
def test_the_reference_lends_a_year(text: str, reference: Reference, day: str) -> None:
    reading = read_period(text, reference)
    assert days_of(reading) == (day, day, "day")
    assert reading is not None
    assert not reading.year_given


@pytest.mark.parametrize("text", ["12 mei", "week 23", "29 april - 3 mei", "in mei", "12 mei van dat jaar", "zomer"])
def test_without_a_reference_the_year_is_unknown(text: str) -> None:
    reading = read_period(text)
    assert reading is not None
    assert (reading.start, reading.problem) == (None, "year-unknown")


def test_a_month_that_has_begun_is_not_that_of_the_next_year() -> None:
    reading = read_period("mei", Reference(since=date(2019, 5, 12)))
    assert days_of(reading) == ("2019-05-01", "2019-05-31", "month")


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("5 t/m 7 maart 2019", "2019-03-07"),
        ("week 10 2019", "2019-03-10"),
        ("eind maart 2019", "2019-03"),
        ("maart t/m mei 2019", "2019-05"),
        ("derde kwartaal 2019", "2019-Q3"),
        ("2019", "2019"),
        ("zomer 2019", None),
        ("31 juni 2019", None),
    ],
)
def test_iso_is_at_the_precision_known(text: str, iso: str | None) -> None:
    reading = read_period(text)
    assert reading is not None
    assert reading.iso() == iso


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Op 14 mei en 16 mei sprak de wethouder met Mei Lin.",
            {"14 mei": "2019-05-14", "16 mei": "2019-05-16"},
        ),
        ("In mei 2019 bezochten wij Gent.", {"mei 2019": "2019-05"}),
        ("In 2012 is een pact gesloten, dat tot 2032 loopt.", {"2012": "2012", "2032": "2032"}),
        ("sinds 2009 is er een brug", {"2009": "2009"}),
        ("in de jaren 2021 tot en met 2024", {"2021 tot en met 2024": "2024"}),
        ("tussen 2011 en 2014 gebouwd", {"2011 en 2014": "2014"}),
        ("Deelname op 30 juni jl. in Gent", {"30 juni jl.": "2019-06-30"}),
        ("Dag 1 – Maandag 13 mei – Luik", {"Maandag 13 mei": "2019-05-13"}),
        ("14 mei – ontvangst\n15 mei – vertrek", {"14 mei": "2019-05-14", "15 mei": "2019-05-15"}),
        ("- 14 mei\n- 15 mei", {"14 mei": "2019-05-14", "15 mei": "2019-05-15"}),
        ("op 14 mei\n\n2019 was een goed jaar", {"14 mei": "2019-05-14"}),
        ("+ ma 13/5: ontvangst", {"ma 13/5": "2019-05-13"}),
        ("on May 16, 2019 and by 1 June 2019", {"May 16, 2019": "2019-05-16", "1 June 2019": "2019-06-01"}),
        ("March 7: arrival", {"March 7": "2020-03-07"}),
        ("in September 12 delegates went", {"September": "2019-09"}),
        ("from October 18th till 26th", {"October 18th till 26th": "2019-10-26"}),
        ("in het vierde kwartaal van 2021", {"vierde kwartaal van 2021": "2021-Q4"}),
        ("in Q1 2020", {"Q1 2020": "2020-Q1"}),
        ("the last quarter of 2019", {"last quarter of 2019": "2019-Q4"}),
        ("na de zomer van 2019", {"zomer van 2019": None}),
        ("eind oktober volgt", {"eind oktober": "2019-10"}),
        ("eind 2019 komt er", {"eind 2019": None}),
        ("tweede helft van 2020", {"tweede helft van 2020": None}),
        ("eerste week van juni 2019", {"eerste week van juni 2019": None}),
        ("in de week van 20 mei", {"week van 20 mei": "2019-05-26"}),
        ("van 12 tot en\nmet 16 mei 2019", {"12 tot en\nmet 16 mei 2019": "2019-05-16"}),
        ("op 5 okto-\nber 20191", {"5 okto-\nber 20191": "2019-10-05"}),
        ("van 29 juni–3 juli", {"29 juni–3 juli": "2019-07-03"}),
        ("op 4, 5 en 6 juni", {"4, 5 en 6 juni": "2019-06-06"}),
        ("artikelen 3, 4 en 5 juni", {"4 en 5 juni": "2019-06-05"}),
        (
            "2 mei, 3 juni en 4 juli 2019",
            {"2 mei": "2019-05-02", "3 juni": "2019-06-03", "4 juli 2019": "2019-07-04"},
        ),
        ("mei/juni 2019", {"mei/juni 2019": "2019-06"}),
        ("in mei en juni 2019", {"mei": "2019-05", "juni 2019": "2019-06"}),
        ("op 2019-05-14/2019-05-16", {"2019-05-14/2019-05-16": "2019-05-16"}),
        ("1. 23-05-2019: aankomst", {"23-05-2019": "2019-05-23"}),
        ("| 23-05-2019 | 24-05-2019 |", {"23-05-2019": "2019-05-23", "24-05-2019": "2019-05-24"}),
        ("uiterlijk 3 juni,2019", {"3 juni,2019": "2019-06-03"}),
        ("besluit van 4juni 2019over", {"4juni 2019": "2019-06-04"}),
        ("20 juni 2019 (donderdag)", {"20 juni 2019 (donderdag)": "2019-06-20"}),
        ("behalve 32 mei 2019", {"32 mei 2019": None}),
        ("op 3 mei (vertrek) tot 5 mei 2019 (terug)", {"3 mei (vertrek) tot 5 mei 2019": "2019-05-05"}),
        ("van 3 mei 's avonds tot en met 5 mei 2019", {"3 mei 's avonds tot en met 5 mei 2019": "2019-05-05"}),
        ("op 3 mei 2019 (na 4 uur reizen, en tot laat)", {"3 mei 2019": "2019-05-03"}),
        ("april en mei van dat jaar", {"april": None, "mei van dat jaar": None}),
    ],
)
def test_dates_in_prose(text: str, found: dict[str, str | None]) -> None:
    readings = find_dates(text, TRIP)
    assert {text[one.first : one.last]: one.iso() for one in readings} == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "€ 1.633,25 en 2.000 m2, in totaal 4175.00",
        "Tel. 036-12 34 56 78 of 06-12345678",
        "versie 1.2.10 en 10.12.15",
        "uitslag 3-2, schaal 1:500, blz. 1/2, punt 4.1",
        "Groenplan 2017-2021 en seizoen 2015–2016",
        "The report may be sent. We may 5 times march on.",
        "de heer F. Mei (PvdA) en mevrouw Mei",
        "Augustus was een keizer; April is in Gent",
        "per week 20 uur, elke week 3 dagen",
        "tot 2000 deelnemers, van 2000 euro, in 2000 huizen",
        "Postbus 30000, 3500 AB Utrecht",
        "van 9.00 tot 17.00 uur geopend, van 5 tot 8 personen",
        "1e klas, 25-jarig bestaan, 31ste editie",
        "artikel 5 maart",
        "maandag en dinsdag",
        "wij doen zo veel, do en zo",
        "2016-2020",
    ],
)
def test_what_is_no_date_in_prose(text: str) -> None:
    assert find_dates(text, TRIP) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("10.20 uur   Rondleiding", ("10.20 uur", "10:20")),
        ("09:15 Ontvangst", ("09:15", "09:15")),
        ("9.30-11.00 uur: overleg", ("9.30-11.00 uur", "09:30")),
        ("van 9.30 tot 11.00 uur overleg", ("9.30 tot 11.00 uur", "09:30")),
        ("14u00 overleg", ("14u00", "14:00")),
        ("10h30 meeting", ("10h30", "10:30")),
        ("om 10 uur overleg", ("10 uur", "10:00")),
        ("2 pm tea", ("2 pm", "14:00")),
        ("2:30 p.m. tea", ("2:30 p.m.", "14:30")),
        ("12 am flight", ("12 am", "00:00")),
        ("11-2 pm lunch", ("11-2 pm", "11:00")),
        ("9.30 Overleg", ("9.30", "09:30")),
        ("10.45 euro", None),
        ("4.1 Bezoek", None),
        ("4.10.2 Bezoek", None),
        ("25.00 uur", None),
        ("10.75 uur", None),
        ("13 pm", None),
        ("12-05-2019", None),
        ("10 ambtenaren", None),
        ("Ontvangst om 10.45 uur", None),
        ("tussen 9 en 11 uur overleg", ("9 en 11 uur", "09:00")),
        ("half tien overleg", ("half tien", "09:30")),
        ("om half drie overleg", ("half drie", "14:30")),
        ("kwart voor 10: overleg", ("kwart voor 10", "09:45")),
        ("om tien uur overleg", ("tien uur", "10:00")),
        ("tien uur rijden", None),
        ("half april", None),
        ("een overleg", None),
        ("om drie redenen", None),
        ("", None),
    ],
)
def test_clock_times(text: str, found: tuple[str, str] | None) -> None:
    time = find_time(text)
    assert (time and (text[time[0] : time[1]], time[2])) == found


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("vastgesteld op 12 dezer", ("2019-06-12", "2019-06-12")),
        ("de 25e dezer maand", ("2019-06-25", "2019-06-25")),
        ("van 3 tot en met 6 dezer", ("2019-06-03", "2019-06-06")),
    ],
)
def test_a_day_of_this_month_is_of_the_month_of_writing(text: str, days: tuple[str, str]) -> None:
    (reading,) = find_dates(text, Reference(until=date(2019, 6, 28)))
    assert (str(reading.start), str(reading.end)) == days


def test_a_day_of_this_month_is_unknown_where_nobody_says_when_it_was_written() -> None:
    (reading,) = find_dates("vastgesteld op 12 dezer")
    assert (reading.start, reading.problem) == (None, "year-unknown")


def test_things_of_this_kind_are_no_days_of_this_month() -> None:
    assert find_dates("met 12 dezer gemeenten", Reference(until=date(2019, 6, 28))) == []


PIECES = """
1 5 31 32 2016 20161 12-10-2015 2016-05-29 mei maart May march sept. ma. zondag do t/m tot en met van de - – /
, . ( ) week 23 Q3 kwartaal derde begin eind half zomer winter jl. a.s. dagen 3 nachten vijfdaags een vanaf
vertrek terug of dit dat jaar volgend 10.45 uur ’16 okto- ber the 3rd tussen &
"""
WORDS = st.sampled_from(PIECES.split())
NOISE = st.lists(st.one_of(WORDS, st.text(max_size=4)), max_size=24)
GLUE = st.sampled_from([" ", "", "\n", "\u00a0", "\n\n"])


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=80), st.builds(lambda words, glue: glue.join(words), NOISE, GLUE)))
def test_no_text_raises_and_offsets_are_in_range(text: str) -> None:
    for reference in (Reference(), TRIP):
        period = read_period(text, reference)
        readings = find_dates(text, reference)
        for reading in [*readings, *([period] if period else [])]:
            assert 0 <= reading.first < reading.last <= len(text)
            assert (reading.start is None) == (reading.end is None) == (reading.precision is None)
            assert reading.start is None or reading.end is None or reading.start <= reading.end
            assert reading.start is not None or reading.problem is not None
        assert all(one.last <= other.first for one, other in pairwise(readings))
    time = find_time(text)
    assert time is None or 0 <= time[0] < time[1] <= len(text)


MONTHS = tuple(
    "januari februari maart april mei juni juli augustus september oktober november december".split()  # noqa: SIM905
)


@settings(max_examples=100, deadline=None)
@given(st.dates(date(1990, 1, 1), date(2048, 12, 1)), st.integers(0, 40))
def test_what_is_written_is_read(start: date, nights: int) -> None:
    end = start + timedelta(days=nights)
    first, last = (f"{day.day} {MONTHS[day.month - 1]}" for day in (start, end))
    texts = [
        f"{first} {start.year} t/m {last} {end.year}",
        f"{first} - {last} {end.year}",
        f"{start:%d-%m-%Y} tot {end:%d-%m-%Y}",
        f"{start} / {end}",
        f"{nights + 1} dagen vanaf {first} {start.year}",
    ]
    for text in texts:
        assert days_of(read_period(text)) == (str(start), str(end), "day"), text


HOSTILE = [
    "1",
    "1,",
    "1-",
    "1, 2, 3, ",
    "1/1/",
    "5 t/m ",
    "5 mei ",
    "5 mei, ",
    "mei, ",
    "1 mei - ",
    "week van ",
]
HOSTILE += [
    "week 1-",
    "(",
    "a",
    "a.",
    "\u00ad",
    "tot en ",
    "de ",
    "eind ",
    "okto\n",
    "10.10-",
    "Q1 ",
    "van mei tot ",
]


@pytest.mark.parametrize("piece", HOSTILE)
def test_the_work_grows_with_the_text_and_no_faster(piece: str, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = 0
    read = PointReader._body  # noqa: SLF001 -- every attempt to read a date passes here

    def counted(self: PointReader, *given: object, **named: object) -> object:
        nonlocal calls
        calls += 1
        return read(self, *given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(PointReader, "_body", counted)
    efforts = []
    for times in (500, 1000):
        calls = 0
        find_dates(piece * times, TRIP)
        read_period(piece * times, TRIP)
        efforts.append(calls)
    assert efforts[1] <= 2.5 * efforts[0] + 2000


@pytest.mark.parametrize("end", [" ", "\n", "\n\n \n", "\u200b", "\u2060 "])
@pytest.mark.parametrize("text", ["12 maart 24", "van 3 t/m 5 mei 2022", "1.5"])
def test_white_space_at_the_end_is_no_word(text: str, end: str) -> None:
    assert read_period(text + end) == read_period(text)
    assert find_dates(text + end) == find_dates(text)


@pytest.mark.parametrize(
    "text",
    [
        "De reis kostte € 5.127,40, te weten € 2.215,00 aan vluchten.",
        "Van de 34 meetpunten werken er 29.",
        "Twee van de vijf bedrijven hebben zich er op een vrijdag gevestigd.",
        "The first of 12 guests was the mayor.",
    ],
)
def test_without_a_name_or_figures_of_a_date_a_text_is_not_read(text: str) -> None:
    assert not speaks_of_dates(text)


@pytest.mark.parametrize(
    "text",
    ["op 5 septem-\nber", "van 5 totmei", "de 12e dezer", "vr 5-3", "in Q3", "12.3.19", "in 2018", "5 sep\u00adtember"],
)
def test_damage_does_not_hide_a_date(text: str) -> None:
    assert speaks_of_dates(text)


WORDS_NEAR_DATES = (
    "3", "17", "45", "1.412,75", "16.50", "de", "van", "tot", "en", "t/m", "vrijdag", "ma", "eerste", "laatste", "eind",
    "helft", "jaar", "jl.", "volgende", "dat", "dag", "drie", "nacht", "op", "12e", "-", "/", ",", ".", "(", ")", ":",
)  # fmt: skip


@given(st.lists(st.sampled_from(WORDS_NEAR_DATES), max_size=9), st.sampled_from(["", " "]))
@settings(max_examples=300, deadline=None)
def test_a_text_that_speaks_of_no_dates_holds_none(pieces: list[str], between: str) -> None:
    text = between.join(pieces)
    assert speaks_of_dates(text) or not prose._lists_of(text)  # noqa: SLF001 -- what a closed gate leaves unread
