"""What the user's own mail is: only a search for work is followed up, and in doubt nothing is opened."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.judges.sent_mail import ANNA, APPLICATIONS, JANE, NETWORKING, OWN, TOM, Sent, body, envelope
from core.judges.sent_nothing import NOTHING
from followupd.core.judges.sent import judge_sent
from followupd.core.judges.sent_findings import greeting_of, papers_among, resume_among, wants_an_answer
from followupd.core.judges.verdict import Verdict
from followupd.core.mail.envelope import Address


def judged(mail: Sent, sender: Address = JANE) -> Verdict:
    return judge_sent(envelope(mail, sender), body(mail), OWN)


def named(mail: Sent) -> str:
    return f"{mail.subject[:40]}|{mail.text[:40]}".replace("\n", " ")


@pytest.mark.parametrize("mail", APPLICATIONS, ids=named)
def test_an_application_is_followed_up(mail: Sent) -> None:
    verdict = judged(mail)
    assert (verdict.kind, verdict.strength) == ("application", "strong"), verdict.evidence


@pytest.mark.parametrize("mail", APPLICATIONS, ids=named)
def test_the_position_is_the_one_the_user_names(mail: Sent) -> None:
    assert judged(mail).finding("position") == mail.position


@pytest.mark.parametrize("mail", NETWORKING, ids=named)
def test_a_networking_mail_is_followed_up(mail: Sent) -> None:
    verdict = judged(mail)
    assert verdict.kind in ("networking", "referral_request") and verdict.strength == "strong", verdict.evidence


@pytest.mark.parametrize("mail", NOTHING, ids=named)
def test_family_landlord_shop_school_and_friend_are_never_followed_up(mail: Sent) -> None:
    verdict = judged(mail)
    assert verdict.kind == "other" or verdict.strength == "weak", verdict.evidence


def test_most_of_what_is_nothing_does_not_even_ask() -> None:
    asked = [m.subject for m in NOTHING if judged(m).kind != "other"]
    assert len(asked) <= len(NOTHING) / 20, asked


def test_an_application_that_names_a_reference_stays_one() -> None:
    text = "I apply for the position of analyst at your firm. Tom Reed, my manager, is willing to be a reference."
    assert judged(Sent("Application as analyst", f"Dear Ms Cole,\n\n{text}")).kind == "application"
    german = "hiermit bewerbe ich mich auf die Stelle als Controllerin. Gern nenne ich Ihnen Frau Roth als Referenz."
    assert judged(Sent("Bewerbung", f"Sehr geehrte Frau Cole,\n\n{german}")).kind == "application"


def test_mail_to_oneself_is_nothing() -> None:
    to_self = Sent("Application as Data Engineer", "I am applying.", "Jane Doe <jane@janedoe.example>", ("resume.pdf",))
    assert judged(to_self).kind == "other"


def test_a_bare_application_that_names_no_work_leaves_doubt() -> None:
    verdict = judged(Sent("Application", "Dear Mr Smith,\n\nplease find my application attached.\n\nKind regards"))
    assert (verdict.kind, verdict.strength) == ("application", "weak")


def test_a_resume_to_a_private_address_without_a_word_of_applying_leaves_doubt() -> None:
    verdict = judged(Sent("Hi", "Hi Tom,\n\nhere you go.", TOM, ("resume.pdf",)))
    assert verdict.kind == "other" or verdict.strength == "weak"


def test_one_family_name_speaks_against() -> None:
    text = "Hi Jack,\n\nI am looking for a new job in logistics. What is your advice?"
    people = ("Jack Ray <j@x.example>", "Jack Doe <j@x.example>")
    stranger, brother = (judged(Sent("My plan", text, to)) for to in people)
    assert (stranger.kind, stranger.strength) == ("networking", "strong")
    assert (brother.kind, brother.strength) != ("networking", "strong")


def test_without_a_body_the_subject_speaks() -> None:
    verdict = judge_sent(envelope(Sent("Application as Data Engineer", "")), None, OWN)
    assert (verdict.kind, verdict.strength) == ("application", "strong")
    assert verdict.finding("position") == "Data Engineer"


def test_the_evidence_names_the_words_it_rests_on() -> None:
    evidence = judged(APPLICATIONS[0]).evidence
    assert any("Application as Data Engineer" in line for line in evidence)
    assert any("resume.pdf" in line for line in evidence)
    for mail in (*APPLICATIONS, *NETWORKING, *NOTHING):
        lines = judged(mail).evidence
        assert lines
        assert all(len(line) <= 200 and "\n" not in line for line in lines)


@pytest.mark.parametrize(
    ("subject", "position", "reference"),
    [
        ("Application for the position of Platform Engineer (ref. 2083)", "Platform Engineer", "2083"),
        ("Application as Senior Data Engineer at Acme, Ref. DE-4711/b", "Senior Data Engineer", "DE-4711/b"),
        ("Bewerbung als Projektleiter/in (m/w/d) – Kennziffer: 12/2026", "Projektleiter/in", "12/2026"),
        ("Bewerbung um die Stelle als Data Engineer bei Acme GmbH", "Data Engineer", ""),
        ("Application: Head of Sales, EMEA - Jane Doe", "Head of Sales", ""),
        ("Application for your vacancy", "", ""),
        ("Application for the advertised position", "", ""),
        ("Bewerbung auf Ihre Stellenanzeige", "", ""),
        ("Data Engineer (Job ID 20831) - application", "Data Engineer", "20831"),
    ],
)
def test_position_and_reference_are_read_without_what_stands_around_them(
    subject: str, position: str, reference: str
) -> None:
    verdict = judged(Sent(subject, "Dear Ms Müller,\n\nplease find my resume attached.", files=("resume.pdf",)))
    assert (verdict.finding("position"), verdict.finding("reference")) == (position, reference)


def test_a_position_is_never_a_whole_sentence() -> None:
    for mail in (*APPLICATIONS, *NETWORKING, *NOTHING):
        assert len(judged(mail).finding("position").split()) <= 9


def test_the_organisation_is_the_one_the_user_spells() -> None:
    mail = Sent("Application", "Dear Ms Müller,\n\nI am applying for the role of Nurse at ACME.", files=("cv.pdf",))
    assert judged(mail).finding("organisation") == "ACME"
    other = Sent("Application as Nurse at St. Mary Hospital", "Dear Ms Müller,\n\nsee attached.", "a@freemail.example")
    assert judged(other).finding("organisation") == "St. Mary Hospital"


@pytest.mark.parametrize(
    ("line", "greeting"),
    [
        ("Dear Ms Müller,", "Dear Ms Müller"),
        ("Hi Jane", "Hi Jane"),
        ("Dear Dr. Weber,", "Dear Dr. Weber"),
        ("Hi Jane, thank you for the call.", "Hi Jane"),
        ("Hello again Jane!", "Hello again Jane"),
        ("Good morning Mr O'Neil –", "Good morning Mr O'Neil"),
        ("Sehr geehrte Frau Prof. Dr. Özdemir,", "Sehr geehrte Frau Prof. Dr. Özdemir"),
        ("Liebe Anna, lieber Tom,", "Liebe Anna"),
        ("Guten Tag Herr von der Leine,", "Guten Tag Herr von der Leine"),
        ("Bonjour Madame Dupont,", "Bonjour Madame Dupont"),
        ("Estimada Sra. López:", "Estimada Sra. López"),
        ("Anna,", "Anna"),
        *(
            (line, "")
            for line in (
                "Dear Sir or Madam,", "Dear Sirs,", "Dear Hiring Team,", "Dear Hiring Manager,", "Hello,", "Hello",
                "Hi there,",
                "Dear all,", "Hi everyone", "Dear Acme Team,", "Dear Acme,", "Dear Recruiting Team", "Dear HR,",
                "To whom it may concern,",
                "Good morning,", "Dear colleagues,", "Dear Selection Committee,", "Sehr geehrte Damen und Herren,",
                "Hallo zusammen,",
                "Liebes Team,", "Hallo liebes Acme-Team,", "Liebe Kolleginnen und Kollegen,", "Guten Tag,",
                "Madame, Monsieur,",
                "Bonjour Madame,", "Estimados señores:", "Hola:", "", "I am writing to you about the role.",
                "Dear Madam", "Hi team",
            )
        ),
    ],
)  # fmt: skip
def test_a_greeting_counts_only_if_it_names_a_person(line: str, greeting: str) -> None:
    to = (Address("Anna Müller", "anna@acme.example"),)
    assert greeting_of(f"{line}\n\nplease find attached my papers.", to) == greeting


@pytest.mark.parametrize(
    "text",
    [
        "Could you tell me when you will decide?", "Would Tuesday suit you?", "Please let me know.",
        "I look forward to hearing from you.",
        "I would be grateful if you could forward this.", "Über eine Rückmeldung freue ich mich.",
        "Können Sie mir sagen, wann?",
        "Pourriez-vous me dire quand ?", "¿Podría decirme cuándo?", "Which one\nfits?",
    ],
)  # fmt: skip
def test_a_question_or_request_asks(text: str) -> None:
    assert wants_an_answer(text)


@pytest.mark.parametrize(
    "text",
    ["Tuesday suits me well.", "Thank you very much.", "See https://acme.example/?q=1 for the list.",
     "Hi Jane, how are you? I am well.",
     "Dienstag passt mir gut.", "Vielen Dank!", ""],
)  # fmt: skip
def test_what_asks_nothing_starts_no_chase(text: str) -> None:
    assert not wants_an_answer(text)


@pytest.mark.parametrize(
    "name",
    ["resume.pdf", "Résumé Jane Doe.pdf", "JaneDoeCV.pdf", "CV_2026_en.docx", "Lebenslauf.pdf",
     "doe-lebenslauf-neu.odt", "janedoecv.pdf",
     "Curriculum Vitae.doc", "currículum.pdf", "hoja_de_vida.pdf", "Curriculo.pdf", "DoeResume2026.PDF"],
)  # fmt: skip
def test_a_resume_is_known_by_its_name(name: str) -> None:
    assert resume_among(("photo.jpg", name)) == name


@pytest.mark.parametrize(
    "name", ["cv.py", "resume.png", "contract.pdf", "invoice.pdf", "cover.pdf", "recovery.pdf", "civic.pdf", ""]
)
def test_other_files_are_no_resume(name: str) -> None:
    assert resume_among((name,)) == ""


def test_cover_letters_are_papers() -> None:
    assert papers_among(("Anschreiben.pdf",))
    assert papers_among(("JaneDoe_CoverLetter.pdf",))


@given(st.text(max_size=200), st.text(max_size=600), st.lists(st.text(max_size=30), max_size=2))
def test_nothing_odd_in_a_mail_raises(subject: str, text: str, files: list[str]) -> None:
    verdict = judged(Sent(subject, text, ANNA, tuple(files)))
    assert verdict.kind in ("application", "networking", "other")


@pytest.mark.parametrize(
    "piece",
    [
        "apply for ",
        "bewerbe mich als ",
        "I am looking for ",
        "a ",
        " ",
        "\n",
        "ref. ",
        "my ",
        "? ",
        "-",
        "(",
        "position of ",
    ],
)
def test_a_text_made_to_be_slow_costs_little_more_than_its_length(piece: str) -> None:
    def cost(times: int) -> float:
        mail = Sent((piece * 900)[:900], piece * times)
        begun = time.process_time()
        judged(mail)
        return time.process_time() - begun

    assert min(cost(20_000) for _ in range(3)) < 40 * max(min(cost(2_000) for _ in range(3)), 0.004)


def test_a_forward_takes_nothing_from_the_subject_it_bears() -> None:
    to_tom = "Tom Wirth <tom@wirth.example>"
    for subject in ("Fwd: Application as Platform Engineer", "WG: Bewerbung als Ingenieurin"):
        verdict = judged(Sent(subject, "Hi Tom, what do you think of this?", to_tom))
        assert verdict.kind == "other" or verdict.strength == "weak"


ON_THE_WAY = (
    ("Il suo intervento", "Buongiorno, sto cercando una nuova strada professionale. Mi piacerebbe parlare con lei."),
    ("Un consiglio", "Gentile Anna, sto cercando lavoro come analista. Come è arrivata in Acme? Ha venti minuti?"),
    ("A sua palestra", "Bom dia, estou à procura de uma nova área e gostaria de conversar vinte minutos consigo."),
    ("Um conselho", "Olá Anna, estou em transição de carreira. Como chegou à Acme? Tem alguns minutos?"),
    ("Uw lezing", "Beste Anna, ik oriënteer me op een nieuwe baan en zou graag twintig minuten met u praten."),
    ("Advies", "Beste Anna, ik ben op zoek naar een baan als analist. Hoe bent u bij Acme begonnen? Heeft u tips?"),
    ("Su charla", "Hola, Anna: estoy buscando un cambio profesional y me gustaría hablar veinte minutos con usted."),
)
PRIVATE = (
    ("Sabato", "Ciao Luca, cerco un posto per la festa di compleanno. Hai venti minuti per parlarne? Un abbraccio"),
    ("Appartamento", "Buongiorno, cerco un appartamento in affitto. Quando potrei visitarlo?"),
    ("Escola", "Bom dia, procuro vaga na escola para o meu filho. Pode dizer-me a quem falar?"),
    ("Festa", "Oi Rita, vamos ao aniversário no sábado? Beijos"),
    ("Huis", "Beste meneer, ik zoek een woning te huur. Heeft u een paar minuten voor een bezichtiging?"),
    ("Zaterdag", "Hoi Sam, kom je zaterdag op mijn verjaardag? Iemand met wie ik kan praten! Liefs"),
    ("Pakje", "Goedendag, mijn bestelling is niet aangekomen. Bij wie kan ik terecht?"),
)


@pytest.mark.parametrize(("subject", "text"), ON_THE_WAY)
def test_who_asks_for_help_on_the_way_to_work_is_heard_in_every_language(subject: str, text: str) -> None:
    verdict = judged(Sent(subject, text))
    assert (verdict.kind, verdict.finding("asks")) == ("networking", "yes"), verdict.evidence


@pytest.mark.parametrize(("subject", "text"), PRIVATE)
def test_a_flat_a_school_a_feast_or_a_parcel_is_nothing_in_every_language(subject: str, text: str) -> None:
    assert judged(Sent(subject, text, to="Sam <sam@gmail.com>")).kind == "other"
