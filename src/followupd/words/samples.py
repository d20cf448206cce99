"""Facts of an invented search, with which every letter can be shown: for translators, for the docs, for the tests."""

from dataclasses import replace
from datetime import date
from typing import Any

from followupd.words.facts import LetterFacts
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
    written_on=date(2026, 5, 28),
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
    stated_on=date(2026, 6, 1),
    meeting_on=date(2026, 5, 20),
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
)  # fmt: skip

_IN_LANGUAGE = {
    "de": {
        "greeting": "Sehr geehrte Frau Keller",
        "position": "Plattformentwicklerin",
        "subject": "Bewerbung als Plattformentwicklerin",
        "new_position": "Dateningenieurin",
        "seeking": "eine leitende Stelle in der Datentechnik in Berlin",
        "they_wrote": "Wir entscheiden bis zum 1. Juni.",
        "note": "Die Frage nach verspäteten Daten geht mir noch nach.",
        "news": "Am 18. Mai ist die Abrechnung in Betrieb gegangen, die ich mit zwei Kollegen neu gebaut habe: "
        "Rechnungen, die früher am nächsten Morgen fertig waren, sind es nun nach vier Minuten.",
        "proof": "Seit sechs Jahren baue ich Datenplattformen für Logistikunternehmen.",
    },
    "fr": {
        "greeting": "Bonjour Madame Keller",
        "place": "Hambourg",
        "position": "ingénieure de plateforme",
        "subject": "Candidature au poste d'ingénieure de plateforme",
        "new_position": "ingénieure de données",
        "seeking": "un poste confirmé en ingénierie des données à Berlin",
        "they_wrote": "Nous déciderons avant le 1er juin.",
        "note": "La question sur les données en retard m'est restée en tête.",
        "news": "Le 18 mai, la chaîne de facturation que j'ai refaite avec deux collègues est entrée en service : les "
        "factures, autrefois prêtes le lendemain matin, le sont désormais en quatre minutes.",
        "proof": "Je construis depuis six ans des plateformes de données pour des entreprises de logistique.",
    },
    "es": {
        "greeting": "Estimada señora Keller",
        "place": "Hamburgo",
        "position": "ingeniera de plataforma",
        "subject": "Candidatura al puesto de ingeniera de plataforma",
        "new_position": "ingeniera de datos",
        "seeking": "un puesto sénior en ingeniería de datos en Berlín",
        "they_wrote": "Decidiremos antes del 1 de junio.",
        "note": "La pregunta sobre los datos que llegan tarde me sigue rondando.",
        "news": "El 18 de mayo entró en servicio el sistema de facturación que rehíce con dos colegas: las facturas, "
        "que antes estaban listas a la mañana siguiente, ahora lo están en cuatro minutos.",
        "proof": "Desde hace seis años construyo plataformas de datos para empresas de logística.",
    },
}  # fmt: skip


def sample(language: str, familiar: bool = False) -> LetterFacts:
    """The sample facts as they are in that language. `familiar`: the two say du, tu or tú to each other."""
    spoken: dict[str, Any] = _IN_LANGUAGE.get(language, {})
    facts = replace(SAMPLE, language=language, familiar=familiar, **spoken)
    return replace(facts, greeting=greeting_for("", "Jo", language, familiar)) if familiar else facts


# What a first mail was about that applied for nothing.
TALK = {
    "en": "Your talk on late trains", "de": "Ihr Vortrag über verspätete Züge",
    "fr": "Votre exposé sur les trains en retard", "es": "Su charla sobre los trenes con retraso",
}  # fmt: skip

# What there was to tell, one item after the other.
NEWS: dict[str, tuple[str, ...]] = {
    "en": (
        SAMPLE.news,
        ("On 16 May I gave a talk to the Berlin data meetup about catching late records before they spoil a report; "
         "the slides, with the figures we measured, are public now."),
        ("I have finished the course in stream processing at the open university this month, with a working model of a "
         "parcel network as my final project."),
        ("Our team's small tool for comparing two versions of a table has been taken over by three other firms since "
         "September, and I now look after its releases."),
    ),
    "de": (
        str(_IN_LANGUAGE["de"]["news"]),
        ("Am 16. Mai habe ich beim Berliner Datentreffen darüber gesprochen, wie man verspätete Datensätze abfängt, "
         "bevor sie einen Bericht verderben; die Folien mit unseren Messwerten sind jetzt öffentlich."),
        ("Den Kurs über Datenströme an der Fernuniversität habe ich in diesem Monat abgeschlossen, mit dem Modell "
         "eines Paketnetzes als Abschlussarbeit."),
        ("Das kleine Werkzeug unserer Gruppe, mit dem sich zwei Fassungen einer Tabelle vergleichen lassen, nutzen "
         "seit September drei weitere Firmen, und ich kümmere mich um die neuen Versionen."),
    ),
    "fr": (
        str(_IN_LANGUAGE["fr"]["news"]),
        ("Le 16 mai, j'ai présenté à la rencontre berlinoise des données une manière d'arrêter les enregistrements "
         "tardifs avant qu'ils ne faussent un rapport ; le support, avec nos mesures, est désormais public."),
        ("J'ai achevé ce mois-ci le cours de traitement des flux de l'université ouverte, avec pour projet final la "
         "maquette d'un réseau de colis."),
        ("Le petit outil de notre équipe qui compare deux versions d'une table sert depuis septembre à trois autres "
         "entreprises, et j'en assure maintenant les publications."),
    ),
    "es": (
        str(_IN_LANGUAGE["es"]["news"]),
        ("El 16 de mayo hablé en el encuentro de datos de Berlín sobre cómo detener los registros tardíos antes de que "
         "estropeen un informe; las diapositivas, con nuestras mediciones, ya son públicas."),
        ("Este mes he terminado el curso de procesamiento de flujos de la universidad abierta, con el modelo de una "
         "red de paquetería como proyecto final."),
        ("La pequeña herramienta de nuestro equipo para comparar dos versiones de una tabla la usan desde septiembre "
         "otras tres empresas, y ahora me ocupo de sus versiones."),
    ),
}  # fmt: skip
