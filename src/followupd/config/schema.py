"""Every key of the config: what it means, what it may be, and what holds without it.

The example config and the docs are generated from here. A key stands here from the day it has an effect.
"""

from datetime import time

from pydantic import BaseModel, ConfigDict, Field, StrictBool, StrictFloat, StrictInt

from followupd.config.account import Security
from followupd.config.values import (
    DAYS,
    AccountName,
    Barred,
    Clock,
    Day,
    DayRange,
    Declining,
    Email,
    Holidays,
    Host,
    Limit,
    Line,
    Lines,
    Texts,
    Wait,
    Zone,
)
from followupd.core.plan.durations import Cap, Duration
from followupd.core.plan.on_decline import SKIP
from followupd.core.plan.sequences import BUILT_IN, Ask, Attachment, Channel, News, Then, Whom


class Table(BaseModel):
    """One table of the file; a key that is not named here is a mistake."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class ProofTable(Table):
    """What you can show, for the weeks in which there is no news: a sentence or two that may stand in a letter."""

    text: Texts = Field(
        description="The sentences, with their language where they do not show it.",
        examples=[{"en": "I have built data platforms for logistics firms for six years."}],
    )
    tags: list[Line] = Field(
        default=[], description="For which sequences or firms; without it for all.", examples=[["application"]]
    )


class Me(Table):
    """Who you are, and the days and hours you keep."""

    name: Line = Field(description="Your name, as drafts are signed and sent.", examples=["Your Name"])
    addresses: list[Email] = Field(
        min_length=1,
        description="Every e-mail address of yours, the main one first: mail from any of them is yours.",
        examples=[["you@example.org"]],
    )
    timezone: Zone | None = Field(
        default=None, description="Your time zone. Without it: the one of this machine.", examples=["Europe/Berlin"]
    )
    holidays: Holidays = Field(
        default="",
        description="Public holidays to leave out: a country, or country-subdivision. Without it: weekends only.",
        examples=["DE-BE"],
    )
    working_days: list[Day] = Field(
        default=list(DAYS[:5]), min_length=1, description="The days of the week you work; business days are these."
    )
    drafts_ready_at: Clock = Field(
        default=time(7, 30), description="From what hour of your day drafts are written.", examples=["07:30"]
    )
    on_decline: Declining = Field(
        default=SKIP,
        description='What it means that you delete a draft: "skip" its step, "stop" following up, or '
        '"snooze DURATION": skip it and write nothing for so long.',
        examples=["skip"],
    )
    signature: Lines = Field(
        default="",
        description="What stands under your drafts. Without it: your name.",
        examples=["Your Name\n+49 30 1234567"],
    )
    seeking: Lines = Field(
        default="",
        description="What you look for, in words that can stand in a sentence.",
        examples=["a senior position in data engineering in Berlin"],
    )
    resume: Line | None = Field(
        default=None,
        description="Your resume, a path beside this file; attached to the drafts whose step says so.",
        examples=["resume.pdf"],
    )
    news: Line | None = Field(
        default=None,
        description="Your file of dated news worth telling, a path beside this file.",
        examples=["news.toml"],
    )
    templates: Line | None = Field(
        default=None,
        description="A folder beside this file; a template there overrides the built-in one of its name.",
        examples=["templates"],
    )
    away: list[DayRange] = Field(
        default=[],
        description="When you are away, first and last day: nothing is written then, and no wait runs.",
        examples=[["2026-08-01..2026-08-20"]],
    )
    proof: list[ProofTable] = []


class Drafts(Table):
    """How drafts are written."""

    novelty: StrictFloat = Field(
        default=0.30, ge=0.05, le=1.0,
        description="The share of a new letter's runs of four words that may have stood in an earlier mail to them.",
    )  # fmt: skip
    quote: StrictBool = Field(
        default=False, description="true: the mail that is answered stands under the letter, as mail programs do it."
    )
    html: StrictBool = Field(
        default=False,
        description="true: the letter goes as HTML too, made of the same text. Leave it off if your mail program edits "
        "text alone (NeoMutt, aerc, Alpine): it would send the old words as HTML.",
    )
    compose_command: list[Lines] = Field(
        default=[],
        description="A program of your own that words each draft, run without a shell: it reads one JSON object "
        "(template, text, facts) and prints the letter, which must pass the same checks; else the template is used. "
        "docs/compose.md says it all.",
        examples=[["my-composer", "--polite"]],
    )


class Limits(Table):
    """How much is too much. Counted is mail that nobody has answered, and every draft that lies waiting."""

    per_person: list[Limit] = Field(
        default=[Cap(1, Duration(5, "business days")), Cap(6, Duration(90, "days"))],
        description="The most unanswered mails to one person: NUMBER per DURATION, every line of them.",
    )
    per_organisation: list[Limit] = Field(
        default=[Cap(2, Duration(5, "business days"))],
        description="The most people of one organisation with an unanswered mail.",
    )
    drafts_per_day: StrictInt = Field(default=8, ge=1, le=50, description="The most drafts written in one day.")
    live_drafts: StrictInt = Field(
        default=10, ge=1, le=20, description="The most drafts lying in your Drafts folder at one time."
    )
    never: list[Barred] = Field(
        default=[],
        description='Whom nothing is ever written to: an address, or "@" and a domain with all below it.',
        examples=[["@my-employer.example"]],
    )


class Recipients(Table):
    """Those you write to."""

    holidays: dict[Barred, Holidays] = Field(
        default={},
        description='Their public holidays, on which nothing is written to them: an address, or "@" and a domain with '
        'all below it, and a country or country-subdivision, "" for none. Without it: by the country domain of their '
        "address.",
        examples=[{"@firm.example": "US", "jo@firm.example": "DE-BY"}],
    )


class Folders(Table):
    """The folders by their names on the server, where they are not found by themselves."""

    watch: list[Line] = Field(default=[], description="where answers are looked for (without it: everywhere)")
    sent: list[Line] = Field(default=[], description="where your own sent mail lies")
    drafts: Line | None = Field(default=None, description="where drafts are written")
    trash: Line | None = Field(default=None, description="where deleted mail lies")


class AccountTable(Table):
    """One mailbox. Write the table once for each you have."""

    name: AccountName = Field(
        default="main", description="What you call it; `followupd auth NAME` stores the password under this name."
    )
    host: Host = Field(description="The IMAP server.", examples=["imap.example.org"])
    port: StrictInt | None = Field(
        default=None, ge=1, le=65535, description="Its port. Without it: 993 with tls, else 143.", examples=[993]
    )
    security: Security = Field(
        default="tls", description='"tls", "starttls", or "none" (only for a server on this very machine).'
    )
    user: Line = Field(description="The login, often your address.", examples=["you@example.org"])
    password_command: list[Lines] = Field(
        default=[],
        description="A program that prints the password, and its arguments, run without a shell. Without it: the "
        "systemd credential of the account's name, then the keyring. The password never stands in this file.",
        examples=[["pass", "show", "mail"]],
    )
    lookback: Wait = Field(
        default=Duration(60, "days"), description="How far back mail is read that may begin something to follow up."
    )
    authserv_id: Line | None = Field(
        default=None,
        description="The name by which your mail server signs Authentication-Results; mail that it says is forged then "
        "counts for nothing. Without it: nobody's word is taken.",
        examples=["mx.example.org"],
    )
    drafts: StrictBool = Field(default=True, description="false: watch only, write no draft here.")
    folders: Folders = Field(
        default=Folders(),
        description="Your folders, by their names on the server. Without it they are found, and `followupd check` "
        "shows which.",
        examples=[{"watch": ["INBOX", "Archive"], "sent": ["Sent"], "drafts": "Drafts", "trash": "Trash"}],
    )


class StepTable(Table):
    """One step of a sequence, in order."""

    after: Wait = Field(
        description="How long after your last mail: NUMBER minutes, hours, days, business days or months.",
        examples=["7 business days"],
    )
    template: Line | None = Field(
        default=None, description="Which template is written (a mail needs one).", examples=["application-status"]
    )
    ask: Ask = Field(
        default="none",
        description="The one thing it asks for; never the same in two mails running: meeting, referral, status, "
        "anything_missing, feedback, keep_in_mind, none.",
        examples=["status"],
    )
    channel: Channel = Field(
        default="mail",
        description='"mail" writes a draft; "call" gives the agenda a sheet for a call, with the `ask`; "agenda" tells '
        "you what to do, in `note`.",
    )
    news: News = Field(
        default="none",
        description='"required": written only when there is something new to tell; "preferred": told if there is.',
    )
    attach: list[Attachment] = Field(
        default=[], description='What goes with it, where there is one: "resume", "proof".', examples=[["resume"]]
    )
    to: Whom = Field(
        default="lead",
        description='To whom: the "lead", "each" of those you met, the "referrer", who was "named" to you; of an '
        'agenda step, "another" at that firm, told only while you have written to nobody else there.',
    )
    note: Line | None = Field(
        default=None,
        description="What a step without a mail tells you to do.",
        examples=["write to a second person there"],
    )


class SequenceTable(Table):
    """Your own steps in the place of a built-in sequence, which you override by its name."""

    name: Line = Field(
        description=f"Which sequence: {', '.join(sequence.name for sequence in BUILT_IN)}.", examples=["application"]
    )
    then: Then | None = Field(
        default=None,
        description='When its steps are used up: "rest", "keep_in_touch", or "repeat" its last step for ever. Without '
        "it: as the built-in one.",
        examples=["rest"],
    )
    step: list[StepTable] = Field(min_length=1, description="Its steps.")


class File(Table):
    """The whole file. [me] and one [[account]] are all that is required."""

    me: Me
    limits: Limits = Limits()
    drafts: Drafts = Drafts()
    recipients: Recipients = Recipients()
    account: list[AccountTable] = Field(min_length=1)
    sequence: list[SequenceTable] = []
