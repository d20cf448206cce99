"""The story the demo plays: six weeks of a job search, one pass an hour, and what the people in it do meanwhile.

All people and firms are invented. Nothing here decides anything: the daemon's own pass does.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.message import EmailMessage
from zoneinfo import ZoneInfo

from followupd.demo.world import Person, World

ZONE = ZoneInfo("Europe/Berlin")
BEGIN = datetime(2026, 3, 2, 0, 0, tzinfo=ZONE)  # a Monday
HOURS = 6 * 7 * 24

ME = Person("Mara Winter", "mara.winter@applicant.example")
JO = Person("Jo Keller", "jo.keller@freight.example")
RAVI = Person("Ravi Shah", "ravi.shah@harbour.example")
ADA = Person("Ada Brandt", "ada.brandt@rail.example")
CEM = Person("Cem Özdemir-Lang", "c.oezdemir-lang@stadtwerk.example")
NADIA = Person("Nadia Okafor", "nadia.okafor@ledger.example")
LIN = Person("Lin Tanaka", "lin.tanaka@tidal.example")
JOBS = Person("", "jobs@atlas.example")
GONE = Person("Piet Smit", "piet.smit@canal.example")
LANDLORD = Person("Olaf Hausmann", "hausmann@homes.example")
MUM = Person("Renate Winter", "renate.winter@mail.example")

RESUME = ("resume-mara-winter.pdf", b"%PDF-1.4\n% a resume\n")


@dataclass(frozen=True, slots=True)
class Event:
    """What happens at an hour, in a sentence for the viewer, and the doing of it."""

    at: datetime
    told: str
    act: Callable[[World], object]


@dataclass(slots=True)
class Story:
    """The events in their order; mails are remembered by name so that others can answer them."""

    mails: dict[str, EmailMessage] = field(default_factory=dict)

    def events(self) -> Iterator[Event]:
        """All of it, by hour."""
        yield from sorted((*self._mara(), *self._others(), *self._with_drafts()), key=lambda event: event.at)

    def _mara(self) -> Iterator[Event]:
        yield self._apply("jo", 0, JO, "Platform Engineer", "Dear Ms Keller,")
        yield self._apply("ravi", 1, RAVI, "Data Engineer", "Dear Dr Shah,")
        yield self._ask("ada", 2, ADA, "Dear Ms Brandt,", "your talk on late trains")
        yield self._bewerben("cem", 3, CEM, "Dateningenieurin", "Sehr geehrter Herr Özdemir-Lang,")
        yield self._apply("jobs", 4, JOBS, "Backend Developer", "Dear Sir or Madam,")
        yield self._apply("gone", 4, GONE, "Site Reliability Engineer", "Dear Mr Smit,")
        yield self._write(2, LANDLORD, "Application for the flat in Lindenstrasse 5", FLAT, "asks for a flat")
        yield self._write(
            5,
            MUM,
            "Sunday",
            "Hi Mum,\n\nI applied for two jobs this week! See you on Sunday?\n\nLove, Mara",
            "tells her mother",
        )
        yield self._apply("nadia", 25, NADIA, "Analytics Engineer", "Dear Ms Okafor,")
        yield self._ask("lin", 28, LIN, "Dear Lin,", "your article on tide forecasts")

    def _others(self) -> Iterator[Event]:
        away = "I am out of the office until 13 March 2026 and will answer your mail when I am back."
        automatic = (
            ("Auto-Submitted", "auto-replied"),
            ("Return-Path", "<>"),
            ("Subject", "Automatic reply: Application"),
        )
        yield Event(
            _at(1, 11),
            "Ravi Shah's mailbox answers that he is away until 13 March",
            lambda world: world.receives(RAVI, self.mails["ravi"], away, _at(1, 11), automatic),
        )
        yield Event(_at(4, 13), "the mail to Piet Smit comes back", lambda w: w.returns(self.mails["gone"], _at(4, 13)))
        yield Event(
            _at(14, 15),
            "Ada Brandt answers: Thursday at ten?",
            lambda world: world.receives(ADA, self.mails["ada"], GLADLY, _at(14, 15)),
        )

    def _with_drafts(self) -> Iterator[Event]:
        yield Event(_at(7, 9), "Mara sends the draft to Jo Keller as it is", lambda w: w.sends_draft(JO, _at(7, 9)))
        yield Event(
            _at(10, 9),
            "Mara deletes the draft to Cem Özdemir-Lang and writes to him in her own words",
            lambda world: self._in_her_own_words(world, _at(10, 9)),
        )
        yield Event(
            _at(16, 9),
            "Mara changes the second draft to Jo Keller and sends it",
            lambda world: world.sends_draft(JO, _at(16, 9), ("Thank you", "Thank you very much")),
        )

    @staticmethod
    def _in_her_own_words(world: World, at: datetime) -> None:
        world.deletes_draft(CEM)
        world.sends(CEM, "Re: Bewerbung als Dateningenieurin", NACHFRAGE, at, None)

    def _apply(self, name: str, day: int, to: Person, position: str, greeting: str) -> Event:
        text = APPLICATION.format(greeting=greeting, position=position, firm=_firm(to))
        return self._mail(name, day, to, f"Application as {position}", text, f"applies to {to} as {position}", RESUME)

    def _bewerben(self, name: str, day: int, to: Person, position: str, greeting: str) -> Event:
        text = BEWERBUNG.format(greeting=greeting, position=position, firm=_firm(to))
        return self._mail(name, day, to, f"Bewerbung als {position}", text, f"applies to {to} as {position}", RESUME)

    def _ask(self, name: str, day: int, to: Person, greeting: str, about: str) -> Event:
        text = NETWORKING.format(greeting=greeting, about=about)
        return self._mail(name, day, to, about[0].upper() + about[1:], text, f"asks {to} for a conversation", None)

    def _write(self, day: int, to: Person, subject: str, text: str, told: str) -> Event:
        return self._mail("", day, to, subject, text, told, None)

    def _mail(
        self, name: str, day: int, to: Person, subject: str, text: str, told: str, file: tuple[str, bytes] | None
    ) -> Event:
        def act(world: World) -> None:
            self.mails[name] = world.sends(to, subject, text, _at(day, 10), file)

        return Event(_at(day, 10), f"Mara {told}", act)


def _firm(person: Person) -> str:
    """The firm of somebody as Mara spells it."""
    return person.address.partition("@")[2].partition(".")[0].capitalize()


def _at(day: int, hour: int) -> datetime:
    """That hour of that day of the story, on Mara's clock."""
    return (BEGIN + timedelta(days=day)).replace(hour=hour)


GLADLY = "Gladly. Would Thursday at ten suit you?"

APPLICATION = """\
{greeting}

I am applying for the position of {position} at {firm}. For six years I have built data platforms for logistics
firms; what you describe is what I do best. My resume is attached.

Kind regards
Mara Winter
"""

BEWERBUNG = """\
{greeting}

hiermit bewerbe ich mich um die Stelle als {position} bei {firm}. Seit sechs Jahren baue ich Datenplattformen für
Verkehrsunternehmen; mein Lebenslauf liegt bei.

Mit freundlichen Grüßen
Mara Winter
"""

NACHFRAGE = """\
Sehr geehrter Herr Özdemir-Lang,

haben Sie meine Unterlagen schon ansehen können? Gern schicke ich Ihnen, was Ihnen noch fehlt.

Mit freundlichen Grüßen
Mara Winter
"""

NETWORKING = """\
{greeting}

I enjoyed {about}. I am looking for a position in data engineering in Berlin and would be grateful for your advice:
would you have twenty minutes for a conversation about how you came to this work?

Kind regards
Mara Winter
"""

FLAT = """\
Dear Mr Hausmann,

I would like to apply for the flat. My proof of income and my employment contract are attached. When may I see it?

Kind regards
Mara Winter
"""
