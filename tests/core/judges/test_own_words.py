"""A sentence tells an end in words of the writer's own, and its look-alike does not, in seven languages.

None of these sentences is among those that were learned from.
"""

import pytest

from core.judges.letters import judged, letter
from followupd.core.judges.own_words import NAME, TELLS, UNMET, capitals, likely_told, sentence_traits
from followupd.core.judges.saying import folded
from followupd.core.judges.words.weighed import ALWAYS, rows, weights_of

PAIRS = [
    (
        "We'll carry on with the two lads we've got, so there's no opening for you here.",
        "We'll carry on with the interviews on Monday, so keep the morning free.",
    ),
    (
        "Wir haben lange überlegt und nehmen nun doch die Kollegin, die schon im Haus ist.",
        "Wir haben lange überlegt und melden uns am Freitag bei Ihnen.",
    ),
    (
        "Nous avons préféré confier l'atelier à quelqu'un qui connaît déjà nos machines.",
        "Votre dossier est encore à l'étude et nous vous écrirons vendredi.",
    ),
    (
        "Al final nos quedamos con un chico que ya trabajó aquí dos veranos.",
        "Al final nos quedamos hasta tarde y llegamos bien a casa.",
    ),
    (
        "Alla fine il posto in bottega lo diamo a mia nipote, che comincia lunedì.",
        "Alla fine la cena la facciamo da mia nipote, lunedì alle otto.",
    ),
    ("Acabámos por ficar com uma pessoa que já conhece a casa.", "Acabámos por ficar em casa por causa da chuva."),
    (
        "We gaan het toch met onze eigen mensen doen, dus voor jou is er geen plek.",
        "We gaan vrijdag met onze eigen mensen eten, dus kom gerust mee.",
    ),
]
STRANGERS = {"subject": "Ihr Probetag", "sender": "Karin Moos <karin@moos-laden.example>", "answers": ""}
OWN_NO = "danke für den Tag bei uns. Mein Bauch sagt nein, und darauf höre ich."


@pytest.mark.parametrize(("told", "alike"), PAIRS)
def test_a_no_in_own_words_is_told_from_its_look_alike(told: str, alike: str) -> None:
    ended, open_still = (1 - likely_told(folded(one), capitals(one))[0] for one in (told, alike))
    assert ended > 0.5 > open_still


def test_how_likely_each_is_makes_one_together_and_unknown_words_tell_nothing() -> None:
    assert sum(likely_told(folded(PAIRS[0][0]))) == pytest.approx(1.0)
    assert likely_told("we do not", weighs=lambda trait: None) == pytest.approx([1 / len(TELLS)] * len(TELLS))


def test_a_word_that_was_never_met_counts_as_a_name_where_it_has_a_capital() -> None:
    sentence = "It went to Quintufrid from the xylozone"
    assert capitals(sentence) == {"quintu"}
    shown = sentence_traits(folded(sentence), capitals(sentence))
    assert {f"to {NAME}", f"the {UNMET}"} <= set(shown)
    other = sentence.replace("Quintufrid", "Bramwygrim")
    assert sentence_traits(folded(other), capitals(other)) == shown


def test_a_long_sentence_is_looked_at_for_fifty_words() -> None:
    assert sentence_traits("word " * 50, ()) == sentence_traits("word " * 50_000, ())


def test_every_line_of_the_table_is_found_where_it_is_looked_up() -> None:
    lines = rows("sentences")
    assert list(lines) == sorted(set(lines))
    for line in lines[:: len(lines) // 500]:
        assert weights_of("sentences", line.partition("\t")[0]) is not None, line
    assert {column for column, _ in weights_of("sentences", ALWAYS) or ()} <= set(range(1, len(TELLS)))
    assert weights_of("sentences", "no such trait") is None


def test_who_decides_by_feeling_says_no_and_the_sentence_is_quoted() -> None:
    found = judged(letter(f"Liebe Frau Winter,\n\n{OWN_NO}\n\nAlles Gute\nKarin Moos", **STRANGERS))
    assert (found.kind, found.strength) == ("rejection", "weak")
    told = 'it reads like a rejection, most of all by "Mein Bauch sagt nein, und darauf höre ich." in the text'
    assert found.evidence[0] == told


@pytest.mark.parametrize(
    "beside",
    [
        "Am Freitag entscheiden wir, dann melde ich mich.",  # nothing is decided before that
        "Können Sie mir noch Ihre Zeugnisse schicken?",  # who wants something has not decided
    ],
)
def test_a_matter_that_is_left_open_is_not_ended_by_such_a_sentence(beside: str) -> None:
    found = judged(letter(f"Liebe Frau Winter,\n\n{OWN_NO} {beside}\n\nAlles Gute\nKarin Moos", **STRANGERS))
    assert found.kind == "human"
