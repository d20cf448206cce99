"""What makes a newsletter one is told: the list, the way out, the desk, and at most one sentence that says so."""

import re

import pytest

from core.judges.letters import judged, letter
from followupd.core.judges.reasons import quoted

LISTED = "List-Unsubscribe: <https://brief.example/out>"
DESK = "The Brief <news@brief.example>"
ITEM = re.compile(r"\W*\d+[.)]|[-•*–]")

# The subject, what is listed, what stands under it.
DIGESTS = (
    ("Five things", ("1. Ask about the team", "2. Bring examples", "3. Write within a week", "Read in browser"),
     "You receive this newsletter because you signed up.\nUnsubscribe"),
    ("Was im März zählt", ("1. Gehalt verhandeln", "2. Homeoffice: was gilt?", "3. Zeugnisse lesen", "Weiterlesen"),
     "Sie erhalten diesen Newsletter, weil Sie sich angemeldet haben.\nAbmelden"),
    ("La lettre de mars", ("Au sommaire :", "• Recruter autrement", "• Les salaires en 2026", "• Agenda"),
     "Vous recevez cet e-mail car vous êtes inscrit à notre lettre d'information.\nSe désinscrire"),
    ("Boletín de marzo", ("1) Nuevas ayudas", "2) Cursos gratuitos", "3) Entrevistas", "Leer más"),
     "Recibe este boletín porque se suscribió. Para darse de baja pulse aquí."),
    ("Lavoro e futuro", ("1. Contratti: che cosa cambia", "2. Formazione", "3. Eventi", "Nel numero di marzo"),
     "Ricevi questa newsletter perché ti sei iscritto.\nAnnulla l'iscrizione"),
    ("Boletim de março", ("- Cinco dicas para a entrevista", "- Salários em 2026", "- Agenda"),
     "Recebe esta newsletter porque se inscreveu.\nCancelar subscrição"),
    ("Nieuwsbrief maart", ("1. Solliciteren met een machine", "2. Salaris", "3. Agenda"),
     "U ontvangt deze nieuwsbrief omdat u zich heeft ingeschreven.\nUitschrijven"),
)  # fmt: skip


@pytest.mark.parametrize(("subject", "listed", "footer"), DIGESTS)
@pytest.mark.parametrize("field", [LISTED, "X-Mailer: any"])
def test_a_digest_quotes_one_sentence_that_says_what_it_is_and_tells_what_sent_it(
    subject: str, listed: tuple[str, ...], footer: str, field: str
) -> None:
    text = "\n".join((*listed, "", footer))
    verdict = judged(letter(text, field, subject=subject, sender=DESK, answers=""))
    words = [quoted(one) for one in verdict.evidence if quoted(one)]
    assert verdict.kind == "newsletter"
    assert len(words) == 1 and not ITEM.match(words[0]) and len(words[0].split()) > 3
    assert any("[" in one for one in verdict.evidence)  # the field, or the sender


def test_news_of_a_tool_in_numbered_lines_quotes_none_of_them() -> None:
    text = "Hi Mara,\n\n1. Faster search\n2. Dark mode\n3. Shared boards\n\nEnjoy!\nThe Tool team\n\nManage preferences"
    verdict = judged(
        letter(
            text,
            LISTED,
            subject="What's new: 3 features you asked for",
            sender="Tool <updates@tool.example>",
            answers="",
        )
    )
    assert verdict.kind == "newsletter" and not any(ITEM.match(quoted(one)) for one in verdict.evidence)
    assert any("[List-Unsubscribe" in one for one in verdict.evidence)


def test_openings_that_are_listed_without_a_word_of_them_are_told_as_listed() -> None:
    text = "Planner - Copper Mill, Leeds\nCook - Anchor, York\nBaker - Swift, Hull\n\nThe team of Anchor"
    verdict = judged(
        letter(text, LISTED, subject="For you", sender="Anchor Jobs <jobalerts@anchor.example>", answers="")
    )
    assert verdict.kind == "job_alert"
    assert 'it lists openings: "Planner - Copper Mill, Leeds"' in verdict.evidence
    assert not any("The team" in one for one in verdict.evidence)


def test_a_single_word_beside_a_sentence_is_no_reason() -> None:
    text = "As the next step we would like you to complete a short coding challenge.\n\nStart: https://nimbus.example/t"
    told = judged(letter(text, subject="Next steps", sender="Nimbus <no-reply@nimbus.example>", answers="")).evidence
    assert any("coding challenge" in one for one in told) and not any(quoted(one) == "Start" for one in told)
