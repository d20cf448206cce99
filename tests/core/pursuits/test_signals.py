"""By what a sent mail is known as made from a draft, and which of several it is given to."""

from dataclasses import replace
from datetime import datetime, timedelta

from core.telling import JO, ME, at
from followupd.core.facts import DraftChanged, DraftFate, DraftIntended, DraftWritten
from followupd.core.mail.envelope import Address, Envelope
from followupd.core.pursuits.assignment import assign
from followupd.core.pursuits.drafts import lives
from followupd.core.pursuits.pursuit import DraftLife, Version
from followupd.core.pursuits.sending import facts_of_sending, proves_sending
from followupd.core.pursuits.signals import Sighting

WRITTEN = at("2026-03-09", "07:30")
NINE = at("2026-03-09", "09:00")
PARENT = "<applied@applicant.example>"
TEXT = "Dear Ms Keller,\n\nmay I ask where my application as Analyst stands?\n\nKind regards\nMara"
OWN_WORDS = "Hello Jo,\n\njust saw you at the fair, what a day. Until soon!\n\nMara"


def draft(name: str = "d", *, opens: bool = False, text: str = TEXT, subject: str = "Re: Analyst") -> DraftLife:
    intended = DraftIntended(
        seen=WRITTEN, hour=WRITTEN, account="main", folder="Drafts", pursuit="p", draft=name,
        message_id=f"<{name}@applicant.example>", marker=f"<{name}.m@applicant.example>", parent=PARENT, step=0,
        template="t", because="", to=(JO,), subject=subject, text=text, digest="x", uidvalidity=1, uidnext=1,
        opens_thread=opens,
    )  # fmt: skip
    return lives((intended, DraftWritten(WRITTEN, WRITTEN, "p", name, 1, 1, "")))["p"][0]


def mail(
    *, name: str = "<new@applicant.example>", answers: tuple[str, ...] = (), chain: tuple[str, ...] = (),
    header: str = "", text: str = TEXT, to: tuple[Address, ...] = (JO,), subject: str = "Re: Analyst",
    original: str = "", hour: datetime = NINE, attached: tuple[str, ...] = (),
) -> Sighting:  # fmt: skip
    known = (name, original) if original else (name,)
    envelope = Envelope(name, known, answers, chain, ME, (), to, (), (), subject, hour, header, (), ())
    return Sighting(envelope, (text,), hour, attached)


def by(seen: Sighting, *of: DraftLife, gone: bool = False) -> str:
    """By which signal it is known, or ""."""
    lives = of or (draft(),)
    found = assign([seen], lives, {life.intended.draft for life in lives} if gone else ())
    return found[0].signal.name if found else ""


def test_each_thing_a_client_keeps_is_enough() -> None:
    life = draft()
    ids = life.intended
    assert by(mail(name=ids.message_id)) == "id"
    assert by(mail(original=ids.message_id)) == "id", "Exchange keeps it beside its own"
    assert by(mail(header="d")) == "header"
    assert by(mail(answers=(PARENT,), chain=(ids.marker, PARENT), text=OWN_WORDS)) == "marker"
    assert by(mail(answers=(PARENT,))) == "thread"
    saved = replace(life, versions=(Version("<saved@alpine.example>", NINE),))
    assert by(mail(name="<saved@alpine.example>", text=OWN_WORDS), saved) == "id"


def test_what_only_lies_in_the_same_thread_is_not_the_draft() -> None:
    ids = draft().intended
    assert by(mail(answers=(PARENT,), text=OWN_WORDS)) == "", "the user's own reply"
    later = mail(answers=("<sent@applicant.example>",), chain=(ids.marker, PARENT), text=OWN_WORDS)
    assert by(later) == "", "a later mail repeats the whole chain"
    quoting = mail(answers=("<her@firm.example>",), text=f"Thank you!\n\nOn Monday Mara wrote:\n> {TEXT}")
    assert by(quoting) == ""
    assert by(mail(answers=(PARENT,), hour=WRITTEN - timedelta(hours=1))) == "", "sent before the draft was written"
    assert by(mail(answers=(PARENT,), to=(Address("", "tom@friend.example"),))) == ""


def test_a_draft_that_opens_a_thread_is_known_by_its_names_or_by_person_subject_and_text() -> None:
    life = draft(opens=True, subject="A thank-you")
    marker = life.intended.marker
    assert by(mail(chain=(marker,), text=OWN_WORDS), life) == "marker"
    assert by(mail(answers=(marker,), chain=(marker,), text=OWN_WORDS), life) == "marker", "as Thunderbird writes it"
    assert by(mail(subject="A thank-you"), life) == "text"
    assert by(mail(subject="Another subject"), life) == "text", "the same words to the same person"
    edited = TEXT.replace("where my application as Analyst stands?", "when my application is read?")
    assert by(mail(subject="A thank-you", text=edited), life) == "text"
    assert by(mail(subject="Another subject", text=edited), life) == ""
    assert by(mail(subject="A thank-you", text=OWN_WORDS), life) == "", "the user's own mail to that person"
    assert by(mail(subject="A thank-you", to=(Address("", "tom@friend.example"),)), life) == ""
    later = mail(answers=("<sent@applicant.example>",), chain=(marker, "<sent@applicant.example>"), text=OWN_WORDS)
    assert by(later, life) == ""
    assert by(mail(answers=("<her@firm.example>",), subject="Re: A thank-you"), life) == "", "it answers something"


def test_a_draft_written_anew_is_known_by_its_files_in_the_same_thread_once_it_is_gone() -> None:
    life = draft()
    life = replace(life, intended=replace(life.intended, attached=("resume.pdf",)))
    rewritten = mail(answers=(PARENT,), text=OWN_WORDS, attached=("Resume.pdf", "more.pdf"))
    assert by(rewritten, life, gone=True) == "attachment"
    assert by(rewritten, life) == "", "ours lies there still: it is a mail of her own"
    assert by(mail(answers=(PARENT,), text=OWN_WORDS), life, gone=True) == ""
    assert by(mail(text=OWN_WORDS, attached=("resume.pdf",)), life, gone=True) == "", "outside the thread"
    assert by(rewritten, gone=True) == "", "ours had no file"


def test_a_draft_that_opens_a_thread_and_is_gone_is_known_by_its_people_and_its_subject_alone() -> None:
    life = draft(opens=True, subject="A thank-you")
    rewritten = mail(subject="A thank-you", text=OWN_WORDS)
    assert by(rewritten, life, gone=True) == "subject"
    assert by(rewritten, life) == "", "ours lies there still"
    assert by(mail(subject="Lunch?", text=OWN_WORDS), life, gone=True) == ""
    assert (
        by(mail(subject="A thank-you", text=OWN_WORDS, to=(Address("", "tom@friend.example"),)), life, gone=True) == ""
    )
    assert by(mail(subject="A thank-you", text=OWN_WORDS, answers=("<her@firm.example>",)), life, gone=True) == ""
    assert by(mail(subject="Re: Analyst", text=OWN_WORDS), draft(), gone=True) == "", "in a thread many have it"
    declined = replace(life, fate="declined")
    assert by(rewritten, declined, gone=True) == "", "what was thrown away long before"


def test_a_mail_is_given_to_one_draft_and_a_draft_to_one_mail_the_strongest_first() -> None:
    one, other = draft("a"), draft("b", text=TEXT.replace("stands", "is"))
    sure, alike = mail(name="<a@applicant.example>", answers=(PARENT,)), mail(name="<x@y>", answers=(PARENT,))
    found = assign([alike, sure], (one, other))
    assert {n: m.life.intended.draft for n, m in found.items()} == {0: "b", 1: "a"}
    assert assign([alike, replace(sure, envelope=replace(sure.envelope, known_as=("<z@y>",)))], (one,)).keys() == {0}


def test_a_second_copy_filed_by_the_server_is_a_copy_and_the_same_mail_another_day_is_a_mail_of_its_own() -> None:
    life = draft()
    client, server = (
        mail(name=life.intended.message_id),
        mail(name="<s@server.example>", original=life.intended.message_id),
    )
    found = assign([client, server], (life,))
    assert [found[0].copy, found[1].copy] == [False, True]
    sent = replace(life, fate="sent", since=NINE)
    again = mail(answers=(PARENT,), chain=(life.intended.marker, PARENT), hour=NINE + timedelta(days=7))
    assert assign([again], (sent,)) == {}
    assert assign([server], (sent,))[0].copy


def sending(seen: Sighting, life: DraftLife) -> tuple[str, DraftChanged | None]:
    fate, *rest = facts_of_sending(assign([seen], (life,))[0], seen.envelope, seen.texts, NINE, NINE)
    assert isinstance(fate, DraftFate)
    return fate.fate, next((fact for fact in rest if isinstance(fact, DraftChanged)), None)


def test_what_the_user_changed_is_kept_phrase_by_phrase() -> None:
    life = draft()
    name = life.intended.message_id
    assert sending(mail(name=name), life) == ("sent", None)
    fate, changed = sending(mail(name=name, text=TEXT.replace("may I ask", "could you tell me")), life)
    assert fate == "sent_edited" and changed
    assert (changed.removed, changed.added) == (("may I ask",), ("could you tell me",))
    fate, changed = sending(mail(name=name, to=(Address("Ann Lee", "ann@firm.example"),), subject="Analyst"), life)
    assert fate == "sent_edited" and changed
    assert (changed.no_longer_to, changed.now_to[0].address, changed.subject) == ((JO,), "ann@firm.example", "")


def test_quotes_signatures_and_markup_of_the_client_are_no_edit() -> None:
    life = draft()
    dressed = TEXT.replace("Analyst", "*Analyst*") + "\n\n-- \nMara Winter\nBerlin\n\n> the mail before\n> once more"
    assert sending(mail(name=life.intended.message_id, text=dressed), life) == ("sent", None)


def test_a_text_and_an_html_part_of_which_only_one_was_changed_are_told_apart() -> None:
    life = draft()
    seen = mail(name=life.intended.message_id)
    _, changed = sending(replace(seen, texts=(TEXT.replace("Analyst", "Clerk"), TEXT)), life)
    assert changed and changed.one_part and changed.added == ("Clerk",)
    _, both = sending(replace(seen, texts=(TEXT.replace("Analyst", "Clerk"), TEXT.replace("Analyst", "Clerk"))), life)
    assert both and not both.one_part


def test_a_mail_that_answers_the_draft_proves_that_it_was_sent() -> None:
    life = draft()
    name, marker = life.intended.message_id, life.intended.marker
    assert proves_sending(mail(answers=(name,)).envelope, False, (life,)) is life
    assert proves_sending(mail(answers=("<x@y>",), chain=(marker, PARENT, "<x@y>")).envelope, False, (life,)) is life
    assert proves_sending(mail(answers=("<x@y>",), chain=(marker, "<x@y>")).envelope, True, (life,)) is life
    assert proves_sending(mail(answers=(name,)).envelope, True, (life,)) is None, "answered in Drafts by its own user"
    assert proves_sending(mail(answers=(PARENT,)).envelope, False, (life,)) is None
