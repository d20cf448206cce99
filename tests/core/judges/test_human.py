"""What a person wrote is never taken for a machine's, whatever servers and subjects put around it."""

import pytest

from core.judges.letters import FROM_CONTACT, IN_THREAD, MINE, SUBJECT, judged, letter
from followupd.core.pursuits.relation import NOTHING_KNOWN, Relation

NOT_A_PERSON = ("auto_reply", "out_of_office", "bounce_hard", "bounce_soft", "delivery_report")

# From a real person's mail: Exchange and a list had their hands on it (mail-facts.md, Part A, 0.7).
EXCHANGE = (
    "X-Auto-Response-Suppress: DR, RN, NRN, OOF, AutoReply",
    "Precedence: bulk",
    "List-ID: <staff.firm.example>",
)

PEOPLE = [
    letter("Thank you, we will look at it.", *EXCHANGE),
    letter("Thank you.", "Auto-Submitted: no"),
    letter("Can we talk before?", *EXCHANGE, subject="Out of office next week, can we talk before?", answers=""),
    letter(
        "I am out of the office next week. Can we talk before?", subject="Out of office: can we talk before?",
        answers="",
    ),
    letter("I am out of the office next week. Can we talk before?", *EXCHANGE, subject="Out of office", answers=""),
    letter("I am out of office until Monday, then I will read it.\n\n> Dear Jo,\n> may I ask", *EXCHANGE),
    letter("Thanks!", "X-Auto-Response-Suppress: OOF", subject=f"Re: Automatic reply: {'your question'}"),
    letter("Danke für die Nachricht.", *EXCHANGE, subject="AW: Abwesenheitsnotiz: Bewerbung"),
    letter("Ich bin bis Freitag im Urlaub, danach gern. Passt Ihnen Montag?", subject="AW: Bewerbung"),
    letter("Samstag um 10 passt.", *EXCHANGE, subject="Auto: Probefahrt am Samstag", answers=""),
    letter(
        "Dear all, I am away for a while, Jo takes over. Any questions?", *EXCHANGE,
        subject="Away from the office: what now?",
    ),
    letter(
        "I could not reach you by phone. The mailbox is full, says your provider.",
        sender="Jo <postmaster@firm.example>",
    ),
    letter(
        "I could not reach you by phone.", sender="Jo <mail@firm.example>", answers="",
        subject="Delivery problem with your papers",
    ),
    letter(
        "Your application was rejected by the board.", sender="Jo Roe, System Administrator <jo@firm.example>",
        answers="",
    ),
    letter(
        "See what I got:\n\nUndelivered Mail Returned to Sender\n550 5.1.1 User unknown",
        subject="Fwd: Undelivered Mail",
    ),
    letter(
        "My mail to you came back, user unknown. Is this the right address?", subject="Undeliverable: what happened?",
        answers="",
    ),
    letter("Yes.", "Feedback-ID: 1:2:3", "List-Unsubscribe: <mailto:x@firm.example>"),
    letter("User unknown in our system :) please register again.", sender="Al <postmaster@shop.example>",
           subject="User unknown", answers=""),
    letter("My earlier mail came back: user unknown. Here again.", sender="Microsoft Outlook <jo@firm.example>",
           subject="Undeliverable: my earlier mail to you", answers=""),
    # What people type who are away themselves.
    letter("Ich bin bis 14.8. nicht im Haus. Kommen Sie bitte am 17.8. zum Gespräch.", subject="Abwesenheit"),
    letter("Ich bin bis 14.8. im Urlaub und danach wieder im Büro.", *EXCHANGE, subject="Urlaub", answers=""),
    letter("I am out of the office on Wednesday, so we talk on Friday.", subject="Out of office - moving our call"),
    letter("I am on vacation until 14 August, but I liked your letter.", *EXCHANGE, subject="On vacation"),
    letter(
        "I am out of the office until Friday and would like to see you on Monday at 9.",
        "X-Auto-Response-Suppress: All",
        subject="Out of office",
    ),
    letter("Je suis en congés cette semaine, venez lundi.", subject="Absence", answers=""),
    letter("Estoy de viaje esta semana; la entrevista será el lunes.", subject="Ausencia", answers=""),
    letter("I am on a business trip until Friday, come on Monday at 9.", "Return-Path: <>"),
    letter("I will be travelling and away from my desk. Joe will call.", "Return-Path: <>", subject="Away next week"),
    letter("I am out of the office. When can you come?", "Return-Path: <>", subject="Out of office"),
    letter("Come on Monday.", "Return-Path: <>", "X-Auto-Response-Suppress: DR, OOF", "Precedence: bulk"),
    letter("Come on Monday.", "X-Autoreply:"),
    letter("I was on leave.", "X-Auto-Response-Suppress: All", subject="[EXT] RE: Out of office"),
    # Help desks and tracking systems send what their staff write.
    letter("Dear Mara,\n\ncould you come on Thursday at 10? Jo", "Auto-Submitted: auto-generated"),
    letter("Thank you for your application. Please call me tomorrow.", "Auto-Submitted: auto-generated"),
    letter("Thank you for your application. We would like to invite you.", "Auto-Submitted: auto-generated"),
    letter("Vielen Dank für Ihre Bewerbung. Wir laden Sie zum Gespräch ein.", "Auto-Submitted: auto-generated"),
    letter("Thank you for your interest. We regret that it went to another.", "Auto-Submitted: auto-generated"),
    letter("Thursday at ten suits us.", "Auto-Submitted: auto-generated"),
]  # fmt: skip


@pytest.mark.parametrize("raw", PEOPLE)
@pytest.mark.parametrize("relation", [IN_THREAD, FROM_CONTACT], ids=["in the thread", "from the contact"])
@pytest.mark.parametrize("header_only", [False, True])
def test_what_answers_us_or_is_the_contacts_is_an_answer(raw: bytes, relation: Relation, header_only: bool) -> None:
    assert judged(raw, relation, header_only).is_answer


@pytest.mark.parametrize("raw", PEOPLE)
@pytest.mark.parametrize("header_only", [False, True])
def test_without_a_ledger_a_person_is_never_called_a_machine(raw: bytes, header_only: bool) -> None:
    assert judged(raw, NOTHING_KNOWN, header_only).kind not in NOT_A_PERSON


def test_what_a_tracking_system_sends_for_its_staff_is_human_but_weakly_so() -> None:
    verdict = judged(letter("Could you come on Thursday?", "Auto-Submitted: auto-generated"), IN_THREAD)
    assert (verdict.kind, verdict.strength) == ("human", "weak")
    assert "Auto-Submitted: auto-generated" in verdict.evidence[1]


def test_a_persons_plain_mail_is_human_without_a_ledger_too() -> None:
    assert judged(letter("Shall we meet on Tuesday?", answers="", subject="Meeting")).kind == "human"
    assert judged(letter("Yes, gladly.\n\n> Shall we meet?")).strength == "strong"


def test_a_report_that_a_person_passes_on_is_the_persons_mail() -> None:
    text = (
        "--m\n\nLook, your mail came back. Another address?\n--m\nContent-Type: message/rfc822\n\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=r\n\n--r\n"
        "Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822; a@b.example\nAction: failed\n"
        "Status: 5.1.1\n--r--\n--m--\n"
    )
    raw = letter(text, subject="Fwd: Undelivered", answers="", content_type="multipart/mixed; boundary=m")
    assert judged(raw, FROM_CONTACT).kind == "human"
    assert judged(raw).kind == "human"


def test_the_verdict_says_what_it_rests_on() -> None:
    assert judged(letter("Yes."), IN_THREAD).evidence[0] == ("it answers a mail of an exchange you follow up")
    assert judged(letter("Yes.", answers=""), FROM_CONTACT).evidence[0] == "from jo@firm.example, whom you follow up"


@pytest.mark.parametrize(
    "sender", ["no-reply@ats.example", "Firm <jobs-noreply@firm.example>", "notifications@site.example"]
)
def test_where_nobody_reads_it_is_unsure_who_wrote_but_a_known_id_makes_it_human(sender: str) -> None:
    raw = letter("The board meets on Tuesday.", sender=sender, answers="")
    assert judged(raw).kind == "unsure"
    assert judged(raw, IN_THREAD).kind == "human"


OUTWEIGHS = ": it answers a mail, as people do, though it is marked as programs' mail is "
MAY_SAY = ": marked as programs' mail is, but people's may be too "


@pytest.mark.parametrize(
    ("field", "sender", "answers", "told"),
    [
        ("", "Jo Keller <jo@firm.example>", MINE, ", without any sign of a machine"),
        ("Auto-Submitted: no", "Jo Keller <jo@firm.example>", MINE, ", without any sign of a machine"),
        ("Precedence: bulk", "Jo Keller <jo@firm.example>", MINE,
         f"{OUTWEIGHS}[Precedence: bulk]"),
        ("X-Loop: jo@firm.example", "Jo Keller <jo@firm.example>", MINE,
         f"{OUTWEIGHS}[X-Loop: jo@firm.example]"),
        ("X-Auto-Response-Suppress: All", "Jo Keller <jo@firm.example>", "",
         f"{MAY_SAY}[X-Auto-Response-Suppress: All]"),
        ("", "Firm Shop <orders@firm.example>", "", ": names no person, but nothing in it proves a machine"),
    ],
)  # fmt: skip
def test_no_sign_of_a_machine_is_told_only_where_there_is_none(
    field: str, sender: str, answers: str, told: str
) -> None:
    verdict = judged(letter("The keys hang on the hook.", *filter(None, [field]), sender=sender, answers=answers))
    assert verdict.evidence[0] == f"from {sender}{told}"


GATEWAY = ("List-Unsubscribe: <https://gateway.example/u>", "List-Unsubscribe-Post: List-Unsubscribe=One-Click")
UNDER_A_NEWSLETTER = [
    "Hi Mara,\n\ngot it, thanks. Could you start in October?\n\nJo Keller\nRead our newsletter | Unsubscribe here",
    "Hallo Mara,\n\ndanke dir. Ginge es ab Oktober?\n\nJo Keller\nUnser Newsletter: hier anmelden oder abmelden",
    "Bonjour Mara,\n\nmerci. Octobre vous irait ?\n\nJo Keller\nAbonnez-vous à notre newsletter | Se désabonner",
    "Hola Mara:\n\ngracias. ¿Podrías empezar en octubre?\n\nJo Keller\nSuscríbete a nuestro boletín | Darse de baja",
    "Ciao Mara,\n\ngrazie. Potresti da ottobre?\n\nJo Keller\nIscriviti alla nostra newsletter | Annulla l'iscrizione",
    "Olá Mara,\n\nobrigado. Podia ser em outubro?\n\nJo Keller\nSubscreva a nossa newsletter | Cancelar subscrição",
    "Hoi Mara,\n\ndank je. Kan het vanaf oktober?\n\nJo Keller\nLees onze nieuwsbrief | Uitschrijven",
]


@pytest.mark.parametrize("text", UNDER_A_NEWSLETTER)
@pytest.mark.parametrize("further", [GATEWAY, (*GATEWAY, "Feedback-ID: 1:2:gw"), (*GATEWAY, "List-Id: <firm.example>")])
def test_an_answer_stays_a_persons_though_the_firm_advertises_under_it(text: str, further: tuple[str, ...]) -> None:
    assert judged(letter(text, *further)).kind == "human"
    of_list = "List-Id: <firm.example>" in further
    assert of_list or judged(letter(text, *further, answers="")).kind == "human"  # no ids kept: "Re:" and the name
    quoting = f"{text}\n\nOn Mon, 27 July 2026 Mara Winter wrote:\n> Dear Jo, I would like to work with you."
    assert judged(letter(quoting, *further, answers="", subject="Your mail")).kind == "human"


def test_an_answer_that_leaves_by_a_gateway_is_a_persons_before_its_text_is_read() -> None:
    assert judged(letter("", *GATEWAY), header_only=True).kind == "human"


def test_mail_of_a_list_and_a_shops_answer_to_itself_are_no_persons_answer() -> None:
    of_list = ("List-Id: <talk.example>", "List-Unsubscribe: <mailto:u@talk.example>")
    assert judged(letter("The hall is booked.", *of_list)).kind == "list"
    posted = (*of_list, "List-Post: <mailto:talk@talk.example>")
    assert judged(letter("Hi Mara,\n\nthe hall is booked.", *posted)).kind == "list"
    shop = letter("Our newsletter: ten lamps. Unsubscribe here.", *GATEWAY, sender="Lamps <news@shop.example>")
    assert judged(shop).kind == "newsletter"


def test_who_bears_the_name_of_somebody_written_to_writes_for_themselves_from_another_address_too() -> None:
    text = "Dear Ms Winter,\n\nthank you for your application. We will be in touch.\n\nJo Keller"
    elsewhere = letter(text, subject="Hello", sender="Jo Keller <jo@keller.example>", answers="")
    verdict = judged(elsewhere, Relation(namesake=True))
    assert (verdict.kind, verdict.finding("meaning"), verdict.finding("hold")) == (
        "human", "holds", "We will be in touch.",
    )  # fmt: skip
    generated = letter(
        text, "Auto-Submitted: auto-generated", subject="Hello", sender="Jo Keller <jobs@keller.example>", answers=""
    )
    assert judged(generated, Relation(namesake=True)).kind == "acknowledgement"


def test_what_somebody_writes_through_a_ticket_system_is_a_persons_word() -> None:
    framed = (
        "##- Please type your reply above this line -##\n\nJo Keller (Firm)\n\nAug 3, 2026, 09:00 GMT\n\nHi Mara,\n\n"
        "the hiring manager is away this week, so it will be next Friday before we can tell you more.\n\nJo Keller"
    )
    verdict = judged(letter(
        framed, "Precedence: bulk", subject=f"[#88] Re: {SUBJECT}", sender="Firm Recruiting <recruiting@firm.example>"
    ))  # fmt: skip
    assert (verdict.kind, verdict.finding("meaning"), verdict.finding("signed")) == ("human", "holds", "Jo Keller")
    assert not any("reply above" in reason or "09:00" in reason for reason in verdict.evidence)
