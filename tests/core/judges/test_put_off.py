"""Who only puts it off, to a month or until their interviews are over, refuses nobody, invites nobody, and holds."""

import pytest

from core.judges.test_meaning import dates, read

NOT_HIRING = [
    "Wir stellen erst ab April wieder ein, dann gern.",
    "Momentan stellen wir nicht ein. Ab April suchen wir wieder, dann sehr gern.",
    "We won't be hiring again until April, but then gladly.",
    "We are not recruiting at present. From April we will be looking again, and would be glad to hear from you then.",
    "Nous ne recrutons de nouveau qu'à partir d'avril, volontiers à ce moment-là.",
    "Nous ne recrutons pas en ce moment. Nous embaucherons de nouveau à partir d'avril, alors avec plaisir.",
    "No volveremos a contratar hasta abril; entonces, con mucho gusto.",
    "Ahora no contratamos. A partir de abril volvemos a buscar gente; hable con nosotros entonces, será un placer.",
    "Torniamo ad assumere solo da aprile, allora volentieri.",
    "Al momento non assumiamo. Da aprile cercheremo di nuovo, allora molto volentieri.",
    "Só voltamos a contratar a partir de abril; nessa altura, com todo o gosto.",
    "De momento não contratamos. A partir de abril voltamos a procurar pessoas, e então com muito gosto.",
    "Wij nemen pas vanaf april weer mensen aan, dan graag.",
    "Op dit moment nemen we niemand aan. Vanaf april zoeken we weer, dan heel graag.",
    "Recruitment restarts in April.",
    "Ab April nehmen wir wieder Leute auf.",
    "Les embauches reprennent en avril.",
    "Retomamos las contrataciones en abril.",
    "Le assunzioni riprendono ad aprile.",
    "As contratações recomeçam em abril.",
    "De werving begint weer in april, dan heel graag.",
]


@pytest.mark.parametrize("text", NOT_HIRING)
def test_who_hires_again_later_refuses_nobody_and_may_be_written_to_then(text: str) -> None:
    verdict = read(f"Hello,\n\n{text}\n\nJo Keller", "Subject: Re: Bewerbung")
    assert (verdict.kind, verdict.finding("meaning")) == ("human", "holds")
    assert dates(verdict) == {("2026-04-01", "contact_again")}


INTERVIEWS = [
    ("Interviews take place in week 17; we can't say anything before then.", "2026-04-24"),
    ("Interviews will be held in the last week of April. Nothing can be said before that.", "2026-04-30"),
    ("Die Vorstellungsgespräche finden in KW 17 statt; vorher können wir noch nichts sagen.", "2026-04-24"),
    ("Wir führen die Gespräche Mitte April und können Ihnen davor keine Auskunft geben.", "2026-04-20"),
    ("Les entretiens auront lieu en semaine 17 ; nous ne pouvons rien vous dire avant.", "2026-04-24"),
    ("Nous menons les entretiens mi-avril et ne pourrons rien vous communiquer avant.", "2026-04-20"),
    ("Las entrevistas tendrán lugar en la semana 17; antes no podemos decirle nada.", "2026-04-24"),
    ("Haremos las entrevistas a mediados de abril y antes no podremos informarle.", "2026-04-20"),
    ("I colloqui si terranno nella settimana 17; prima non possiamo dire nulla.", "2026-04-24"),
    ("Faremo i colloqui a metà aprile e prima non potremo dirle nulla.", "2026-04-20"),
    ("As entrevistas decorrem na semana 17; antes disso não podemos dizer nada.", "2026-04-24"),
    ("Faremos as entrevistas em meados de abril e não podemos adiantar nada antes disso.", "2026-04-20"),
    ("De gesprekken vinden plaats in week 17; eerder kunnen wij niets zeggen.", "2026-04-24"),
    ("We voeren de gesprekken half april en kunnen u daarvoor niets meedelen.", "2026-04-20"),
]


@pytest.mark.parametrize(("text", "day"), INTERVIEWS)
def test_when_interviews_take_place_invites_nobody_to_them_and_holds_until_they_are_over(text: str, day: str) -> None:
    verdict = read(f"Hello,\n\n{text}\n\nJo Keller", "Subject: Re: Bewerbung")
    assert (verdict.kind, verdict.finding("meaning")) == ("human", "holds")
    assert dates(verdict) == {(day, "decision")}


@pytest.mark.parametrize(
    "text",
    [
        "We have decided to go with another candidate. Feel free to write again in April.",
        "Wir haben uns für einen anderen Bewerber entschieden. Ab April suchen wir wieder.",
        "The position has been filled. We will decide about other openings in April.",
        "Lamentamos comunicarle que no podemos ofrecerle el puesto. En abril volvemos a contratar.",
    ],
)
def test_who_refuses_and_names_a_later_day_refuses_all_the_same(text: str) -> None:
    assert read(f"Hello,\n\n{text}\n\nJo Keller", "Subject: Re: Bewerbung").kind in ("rejection", "position_filled")


@pytest.mark.parametrize(
    "text",
    [
        "Please get back to me in autumn.",
        "Melden Sie sich bitte im Herbst noch einmal.",
        "Recontactez-moi en automne.",
        "Por favor, escríbame de nuevo en otoño.",
        "Mi ricontatti in autunno.",
        "Volte a contactar-me no outono.",
        "Neem in het najaar nog eens contact op.",
    ],
)
def test_who_is_to_write_again_in_a_season_waits_for_its_first_day(text: str) -> None:
    verdict = read(f"Hello,\n\n{text}\n\nJo Keller", "Subject: Re: Bewerbung")
    assert (verdict.finding("meaning"), dates(verdict)) == ("holds", {("2026-09-01", "contact_again")})


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Gracias. No tenemos ninguna vacante ahora. Escríbeme otra vez a mediados de enero, por favor.", "2027-01-11"),
        ("At the moment we have no vacancy at all. Please write to me again in mid-January.", "2027-01-11"),
        ("Al momento non abbiamo posizioni aperte. Scrivimi di nuovo a metà gennaio.", "2027-01-11"),
        ("Zurzeit haben wir keine Stelle frei. Schreiben Sie mir Mitte Januar noch einmal.", "2027-01-11"),
    ],
)
def test_who_has_nothing_now_and_asks_for_a_mail_later_refuses_nobody(text: str, day: str) -> None:
    verdict = read(f"Hello,\n\n{text}\n\nJo Keller", "Subject: Re: Bewerbung")
    assert verdict.kind == "human" and (day, "contact_again") in dates(verdict)


@pytest.mark.parametrize(
    "text",
    [
        "Di queste cose non mi occupo più io: scrivi a Giulia Serra (g.serra@dati.example). In bocca al lupo!",
        "I don't look after this now: the right person is Kim Lee (kim.lee@dati.example). Good luck!",
        "Dafür bin ich nicht mehr zuständig, schreiben Sie Kim Lee (kim.lee@dati.example). Viel Erfolg!",
    ],
)
def test_who_is_not_in_charge_and_names_who_is_refuses_nobody(text: str) -> None:
    verdict = read(f"Hello,\n\n{text}\n\nJo Keller", "Subject: Re: Bewerbung")
    assert verdict.kind == "human" and verdict.finding("referral")


@pytest.mark.parametrize(
    "text",
    [
        "Sorry for the late answer, I was on holiday until Monday and am catching up on my messages.",
        "Tut mir leid, ich war bis Montag im Urlaub und antworte erst jetzt.",
        "Désolé de répondre si tard, j'étais en congés jusqu'à lundi et je rattrape mes messages.",
        "Perdone que responda tan tarde, estuve de vacaciones hasta el lunes.",
        "Mi scusi per la risposta in ritardo, ero in ferie fino a lunedì.",
        "Desculpe a resposta tardia, estive de férias até segunda-feira.",
        "Sorry voor het late antwoord, ik was met vakantie tot maandag.",
    ],
)
def test_an_absence_that_is_over_names_no_day(text: str) -> None:
    assert not dates(read(f"Hello,\n\n{text}\n\nJo Keller"))


@pytest.mark.parametrize(
    "text",
    ["Dafür bin ich nicht mehr zuständig, schreiben Sie ihr.", "Ich bin nicht mehr hier tätig, melden Sie sich dort."],
)
def test_who_is_not_in_charge_any_more_does_not_forbid_to_write(text: str) -> None:
    assert read(f"Hello,\n\n{text}\n\nJo Keller").kind != "opt_out"
