"""German words. How a line is written is told in `words/__init__.py`."""

WORDS = {
    "if": """
        (falls|sofern|sollten|sollte|wenn|sobald|ob|andernfalls)
        nur (bewerber*|kandidat*|diejenigen|wer)
        bitte haben sie verständnis
    """,
    "not": """
        (nicht|kein*|nie|niemals|leider|ohne|weder|statt)
    """,
    "regret": """
        (leider|bedauerlicherweise|bedauern|bedaure|bedauere|bedauerlich|schade|schweren herzens)
        (tut|täte) (uns|mir) [sehr|wirklich] leid
        zu (unserem|meinem) bedauern
        nicht leicht [gefallen|gemacht]
    """,
    "refuse": """
        nicht ... (berücksichtig*|weiter verfolg*|weiterverfolg*|einladen|aufnehmen|anbieten|überzeug*|in betracht|entsprechen|einstellen|beschäftigen|zusagen|fortführen|fortsetzen|weitergehen)
        (auswahl|wahl|engere wahl|endauswahl|shortlist) ... nicht
        nicht ... (auswahl|wahl|engere wahl|endauswahl|nächste runde|kreis|prozess fort*)
        (keine|kein) [positive|positiven|günstig*] (zusage|rückmeldung|bescheid|einladung|angebot|stelle anbieten|berücksichtigung)
        keinen [anderen|günstigeren|positiven|besseren] bescheid
        (absagen|abzusagen)
        [eine] absage (erteilen|schicken|senden|mitteilen|geben|zukommen)
        gegen (sie|dich|ihre bewerbung|deine bewerbung|eine weitere|eine zusammenarbeit)
        nicht (für sie|für dich|auf sie|auf dich|mit ihnen|mit dir)
        [ihre|deine|die] (bewerbung|profil) ... nicht (berücksicht*|weiter*|erfolgreich|passt|passend|überzeug*|geeignet)
        nicht ... (anforderungen|unseren vorstellungen|profil) ... (entspr*|erfüll*|pass*)
        nicht (erfolgreich|ausgewählt|überzeugt)
        von einer [weiteren] (zusammenarbeit|einstellung|einladung) ab*
        nicht (weiterzuführen|weiter zu führen|weiterführen|fortzusetzen|weiter zu verfolgen|weiterzuverfolgen|fortzuführen|weitergehen|weiterkommen)
        (keine|kein|nicht) ... (bessere|erfreulichere|positivere|andere) (nachricht|mitteilung|antwort|auskunft)
        nicht ... (alle|ihre|deine|sie|dich) ... (berücksichtigen|einladen|einstellen)
        (konnten|können|werden|wird|haben) ... nicht ... (berücksichtig*|weiter|einladen|entscheiden|durchsetzen|aussprechen)
        nicht (weiter|länger) [im] (berücksichtig*|verfahren|prozess|rennen)
        (nicht|kein) ... (unseren|dem|den) (anforderungen|profil|erwartungen|vorstellungen)
        an (jemanden|jemand|eine andere|einen anderen|eine andere person)
        nimm es ... nicht persönlich
        nicht durchsetzen
        nicht ... zum erfolg
        (nicht|leider) ... geklappt
        nicht [wir] ... für (sie|dich) entschieden
        anders entschieden
        von [einer|ihrer] ... (absehen|abzusehen)
        (keinen|keine|kein) ... (ausbildungsplatz|praktikum|praktikumsplatz|stelle|arbeitsplatz|platz) ... (anbieten|zusagen|geben)
    """,
    "others": """
        (andere|anderen|anderer|anderem|eine andere|einen anderen|weitere) (bewerber*|kandidat*|person|profil*|mitbewerber*|bewerbung*)
        (mitbewerber*|jemand anderen|jemand anders|jemanden|interne* (bewerb*|kandidat*)|kollegen aus|kollegin aus|internen)
        (bewerber*|kandidat*|profil*|person) ... (besser|näher|stärker|genauer|mehr) ... (pass*|entsprech*|entspricht|überein*|erfüll*)
        (an|mit|für) (jemand|jemanden) [mit|der|die|anderen]
        mehr (berufserfahrung|erfahrung|praxis)
        (anderen|andere|weiteren) (bewerbungen|profilen|kandidaturen)
        zugunsten [einer|eines] ... (kandidat*|bewerber*|person|anderen)
        intern* (kandidat*|bewerber*|lösung|besetzung)
        (kandidat*|bewerber*) (deren|dessen|mit|die|der) ... (erfahrung|kenntnisse|qualifikation*)
    """,
    "chose": """
        (entschieden|entscheid*|entschied|ausgewählt|vorzug|vorgezogen|gewählt|festgelegt|besetzen|besetzt|passen|passt|geeinigt|vergeben|den zuschlag|wahl)
        (gezogen|geht an|ging an|ausgesucht|den vorzug|eingestellt|anderweitig|entschlossen)
        zugunsten
    """,
    "wish": """
        (wünsch*|alles gute|viel erfolg|viel glück) ... (zukunft|suche|weg|erfolg|werdegang|berufliche*|bewerbung*)
        (berufliche*|weitere*|künftige*) ... (alles gute|viel erfolg|viel glück)
        (alles gute|viel erfolg|viel glück) [für] [den|die|ihre|deine|weiterhin]
        keine wertung
        (unterlagen|daten) ... (vernicht*|lösch*|zurück|gelöscht)
        (ermutigen|freuen) ... erneut ... bewerb*
        (andere|weitere|künftige) (stellen|ausschreibungen|positionen)
        (bitten|bitte) ... verständnis
        (alles|viel) (gute|erfolg|glück)
        drücken ... daumen
        (weitere|weiteren) suche
    """,
    "candidacy": """
        (bewerb*|kandidat*|stelle|position|vakanz|ausschreibung|vorstellungsgespräch|auswahlverfahren|unterlagen|lebenslauf|stellenanzeige|karriere*|recruiting|einstellung|personalabteilung|absage)
        *(stelle|position|bewerbung)
        (zweite*|dritte*|weitere*) gespräch
    """,
    "applied": """
        (ihre|ihrer|deine|deiner) [*] (bewerbung|bewerbungsunterlagen|unterlagen|kandidatur)
        (beworben|bewerben)
        (nächste* schritt*|nächste* runde)
    """,
    "filled": """
        (stelle|position|vakanz|ausschreibung|job|stellenausschreibung|platz) ... (besetzt|vergeben|zurückgezogen|eingestellt|gestrichen|geschlossen|weggefallen|entfällt|ruht|gestoppt|beendet)
        (zurückgezogen|besetzt|gestrichen|eingestellt|geschlossen) ... (stelle|position|vakanz|ausschreibung)
        (stelle|position|vakanz|job) ... nicht (mehr|länger|weiter*) [zu|zur] (offen|verfügbar|frei|verfügung|vakant|aktuell|besetz*|ausgeschrieben)
        (stelle|position) ... (vorerst|derzeit|aktuell) nicht (besetz*|neu besetzt)
        (einstellungsstopp|einstellungsstop|stellenstopp)
        haben [wir|uns] [*] (jemanden|jemand) (gefunden|eingestellt)
        verfahren ... (beenden|beendet|eingestellt|abgebrochen)
        (stelle|position|vakanz|job) ... besetzt
    """,
    "received": """
        (dank*|danke|bedanken|freuen uns|freut uns) ... (ihre|deine|ihrer|deiner) [*] (bewerbung|bewerbungsunterlagen|initiativbewerbung|onlinebewerbung)
        (dank*|danke|bedanken) ... (ihr|dein|ihrem|ihres|deinem) [*] interesse ... (mitarbeit|stelle|position|tätigkeit|unternehmen|hause|uns)
        (bewerbung|bewerbungsunterlagen|unterlagen) ... (eingegangen|erhalten|angekommen|eingetroffen|übermittelt|erreicht|entgegengenommen|registriert|erfasst|empfangen)
        (erhalt|eingang) (ihrer|deiner|der) [*] (bewerbung|unterlagen|bewerbungsunterlagen)
        (eingangsbestätigung|empfangsbestätigung|bewerbungseingang)
        (bestätigen|bestätigung) ... (eingang|erhalt)
        teil (unseres|des) teams werden
        (bewerbung|unterlagen) ... (liegt|liegen) [uns] vor
        (bewerbung|unterlagen|alles) ... (bekommen|da|angekommen|erfasst|gespeichert|eingegangen|gelandet|hochgeladen|abgeschickt|versendet|verschickt|gesendet)
        dass (sie sich|du dich|du|sie) ... (beworben|bewirbst|bewerben|zu uns|arbeiten|interessier*)
        (schön|toll|super|prima|freuen) dass (du|sie)
        (onlinebewerbung|online bewerbung|bewerbung) [haben|ist|wurde|liegt]
        (bewerbung|unterlagen|dokumente) ... (eingetroffen|hochgeladen|liegen|liegt|beim team|bei uns)
        als (möglichen|potenziellen) arbeitgeber
        (cool|klasse|schön|toll) dass (du|sie)
    """,
    "process": """
        (melden|meldet) [wir] [uns|sich] ... [bei] [ihnen|dir]
        wir (melden uns|kommen ... auf (sie|dich) zu|setzen uns ... in verbindung|geben ihnen ... bescheid|prüfen|sichten|schauen)
        (kommen|komme) ... auf (sie|dich) zu
        (werden|wird) [nun|jetzt|derzeit|sorgfältig] [*] (geprüft|gesichtet|bearbeitet)
        (prüfung|sichtung|durchsicht|bearbeitung) ... (zeit|nehmen|geduld|bewerbungen|unterlagen|bewerbung)
        (geduld|in ruhe|hörst ... von uns|hören ... von uns)
        von [nachfragen|rückfragen] ... abzusehen
        (passen|passt|geeignet|interesse) ... (laden|kontaktier*|melden|einlad*)
        (geben|erhalten|bekommen) ... (rückmeldung|bescheid|nachricht|antwort)
        (rückmeldung|bescheid|antwort) ... (in kürze|schnellstmöglich|so schnell|baldmöglichst|zeitnah|innerhalb)
        nehmen uns ... zeit
        den (status|stand) ... (einsehen|verfolgen|abrufen)
        (in kürze|schnellstmöglich|zeitnah|so bald wie möglich)
        (etwas|ein wenig) geduld
        in verbindung setzen
        bearbeitung (dauert|nimmt)
        (wird|werden) ... (bearbeitet|geprüft|gesichtet)
    """,
    "desk": """
        (antworten sie|antworte|antworten) [bitte] nicht [auf|direkt]
        bitte nicht [auf diese] antworten
        (automatisch|automatisierte|automatische) [erzeugte|erstellte|generierte|versandte|versendete|*] (nachricht|e mail|mail|email|bestätigung|antwort)
        (postfach|adresse|e mail adresse) ... nicht (gelesen|überwacht|bearbeitet)
        ihr [*] (personalteam|recruiting team|recruitingteam|bewerbermanagement|hr team|karriereteam|bewerberteam|personalabteilung|recruiting)
        dein [*] (team|recruiting team|hr team|recruitingteam)
        (sehr geehrte|liebe) (bewerber|bewerberin|damen und herren)
    """,
    "self": """
        (ich|mir|mich|mein|meine|meinem|meinen|meiner)
    """,
    "test": """
        (online|eignungs|einstellungs|kompetenz|persönlichkeits|sprach|fach|wissens|auswahl|leistungs)test*
        (online|psychometrisch*|technisch*|fachlich*) (test*|assessment|aufgabe|eignungstest|einstellungstest|prüfung)
        (assessment|probeaufgabe|fallstudie|case study|arbeitsprobe|testaufgabe|fallbeispiel|coding challenge|programmieraufgabe|fragebogen|zeitversetzt*|videointerview|video interview|übungsaufgabe)
    """,
    "do_test": """
        (bearbeit*|absolvier*|schließen|abschließen|durchführ*|ausfüll*|füll*|lösen|lösung|start*|teilnehm*|einreich*|bereit*|schick*|send*|zurück*|frist|bis zum|bis spätestens|tage zeit|link|anbei|beigefügt*|zugang|laden)
    """,
    "interview": """
        (vorstellungsgespräch*|bewerbungsgespräch*|kennenlerngespräch*|jobinterview|interview|interviews|erstgespräch|zweitgespräch|auswahlgespräch|telefoninterview|probetag|probearbeiten|assessment center|hospitation)
        (gespräch|telefonat|treffen|austausch|call|videocall|termin)
        (kennenlernen|kennen lernen|kennenzulernen)
        (besser|persönlich|näher) kenn*
        (telefonieren|telefonisch|videocall|video call|teams)
        neugierig gemacht
    """,
    "invite": """
        (lade*|einladen|einzuladen|einladung|eingeladen) [wir|sie|dich|zu|zum|ein|*]
        (möchten|würden|wollen|freuen|gern|gerne) ... (kennenlernen|kennen lernen|kennenzulernen|sprechen|treffen|einladen|vereinbaren)
        (passt|passen|passend|zeit|zeitlich|möglich|einrichten|termin*) ... (ihnen|dir|sie|du|uhr|aus|wären|woche)
        (hast|haben|hätten|hättest) (du|sie) ... zeit
        (könnten|können|kannst|könntest|würden) (sie|du) ... (kommen|um|uhr|stattdessen|teilnehmen)
        (bestätigen|bestätige|bestätigt|zusage|teilen) ... termin*
        welche* (termin*|tag*|zeit*)
        (verschieben|verlegen|umbuchen) ... (gespräch*|termin|interview|vorstellungsgespräch)
        (gespräch*|termin|interview|vorstellungsgespräch) ... (verschieben|verlegen|umbuchen)
        (such*|wähl*|buch*) ... termin*
        (am|den) # ... uhr
        (schlagen|schlage) ... (vor|termin|uhr)
        (wann|wie|wo) ... erreich*
        (wann|ob) ... (zeit|passt|telefonieren|können wir)
    """,
    "offer": """
        (stelle|position|vertrag|arbeitsvertrag|arbeitsplatz|job|ausbildungsplatz|praktikum) ... (anbieten|anzubieten|an)
        (biete*|anbieten) ... (stelle|position|vertrag|arbeitsvertrag|arbeitsplatz|job)
        (vertragsangebot|arbeitsvertrag|jobangebot|anstellungsvertrag|stellenangebot machen|vertragsentwurf|einstellungszusage)
        für (sie|dich) entschieden
        (möchten|würden|wollen|freuen) ... (einstellen|einzustellen)
        ihre einstellung
        den vertrag ... (schick*|send*|erhalt*|anbei|zu)
        [eine] zusage
        wann (können|kannst|möchten|könnten) ... (anfangen|beginnen|starten)
        (teil unseres teams|im team) ... (begrüßen|willkommen)
        (übersenden|überreichen|senden|schicken) ... (vertrag|arbeitsvertrag|anstellungsvertrag)
        in unserem team ... (begrüßen|willkommen)
        (bieten|anbieten) ... (stelle|position|job)
    """,
    "saw": """
        (auf ihr|auf dein|ihr|dein) profil [*] (aufmerksam|gestoßen|gefunden|gesehen|passt|entdeckt)
        (dein|ihr) (profil|werdegang|lebenslauf|hintergrund|erfahrung) ... (passt|passen|interesse|geweckt|überzeugt|spannend|gefällt|angesprochen)
        (profil|lebenslauf) ... (gefunden|entdeckt|gesehen|aufgefallen)
        ihre erfahrung ... pass*
    """,
    "recruits": """
        (für einen|im auftrag|für unseren|bei unserem|einer meiner|unseres|meiner|unserem|für eine) ... (kunden|kundin|mandanten|klienten|kunde|unternehmen)
        (personalberat*|personalvermittl*|headhunter*|recruiter*|active sourcing|talent acquisition|besetze ich|rekrutier*)
        (suche ich|suchen wir|wir suchen|ich suche)
        vakanz ... betreue
        (in unser team|zu uns ins team|gut in unser) pass*
        (namhaftes|renommiertes|führendes) unternehmen
    """,
    "open": """
        (interesse|offen|lust|neugierig) ... (gespräch|wechsel|austausch|position|herausforderung|neues|stelle|kennenlernen|mehr)
        (neue|neuen|nächste) (herausforderung|perspektive*|aufgabe)
        (hätten|haben|hast|sind|wären|bist) (sie|du) ... (interesse|offen|lust)
        bei interesse
        darf ich (ihnen|dir|sie|dich)
        (unverbindlich*|kurz*) (gespräch|austausch|telefonat)
        aktuellen lebenslauf
    """,
    "opt_out": """
        (schreib*|kontaktier*|mail*|anschreiben|anzuschreiben|belästig*|melden) ... (nicht mehr|nie wieder|nicht noch einmal|nicht weiter|nie mehr)
        (nicht mehr|nicht noch einmal|nie wieder|nicht weiter) ... (schreib*|kontaktier*|anschreib*|anzuschreiben|mail*|melden)
        (keine|keinerlei) (weiteren|weitere|mehr|nachrichten|mails|e mails|emails) [e|nachrichten|mails|mail|kontakt|anfragen] [mehr|erhalten|bekommen|von ihnen|mails]
        (unterlassen|hören) sie [es] [bitte|auf]
        löschen sie (meine|alle) [*] daten
        (streichen|entfernen|nehmen) sie mich
    """,
    "left": """
        nicht mehr [*] ... (tätig|beschäftigt|arbeite*|angestellt|bei uns|im unternehmen|im hause|mitarbeiter*|für)
        arbeite* nicht (mehr|länger)
        (ausgeschieden|ruhestand|pensioniert|in rente|verrentet)
        (unternehmen|firma|haus|betrieb|gesellschaft) ... verlassen
        (verließ|verlässt|verlassen) ... (unternehmen|firma|haus|betrieb)
        mein letzter arbeitstag (war|ist)
    """,
    "wrote": """
        (nachricht|nachrichten|inmail) ... (geschickt|gesendet|gesandt|von|erhalten|hinterlassen)
        (neue|ungelesene|# neue|# ungelesene) (nachricht*|inmail*)
        (hat|haben) (ihnen|dir) ... (geschrieben|geschickt|geantwortet|gesendet)
        auf (ihre|deine) nachricht ... (geantwortet|reagiert)
        wartet auf (ihre|deine) antwort
        # [neue|ungelesene] nachricht*
    """,
    "alert": """
        (neue|passende|aktuelle|weitere|# neue|ähnliche|empfohlene|folgende|interessante) [*] (jobs|stellen|stellenangebote|stellenanzeigen|angebote|stellenausschreibungen)
        (suchauftrag|suchagent|jobagent|job alert|jobalarm|jobempfehlung*|job newsletter|job benachrichtigung*|jobletter|jobmail|jobfinder)
        (jobs|stellen|stellenanzeigen|treffer) ... (passen|gefunden|nähe|interessieren|suche)
        (alle|weitere) (jobs|stellen|angebote|treffer) [ansehen|anzeigen|*]
        (jetzt bewerben|jetzt ansehen|sofort bewerben)
        basierend auf (ihrem|deinem)
        empfehlen wir (ihnen|dir)
        (alle|weitere) ergebnisse
        schnell bewerben
        (offene|freie) stellen
        (talentpool|talent pool)
        (neue|heute #) (treffer|stellen)
        könnte (dir|ihnen) gefallen
        jobs für
    """,
    "mass": """
        (newsletter*|abbestell*|abmeld*|abonn*|abmelden|austragen)
        (im|in ihrem|in deinem) browser (ansehen|anzeigen|öffnen)
        (liebe|lieber|sehr geehrte) (leser*|mitglieder|kund*|abonnent*|freunde|community)
        (sie erhalten|du erhältst) diese
        keine weiteren (e mails|mails|emails|newsletter)
        (in dieser ausgabe|ausgabe|jetzt lesen|ganzen artikel|weiterlesen|mehr erfahren|zum artikel)
        (webinar|umfrage|rabatt|gutschein|sonderangebot|schlussverkauf|sommerschlussverkauf|sommerfest)
        % auf
    """,
    "account": """
        (bestätigungs|verifizierungs|sicherheits|anmelde|zugangs|einmal)(code|passwort|link)
        (code|passwort) [für|lautet|ist|zurück*|ändern|*]
        (e mail adresse|email adresse|emailadresse|registrierung|konto|bewerberkonto|profil) ... (bestätig*|aktivier*|verifizier*|gelöscht|angelegt|erstellt|freigeschaltet|läuft ab)
        (bestätig*|aktivier*|verifizier*|vervollständig*) ... (e mail adresse|email adresse|konto|bewerberkonto|profil|registrierung|angaben)
        bewerbung ... (nicht abgeschlossen|nicht abgeschickt|noch nicht|unvollständig|entwurf|begonnen|vervollständig*)
        (benutzerkonto|bewerberkonto|zugangsdaten|benutzername)
    """,
    "weighing": """
        (nach|bei) [*] (prüfung|durchsicht|abwägung|überlegung|sichtung|auswertung)
        (diesmal|dieses mal|zum jetzigen zeitpunkt|zurzeit|derzeit|momentan)
        (sehr viele|zahlreiche|viele|große zahl|vielzahl) [*] (bewerbungen|bewerbungsunterlagen|bewerber*)
        (bitten|danken) ... (verständnis|vertrauen)
    """,
    "jobs": """
        (jobs|stellen|stellenangebote|stellenanzeigen|stellenanzeige|vakanzen|jobangebote|treffer|anzeigen)
        neue* (job|stelle|stellenanzeige|treffer|jobs)
        (suchkriterien|suche|suchauftrag|suchprofil|jobwecker|jobagent)
        (veröffentlicht|online gestellt|ausgeschrieben|vollzeit|teilzeit|homeoffice)
    """,
    "free": """
        (falls|wenn|sofern|sollten) (sie|du) [*] (möchten|möchtest|wollen|willst|fragen|noch|interesse|annehmen|zusagen)
        wenn (es|das|ihnen das|dir das) [*] [passt|recht]
    """,
    "yet": """
        (noch nicht|noch offen|noch frei|weiterhin offen|noch zu haben)
    """,
    "thanks": """
        (dank|danke|danken|bedanken|freuen|freut)
    """,
    "reader": """
        (sie|ihnen|ihr|ihre|ihrer|ihren|du|dich|dir|dein|deine|deiner)
    """,
}
