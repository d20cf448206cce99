"""What a mail shows as a whole is a second opinion: it finds what no phrase tells, and never silences who is known."""

import re
from dataclasses import replace

import pytest

from core.judges.letters import FROM_CONTACT, IN_THREAD, judged, letter
from followupd.core.judges.believed import KINDS, LEAST, SHORT_LEAST, SHORT_STANDS, STANDS, believed, doubts
from followupd.core.judges.in_order import by_judges
from followupd.core.judges.likely import all_traits, barred_kinds, likelihoods, may_be, possible_kinds
from followupd.core.judges.likely_told import leaning, told_by_words
from followupd.core.judges.saying import said
from followupd.core.judges.traits import Setting, Trait, setting_of, traits
from followupd.core.judges.verdict import Kind
from followupd.core.judges.words.weighed import rows, weights_of
from followupd.core.mail.body import read_body
from followupd.core.mail.reading import read
from followupd.core.pursuits.relation import NOTHING_KNOWN, Relation

OFFICE = "Northwind Mills <office@firm.example>"
RECEIPT = (
    "The papers you handed to this office on 4 March bear the number 20871. "
    "The panel reads them after Easter and writes to everybody who sent an application."
)


@pytest.mark.parametrize(
    "text",
    [
        "Non rientro in ufficio prima di lunedì, poi guardo il tuo cv.",
        "Abbiamo deciso di non fare il colloquio in presenza, ci vediamo online alle 10.",
        "Leider ist der Raum belegt, wir haben entschieden, das Gespräch per Video zu führen.",
        "We decided to hold the interview online; unfortunately the room is taken.",
        "Nous avons décidé de faire l'entretien à distance, la salle est malheureusement prise.",
        "Lo siento, el martes no puedo; ¿le va bien el jueves para la entrevista?",
        "Infelizmente a sala está ocupada, por isso a entrevista passa para quinta, se puder.",
        "Helaas is de zaal bezet, het gesprek houden we online, ik stuur de link nog.",
    ],
)
def test_who_moves_a_meeting_refuses_nobody(text: str) -> None:
    assert judged(letter(text, subject="Re: Application")).kind in ("human", "interview_invitation")


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("acknowledgement", RECEIPT),
        ("rejection", "The insurance people want someone with their own van, so I can't start you. No hard feelings."),
        (
            "job_alert",
            "To be filled:\n\nPorter, The Anchor, York\nCook, Copper Mill, Leeds\n\nReply STOP to end these.",
        ),
    ],
)
def test_what_no_phrase_tells_is_told_by_all_words_together(kind: str, text: str) -> None:
    raw = letter(text, subject="Caretaker 20871", sender=OFFICE, answers="")
    assert by_judges(read(raw), read_body(raw), NOTHING_KNOWN).kind == "human"
    assert judged(raw).kind == kind


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("position_filled", "Dear Ms Winter, the position of Analyst has been filled in the meantime.\n\nJo Keller"),
        ("position_filled", "Bonjour Madame, le poste est malheureusement déjà pourvu.\n\nCordialement\nJo Keller"),
        ("rejection", "Dear Ms Winter, unfortunately we have decided for another candidate.\n\nJo Keller"),
        ("rejection", "Estimada Mara, lamentamos comunicarle que no ha sido seleccionada.\n\nSaludos\nJo Keller"),
        ("offer", "Dear Mara,\n\nI am delighted to offer you the position of Analyst.\n\nBest wishes\nJo Keller"),
        ("offer", "Liebe Frau Winter, wir freuen uns, Ihnen die Stelle als Analystin anzubieten.\n\nJo Keller"),
    ],
)
def test_one_plain_sentence_is_believed_in_a_mail_that_says_little_else(kind: str, text: str) -> None:
    assert judged(letter(text, subject="Re: My application")).kind == kind


@pytest.mark.parametrize("relation", [IN_THREAD, FROM_CONTACT])
@pytest.mark.parametrize(
    "text", [RECEIPT, "We have received your application and will get back to you within two weeks."]
)
def test_who_is_known_is_never_silenced_whatever_they_write(text: str, relation: Relation) -> None:
    assert judged(letter(text, subject="Caretaker 20871"), relation).kind == "human"


def test_the_judges_verdict_stands_unless_the_whole_speaks_against_it() -> None:
    likely = {**dict.fromkeys(KINDS, 0.0), "position_filled": 0.52, "human": 0.48}
    assert believed("position_filled", likely, KINDS) == "position_filled"
    assert believed("human", likely, KINDS) == "human"
    assert believed("human", {**likely, "rejection": 0.9}, KINDS) == "rejection"
    assert believed("human", {**likely, "rejection": 0.9}, ["human", "offer"]) == "human"


def test_that_a_matter_has_ended_is_one_question_and_in_which_way_another() -> None:
    likely = {**dict.fromkeys(KINDS, 0.0), "rejection": 0.38, "position_filled": 0.3, "human": 0.32}
    assert believed("human", likely, KINDS) == "rejection"
    assert believed("position_filled", likely, KINDS) == "rejection"


def test_an_end_that_nothing_speaks_for_beside_must_be_likelier_and_a_short_mail_never_tells_one() -> None:
    raw = letter("Thank you for the cake. I will not bake another one before May.")
    text = said(read(raw), read_body(raw))
    assert doubts(text, setting(), (), (), short=False)["rejection"] > LEAST["rejection"]
    assert doubts(text, setting(), (), (), short=True)["rejection"] > 1
    plainly = (Trait("=end told", 0.7, frozenset((1,))),)
    assert doubts(text, setting(), plainly, (), short=False) == {}
    barred: tuple[Kind, ...] = ("rejection",)
    assert doubts(text, setting(), plainly, barred, short=False)["rejection"] > LEAST["rejection"]


def setting(**known: bool) -> Setting:
    plain = Setting(
        True,
        contact=False,
        known=False,
        answers=False,
        many=False,
        about_work=True,
        asks=False,
        waits=False,
        jokes=False,
    )
    return replace(plain, **known)


def shown(text: str, by_rules: Kind, **fields: str) -> dict[str, Trait]:
    raw = letter(text, **fields)
    envelope, body = read(raw), read_body(raw)
    words = said(envelope, body)
    at = setting_of(words, envelope, body, NOTHING_KNOWN)
    barred = barred_kinds(words, at, envelope, body)
    return {one.name: one for one in all_traits(by_rules, barred, words, at, envelope, body)}


def test_what_the_judges_say_and_how_a_mail_came_are_weighed_too() -> None:
    found = shown("Can you come on Monday?", "human")
    assert {"=judged human", "=person", "=person, judged human", "=barred acknowledgement", "=always"} <= found.keys()
    text = "We thought about it for long. Somebody else was a little closer to what the workshop needs."
    by_rules, alone = (likelihoods(shown(text, kind).values()) for kind in ("rejection", "human"))
    assert by_rules["rejection"] > alone["rejection"]


def test_the_sentence_that_tells_an_end_most_plainly_is_weighed_where_it_stands() -> None:
    found = shown("Thank you for the cake.\n\nWe have decided to give the job to my nephew.\n\nJo", "human")
    assert found["=end told"].sentences == frozenset((2,))
    assert found["=end told"].value > 0 > shown("Thank you for the cake.\n\nJo", "human")["=end told"].value


def test_what_holds_only_on_a_condition_or_is_cited_tells_no_end() -> None:
    plainly = "We are sorry to tell you that the place goes to another applicant."
    for aside in (
        "If you do not hear from us by May, the place goes to another applicant.",
        f'They wrote to my brother: "{plainly}"',
    ):
        assert (
            shown(aside, "human").get("=end told", Trait("", -9.0)).value < shown(plainly, "human")["=end told"].value
        )


def test_what_answers_or_asks_is_no_receipt_and_no_list_of_openings() -> None:
    assert may_be("acknowledgement", setting())
    asking = setting(answers=True, asks=True)
    assert not any(may_be(kind, asking) for kind in ("acknowledgement", "job_alert", "newsletter"))


def test_likelihoods_are_shares_of_one_and_an_unknown_trait_changes_none() -> None:
    even = likelihoods([])
    assert sum(even.values()) == pytest.approx(1)
    assert likelihoods([Trait("a word that nobody writes", 3.0)]) == even
    assert likelihoods([Trait("#refuse plainly", 1.0)])["rejection"] > even["rejection"]


def test_a_trait_tells_the_sentences_it_stands_in() -> None:
    raw = letter("Hello Mara,\n\nWe regret it.\n\nJo", answers="", subject="Baker")
    envelope, body = read(raw), read_body(raw)
    text = said(envelope, body)
    shown = {one.name: one for one in traits(text, setting_of(text, envelope, body, NOTHING_KNOWN), envelope, body)}
    assert shown["baker"].sentences == frozenset((0,))
    assert all("regret" in text.sentences[number] for number in shown["regret"].sentences)
    assert "#by a person" in shown


def test_two_signs_in_one_sentence_are_a_trait_of_their_own() -> None:
    raw = letter("We regret that we cannot offer you the post.\n\nThank you for the cake.", answers="", subject="Baker")
    envelope, body = read(raw), read_body(raw)
    text = said(envelope, body)
    names = {one.name for one in traits(text, setting_of(text, envelope, body, NOTHING_KNOWN), envelope, body)}
    assert {"#regret + candidacy", "#regret", "#thanks"} <= names
    assert not {"#regret + thanks", "#thanks + regret"} & names


def test_the_evidence_quotes_the_sentences_that_weighed_and_says_in_words_how_plainly() -> None:
    first, *_, sender = judged(letter(RECEIPT, subject="Caretaker 20871", sender=OFFICE, answers="")).evidence
    how = r"it (?:reads like|most likely is|may be) a receipt for an application, most of all by "
    assert re.fullmatch(how + '".+" in the text', first)
    assert sender == f"its sender is an office or a firm, not a person by name [From: {OFFICE}]"


def test_what_its_words_lean_towards_is_told_only_with_a_sentence_that_says_something() -> None:
    raw = letter("Please answer by Monday.\n\nThis mail is confidential.\n\nThe hiring team")
    text = said(read(raw), read_body(raw))
    assert leaning("assessment", text, ((2, 3.0), (1, 1.0)))[0].endswith('"Please answer by Monday." in the text')
    assert leaning("assessment", text, ((2, 3.0), (3, 2.0), (1, -1.0))) == ()


@pytest.mark.parametrize(("likely", "how"), [(1.0, "reads like"), (0.8, "most likely is"), (0.48, "may be")])
def test_how_likely_it_is_is_told_in_words_and_never_as_certain(likely: float, how: str) -> None:
    text = said(read(letter(RECEIPT)), read_body(letter(RECEIPT)))
    (reason,) = told_by_words("acknowledgement", likely, text, ((1, 2.0),))
    assert reason.startswith(f"it {how} a receipt for an application, most of all by ") and "%" not in reason
    (reason,) = told_by_words("acknowledgement", likely, text, ())
    assert reason.startswith(f"it {how} a receipt for an application, by all its words together")


def test_who_signs_what_firms_append_and_what_weighs_little_is_not_quoted() -> None:
    note = "Your papers are with the panel.\n\nThe panel meets.\n\nThis mail is confidential.\n\nThe hiring team"
    text = said(read(letter(note)), read_body(letter(note)))
    told = told_by_words("acknowledgement", 1.0, text, ((4, 5.0), (3, 4.0), (1, 3.0), (2, 0.5)))
    assert len(told) == 1 and '"Your papers are with the panel."' in told[0]


@pytest.mark.parametrize("table", ["signs", "stems", "verdicts"])
def test_every_weight_is_of_a_kind(table: str) -> None:
    names = [line.partition("\t")[0] for line in rows(table)]
    assert names and names == sorted(set(names))
    pairs = [pair for name in names for pair in weights_of(table, name) or ()]
    assert pairs and all(0 <= column < len(KINDS) for column, _ in pairs)


@pytest.mark.parametrize("sender", ["HR Team <hr@firm.example>", "Jo Keller <jo@firm.example>"])
def test_what_stands_around_the_text_are_traits_too(sender: str) -> None:
    raw = letter("Dear applicant,\n\nAll is well.\n\nHuman Resources", subject="Re: Baker", sender=sender)
    envelope, body = read(raw), read_body(raw)
    text = said(envelope, body)
    names = {one.name for one in traits(text, setting_of(text, envelope, body, NOTHING_KNOWN), envelope, body)}
    assert {"s baker", "g applic", "z human"} <= names
    assert ("f hr" in names) == sender.startswith("HR")


def test_a_routine_receipt_may_seem_to_ask_something_where_nobody_is_known() -> None:
    sure = {**dict.fromkeys(KINDS, 0.0), "acknowledgement": 0.95}
    asks = setting(asks=True)
    assert "acknowledgement" in possible_kinds("human", asks, sure)
    assert "acknowledgement" not in possible_kinds("human", asks, {**sure, "acknowledgement": 0.6})
    for known in (setting(known=True, asks=True), setting(contact=True), setting(answers=True, asks=True)):
        assert "acknowledgement" not in possible_kinds("human", known, sure)


def test_in_a_short_mail_the_one_sentence_counts_more() -> None:
    likely = {**dict.fromkeys(KINDS, 0.0), "rejection": 0.3, "human": 0.7}
    assert believed("rejection", likely, KINDS) == "human"
    assert believed("rejection", likely, KINDS, STANDS | SHORT_STANDS) == "rejection"
    unheard = {**likely, "rejection": 0.7, "human": 0.3}
    assert believed("human", unheard, KINDS) == "rejection"
    assert believed("human", unheard, KINDS, least=LEAST | SHORT_LEAST) == "human"
