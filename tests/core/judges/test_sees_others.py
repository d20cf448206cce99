"""Who still looks at others has not decided: that refuses nobody, in whatever language it is said."""

import pytest

from core.judges.letters import judged, letter

THANKS = {
    "en": "Dear Ms Winter,\n\nthank you for coming in.",
    "de": "Sehr geehrte Frau Winter,\n\nvielen Dank für Ihren Besuch.",
    "fr": "Bonjour Madame,\n\nmerci d'être venue.",
    "es": "Hola Mara,\n\ngracias por venir.",
    "it": "Gentile signora Winter,\n\ngrazie per essere venuta.",
    "pt": "Olá Mara,\n\nobrigada por ter vindo.",
    "nl": "Beste mevrouw Winter,\n\nbedankt voor uw komst.",
}
UNDECIDED = [
    ("en", "We are still talking to two other candidates and will get back to you."),
    ("en", "We are interviewing two other candidates this week and will come back to you."),
    ("en", "There are two other candidates whom we would like to see first; we will be in touch."),
    ("en", "We are continuing our interviews with other candidates and will get back to you next week."),
    ("en", "We are still in talks with another candidate, but you remain in the running."),
    ("en", "We are still going through the process with other candidates."),
    ("en", "There are some other applicants we have to meet before we can say anything."),
    ("en", "Two other people are coming in on Thursday, and we want to hear them before we choose."),
    ("en", "We have not finished interviewing the other applicants."),
    ("en", "We'll be interviewing other candidates until the end of the month."),
    ("de", "Wir sprechen noch mit zwei anderen Kandidaten und melden uns dann."),
    ("de", "Wir führen noch Gespräche mit anderen Bewerbern und melden uns bei Ihnen."),
    ("de", "Wir lernen diese Woche noch andere Bewerberinnen kennen und entscheiden dann."),
    ("fr", "Nous rencontrons encore deux autres candidats et reviendrons vers vous."),
    ("fr", "Nous avons encore des entretiens avec d'autres candidats la semaine prochaine."),
    ("fr", "D'autres candidats doivent encore être reçus avant que nous prenions une décision."),
    ("es", "Estamos hablando todavía con otros dos candidatos y te diremos algo."),
    ("es", "Todavía tenemos que entrevistar a otros candidatos; te avisaremos."),
    ("it", "Stiamo ancora parlando con altri due candidati e le faremo sapere."),
    ("it", "Questa settimana vediamo altri candidati, poi decidiamo."),
    ("pt", "Ainda estamos a falar com outros dois candidatos e depois damos notícias."),
    ("pt", "Ainda vamos entrevistar outros candidatos esta semana."),
    ("nl", "We spreken nog met twee andere kandidaten en laten het u dan weten."),
    ("nl", "We zien deze week nog andere sollicitanten en komen daarna bij u terug."),
]
DECIDED = [
    ("en", "We have decided to continue talking to two other candidates."),
    ("en", "We are proceeding with two other candidates who are closer to what we need."),
    ("en", "We have chosen to interview other candidates and cannot take you further."),
    ("en", "We are still interviewing others. Unfortunately you are not among those we invite again."),
    ("de", "Wir haben uns entschieden, die Gespräche mit anderen Kandidaten fortzusetzen."),
    ("fr", "Nous avons décidé de poursuivre avec d'autres candidats."),
    ("es", "Hemos decidido seguir con otros candidatos."),
    ("it", "Abbiamo deciso di proseguire con altri candidati."),
    ("pt", "Decidimos avançar com outros candidatos."),
    ("nl", "We hebben besloten verder te gaan met andere kandidaten."),
]


@pytest.mark.parametrize(("language", "text"), UNDECIDED)
def test_who_still_sees_others_asks_for_patience(language: str, text: str) -> None:
    verdict = judged(letter(f"{THANKS[language]} {text}\n\nJo Keller"))
    assert (verdict.kind, verdict.finding("meaning")) == ("human", "holds"), verdict


@pytest.mark.parametrize(("language", "text"), DECIDED)
def test_who_has_decided_for_others_refuses(language: str, text: str) -> None:
    assert judged(letter(f"{THANKS[language]} {text}\n\nJo Keller")).kind == "rejection"
