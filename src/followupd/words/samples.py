"""Facts of an invented search, with which every letter can be shown: for translators, for the docs, for the tests."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from followupd.words.facts import LetterFacts
from followupd.words.filters import day
from followupd.words.phrases import greeting_for

SAMPLE = LetterFacts(
    greeting="Dear Ms Keller",
    contact_name="Jo Keller",
    organisation="Harbour Freight",
    position="Platform Engineer",
    reference="2083",
    subject="Application as Platform Engineer",
    opened_on=date(2026, 5, 4),
    last_written_on=date(2026, 5, 13),
    written_on=date(2026, 6, 2),
    step=1,
    ask="status",
    signature="Mara Winter",
    language="en",
    my_name="Mara Winter",
    resume_attached=True,
    place="Hamburg",
    seeking="a senior position in data engineering in Berlin",
    source="Lena Voss",
    acknowledged_on=date(2026, 5, 5),
    they_wrote_on=date(2026, 5, 15),
    they_wrote="We decide by 1 June.",
    wrote_back=True,
    stated_on=date(2026, 6, 1),
    meeting_on=date(2026, 5, 8),
    others="Ravi Shah and Lene Holm",
    note="The question about late data has stayed with me.",
    news="On 18 May the billing pipeline I rebuilt with two colleagues went live: invoices that used to be ready the "
    "next morning are now ready within four minutes.",
    proof="I have built data platforms for logistics firms for six years.",
    referrer="Ada Brandt",
    referred="Ravi Shah",
    referred_on=date(2026, 5, 11),
    answered_on=date(2026, 5, 22),
    new_position="Data Engineer",
    new_organisation="Tidal",
    offer_by=date(2026, 6, 5),
    sent_to="jobs@harbour.example",
    confirmed_on=date(2026, 5, 5),
    called_off=date(2026, 5, 18),
    days_offered="8 June, 10 June or 12 June",
    to_move=date(2026, 5, 29),
    asked_on=date(2026, 5, 22),
)  # fmt: skip

_IN_LANGUAGE = {
    "de": {
        "greeting": "Sehr geehrte Frau Keller",
        "position": "Plattformentwicklerin",
        "subject": "Bewerbung als Plattformentwicklerin",
        "new_position": "Dateningenieurin",
        "seeking": "eine leitende Stelle in der Datentechnik in Berlin",
        "they_wrote": "Wir entscheiden bis zum 1. Juni.",
        "others": "Ravi Shah und Lene Holm",
        "note": "Die Frage nach verspäteten Daten geht mir noch nach.",
        "news": "Am 18. Mai ist die Abrechnung in Betrieb gegangen, die ich mit zwei Kollegen neu gebaut habe: "
        "Rechnungen, die früher am nächsten Morgen fertig waren, sind es nun nach vier Minuten.",
        "days_offered": "8. Juni, 10. Juni oder 12. Juni",
        "proof": "Seit sechs Jahren baue ich Datenplattformen für Logistikunternehmen.",
    },
    "fr": {
        "greeting": "Bonjour Madame Keller",
        "place": "Hambourg",
        "position": "ingénieure de plateforme",
        "subject": "Candidature au poste d'ingénieure de plateforme",
        "new_position": "ingénieure de données",
        "seeking": "un poste senior en ingénierie des données à Berlin",
        "they_wrote": "Nous déciderons au plus tard le 1er juin.",
        "others": "Ravi Shah et Lene Holm",
        "note": "La question sur les données en retard m'est restée en tête.",
        "news": "Le 18 mai, la chaîne de facturation que j'ai refaite avec deux collègues est entrée en service : les "
        "factures, autrefois prêtes le lendemain matin, le sont désormais en quatre minutes.",
        "days_offered": "8 juin, 10 juin ou 12 juin",
        "proof": "Je construis depuis six ans des plateformes de données pour des entreprises de logistique.",
    },
    "es": {
        "greeting": "Estimada señora Keller",
        "place": "Hamburgo",
        "position": "ingeniera de plataforma",
        "subject": "Candidatura al puesto de ingeniera de plataforma",
        "new_position": "ingeniera de datos",
        "seeking": "un puesto sénior en ingeniería de datos en Berlín",
        "they_wrote": "Decidiremos a más tardar el 1 de junio.",
        "others": "Ravi Shah y Lene Holm",
        "note": "La pregunta sobre los datos que llegan tarde me sigue rondando.",
        "news": "El 18 de mayo entró en servicio el sistema de facturación que rehíce con dos colegas: las facturas, "
        "que antes estaban listas a la mañana siguiente, ahora lo están en cuatro minutos.",
        "days_offered": "8 de junio, 10 de junio o 12 de junio",
        "proof": "Desde hace seis años construyo plataformas de datos para empresas de logística.",
    },
}  # fmt: skip


# What came of writing to the person who was named.
_CAME_OF_IT = {
    "en": "Ravi Shah has offered me a conversation about the work of his team.",
    "de": "Ravi Shah hat mir ein Gespräch über die Arbeit seiner Gruppe angeboten.",
    "fr": "Ravi Shah m'a proposé un entretien sur le travail de son équipe.",
    "es": "Ravi Shah me ha ofrecido una conversación sobre el trabajo de su equipo.",
}  # fmt: skip
# What a first mail was about that applied for nothing, formal and familiar.
TALK = {
    "en": ("Your talk on late trains",) * 2,
    "de": ("Ihr Vortrag über verspätete Züge", "Dein Vortrag über verspätete Züge"),
    "fr": ("Votre exposé sur les trains en retard", "Ton exposé sur les trains en retard"),
    "es": ("Su charla sobre los trenes con retraso", "Tu charla sobre los trenes con retraso"),
}  # fmt: skip
_NO_APPLICATION = ("networking", "conversation", "keep-in-touch", "referral", "good-news", "search-again")


def sample(language: str, familiar: bool = False) -> LetterFacts:
    """The sample facts as they are in that language. `familiar`: the two say du, tu or tú to each other."""
    spoken: dict[str, Any] = _IN_LANGUAGE.get(language, {})
    facts = replace(SAMPLE, language=language, familiar=familiar, **spoken)
    return replace(facts, greeting=greeting_for("", "Jo", language, familiar)) if familiar else facts


def sample_for(template: str, language: str, familiar: bool = False) -> LetterFacts:
    """The sample facts as they are when that letter is due: nothing is answered before it was written."""
    facts = sample(language, familiar)
    if template.startswith(_NO_APPLICATION):
        facts = replace(facts, subject=TALK[language][familiar])
    if template == "application-in-person":  # nothing has passed between the two
        return replace(facts, acknowledged_on=None, they_wrote_on=None, they_wrote="", wrote_back=False,
                       last_written_on=None, meeting_on=None)  # fmt: skip
    if template.startswith("recruiter"):  # they wrote first
        return replace(facts, they_wrote_on=facts.opened_on - timedelta(days=4), last_written_on=None)
    if template == "referral-thanks":
        return replace(facts, they_wrote_on=facts.referred_on)
    if template == "referral-introduction":
        return introduced(facts)
    if template == "referral-result":
        return replace(facts, note=_CAME_OF_IT[language])
    return facts


def introduced(facts: LetterFacts) -> LetterFacts:
    """The facts of a letter to the person who was named, by the one who is written to otherwise."""
    greeting = greeting_for("", facts.referred, facts.language, facts.familiar)
    return replace(
        facts, greeting=greeting, contact_name=facts.referred, referrer=facts.contact_name, source=facts.contact_name
    )


def news(number: int, language: str, written_on: date) -> str:
    """One item after the other, as it is told that day: each came about a little before."""
    items = _NEWS[language]
    came = written_on - timedelta(days=9)
    came -= timedelta(days=max(0, came.weekday() - 4))
    return items[number % len(items)].format(day=day(came, language, written_on))


# What there was to tell.
_NEWS: dict[str, tuple[str, ...]] = {
    "en": (
        ("On {day} the billing pipeline I rebuilt with two colleagues went live: invoices that used to be ready the "
         "next morning are now ready within four minutes."),
        ("On {day} I gave a talk to the Berlin data meetup about catching late records before they spoil a report; "
         "the slides, with the figures we measured, are public now."),
        ("On {day} I finished the course in stream processing at the open university, with a working model of a "
         "parcel network as my final project."),
        ("Since {day} three other firms have been using our team's small tool for comparing two versions of a table, "
         "and I now look after its releases."),
    ),
    "de": (
        ("Am {day} ist die Abrechnung in Betrieb gegangen, die ich mit zwei Kollegen neu gebaut habe: Rechnungen, die "
         "früher am nächsten Morgen fertig waren, sind es nun nach vier Minuten."),
        ("Am {day} habe ich beim Berliner Datentreffen darüber gesprochen, wie man verspätete Datensätze abfängt, "
         "bevor sie einen Bericht verderben; die Folien mit unseren Messwerten sind jetzt öffentlich."),
        ("Am {day} habe ich den Kurs über Datenströme an der Fernuniversität abgeschlossen, mit dem Modell eines "
         "Paketnetzes als Abschlussarbeit."),
        ("Seit dem {day} nutzen drei weitere Firmen das kleine Werkzeug unserer Gruppe, mit dem sich zwei Fassungen "
         "einer Tabelle vergleichen lassen, und ich kümmere mich um die neuen Versionen."),
    ),
    "fr": (
        ("Le {day}, la chaîne de facturation que j'ai refaite avec deux collègues est entrée en service : les "
         "factures, autrefois prêtes le lendemain matin, le sont désormais en quatre minutes."),
        ("Le {day}, j'ai présenté à la rencontre berlinoise des données une manière d'arrêter les enregistrements "
         "tardifs avant qu'ils ne faussent un rapport ; le support, avec nos mesures, est désormais public."),
        ("Le {day}, j'ai achevé le cours de traitement des flux de l'université ouverte, avec pour projet final la "
         "maquette d'un réseau de colis."),
        ("Depuis le {day}, le petit outil de notre équipe qui compare deux versions d'une table sert à trois autres "
         "entreprises, et j'en assure maintenant les nouvelles versions."),
    ),
    "es": (
        ("El {day} entró en servicio el sistema de facturación que rehíce con dos colegas: las facturas, que antes "
         "estaban listas a la mañana siguiente, ahora lo están en cuatro minutos."),
        ("El {day} hablé en el encuentro de datos de Berlín sobre cómo detener los registros tardíos antes de que "
         "estropeen un informe; las diapositivas, con nuestras mediciones, ya son públicas."),
        ("El {day} terminé el curso de procesamiento de flujos de la universidad abierta, con el modelo de una red de "
         "paquetería como proyecto final."),
        ("Desde el {day} otras tres empresas usan la pequeña herramienta de nuestro equipo para comparar dos versiones "
         "de una tabla, y ahora me ocupo de sus nuevas versiones."),
    ),
}  # fmt: skip
