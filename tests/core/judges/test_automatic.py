"""What a machine answered is never taken for a person's, and an absence note says until when."""

from datetime import date

import pytest

from core.judges.letters import FROM_CONTACT, IN_THREAD, SUBJECT, judged, letter
from followupd.core.pursuits.relation import NOTHING_KNOWN, Relation

AWAY = "I am out of the office until 14 August."


@pytest.mark.parametrize(
    "sign",
    [
        "Auto-Submitted: auto-replied",
        "Auto-Submitted: AUTO-REPLIED (vacation)",
        "Auto-Submitted: auto-replied; owner-email=jo@firm.example",
        "Auto-Submitted: auto-notified",
        "Auto-Submitted: auto-generated",
        "X-Autoreply: yes",
        "X-Autorespond: Re: hello",
        "X-Mail-Autoreply: 1",
        "Precedence: auto_reply",
        "X-Precedence: auto-reply",
    ],
)
@pytest.mark.parametrize(
    "relation", [IN_THREAD, FROM_CONTACT, NOTHING_KNOWN], ids=["thread", "contact", "nothing known"]
)
def test_an_automatic_answer_by_protocol_is_one_whoever_it_comes_from(sign: str, relation: Relation) -> None:
    away = judged(letter(AWAY, sign), relation)
    assert (away.kind, away.strength, away.return_date) == ("out_of_office", "strong", date(2026, 8, 14))
    name, _, value = sign.partition(": ")
    assert any(f"[{name.title()}: {value}]" in one for one in away.evidence)
    receipt = judged(letter("We have received your message. Your ticket is 4711.", sign), relation)
    # RFC 5230's "vacation" says by itself that somebody is away.
    assert (receipt.kind, receipt.return_date) == ("out_of_office" if "vacation" in sign else "auto_reply", None)


@pytest.mark.parametrize("sign", ["Auto-Submitted: no", "X-Autoreply: no", "Precedence: normal", "X-Loop: firm"])
def test_a_sign_that_says_no_is_none(sign: str) -> None:
    assert judged(letter("Gladly.", sign), IN_THREAD).kind == "human"


def test_what_a_machine_sends_unasked_is_no_answer() -> None:
    raw = letter("New jobs for you", "Auto-Submitted: auto-generated", answers="", subject="5 new jobs")
    assert judged(raw).kind == "job_alert"
    verdict = judged(raw, FROM_CONTACT)
    assert (verdict.kind, verdict.strength) == ("human", "weak")
    assert "auto-generated" in verdict.evidence[1]


@pytest.mark.parametrize(
    "text",
    [
        "Thank you for your application. Any questions? See our pages.",
        "We have received your documents. If they fit, we would like to invite you to an interview.",
        "Eingang Ihrer Bewerbung: hiermit bestätigt. Sobald wir sie geprüft haben, melden wir uns.",
        "Vielen Dank für Ihre Bewerbung.",
        "Hemos recibido su candidatura.",
        "",
    ],
)
def test_a_generated_answer_that_only_says_it_arrived_is_automatic(text: str) -> None:
    raw = letter(text, "Auto-Submitted: auto-generated", subject="Your application")
    assert judged(raw, IN_THREAD).kind == ("acknowledgement" if text else "auto_reply")


NOTES = [
    ("Automatic reply: {}", AWAY),
    ("Out of Office: {}", AWAY),
    ("Out of Office AutoReply: {}", AWAY),
    ("Automatische Antwort: {}", "Ich bin bis zum 14.08.2026 nicht im Büro."),
    ("Abwesenheitsnotiz: {}", "Ich bin bis einschließlich 14. August abwesend."),
    ("Réponse automatique : {}", "Je suis absente jusqu'au 14 août."),
    ("Respuesta automática: {}", "Estoy fuera de la oficina hasta el 14 de agosto."),
    ("Risposta automatica: {}", "Sono fuori ufficio fino al 14 agosto."),
    ("Resposta automática: {}", "Estou de férias até 14 de agosto."),
    ("Automatisch antwoord: {}", "Ik ben afwezig tot en met 14 augustus."),
]


@pytest.mark.parametrize(("subject", "text"), NOTES)
@pytest.mark.parametrize(
    "second",
    [
        ("X-Auto-Response-Suppress: All",),
        ("Return-Path: <>",),
        ("X-MS-Exchange-Inbox-Rules-Loop: jo@firm.example",),
        (),
    ],
    ids=["suppress", "empty return path", "inbox rule", "our own subject behind it"],
)
def test_exchanges_note_without_auto_submitted_is_an_absence_note(
    subject: str, text: str, second: tuple[str, ...]
) -> None:
    verdict = judged(letter(text, *second, subject=subject.format(SUBJECT)), FROM_CONTACT)
    assert verdict.kind == "out_of_office"
    assert verdict.return_date == date(2026, 8, 14)


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Autosvar: {}", "Jag är på semester."),
        ("Automaattinen vastaus: {}", "Olen poissa töistä."),
        ("Odpowiedź automatyczna: {}", "Jestem na urlopie."),
        ("Automatická odpověď: {}", "Jsem na dovolené."),
        ("Автоматический ответ: {}", "Я в отпуске."),
        ("自動応答: {}", "ただいま不在にしております。"),
        ("自动回复: {}", "我在休假。"),
    ],
)
def test_notes_in_other_languages_are_known_as_such(subject: str, text: str) -> None:
    raw = letter(text, "X-Auto-Response-Suppress: All", subject=subject.format(SUBJECT))
    assert judged(raw, IN_THREAD).kind == "out_of_office"


TYPED = [
    ("Automatic reply: lunch", "I am out of office next week, back on Monday. Lunch then?"),
    ("Automatische Antwort: kurz", "Ich bin nächste Woche im Urlaub. Wollen wir davor telefonieren?"),
    ("Réponse automatique : café", "Je suis absente jusqu'à vendredi. On se voit lundi ?"),
    ("Respuesta automática: café", "Estoy de vacaciones hasta el viernes. ¿Nos vemos el lunes?"),
    ("Risposta automatica: caffè", "Sono in ferie fino a venerdì. Ci vediamo lunedì?"),
    ("Resposta automática: café", "Estou de férias até sexta. Tomamos um café na segunda?"),
    ("Automatisch antwoord: koffie", "Ik ben afwezig tot vrijdag. Zullen we maandag koffie drinken?"),
]
BY_PEOPLES_SERVERS = ("X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply", "X-Loop: firm.example")


@pytest.mark.parametrize(("subject", "text"), [*TYPED, *((s.format("hello"), t) for s, t in NOTES)])
def test_a_subject_and_words_without_a_machines_field_never_make_an_automatic_answer(subject: str, text: str) -> None:
    raw = letter(text, subject=subject, answers="")
    assert judged(raw).kind == "unsure"
    assert judged(letter(text, subject=subject)).kind == "unsure"
    assert judged(raw, FROM_CONTACT).kind == "human"


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        ("Out of the office Re: Your opening", "I'm on annual leave until Wednesday 18 March with no access to email."),
        ("Abwesend AW: Ihre Stelle", "Ich bin bis 18. März im Urlaub."),
        ("Absente RE: Votre annonce", "Je suis absente jusqu'au 18 mars."),
        ("Fuera de la oficina RE: Su anuncio", "Estoy fuera de la oficina hasta el 18 de marzo."),
        ("Fuori ufficio R: Il vostro annuncio", "Sono in ferie fino al 18 marzo."),
        ("Fora do escritório RE: A vaga", "Estou de férias até 18 de março."),
        ("Afwezig Re: Uw vacature", "Ik ben afwezig tot 18 maart."),
    ],
)
def test_a_note_of_absence_right_before_the_answered_subject_is_nobodys_answer_for_sure(
    subject: str, text: str
) -> None:
    assert judged(letter(text, subject=subject, answers="")).kind == "unsure"
    assert judged(letter(text, subject=subject, answers=""), FROM_CONTACT).kind == "human"


@pytest.mark.parametrize("subject", ["Out of the office this Thursday", "Out of office hours Re: Your opening"])
def test_other_words_of_an_office_begin_no_note_of_absence(subject: str) -> None:
    assert judged(letter("Shall we meet on Thursday?", subject=subject, answers="")).kind != "unsure"


@pytest.mark.parametrize("field", BY_PEOPLES_SERVERS)
@pytest.mark.parametrize(("subject", "text"), TYPED)
def test_who_asks_something_is_no_machine_for_a_field_that_peoples_mail_carries_too(
    subject: str, text: str, field: str
) -> None:
    assert judged(letter(text, field, subject=subject, answers="")).kind == "unsure"


def test_who_types_a_word_of_absence_before_our_subject_and_asks_something_is_a_person() -> None:
    asking = "Ich bin ab morgen im Urlaub. Wollen wir davor noch telefonieren?"
    assert judged(letter(asking, subject=f"Abwesend: {SUBJECT}"), FROM_CONTACT).kind == "human"


def test_a_phrase_in_the_subject_alone_silences_nobody() -> None:
    raw = letter("Dear Mara, thank you, let us talk.", subject="Automatic reply: hello", answers="")
    assert judged(raw, FROM_CONTACT).kind == "human"
    assert judged(raw).kind == "unsure"


def test_a_note_is_known_by_its_header_alone() -> None:
    raw = letter(AWAY, "X-Auto-Response-Suppress: All", subject=f"Automatic reply: {SUBJECT}")
    assert judged(raw, IN_THREAD, header_only=True).kind == "auto_reply"
    assert judged(letter(AWAY, "Auto-Submitted: auto-replied (vacation)"), header_only=True).kind == "out_of_office"


def test_an_empty_return_path_needs_a_second_sign() -> None:
    assert judged(letter("Gladly. Tuesday?", "Return-Path: <>"), IN_THREAD).kind == "human"
    assert judged(letter("Gladly. Tuesday?", "Return-Path: <>")).kind == "unsure"
    assert judged(letter(AWAY, "Return-Path: <>"), IN_THREAD).kind == "human"  # behind "Re:"
    note = letter(AWAY, "Return-Path: <>", subject="Absence")
    assert judged(note, IN_THREAD).kind == "out_of_office"


def test_a_gateways_mark_before_the_subject_hides_no_automatic_answer() -> None:
    raw = letter(AWAY, "X-Auto-Response-Suppress: All", subject=f"[EXTERNAL] Automatic reply: {SUBJECT}")
    assert judged(raw, FROM_CONTACT).kind == "out_of_office"


def test_a_rule_of_the_writers_mailbox_answers_for_them_but_anothers_only_passes_mail_on() -> None:
    rule = "X-MS-Exchange-Inbox-Rules-Loop: {}"
    mine = letter("Noted.", rule.format("jo@firm.example"), subject="Thank you")
    assert judged(mine, FROM_CONTACT).kind == "auto_reply"
    passed_on = letter(AWAY, rule.format("mara@applicant.example"), subject="Out of office")
    assert judged(passed_on, FROM_CONTACT).kind == "human"


def test_a_note_that_came_later_than_its_date_says_counts_from_its_coming() -> None:
    raw = letter(AWAY, "Auto-Submitted: auto-replied", "Delivery-date: Mon, 10 Aug 2026 09:00:00 +0200")
    assert judged(raw.replace(b"3 Aug 2026 09", b"3 Feb 2026 09")).return_date == date(2026, 8, 14)


def test_evidence_is_short_lines_with_the_words_it_rests_on() -> None:
    verdict = judged(letter(AWAY + " Call Ann." * 50, "Auto-Submitted: auto-replied\r\n folded"), IN_THREAD)
    assert '"I am out of the office until 14 August.' in " ".join(verdict.evidence)
    assert all(0 < len(line) <= 200 and line.isprintable() for line in verdict.evidence)


@pytest.mark.parametrize(
    "sign", ["List-Id: <l.example>", "List-Unsubscribe: <mailto:u@l.example>", "Precedence: bulk", "Feedback-ID: 1"]
)
def test_mail_to_many_is_list_mail_and_only_weakly_so(sign: str) -> None:
    verdict = judged(letter("The hall is booked.", sign, answers="", subject="Hall"))
    assert (verdict.kind, verdict.strength) == ("list", "weak")
    verdict = judged(letter("This week's newsletter", sign, answers="", subject="News"))
    assert (verdict.kind, verdict.strength) == ("newsletter", "weak")
    assert judged(letter("This week's newsletter", sign), IN_THREAD).kind == "human"


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Hiking without a phone & will be back Tues 18th August.", 18),
        ("OOO till 8/14", 14),
        ("Ab 17.08. bin ich wieder im Hause.", 17),
        ("Gone fishing until 14 August.", 14),
    ],
)
def test_an_automatic_answer_that_names_the_day_of_return_is_an_absence_note(text: str, day: int) -> None:
    verdict = judged(letter(text, "Auto-Submitted: auto-replied"), FROM_CONTACT)
    assert (verdict.kind, verdict.return_date) == ("out_of_office", date(2026, 8, day))


def test_a_receipt_that_names_a_day_is_no_absence_note() -> None:
    text = "Thank you for your application. We will get back to you by 14 August."
    assert judged(letter(text, "Auto-Submitted: auto-replied"), FROM_CONTACT).kind == "acknowledgement"


def test_suppress_alone_is_no_sign_at_all() -> None:
    assert judged(letter("Shall we meet?", "X-Auto-Response-Suppress: All", answers="")).kind == "human"
