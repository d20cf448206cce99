"""German signs of what a sent mail is. To extend: add a row."""

from followupd.core.judges.sent_signs import Sign, sign

SIGNS: tuple[Sign, ...] = (
    sign("form", 2, "subject",
         r"^(?:meine |online-?)?(?:stellen|job)?(?:bewerbung|bewerbungsunterlagen|bewerbungsschreiben)\b<OBJECT>"),
    sign("form", 2, "subject", r"\b(?:initiativ|blind|spontan|kurz)-?bewerbung\b"),
    sign("work_object", 2, "subject", r"\b(?:initiativ|blind|spontan|job|ausbildungs|praktikums|stellen)-?bewerbung\b"),
    sign("form", 2, "subject", r"^(?P<object>.{2,100}?)\s*[-–—:|,(/]\s*(?:meine |online-?)?bewerbung\b(?!s)"),
    sign("form", 2, "subject",
         r"\b(?P<object>wohnungs|miet|kita|studien|studienplatz|kredit|projekt|förder|stipendien|ausbildungs|"
         r"praktikums|stellen|job)-?bewerbung\b"),
    sign("form", 1, "subject", r"\blebenslauf\b|\b(?:stellenanzeige|stellenausschreibung|stellenangebot)\b"),
    sign("form", 1, "subject", r"\binteresse an (?P<object>.{1,120})", needs_work=True),
    sign("performs", 2, "text", r"\bbewerben wir(?:,[^.;!?\n]{1,60},)? uns\b<OBJECT>|\bwir bewerben uns\b"),
    sign("performs", 2, "text", r"\bbewerbe (?:ich )?mich\b<OBJECT>"),
    sign("performs", 2, "text",
         r"\b(?:möchte|will|würde) (?:ich )?(?:\w+ )?mich (?:\w+ ){0,3}(?P<object>[^.;!?\n]{0,120}) (?:zu "
         r")?bewerben\b"),
    sign("performs", 2, "text", r"\bmich (?P<object>[^.;!?\n]{0,100}) (?:zu )?bewerben\b"),
    sign("performs", 2, "text",
         r"\b(?:anbei|beigefügt|angehängt|im anhang|beiliegend|hiermit)\b[^.\n]{0,60}\bmeine (?:\w+ "
         r"){0,2}(?:bewerbung|bewerbungsunterlagen)\b<OBJECT>"),
    sign("performs", 2, "text",
         r"\b(?:sende|schicke|übersende|reiche|übermittle)\b[^.\n]{0,40}\b(?:meine (?:\w+ ){0,2}(?:bewerbung|"
         r"bewerbungsunterlagen)|bewerbungsunterlagen)\b<OBJECT>"),
    sign("performs", 1.5, "text",
         r"\bmeine (?:\w+ )?bewerbung (?P<object>(?:als|um|auf|für) [^.;!?\n]{1,120})", needs_work=True),
    sign("performs", 1.5, "text",
         r"\b(?:interessiere mich|interesse (?:geweckt|an)|aufmerksam geworden|gelesen|gestoßen|entdeckt|"
         r"interessiert)\b<OBJECT>", needs_work=True),
    sign("performs", 1.5, "text",
         r"\b(?:ihre|die|deine|eure|ihrer|der) (?P<object>(?:stellenanzeige|stellenausschreibung|stellenangebot|"
         r"ausgeschriebene (?:stelle|position))[^.;!?\n]{0,80})"),
    sign("performs", 1, "text", r"\bhabe (?:ich )?mich (?P<object>[^.;!?\n]{1,100}) beworben\b", needs_work=True),
    sign("attaches", 1.5, "text",
         r"\b(?:anbei|beigefügt\w*|angehängt\w*|anhang|beiliegend\w*|anlage)\b[^.\n]{0,80}\b<RESUME>\b|"
         r"\b<RESUME>\b[^.\n]{0,40}\b(?:anbei|beigefügt|angehängt|anhang|anlage|bei)\b"),
    sign("work", 0.5, "text",
         r"\b(?:stellen?|position|praktikum|ausbildungsplatz|ausbildung|festanstellung|traineeprogramm)\b"),
    sign("work", 0.5, "text",
         r"\b(?:stellen(?:anzeige|ausschreibung|angebot)|gehaltsvorstellung\w*|eintrittstermin|kündigungsfrist|"
         r"vorstellungsgespräch|persönlichen gespräch)\b"),
    sign("work", 0.5, "text",
         r"\b(?:berufserfahrung|berufliche\w*|kenntnisse|fähigkeiten|qualifikation\w*|jahre\w* erfahrung|meine "
         r"erfahrung\w*)\b"),
    sign("work", 0.5, "text", r"\b(?:werdegang|karriere|branche|unternehmen)\b"),
    # networking
    sign("search", 2, "text",
         r"\b(?:suche ich|ich suche|bin ich auf der suche|auf der suche|orientiere mich|"
         r"strebe)\b[^.!?\n]{0,90}\b(?:stelle|position|job|arbeit|herausforderung|aufgabe|praktikum|anstellung|"
         r"möglichkeit|perspektive|einstieg|rolle)\b"),
    sign("search", 2, "text",
         r"\b(?:jobsuche|stellensuche|arbeitssuche|beruflich (?:neu|umorientieren|verändern|weiterentwickeln)|"
         r"berufliche (?:neuorientierung|veränderung|umorientierung)|quereinsti?eg|quereinsteiger\w*|berufseinstieg|"
         r"jobwechsel|wechsel in|bevor ich mich bewerbe|überlege,? mich)\b"),
    sign("openings", 2, "text",
         r"\b(?:offenen? stellen|freien? stellen|vakanzen|stellen frei|bedarf an|verstärkung suchen)\b"),
    sign("career", 2, "text",
         r"\bwie (?:sie|du|ihr|man)\b[^.!?\n]{0,60}\b(?:gekommen|gewechselt|geworden|geschafft|eingestiegen|gefunden|"
         r"gelangt|gestartet|begonnen|erlebt|erleben|arbeiten|kommt)\b"),
    sign("career", 2, "text",
         r"\b(?:ihr|ihren|ihrem|dein|deinen|deinem) (?:\w+ )?(?:werdegang|weg|karriereweg|berufsweg|wechsel|einstieg|"
         r"laufbahn)\b|\bihrer laufbahn\b|\bberuflichen weg\b"),
    sign("career", 1.5, "text",
         r"\b(?:ihre|ihren|deine|deinen) (?:erfahrungen?|arbeit|tätigkeit|alltag|arbeitsalltag|einblicke?) (?:bei|in|"
         r"als|mit|im)\b|\beinblick\w* in (?:ihre|die|ihren|den)\b"),
    sign("referral", 2, "text",
         r"\b(?:an wen|mit wem|wen|wer)\b[^.?!\n]{0,60}\b(?:wenden|sprechen|ansprechen|schreiben|fragen|kontaktieren|"
         r"ansprechpartner|unterhalten)\b|\bjemanden\b[^.?!\n]{0,60}\b(?:empfehlen|raten|sprechen|ansprechen|wenden|"
         r"vorstellen|kennen)\b"),
    sign("referral", 2, "text",
         r"\b(?:kontakt (?:zu|herstellen|vermitteln)|mich (?:\w+ ){0,3}(?:vorstellen|empfehlen|weiterempfehlen|"
         r"vermitteln)|bekannt ?machen|ansprechpartner\w*)\b"),
    sign("advice", 1, "text",
         r"\b(?:rat|ratschlag|ratschläge|tipps?|empfehlung(?:en)?|ihre einschätzung|deine einschätzung|ihre sicht|"
         r"hinweise)\b"),
    sign("conversation", 1, "text",
         r"\b(?:\d{1,2}|zehn|fünfzehn|zwanzig|dreißig|ein paar|wenige) minuten\b|\b(?:halbe|viertel)\s?stunde\b|"
         r"\b(?:kurzes|kurzen|persönliches|informelles) (?:gespräch|telefonat|austausch|treffen|call)\b|\bauf einen "
         r"kaffee\b|\btelefonieren\b|\baustausch\w*\b|\bmit ihnen (?:zu )?sprechen\b"),
    sign("route", 0.5, "text",
         r"\bhat mir (?:ihren namen|ihre adresse|ihren kontakt|geraten|empfohlen)|\bauf (?:ihr|dein) profil|\bgab "
         r"mir\b|\b(?:ihr|ihren|dein|deinen|ihrem) (?:\w+ )?(?:vortrag|artikel|beitrag|team|arbeit|buch|blog)\b"),
    # against
    sign("family", 10, "greeting",
         r"^(?:hallo|hi|hey|liebe[rs]?|liebste[rs]?|guten morgen|servus|moin|na)?\s*(?:liebe[rs]?\s+)?(?:mama|mami|"
         "mutti|mutter|papa|papi|vati|vater|oma|omi|opa|opi|tante|onkel|schatz|schatzi|schwesterherz|bruderherz|"
         r"bruder|schwester|süße[r]?|liebling|maus|mausi|eltern|großeltern)\b"),
    sign("proofreading", 7, "text",
         r"\büber (?:meinen?|die|den|das|mein) (?:bewerbung|lebenslauf|anschreiben)\b[^.?!\n]{0,25}\b(?:schau\w*|"
         r"gucken|guckst|lesen|liest)\b|\b(?:korrektur ?\s?lesen|korrekturlesen|gegenlesen|gegen lesen|gegenliest|"
         r"drüber ?\s?(?:schauen|lesen|gucken|schaust|liest)|drüberschauen|durchlesen|durchliest|rechtschreibfehler|"
         r"tippfehler|bevor ich (?:sie|ihn|das|es|die) (?:ab)?\w*schicke|verbessern an meine[mr])\b"),
    sign("errand", 4, "text",
         r"\b(?:ausdrucken|drucken|übersetz\w*|beglaubig\w*|bewerbungsfotos?|bewerbungsbilder|passfotos?|"
         r"fototermin)\b"),
    sign("withdrawal", 10, "text",
         r"\b(?:ziehe|nehme)\b[^.\n]{0,60}\bbewerbung\b[^.\n]{0,60}\bzurück\b|"
         r"\bbewerbung\b[^.\n]{0,60}\b(?:zurückziehen|zurückzuziehen|zurücknehmen|zurückzunehmen)\b|\bkündige ich\b|"
         r"\bich kündige\b|\b(?:angebot|stelle) (?:\w+ ){0,2}(?:annehmen|anzunehmen|ablehnen|abzulehnen|absagen)\b|"
         r"\bhabe mich (?:für eine andere|anders entschieden)"),
    sign("employer", 5, "text",
         r"\b(?:für|zu|mit|über|haben) (?:ihre|deine|ihrer|deiner) (?:\w+ )?bewerbung\b|\bwir suchen (?:eine?n?|zum|"
         r"ab|zur verstärkung)\b|\b(?:der|die|unsere|unser) bewerber(?:in|innen)?\b|\bladen wir sie\b|"
         r"\bstellenanzeige (?:schalten|veröffentlichen|inserieren)\b"),
    sign("employer", 5, "subject", r"\b(?:ihre|deine|eure) (?:\w+ )?bewerbung\b"),
    sign("third", 4, "text",
         r"\b(?:die kandidatin|der kandidat|diese[rn]? kandidat\w*|seine bewerbung|seinen lebenslauf|ihren "
         r"lebenslauf zu|empfehlungsschreiben)\b|\bmeine?[rn]? (?:sohn|tochter|mann|frau|freund|freundin|bruder|"
         r"schwester|neffe|nichte|partner|partnerin)\b[^.\n]{0,60}\b(?:bewerb\w*|beworben|praktikum|lebenslauf|"
         r"sucht)\b"),
    sign("telling", 4, "text",
         r"\b(?:drück\w* mir (?:\w+ ){0,2}(?:die )?daumen|daumen drücken|rate mal|stell dir vor|ich habe den job|hab "
         r"den job|erzähle? (?:ich )?(?:dir|euch)|gute nachrichten|große neuigkeiten)\b"),
    sign("affection", 4, "ending",
         r"\b(?:küsse|kuss|kussi|bussi|bussis|umarm\w*|drück dich|hab dich lieb|hdl|ich liebe dich|in liebe|alles "
         r"liebe|dein schatz)\b|^(?:deine?|eure?) \w+$"),
    sign("friends", 2, "text", r"\b(?:digga|haha+|kumpel|mega|geil|krass|na du)\b"),
    sign("leisure", 2.5, "text",
         r"\b(?:bier|bierchen|kneipe|grillen|grillabend|geburtstag|party|feiern|kino|am wochenende|abendessen|"
         r"fußball|wie geht'?s (?:dir|euch|den kindern)|kaffee und kuchen|sauna|wandern)\b"),
    sign("housing", 2, "text",
         r"\b(?:\w*wohnung(?:en|s\w+)?|wohnungs\w+|\w*zimmerwohnung|wg|wg-\w+|mietobjekt|mietwohnung)\b"),
    sign("housing", 2, "text",
         r"\b(?:vermieter\w*|mieter|mieterin|miete|kaltmiete|warmmiete|mietvertrag|nachmieter\w*|"
         r"mieterselbstauskunft|selbstauskunft|mietschuldenfreiheit\w*|hausverwaltung|schufa\w*|kaution|einzug|"
         r"besichtigung\w*)\b"),
    sign("housing", 1.5, "text",
         r"\b(?:gehaltsnachweise?|gehaltsabrechnung\w*|einkommensnachweise?|lohnabrechnung\w*|personalausweis\w*|"
         r"haustiere?|quadratmeter|qm|bürgschaft)\b"),
    sign("housing", 10, "subject",
         r"\b(?:wohnung\w*|mieterselbstauskunft|selbstauskunft|nachmieter\w*|wg-?zimmer|besichtigung\w*|"
         r"mietvertrag)\b(?!sbau|swirtschaft)"),
    sign("money", 2, "text",
         r"\b(?:kredit\w*|darlehen\w*|finanzierung|girokonto|zinssatz|ratenzahlung|bausparvertrag|steuererklärung|"
         r"steuerbescheid|finanzamt|steuernummer|steuer-?id|versicherung(?:s\w+)?|versicherungsnummer|police|"
         r"schaden(?:s?fall|smeldung)|krankenkasse|arbeitslosengeld|jobcenter|bafög|elterngeld|kindergeld)\b"),
    sign("office_matters", 2, "text",
         r"\b(?:visum|aufenthalts\w*|ausländerbehörde|botschaft|konsulat|einbürgerung\w*|reisepass|bürgeramt|"
         r"meldebescheinigung|geburtsurkunde|"
         r"führerschein\w*(?! (?:klasse|ce?|be?|c1e?)\b)|antrag auf|mein antrag|meinen antrag|bauantrag|"
         r"standesamt)\b"),
    sign("school", 2, "text",
         r"\b(?:kita\w*|kindergarten\w*|krippe\w*|tagesmutter|betreuungsplatz|schuljahr|klassenlehrer\w*|elternabend|"
         "mein(?:e[nmr]?)? (?:kind|sohn|tochter)|unser(?:e[nmr]?)? (?:kind|sohn|tochter)|einschulung|studienplatz|"
         r"immatrikul\w*|masterstudi\w*|semester|hausarbeit|prüfung\w*|sprechstunde)\b"),
    sign("purchase", 2, "text",
         r"\b(?:bestellung|bestellnummer|rechnung|rechnungsnummer|rückgabe|umtausch\w*|retoure|lieferung|geliefert|"
         r"reklamation|reklamier\w*|erstatt\w*|garantie|gewährleistung|paket|defekt|artikelnummer|widerruf\w*)\b"),
    sign("health", 2, "text",
         r"\b(?:arzttermin|termin (?:bei|in der praxis|zur untersuchung)|rezept|überweisung zum|blutabnahme|"
         r"beschwerden|vorsorge\w*|zahnarzt|impfung|krankschreibung|krankmeldung|physiotherapie|sprechzeiten)\b"),
    sign("club", 2, "text",
         r"\b(?:mitglied(?:schaft|er)?|verein\w*|probetraining|chorprobe|fördermittel|förderantrag|stipendi\w*|"
         r"spende\w*|kleingarten\w*|ehrenamt\w*)\b"),
    sign("daily_work", 2, "text",
         r"\b(?:sprint|deployment|ticket|release|protokoll|tagesordnung|urlaubsantrag|urlaub|überstunden|"
         r"krankenstand|kundentermin|quartalszahlen|besprechung|dienstreise|"
         r"(?<!nach\sder\s)(?<!aus\sder\s)(?<!meiner\s)elternzeit)\b"),
    sign("selling", 2, "text",
         r"\b(?:unser(?:e|en|er|em)? (?:produkt\w*|plattform|lösung\w*|software|angebot|dienstleistung\w*|kunden)|"
         r"unverbindliches angebot|kostenlos testen|demo)\b"),
    sign("press", 3, "text",
         r"\b(?:für (?:unsere?n?|meine?n?|die|einen) (?:artikel|magazin|podcast|zeitung|umfrage|studie|masterarbeit|"
         r"bachelorarbeit)|interview mit ihnen)\b"),
    sign("look_over", 1.5, "text",
         r"\b(?:meinen lebenslauf|meine bewerbung|mein anschreiben)\b[^.?!\n]{0,40}\b(?:anschauen|ansehen|"
         r"anzuschauen|feedback|meinung|findest|sagst)\b|\b(?:feedback|meinung)\b[^.?!\n]{0,30}\b(?:meinem "
         r"lebenslauf|meiner bewerbung|meinem anschreiben)\b"),
    sign("informal", 0.5, "text", r"\b(?:dich|dir|du|euch)\b"),
    sign("informal", 0.5, "ending", r"^(?:lg|liebe grüße|bis bald|bis dann|tschüss|ciao|vg)\b"),
)  # fmt: skip
