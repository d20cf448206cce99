"""What a person's answer means for the pursuit: it asks something, it holds the user off, or it closes the matter.

In doubt it asks: then the user is told, and nobody who answered is chased. Beside it are read the days it names, whom
it refers to, and how its writer signs.
"""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import chain, islice

from followupd.core.judges.attendees import attendees
from followupd.core.judges.called_off import waiting_if_off
from followupd.core.judges.clients import clients
from followupd.core.judges.due_days import asked_until, runs_out, tells_what_for
from followupd.core.judges.meaning_sentences import heard_in, sentences
from followupd.core.judges.meeting_talk import is_booked, meeting_talk
from followupd.core.judges.offered import is_for_a_client, offered
from followupd.core.judges.otherwise import otherwise, read_otherwise, text_read
from followupd.core.judges.phone import phone_under
from followupd.core.judges.questions import asking, way_of_asking
from followupd.core.judges.reasons import quoting, sign
from followupd.core.judges.signed import signed
from followupd.core.judges.stand_in import in_their_place
from followupd.core.judges.stated import stated_dates
from followupd.core.judges.talk_offered import talk_offered
from followupd.core.judges.to_write_to import asked_beside, is_told_by, to_write_to
from followupd.core.judges.verdict import Finding, Kind, Verdict
from followupd.core.judges.wanted import sentences_wanting, with_turn
from followupd.core.judges.whose_turn import Said, asking_for, said_in
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.familiar import address_of
from followupd.core.mail.language import language_of, likely_languages
from followupd.core.pursuits.people import person_name

# What the other kinds of answer mean, whatever their words. A kind that is not here is read, as `human` is.
BY_KIND: dict[Kind, str] = {
    "assessment": "asks",
    "interview_invitation": "asks",
    "offer": "asks",
    "recruiter_outreach": "asks",
    "elsewhere": "asks",
    "rejection": "closes",
    "position_filled": "closes",
    "opt_out": "closes",
    "left_company": "closes",
}

MAX_QUESTIONS = 3
_TO_MEET = ("proposed", "settled", "moved", "named", "listed", "mentioned")


def with_meaning(verdict: Verdict, envelope: Envelope, body: Body | None) -> Verdict:
    """The verdict on an answer, with what it means for the pursuit; any other verdict as it is. Nothing here raises."""
    if not verdict.is_answer:
        verdict = with_turn(verdict)
        spared = read_otherwise(verdict.kind, envelope, body)
        return replace(verdict, findings=(*verdict.findings, *spared)) if spared else verdict
    if body is None:  # without its text there is nothing to read: in doubt it asks
        unread = Finding("meaning", BY_KIND.get(verdict.kind, "asks"))
        return replace(verdict, findings=(*verdict.findings, unread))
    said, languages, base = text_read(envelope, body)
    read = said_in(said, languages, base)
    spared = tuple(otherwise(verdict.kind, read))
    met = tuple(attendees(said, languages, envelope))
    named = tuple(to_write_to(verdict.kind, said, languages, envelope, body, met))
    to_write = tuple(one for one in named if not one.field("unasked"))
    meaning, because = read.meaning
    if verdict.kind in BY_KIND:
        meaning, because = BY_KIND[verdict.kind], ""
    elif to_write and not read.question and (meaning != "holds" or is_told_by(read.hold, to_write[0])):
        # who says who is right ends nothing
        meaning, because = "asks", quoting("it names somebody to write to: ", to_write[0].text)
    read = _asked(verdict, read, meaning, named, said, languages, base)
    findings = (
        Finding("meaning", meaning),
        *_findings(verdict.kind, read, said, languages, base, envelope, body),
        *met,
        *named,
        *(in_their_place(said, languages, envelope, body) if verdict.kind == "human" else ()),
        *spared,
    )
    findings = waiting_if_off(verdict.kind, verdict.findings, findings) if verdict.kind in BY_KIND else findings
    if verdict.kind == "recruiter_outreach" or (verdict.kind == "human" and is_for_a_client(body.new_text)):
        findings += tuple(offered(envelope.subject, body.new_text))
    no_firms = tuple(_persons_and_positions((*verdict.findings, *findings), envelope))
    findings += tuple(clients(envelope.subject, said, languages, verdict.kind, body.new_text, no_firms))
    known = {finding.kind for finding in verdict.findings}
    added = tuple(finding for finding in findings if finding.kind not in known)
    still_open = quoting("it says that nothing is over yet: ", read.open) if because and read.open else ""
    evidence = tuple(filter(None, (*verdict.evidence, still_open, because)))
    return replace(verdict, evidence=evidence, findings=(*verdict.findings, *added))


def _asked(
    verdict: Verdict,
    read: Said,
    meaning: str,
    named: tuple[Finding, ...],
    said: tuple[str, ...],
    languages: tuple[str, ...],
    base: date | None,
) -> Said:
    """What was read, with what is really asked: nothing where a meeting is booked, or a calendar part invites."""
    booked = base is not None and verdict.kind == "interview_invitation" and is_booked(said, languages, base)
    question = _question(verdict.kind, meaning, named, "" if booked else read.question, said, languages)
    read = asking_for(read, question, languages) if question != read.question else read
    if verdict.finding("meeting") and read.way == "invites":
        return asking_for(read, "", languages)  # the calendar part invites, and tells it better
    return read


def _persons_and_positions(found: tuple[Finding, ...], envelope: Envelope) -> Iterator[str]:
    """What a mail names beside firms: who writes it, who gets it, whom it tells of, what for, and where."""
    yield from (one.text for one in found if one.kind in ("position", "place"))
    # Without an address it may be a firm that was taken for a person.
    yield from (one.field("name") for one in found if one.kind in ("referral", "attendee") and one.field("address"))
    everybody = (envelope.sender, *envelope.to, *envelope.cc)
    yield from (name for one in everybody if one and (name := person_name(one)))


def without_forms(body: Body | None) -> Body | None:
    """The body without the sentences by which papers are not taken by mail; None where none says so.

    What these say refuses nobody and acknowledges nothing.
    """
    if body is None:
        return None
    said, languages = sentences(body.new_text), likely_languages(body.new_text)
    others = tuple(one for one in said if not heard_in(languages, one, "by_form"))
    return replace(body, new_text="\n\n".join(others)) if len(others) < len(said) else None


def _question(
    kind: Kind,
    meaning: str,
    named: tuple[Finding, ...],
    question: str,
    said: tuple[str, ...],
    languages: tuple[str, ...],
) -> str:
    """Which sentence asks: not the one that invites or names somebody, where another does."""
    if meaning == "closes":
        return _still_asked(said, languages)
    if kind == "interview_invitation":
        asked = (one for one, asks in zip(said, asking(said, languages), strict=True) if asks and "?" in one)
        return next(asked, question)
    return asked_beside(named, said, languages) or question if named and question else question


def _still_asked(said: tuple[str, ...], languages: tuple[str, ...]) -> str:
    """What a mail that closes the matter wants to know all the same, as whether they may keep the papers, or whether
    another position would be welcome.
    """
    spoken = languages if "en" in languages else (*languages, "en")
    consent = next((one for one in said if heard_in(spoken, one, "consents")), "")
    asked = (one for one, asks in zip(said, asking(said, spoken), strict=True) if asks)
    return consent or next((one for one in asked if one.rstrip(" )\"'").endswith("?")), "")


def _findings(
    kind: Kind,
    read: Said,
    said: tuple[str, ...],
    languages: tuple[str, ...],
    base: date | None,
    envelope: Envelope,
    body: Body | None,
) -> Iterator[Finding]:
    if read.question:
        yield Finding("question", sign(read.question), (("way", read.way),))
        yield from _asked_too(kind, read, said, languages)
    if read.hold and read.meaning[0] == "holds":
        yield Finding("hold", sign(read.hold))
    if read.patience and read.meaning[0] == "holds":
        yield Finding("patience", sign(read.patience))
    closing = read.closing or read.weak_closing
    if closing and not (kind == "human" and _asks_itself(closing, said, languages)):
        yield Finding("closing", sign(closing))
    if base:
        wanted = frozenset(one for one, asks in zip(said, asking(said, languages), strict=True) if asks)
        stated = stated_dates(said, languages, base, wanted) or read.back
        talk = tuple(one for one in meeting_talk(said, languages, base) if not _is_stated(one, stated))
        yield from talk
        meant = {found.field("date") for found in talk if found.field("said") in _TO_MEET and found.field("time")}
        # The hour at which they are to meet is not that of a decision.
        yield from (one for one in stated if one.field("date") not in meant)
        yield from _wanted_by(kind, read.question, said, wanted, languages, base)
        yield from talk_offered(said, languages, base, wanted)
    if name := signed(envelope, body):
        yield Finding("signed", name)
    if body and (number := phone_under(body.text)):
        yield Finding("phone", number)
    if body and (language := language_of(body.new_text)):
        yield Finding("language", language)
        # How a network addresses its members is its own tone, not that of whoever wrote there.
        if kind != "elsewhere" and (spoken := address_of(" ".join(said), language)):
            yield Finding("address", spoken)


def _asked_too(kind: Kind, read: Said, said: tuple[str, ...], languages: tuple[str, ...]) -> Iterator[Finding]:
    """What a person asks beside the first question, and the papers they want: courtesies look like requests too."""
    if kind != "human" or read.meaning[0] != "asks":
        return
    papers = sentences_wanting(said, languages)
    others = (one for one in said if _asks_itself(one, said, languages) and ("?" in one or one in papers))
    for one in islice((one for one in others if sign(one) != sign(read.question)), MAX_QUESTIONS - 1):
        yield Finding("question", sign(one), (("way", way_of_asking(one, languages)),))


def _asks_itself(sentence: str, said: tuple[str, ...], languages: tuple[str, ...]) -> bool:
    return any(asks and one == sentence for one, asks in zip(said, asking(said, languages), strict=True))


def _is_stated(talked: Finding, stated: tuple[Finding, ...]) -> bool:
    """Whether it is the day on which they decide or know more: one they propose it is not, unless it has an hour."""
    if talked.kind != "proposed_time" or talked.field("time"):
        return False
    return any(talked.text in one.text and talked.field("date") == one.field("date") for one in stated)


def _wanted_by(
    kind: Kind, question: str, said: tuple[str, ...], asking: frozenset[str], languages: tuple[str, ...], base: date
) -> Iterator[Finding]:
    """By when what they ask for is wanted; of an offer, also where its own sentence or that on an answer says it.

    Who asks for two things may name the day beside the second.
    """
    told = [question, *(one for one in said if one in asking)]
    if kind == "offer":
        told += [one for one in said if heard_in(languages, one, "their_offer", "answer")]
    told += [one for one in said if heard_in(languages, one, "your_decision")]
    told += filter(tells_what_for, said) if question else ()
    asked = (found for one in told for found in asked_until(one, languages, base))
    yield from islice(chain(asked, runs_out(said, languages, base)), 1)
