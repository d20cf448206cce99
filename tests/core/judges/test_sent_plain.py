"""Mail without set phrases, everyday mail with a resume, and the hiring side: what opens, asks or is let be."""

from dataclasses import replace

import pytest

from core.judges.sent_mail import JANE, OWN, Sent, body, envelope
from core.judges.sent_plain import (
    APPLICATIONS_PLAIN,
    DOTTED,
    EVERYDAY,
    HIRING,
    NETWORKING_ASKED,
    NETWORKING_PLAIN,
    OCCUPATIONS,
)
from followupd.core.judges.sent import judge_sent
from followupd.core.judges.verdict import Verdict


def judged(mail: Sent) -> Verdict:
    return judge_sent(envelope(mail, JANE), body(mail), OWN)


def named(mail: Sent) -> str:
    return f"{mail.subject[:40]}|{mail.text[:40]}".replace("\n", " ")


@pytest.mark.parametrize("mail", NETWORKING_PLAIN, ids=named)
def test_a_plain_word_of_the_own_search_and_a_question_is_networking(mail: Sent) -> None:
    verdict = judged(mail)
    assert (verdict.kind, verdict.strength) == ("networking", "strong"), verdict.evidence
    assert verdict.finding("asks") == "yes"


@pytest.mark.parametrize("mail", NETWORKING_ASKED, ids=named)
def test_a_favour_asked_on_the_way_to_work_is_never_passed_over(mail: Sent) -> None:
    assert judged(mail).kind in ("networking", "referral_request")


@pytest.mark.parametrize("mail", APPLICATIONS_PLAIN, ids=named)
def test_an_application_without_set_phrases_is_never_passed_over(mail: Sent) -> None:
    assert judged(mail).kind == "application"


@pytest.mark.parametrize("mail", HIRING, ids=named)
def test_what_the_hiring_side_writes_opens_nothing(mail: Sent) -> None:
    assert judged(mail).kind == "other", judged(mail).evidence


@pytest.mark.parametrize("mail", EVERYDAY, ids=named)
def test_a_resume_alone_opens_nothing(mail: Sent) -> None:
    verdict = judged(mail)
    assert verdict.kind == "other" or verdict.strength == "weak", verdict.evidence


@pytest.mark.parametrize("mail", (*OCCUPATIONS, *DOTTED), ids=named)
def test_the_last_noun_and_the_whole_sentence_decide(mail: Sent) -> None:
    verdict = judged(mail)
    assert (verdict.kind, verdict.strength) == ("application", "strong"), verdict.evidence
    assert mail.position in ("", verdict.finding("position"))


def test_an_answer_to_the_hiring_side_bears_its_subject() -> None:
    text = "Dear Ms Müller,\n\nas you asked, here is my resume for the position of Planner."
    verdict = judged(Sent("Re: Your application for Planner", text, files=("resume.pdf",)))
    assert (verdict.kind, verdict.strength) == ("application", "strong")


def test_where_the_papers_lie_beyond_what_was_fetched_the_user_is_asked() -> None:
    mail = Sent("Unterlagen", "Guten Tag Frau Müller,\n\nanbei meine Unterlagen für die Stelle als Köchin.")
    verdict = judge_sent(envelope(mail), replace(body(mail), truncated=True), OWN)
    assert (verdict.kind, verdict.strength) == ("application", "weak")


@pytest.mark.parametrize(
    ("text", "to", "organisation"),
    [
        ("I am applying for the role of Loan Officer at Harbour Bank.", "hr@bank.example", "Harbour Bank"),
        ("Ich bewerbe mich bei Ihnen als Köchin.", "hr@spital.example", ""),
        ("Ihr Verlag begleitet mich; hiermit bewerbe ich mich als Lektorin.", "a@verlag.example", ""),
        ("My CV for the finance manager role at Kestrel. I wish to apply.", "jo@hart.example", "Kestrel"),
    ],
)
def test_an_organisation_is_no_pronoun_and_no_common_noun(text: str, to: str, organisation: str) -> None:
    assert judged(Sent("Hello", f"Dear Ms Müller,\n\n{text}", to)).finding("organisation") == organisation


@pytest.mark.parametrize(
    ("subject", "text", "position"),
    [
        ("Bewerbung", "ich möchte mich auf die Position der Teamleitung Einkauf möchte ich gern bewerben.",
         "Teamleitung Einkauf"),
        ("Mechatroniker gesucht", "Lebenslauf anbei, ich bewerbe mich.", "Mechatroniker"),
        ("Warehouse job", "I want to apply for the warehouse clerk job in Leeds.", "warehouse clerk"),
        ("hi", "Saw you're looking for a barista. I would like to apply.", "barista"),
        ("Ausbildung zum Koch 2026", "hiermit bewerbe ich mich.", "Koch"),
        ("Bewerbung Pflegefachfrau 80%", "hiermit bewerbe ich mich.", "Pflegefachfrau"),
    ],
)  # fmt: skip
def test_a_position_takes_no_words_of_the_sentence_with_it(subject: str, text: str, position: str) -> None:
    mail = Sent(subject, f"Dear Ms Müller,\n\n{text}", files=("cv.pdf",))
    assert judged(mail).finding("position") == position
