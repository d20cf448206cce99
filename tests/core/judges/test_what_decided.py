"""Why a mail is what it is told to be: the field of its header that decided, and what it is torn between."""

import pytest

from core.judges.letters import IN_THREAD, judged, letter

OFFICE = "People Team <people@firm.example>"
NOBODY = "Firm <no-reply@firm.example>"


def reasons(text: str, *headers: str, subject: str = "News", sender: str = NOBODY) -> tuple[str, tuple[str, ...]]:
    verdict = judged(letter(text, *headers, subject=subject, sender=sender, answers=""))
    return verdict.kind, verdict.evidence


@pytest.mark.parametrize("field", ["List-Unsubscribe: <https://firm.example/u>", "Precedence: bulk"])
def test_a_newsletter_shows_the_field_that_says_it_went_to_many(field: str) -> None:
    kind, told = reasons("What is new in May.\n\nYou receive this newsletter because you signed up.", field)
    assert kind == "newsletter" and any(field in one for one in told)


def test_a_job_alert_shows_the_field_or_the_board_that_sent_it() -> None:
    text = "New jobs for you:\n\nBaker - Copper Mill, Leeds\nCook - Anchor, York\n\nEdit your job alert"
    many, board = "List-Unsubscribe: <https://board.example/u>", "Anchor Jobs <jobalert@anchor.example>"
    kind, told = reasons(text, many, subject="3 new jobs for baker")
    assert kind == "job_alert" and any(many in one for one in told)
    assert any("[From: Anchor Jobs" in one for one in reasons(text, subject="3 new jobs", sender=board)[1])


def test_a_notice_about_an_account_shows_the_address_it_comes_from() -> None:
    kind, told = reasons("Your verification code is 448210.", subject="Your code")
    assert kind == "account_notice"
    assert told[-1] == f"by its name the sender's address takes no answers [From: {NOBODY}]"


def test_a_receipt_shows_that_an_office_sent_it() -> None:
    kind, told = reasons("We have received your application.", subject="Your application", sender=OFFICE)
    assert kind == "acknowledgement"
    assert told[-1] == f"its sender is an office or a firm, not a person by name [From: {OFFICE}]"


@pytest.mark.parametrize(
    ("sender", "name"),
    [("Ruth via LinkedIn <messages-noreply@linkedin.com>", "LinkedIn"), ("XING <robot@mail.xing.com>", "XING")],
)
def test_a_notice_of_a_platform_shows_the_domain_by_which_it_is_known(sender: str, name: str) -> None:
    kind, told = reasons("Ruth Calder sent you a message.", subject="New message", sender=sender)
    assert kind == "elsewhere"
    assert told[-1] == f"{name} sent it, by the domain it comes from [From: {sender}]"


@pytest.mark.parametrize(
    ("subject", "away"),
    [
        ("Assente: candidatura", "Sarò fuori ufficio fino al 20 novembre."),
        ("Abwesend: Bewerbung", "Ich bin bis zum 20. November im Urlaub."),
        ("Out of office: application", "I am out of the office until 20 November."),
        ("Ausente: candidatura", "Estaré fuera de la oficina hasta el 20 de noviembre."),
        ("Afwezig: sollicitatie", "Ik ben met vakantie tot 20 november."),
        ("Absent : candidature", "Je suis absent jusqu'au 20 novembre."),
        ("Ausente: candidatura", "Estarei ausente até 20 de novembro."),
    ],
)
def test_an_absence_without_a_machines_field_is_quoted_and_says_what_is_lacking(subject: str, away: str) -> None:
    kind, told = reasons(f"{away}\n\nJo Keller", subject=subject, sender="Jo Keller <jo@firm.example>")
    assert kind == "unsure"
    assert told[0] == f'it says that somebody is away: "{away}" in the text'
    assert told[1].startswith(("away until", "back on")) and "-11-" in told[1]
    assert told[-1].startswith("it reads like a note of absence, but the mail does not say that a program sent it")


def test_an_absence_told_by_somebody_known_without_that_field_is_theirs_and_is_quoted() -> None:
    raw = letter("Sono in ferie fino al 20 novembre.", subject="Assente: candidatura")
    verdict = judged(raw, IN_THREAD)
    assert verdict.kind == "human"
    assert verdict.evidence[-1] == 'it asks nothing, they are away: "Sono in ferie fino al 20 novembre."'


def test_a_receipt_of_no_application_says_what_is_lacking() -> None:
    kind, told = reasons("We have received your message. A colleague reads it.", subject="Automatic reply: hello")
    assert kind == "unsure"
    assert told[0].startswith('it reads like a receipt: "We have received your message."')
    assert told[-1].startswith("it reads like an automatic answer, but the mail does not say that a program sent it")


def test_where_nobody_reads_and_something_is_asked_both_are_told() -> None:
    kind, told = reasons("The doors open at nine. Which side do you come from?", subject="Thursday")
    assert kind == "unsure"
    assert any(NOBODY in one for one in told)
    assert any(one == 'it asks something all the same, as people do: "Which side do you come from?"' for one in told)
    assert told[-1] == "that alone proves no program, and its words may be a person's, who may wait for an answer"


def test_what_was_not_fetched_says_so() -> None:
    raw = letter("Hello.", sender=NOBODY, answers="", subject="Thursday")
    assert judged(raw, header_only=True).evidence[-1] == "its text was not fetched, so what it says is not known"
    late = letter("", content_type="multipart/report; report-type=delivery-status; boundary=r", answers="")
    assert "late, came back or arrived" in judged(late, header_only=True).evidence[-1]


def test_a_receipt_for_a_flat_says_that_it_is_for_no_position() -> None:
    text = "We have received your application for the flat in 5 Mill Lane."
    kind, told = reasons(text, subject="Your application", sender=OFFICE)
    assert kind == "unsure"
    assert told[0].startswith("it reads like a receipt for an application, but not for one to a position: ")


def test_a_platforms_own_notice_says_that_nobody_wrote() -> None:
    sender = "LinkedIn <jobs-noreply@linkedin.com>"
    kind, told = reasons(
        "Your application was viewed by Firm Ltd.", subject="Your application was viewed", sender=sender
    )
    assert kind == "unsure" and told[0].startswith("that an application was looked at does not say")


def test_who_answers_for_somebody_away_is_told_without_a_machines_field() -> None:
    text = "I am out of the office until 20 November. Please write to Tom Reyl (tom@firm.example).\n\nJo Keller"
    _, told = reasons(text, subject="Out of office: application", sender="Jo Keller <jo@firm.example>")
    assert "in their absence Tom Reyl <tom@firm.example>" in told


def test_a_quote_is_one_sentence_without_links() -> None:
    text = (
        "This week in the Ledger: heatmaps are back.\n\nRead it in your browser: https://l.example/w/48 "
        "You get this because you signed up at our site.\nUnsubscribe: https://l.example/u/991"
    )
    kind, told = reasons(
        text, "List-Unsubscribe: <https://l.example/u>", "List-Id: <l.l.example>", subject="The Ledger"
    )
    assert kind == "newsletter"
    assert '"You get this because you signed up at our site." in the text' in told
    assert not any("://" in one for one in told if one.startswith('"'))


def test_a_mailing_list_is_told_once() -> None:
    fields = ("List-Id: Bakers <b.lists.example>", "List-Post: <mailto:b@lists.example>")
    _, told = reasons("The ovens are on.", *fields, subject="[bakers] ovens", sender="Al <al@b.example>")
    assert sum("mailing list" in one for one in told) == 1


def test_no_person_is_told_to_have_written_mass_mail() -> None:
    text = "What is new in May.\n\nYou receive this newsletter because you signed up."
    raw = letter(
        text, "List-Unsubscribe: <https://l.example/u>", subject="News", sender="Ann Lee <ann@l.example>", answers=""
    )
    verdict = judged(raw)
    assert (verdict.kind, verdict.finding("second_kind")) == ("newsletter", "")


@pytest.mark.parametrize(
    "text",
    [
        "To activate your account, please confirm your e-mail address within 24 hours: https://a.example/v",
        "Um Ihr Konto zu aktivieren, bestätigen Sie bitte Ihre E-Mail-Adresse innerhalb von 24 Stunden.",
        "Pour activer votre compte, veuillez confirmer votre adresse e-mail dans les 24 heures.",
        "Para activar su cuenta, confirme su dirección de correo en un plazo de 24 horas.",
        "Per attivare il suo account, confermi il suo indirizzo e-mail entro 24 ore.",
        "Para ativar a sua conta, confirme o seu endereço de e-mail no prazo de 24 horas.",
        "Bevestig je e-mailadres binnen 24 uur om je account te activeren.",
    ],
)
def test_the_hours_an_account_notice_leaves_are_its_deadline(text: str) -> None:
    verdict = judged(letter(text, subject="Your account", sender=NOBODY, answers=""))
    assert verdict.kind == "account_notice"
    assert [one.field("date") for one in verdict.findings if one.kind == "deadline"] == ["2026-08-04"]
