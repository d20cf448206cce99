"""Dutch words. How a line is written is told in `words/__init__.py`."""

WORDS = {
    "if": """
        (indien|mocht|zodra|alleen|uitsluitend|mits)
        als (je|u|uw|jouw|we|wij|er|het|de)
    """,
    "not": """
        (niet|geen|nooit|zonder|helaas)
    """,
    "regret": """
        (helaas|spijt|spijtig|jammer|teleurstell*)
    """,
    "refuse": """
        niet ... (verder|verdergaan|uitnodig*|doorgaan|aannemen|in aanmerking|selecteren|geselecteerd|gekozen|uitgekozen)
        (afgewezen|afwijzen|afwijzing|afgevallen)
        (nodigen|gaan|zetten|kiezen) ... niet (uit|verder|door|voor)
        niet ... (met je|met u|met jou) verder
        (profiel|sollicitatie|ervaring) ... (niet|minder|onvoldoende) [goed] [aan|bij] (aansluit*|past|passen|aan|voldoet|dan)
        sluit (niet|minder|onvoldoende) [goed] aan
        (uw|je) sollicitatie ... (niet in behandeling|niet succesvol)
        niet [verder|met] (met|in) (je|jou|u) [in|verder|door] [gesprek|gaan]
        (gaan|zetten) [we] niet (verder|met|door)
        (niet|geen) ... (uitnodiging|vervolg|volgende ronde|selectie|aanbod)
        voldoet niet
        (niet|geen) ... (voort|gelukt)
        niet (helemaal|goed|volledig) bij wat
        niet gelukt
    """,
    "others": """
        (andere|ander|een andere) (kandida*|sollicitant*|persoon|profiel*)
        (kandida*|profiel*|persoon) ... (beter|meer) ... (aansluit*|past|passen|voldoe*)
        iemand anders
        (meer|betere) (ervaring|aansluiting)
    """,
    "chose": """
        (gekozen|besloten|keuze|kiezen|besluit|voorkeur|gegaan|verder|aansluit*)
        (gevallen|keus)
    """,
    "wish": """
        (wens*|succes|veel geluk) ... (zoektocht|toekomst|loopbaan|succes|vinden|carrière|verder*)
        (bewaren|portefeuille) ... (gegevens|cv)
    """,
    "candidacy": """
        (sollicit*|kandida*|functie|vacature*|baan|procedure|cv|gesprek|werving|profiel|stage)
    """,
    "applied": """
        (je|uw|jouw) sollicitatie
        gesolliciteerd
        (volgende stap|vervolgstap*)
    """,
    "filled": """
        (vacature|functie|positie|plek|procedure) ... (vervuld|ingevuld|gesloten|ingetrokken|stopgezet|bevroren|geannuleerd|vergeven|opgevuld|gestopt)
        (vacature|functie|positie) ... niet (langer|meer) (beschikbaar|open|vacant|actueel)
        vacaturestop
        hebben [al|inmiddels] iemand (gevonden|aangenomen)
        (ingetrokken|gesloten) ... (vacature|functie)
    """,
    "received": """
        (bedank*|dank) ... (sollicitatie|interesse in (de functie|onze|het))
        (sollicitatie|cv|gegevens|documenten) ... (ontvangen|verzonden|binnen|binnengekomen|geregistreerd|aangekomen)
        (ontvangst|ontvangstbevestiging) [van] [je|uw|jouw|de] [sollicitatie|cv|*]
        bevestig* ... (ontvangst|sollicitatie)
        ontvangen ... sollicitatie
        (leuk|fijn|super|geweldig) dat je ... (werken|solliciteert|interesse)
        sollicitatie ... (binnen|goed binnengekomen|doorgestuurd|verstuurd|in goede orde)
        je hebt gesolliciteerd
        sollicitatie ... (aangekomen|bij ons)
        (cv|gegevens) ... (opgenomen|bestand|geüpload)
        (bedankt|leuk|fijn) dat je
    """,
    "process": """
        (nemen|neemt) ... contact ... op
        (bekijk*|beoordel*|bestuder*) ... (sollicitatie|cv|profiel|zorgvuldig|mogelijk|team)
        (binnen # (weken|dagen|werkdagen)|binnen twee weken|hoort ... van ons|laten [je|u] ... weten)
        zo (snel|spoedig) mogelijk
        (hoort|krijgt|ontvangt) [je|u] ... (van ons|bericht|reactie|antwoord)
        (snel|spoedig) van ons
        bekijken alle
        je hoort
    """,
    "desk": """
        (niet|geen) [op] [*] (antwoorden|beantwoorden|reageren)
        (automatisch*) [gegenereerd*|verzonden|*] (bericht|e mail|mail|email|antwoord)
        (recruitmentteam|recruitment team|hr team|afdeling hr|afdeling personeel|afdeling werving|team recruitment)
    """,
    "self": """
        (ik|mij|me|mijn)
    """,
    "test": """
        (online|technische|praktische|persoonlijkheids|capaciteiten)(test|testen)
        (online|technische|schriftelijke|praktische) (test|assessment|opdracht|vragenlijst|toets)
        (assessment|capaciteitentest|persoonlijkheidstest|case|casus|vragenlijst|proefopdracht|opdracht|video interview)
    """,
    "do_test": """
        (maken|invullen|vul|afronden|rond|inleveren|lever|doen|uitwerking|vóór|voor #|uiterlijk|binnen|link|bijgevoegd|bijlage|uit te nodigen|nodigen)
    """,
    "interview": """
        (sollicitatiegesprek*|gesprek|kennismaking|kennismakingsgesprek|interview|telefoongesprek|videogesprek|belafspraak)
        (leren kennen|kennis te maken|kennismaken)
    """,
    "invite": """
        (nodig*|uitnodig*|uitgenodigd)
        (willen|graag|zouden|zien) ... (leren kennen|kennismaken|spreken|ontmoeten|uitnodigen|terug|inplannen)
        (wanneer|beschikbaar*|komt ... uit|schikt|tijd voor|welke dag*|past)
        (inplannen|plannen|verplaatsen|verzetten|bevestigen) ... (gesprek|afspraak|interview)
        (gesprek|afspraak) ... (bevestigd|verplaatst|vindt plaats)
        (kun|kunt|zou) (je|u) ... (langskomen|komen|bellen)
        (plannen|prikken) [we] ... (datum|afspraak|gesprek)
    """,
    "offer": """
        bieden ... (functie|baan|contract|arbeidsovereenkomst|positie) ... [aan]
        (arbeidsovereenkomst|arbeidscontract|contractvoorstel|arbeidsaanbod|arbeidsvoorwaarden)
        (willen|graag|besloten) ... (aannemen|aan te nemen|in dienst nemen)
        ons aanbod
        wanneer ... (beginnen|starten)
        je hebt de baan
    """,
    "saw": """
        (kwam|zag|vond|bekeek|las) ... (je|jouw|uw) (profiel|cv|achtergrond)
        (je|jouw|uw) (profiel|achtergrond|ervaring) ... (past|aansluit*|interess*|opgevallen|sprak|viel)
        iemand met (jouw|uw|je) ervaring
    """,
    "recruits": """
        (mijn|onze|een|een van mijn) (klant*|opdrachtgever*)
        (recruiter|headhunter|werving en selectie|intercedent)
        (zoek|zoeken|op zoek naar|open heb staan|heb openstaan|openstaan)
    """,
    "open": """
        (open|interesse|benieuwd|zin) ... (uitdaging|kans*|gesprek|stap|bellen|vacature|nieuwe)
        (nieuwe uitdaging|mooie kans|volgende stap)
        (sta je|staat u|heb je|heeft u) ... (open|interesse|zin)
        (mag ik|vrijblijvend*)
        meer over vertellen
    """,
    "opt_out": """
        (geen|niet) ... contact [meer|met] ... op
        geen (mails|berichten|e mails|mail|contact) [meer|*] ... (ontvangen|van u|van je|meer)
        (stop|hou op|houd op) met ... (mailen|schrijven|sturen|benaderen|bellen)
        (mail|schrijf|benader) (mij|me|ons) niet (meer|langer)
        (verwijder|wis) mijn gegevens
    """,
    "left": """
        niet (meer|langer) ... (werkzaam|in dienst|bij ons|actief|verbonden)
        werk* [hier|bij ons|*] niet (meer|langer)
        (bedrijf|organisatie|firma) ... verlaten
        (met pensioen|uit dienst|laatste werkdag)
    """,
    "wrote": """
        (bericht|berichten) ... (gestuurd|verzonden|achtergelaten)
        (heeft|hebben) [je|u] ... (geschreven|geantwoord|gestuurd|gereageerd)
        (nieuw|nieuwe|ongelezen|# nieuw) bericht*
        op (je|uw) bericht (gereageerd|geantwoord)
    """,
    "alert": """
        (nieuwe|nieuwste|# nieuwe|aanbevolen|passende|deze|recente) vacature*
        (job alert|vacaturealert|vacature alert|jobalert|zoekopdracht)
        vacatures ... (passen|buurt|aanbevolen|profiel|zoekopdracht|jou)
        (bekijk|alle) [alle] vacatures
        (solliciteer direct|solliciteer nu|op basis van je profiel|raden we je)
        (bekijk|alle) [alle] resultaten
        (functies|vacatures) die bij je
        (banen|vacatures) in
        vacatures van
    """,
    "mass": """
        (uitschrijv*|schrijf je|afmeld*|afmelden|meld je af)
        nieuwsbrief*
        (beste|lieve|geachte) (lezers|lezer|leden|klanten|vrienden|abonnees)
        (je ontvangt|u ontvangt) (deze|dit)
        geen (mails|e mails|nieuwsbrieven) meer ontvangen
        (uitverkoop|korting|% korting|enquête|webinar|lees het|hele artikel|in dit nummer|onze blog|in je browser)
    """,
    "account": """
        (verificatie|bevestigings|beveiligings|toegangs|inlog)code
        (bevestig|activeer|verifieer) [je|uw] (e mailadres|emailadres|email|account|profiel|registratie)
        (bevestig*|activeren|activeer) ... (account|e mailadres|emailadres)
        wachtwoord
        (rond|voltooi|maak) [je|uw] sollicitatie [af]
        (nog niet verzonden|begonnen met een sollicitatie)
        (account|profiel) ... (aangemaakt|verwijderd|geactiveerd|verloopt)
        code [om] [in te loggen|verloopt|*]
    """,
    "weighing": """
        (na|zorgvuldig) [*] (bekeken|overweging|beraad|beoordeeld|gesprekken|afweging)
        (op dit moment|dit keer|deze keer)
        (veel|groot aantal) (sollicitaties|reacties|kandidaten)
    """,
    "jobs": """
        (vacatures|banen|functies|vacature)
        (zoekopdracht|job alert|fulltime|parttime|geplaatst|bekijk|solliciteer|vonden)
    """,
    "free": """
        als (je|u) (wilt|wil|akkoord|vragen|interesse|nog)
    """,
    "yet": """
        (nog niet|nog open|nog vacant)
    """,
    "thanks": """
        (bedank*|dank|blij)
    """,
    "reader": """
        (je|jij|jou|jouw|u|uw)
    """,
}
