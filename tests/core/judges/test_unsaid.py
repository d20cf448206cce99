"""Who writes to the user for the first time, by their own name, is a person, whatever they speak of."""

import pytest

from core.judges.letters import judged, letter

FIRST_MAILS = [
    ("Our newsletter", "our monthly newsletter has 300 readers and nobody to write it. Would you fancy doing it?"),
    ("Auto: our electric van", "we bought an electric van and nobody here can plan its rounds. Give me a ring?"),
    ("Openings", "Ben says you are looking. We have three openings this spring, drop in and I will show you round."),
    ("Texterin", "unser Newsletter braucht eine Texterin. Haben Sie Lust?"),
    (
        "Stelle bei uns",
        "bei uns im Lager wird gerade eine Stelle frei, noch nicht ausgeschrieben. Wäre das was für dich?",
    ),
    ("Unser Newsletter", "für unseren Newsletter fehlt uns jemand, der schreiben kann. Wollen wir mal telefonieren?"),
    ("Jobs bei uns", "wir haben gerade drei Jobs offen und niemand bewirbt sich. Kennst du jemanden?"),
    ("Notre newsletter", "notre newsletter cherche une plume. Une amie m'a parlé de vous. On s'appelle ?"),
    ("Nuestro boletín", "nuestro boletín necesita a alguien que escriba bien. ¿Te gustaría hacerlo?"),
    ("La nostra newsletter", "la nostra newsletter cerca una penna. Le interesserebbe scriverla per noi?"),
    ("A nossa newsletter", "a nossa newsletter precisa de quem escreva. Gostava de o fazer?"),
    ("Nieuwsbrief", "onze nieuwsbrief zoekt een schrijver. Zou je dat willen doen?"),
    ("Iets voor jou", "er komt een vacature vrij bij ons. Iets voor jou?"),
]


@pytest.mark.parametrize(("subject", "text"), FIRST_MAILS)
def test_a_strangers_first_mail_is_no_mass_mail_and_ends_nothing_by_its_words(subject: str, text: str) -> None:
    raw = letter(f"{text}\n\nTed Moss", subject=subject, sender="Ted Moss <ted@moss.example>", answers="")
    assert judged(raw).kind in ("human", "unsure", "recruiter_outreach")


MASS = [
    (
        "newsletter",
        "Three mistakes in every CV",
        (
            "I see the same three mistakes in every CV. I wrote them all down on my blog: https://moss.example/three\n\n"
            "My course opens on Monday, seats are limited. Join here: https://moss.example/course\n\nTed\n\n"
            "You can unsubscribe any time."
        ),
    ),
    (
        "job_alert",
        "Jobs this week",
        (
            "here are this week's jobs:\n\nPlanner at Swift, Leeds\nBuyer at Alder, Hull\nDriver at Copper, York\n\n"
            "Reply STOP to unsubscribe.\n\nTed"
        ),
    ),
]


@pytest.mark.parametrize(("kind", "subject", "text"), MASS)
def test_what_is_made_as_mass_mail_is_mass_mail_though_a_person_signs(kind: str, subject: str, text: str) -> None:
    assert (
        judged(letter(f"Hey friend,\n\n{text}", subject=subject, sender="Ted Moss <ted@moss.example>", answers="")).kind
        == kind
    )


def test_what_is_hardly_likelier_than_anything_else_is_no_strong_verdict() -> None:
    text = "In this issue we look at harbours and rates.\n\nWe also went to see the new lock at Hull with our readers."
    verdict = judged(letter(text, subject="Spring issue", sender="Lock Letter <letter@moss.example>", answers=""))
    assert (verdict.kind, verdict.strength) == ("newsletter", "weak")


def test_who_passed_the_papers_on_themselves_is_no_office_that_confirms() -> None:
    text = "Guten Tag,\n\nhab deinen Lebenslauf an Carina aus der Personalabteilung weitergeleitet.\n\nTed Moss"
    raw = letter(text, subject="dein Name", sender="Ted Moss <ted@moss.example>", answers="")
    assert judged(raw).kind != "acknowledgement"


@pytest.mark.parametrize(
    "text",
    [
        "Non lavoro più in quel settore, ma posso presentarti qualcuno.",
        "Sem decisão por enquanto, infelizmente. O gestor está de férias até segunda.",
    ],
)
def test_a_persons_answer_ends_nothing_by_words_that_are_no_plain_no(text: str) -> None:
    assert judged(letter(f"{text}\n\nTed Moss", subject="Re: Contador", sender="Ted Moss <ted@moss.example>")).kind == (
        "human"
    )


PERSONS = [
    ("offer", "As I said on the phone, we are unable to offer you the post of usher. Our new play runs until 3 May."),
    ("acknowledgement", 'your CV says "at once", your letter says "three months". Which of the two is right now?'),
    ("acknowledgement", "in Ihrem Lebenslauf steht Hamburg, im Anschreiben Bremen. Was davon stimmt?"),
    (
        "rejection",
        "you asked how the day went. In the group you listened well and spoke little. Your task was very good.",
    ),
    ("rejection", "vous vouliez mon avis sur votre essai : le texte est clair, le dessin un peu lourd."),
]


@pytest.mark.parametrize(("kind", "text"), PERSONS)
def test_a_person_gives_confirms_or_refuses_nothing_without_a_word_of_it(kind: str, text: str) -> None:
    raw = letter(
        f"Dear Mara,\n\n{text}\n\nTamsin Vale\nFront of House Manager",
        subject="Your application",
        sender="Tamsin Vale <t.vale@playhouse.example>",
        answers="",
    )
    assert judged(raw).kind != kind


def test_who_was_not_chosen_is_sent_no_openings() -> None:
    text = (
        "Hey Mara!\n\nOver 900 folks asked for this role. We've chosen a small group that knows onboarding better, and "
        "you're not among them this time. We open roles every quarter, and past applicants get a heads-up."
    )
    sender = "Talent Team <talent@alpine.example>"
    assert judged(letter(text, subject="An update", sender=sender, answers="")).kind not in ("job_alert", "newsletter")


@pytest.mark.parametrize(
    ("subject", "text"),
    [
        (
            "Your way",
            "I came across your profile. I'm a student. Would you be open to a quick chat about how you did it?",
        ),
        ("A posting", "saw this vacancy and thought of you, a planner role in Leeds. I don't know anybody there."),
        ("Ihr Profil", "Ihr Profil hat mich angesprochen, ich studiere noch. Hätten Sie Lust auf ein kurzes Gespräch?"),
        ("Votre parcours", "J'ai découvert votre profil, je suis étudiante. Auriez-vous un moment pour en parler ?"),
        ("Tu perfil", "He visto tu perfil, soy estudiante y me gustaría saber más. ¿Hablamos?"),
        ("Il tuo profilo", "Ho visto il tuo profilo, sono una studentessa. Ti andrebbe di parlarne?"),
        ("O teu perfil", "Encontrei o teu perfil, sou estudante. Podemos conversar?"),
        ("Je profiel", "Ik kwam je profiel tegen, ik ben student. Heb je zin om eens te bellen?"),
    ],
)
def test_who_has_no_work_to_give_recruits_nobody_though_they_saw_the_profile_and_want_a_talk(
    subject: str, text: str
) -> None:
    assert judged(letter(text, subject=subject, answers="")).kind == "human"


def test_who_saw_the_profile_and_has_work_to_give_recruits() -> None:
    text = "I came across your profile. My client has a role for you. Would you be open to a quick chat?"
    assert judged(letter(text, subject="A role", answers="")).kind == "recruiter_outreach"


@pytest.mark.parametrize(
    "text",
    [
        "and another one: “unfortunately we have decided to proceed with another candidate”. For the library! Wine?",
        'nou, weer eentje: "helaas hebben wij gekozen voor een andere kandidaat". Voor de bieb nota bene! Wijn?',
        "schon wieder: „leider haben wir uns für einen anderen Bewerber entschieden“. Und das fürs Archiv! Wein?",
    ],
)
def test_who_cites_a_letter_of_refusal_refuses_nobody(text: str) -> None:
    assert (
        judged(letter(f"{text}\n\nTed", subject="pff", sender="Ted Moss <ted@moss.example>", answers="")).kind
        == "human"
    )
