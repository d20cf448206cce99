"""Dialogues in which two people agree on when to meet, or do not. It is Wednesday, 25 November 2026."""

from typing import NamedTuple

DAY = "2026-11-25"
NEXT = "2026-11-26"
THURSDAY = "2026-12-03 10:00"


class Told(NamedTuple):
    """What is said in turn, the other side first, and the meetings that stand in the end."""

    said: tuple[str, ...]
    meet: tuple[str, ...]


def told(*said: str, meet: str | tuple[str, ...] = ()) -> Told:
    """One dialogue."""
    return Told(said, (meet,) if isinstance(meet, str) else meet)


YES_TO_ONE = (
    told("La entrevista será el lunes 7 de diciembre a las 9:00 horas en nuestras oficinas.",
         "Muchas gracias, allí estaré.", meet="2026-12-07 09:00"),
    told("Sie können uns gern am Montag um 9 Uhr besuchen, dann zeigen wir Ihnen die Werkstatt.",
         "Danke, ich bin am Montag um 9 Uhr bei Ihnen.", meet="2026-11-30 09:00"),
    told("We would like to get to know you and propose Monday, December 7 at 2:00 p.m. in our office, 12 High Street.",
         "Thank you for your invitation, which I gladly accept. I will be at your office on Monday.",
         meet="2026-12-07 14:00"),
    told("You are invited to an assessment day on Monday 7 December from 9:00 to 16:00. Please confirm your "
         "participation by 1 December.", "I hereby confirm my participation.", meet="2026-12-07 09:00"),
    told("Bitte kommen Sie am 8.12. um 8 Uhr zum Probearbeiten.", "Sehr gerne, ich werde pünktlich da sein.",
         meet="2026-12-08 08:00"),
    told("Could you come in on Thursday 3 December at 10:00?", "Yes, that suits me.", meet=THURSDAY),
    told("Does Tuesday at 2 pm suit you?", "It does, thank you.", meet="2026-12-01 14:00"),
    told("Could you come in on Thursday 3 December at 10:00?", "Yes, I can.", meet=THURSDAY),
    told("Would Tuesday at 2 pm suit you for a call?", "That works well for me, thank you.", meet="2026-12-01 14:00"),
    told("We would like to invite you to an interview on Thursday, 3 December at 10 am at our office. Please let me "
         "know whether that works.", "Thank you for the invitation. I would be happy to come.", meet=THURSDAY),
    told("How about a coffee on Thursday, December 3rd, at 10?", "Perfect, see you then!", meet=THURSDAY),
    told("Are you free for a chat next Thursday at 10 o'clock?", "Thursday at 10 suits me. Shall I bring anything?",
         meet=THURSDAY),
    told("Interview: Thursday 3 December, 10:00-11:30, room 4. Could you please confirm?",
         "I confirm the appointment.", meet=THURSDAY),
    told("Könnten Sie am Donnerstag, den 3. Dezember, um 10 Uhr zu einem Gespräch zu uns kommen?", "Ich komme gern.",
         meet=THURSDAY),
    told("Passt Ihnen Donnerstag, 3.12., 10.00 Uhr für ein Vorstellungsgespräch?", "Der Termin passt mir sehr gut.",
         meet=THURSDAY),
    told("Wir würden Sie gerne kennenlernen und laden Sie am 03.12.2026 um 10:00 Uhr zum Gespräch ein. Bitte "
         "bestätigen Sie uns den Termin.", "Vielen Dank für die Einladung. Hiermit bestätige ich den Termin gern.",
         meet=THURSDAY),
    told("Hättest du Lust auf einen Kaffee, vielleicht Dienstag um 15 Uhr?", "Dienstag passt super!",
         meet="2026-12-01 15:00"),
    told("Seriez-vous disponible jeudi 3 décembre à 10h pour un entretien ?", "C'est parfait.", meet=THURSDAY),
    told("Nous souhaiterions vous rencontrer le 3 décembre à 10 h 30. Cela vous convient-il ?",
         "Cela me convient très bien, merci.", meet="2026-12-03 10:30"),
    told("Je te propose un café mardi à 15h, ça te va ?", "Avec plaisir, à mardi !", meet="2026-12-01 15:00"),
    told("¿Le viene bien el jueves 3 de diciembre a las 10 para una entrevista?", "Me viene muy bien, gracias.",
         meet=THURSDAY),
    told("Nos gustaría hablar contigo el martes a las 16:00. ¿Puedes?", "Perfecto, allí estaré.",
         meet="2026-12-01 16:00"),
    told("Le propongo un colloquio giovedì 3 dicembre alle 10. Le va bene?", "Va benissimo, grazie.", meet=THURSDAY),
    told("Possiamo sentirci martedì alle ore 15.30?", "Martedì mi va bene.", meet="2026-12-01 15:30"),
    told("Gostaríamos de convidá-la para uma entrevista na quinta-feira, 3 de dezembro, às 10h. Pode ser?",
         "Confirmo, obrigada.", meet=THURSDAY),
    told("Podemos conversar na terça às 14h30?", "Para mim está ótimo.", meet="2026-12-01 14:30"),
    told("Zou donderdag 3 december om 10.00 uur u schikken voor een gesprek?", "Dat schikt mij prima.", meet=THURSDAY),
    told("Graag nodigen wij je uit voor een kennismakingsgesprek op donderdag 3 december om 10 uur. Past dat?",
         "Ja, graag. Tot dan!", meet=THURSDAY),
    told("I'm around next week - any chance you could pop over to our studio on Monday, say half past nine?",
         "Monday at half past nine it is. Looking forward to it!", meet="2026-11-30 09:30"),
    told("Interviews are being held on Wednesday 9 December 2026 and yours is at 11.15 am. Please reply to confirm.",
         "I am writing to confirm my attendance on 9 December.", meet="2026-12-09 11:15"),
    told("Ich bin Montag und Dienstag in der Stadt, Dienstag so um 16 Uhr?", "Dienstag 16 Uhr, perfekt. Ich bin da!",
         meet="2026-12-01 16:00"),
    told("¿Podrías pasarte por la oficina el lunes a las 9:30 para charlar?", "¡Claro! El lunes a las 9:30 estoy allí.",
         meet="2026-11-30 09:30"),
    told("Would Thursday the 3rd work for an interview?", "Thursday works for me.", meet="2026-12-03 08:00"),
)  # fmt: skip

# What was asked for is offered at a time, in a line; and a line says yes to it.
OFFERED = (
    told("I could do a call on Thursday at 9am.",
         "Thursday 9am is great, many thanks.", meet="2026-11-26 09:00"),
    told("I could do a call on Thursday 3 December at 9am.",
         "Thursday 9am would be lovely.", meet="2026-12-03 09:00"),
    told("I could call you on Thursday, 3 December, at 9.30 am.",
         "Thursday at 9.30am is perfect.", meet="2026-12-03 09:30"),
    told("Ich könnte Sie am Donnerstag, 3. Dezember, um 9 Uhr anrufen.",
         "Donnerstag 9 Uhr ist prima, danke.", meet="2026-12-03 09:00"),
    told("Je pourrais vous appeler jeudi 3 décembre à 9 h.",
         "Jeudi à 9 h, c'est parfait, merci.", meet="2026-12-03 09:00"),
    told("Podría llamarle el jueves 3 de diciembre a las 9.",
         "El jueves a las 9 me va genial, gracias.", meet="2026-12-03 09:00"),
    told("Potrei chiamarla giovedì 3 dicembre alle 9.",
         "Giovedì alle 9 va benissimo.", meet="2026-12-03 09:00"),
    told("Poderia ligar-lhe na quinta-feira, 3 de dezembro, às 9h.",
         "Quinta às 9h é perfeito, obrigada.", meet="2026-12-03 09:00"),
    told("Ik kan u donderdag 3 december om 9 uur bellen.",
         "Donderdag 9 uur is prima, bedankt.", meet="2026-12-03 09:00"),
    told("I could call you on Thursday at 9, or would Friday suit you better?", "Many thanks, I will think about it."),
    told("I could have called you on Thursday at 9, had I known.",
         "Thursday was great, many thanks."),
    told("We could make a decision on Thursday 3 December.",
         "Thursday is great, many thanks."),
    told("Ich könnte Ihnen das Ergebnis am Donnerstag, 3. Dezember, sagen.",
         "Donnerstag ist prima, danke."),
)  # fmt: skip

ONE_OF_SEVERAL = (
    told("We could offer you these slots for an interview:\n\n- Tue 1 Dec, 10:00\n- Wed 2 Dec, 14:00\n- Fri 4 Dec, 9:30"
         "\n\nPlease let me know which suits you.", "Wednesday at 14:00 suits me well.", meet="2026-12-02 14:00"),
    told("Could we talk on Tuesday at 10 or on Wednesday at 3 pm?", "I'd take Wednesday, thank you.",
         meet="2026-12-02 15:00"),
    told("Would Tuesday at 10 or Wednesday at 15:00 suit you for an interview?", "The second one suits me best.",
         meet="2026-12-02 15:00"),
    told("Passt Ihnen Dienstag um 10 Uhr oder Mittwoch um 14 Uhr für ein Gespräch?",
         "Mittwoch um 14 Uhr passt mir gut.", meet="2026-12-02 14:00"),
    told("Êtes-vous disponible pour un entretien mardi à 10h ou mercredi à 14h ?", "Mercredi à 14h me convient.",
         meet="2026-12-02 14:00"),
    told("Would Tuesday at 10 or Wednesday at 15:00 suit you for a call?", "Both suit me.",
         "Great, then let's say Wednesday at 15:00.", meet="2026-12-02 15:00"),
    told("Would Tuesday at 10 or Wednesday at 15:00 suit you for a call?", "Yes, that suits me.", meet=()),
)  # fmt: skip

THE_USERS_OWN = (
    told("My colleague Ben would like to speak to you as well. Friday 4 December is his best day, from 9 on.",
         "Great - 9.30 on Friday would suit me.", "Perfect, I've put 9.30 in Ben's diary.", meet="2026-12-04 09:30"),
    told("Könnten wir am 3.12. telefonieren?", "Ja, um 10 Uhr?", "10 Uhr passt.", meet=THURSDAY),
    told("Passt Ihnen Donnerstag 10 Uhr?", "Donnerstag passt leider nicht, Freitag ginge.",
         "Freitag um 11 Uhr geht bei uns. Bis dann!", meet="2026-11-27 11:00"),
    told("We'd love to meet. What times work for you next week?",
         "I could do Monday from 2 pm, Tuesday all day, or Wednesday before noon.",
         "Tuesday 11:00 then. Our office is on the third floor.", meet="2026-12-01 11:00"),
    told("¿Nos vemos el martes a las 10 para un café?", "El martes no puedo, ¿qué tal el miércoles a las 10?",
         "¡Perfecto, nos vemos el miércoles!", meet="2026-12-02 10:00"),
    told("Gladly! When would suit you for a call?", "I am free on Tuesday at 10 or on Wednesday at 15:00.",
         "Wednesday at 15:00 is perfect, talk to you then.", meet="2026-12-02 15:00"),
    told("Would Thursday at 10 suit you for an interview?",
         "I can't on Thursday, I'm afraid. Could we do Friday instead?",
         "Of course. See you on Friday at 11 then.", meet="2026-11-27 11:00"),
    told("Would Thursday 3 December at 10 suit you for an interview?",
         "Thursday works, but could we make it 11 instead of 10?", "Sure, 11 is fine.", meet="2026-12-03 11:00"),
    told("Wann hätten Sie Zeit für ein Gespräch?", "Ich könnte am Dienstag um 10 Uhr oder am Mittwoch ab 14 Uhr.",
         "Dann am Dienstag um 10 Uhr. Bis dann!", meet="2026-12-01 10:00"),
    told("Quand seriez-vous libre pour un appel ?", "Je suis disponible mardi à 10h ou jeudi 3 décembre à 15h.",
         "Jeudi 3 décembre à 15h est parfait.", meet="2026-12-03 15:00"),
)  # fmt: skip

MOVED = (
    told("Hi Mara, would 14:00 on Tuesday work for a first chat?", "Hello, yes, Tuesday at 14:00 would be great.",
         "Hi Mara, could we do 15:00 instead? My other meeting overran.", "15:00 is fine too.",
         meet="2026-12-01 15:00"),
    told("Hi Mara, could you do a call on Monday 30 November at 4pm?", "Hi, Monday at 4 works.",
         "Sorry, I've been called into something on Monday. Does Tuesday, same time, work?", "Tuesday at 4 is fine.",
         meet="2026-12-01 16:00"),
    told("Wij nodigen u graag uit voor een tweede gesprek op maandag 7 december om 13.30 uur. Laat u weten of dat "
         "schikt?", "Dank voor de uitnodiging. Maandag 7 december schikt mij.",
         "Helaas moet ik het gesprek verzetten. Kan het ook op dinsdag 8 december om 9 uur?",
         "Dat is geen probleem, dan zie ik u dinsdag.", meet="2026-12-08 09:00"),
    told("Podemos marcar a entrevista para segunda-feira, dia 30, às 10h?", "Sim, pode ser.",
         "Infelizmente temos de cancelar a entrevista de segunda-feira.", meet=()),
    told("Could you come in on Thursday 3 December at 10:00?", "Yes, that suits me.",
         "I am sorry, could we move our meeting to Wednesday at 15:00?", "No problem, Wednesday at 15:00 works too.",
         meet="2026-12-02 15:00"),
    told("Could you come in on Thursday 3 December at 10:00?", "Yes, that suits me.",
         "Something has come up: we need to postpone the interview. I will come back to you with new dates.", meet=()),
    told("Could you come in on Thursday 3 December at 10:00?", "Yes, that suits me.",
         "I am sorry, we have to cancel the interview on Thursday.", meet=()),
    told("Könnten Sie am Donnerstag, den 3. Dezember, um 10 Uhr zum Gespräch kommen?", "Ich komme gern.",
         "Leider müssen wir den Termin verschieben. Ginge auch Freitag, der 4. Dezember, um 9 Uhr?",
         "Freitag um 9 Uhr passt mir auch.", meet="2026-12-04 09:00"),
    told("Könnten Sie am Donnerstag, den 3. Dezember, um 10 Uhr zum Gespräch kommen?", "Ich komme gern.",
         "Leider müssen wir den Termin absagen.", meet=()),
    told("Seriez-vous disponible jeudi 3 décembre à 10h pour un entretien ?", "C'est parfait.",
         "Un contretemps : pourrions-nous reporter notre rendez-vous à vendredi 4 décembre à 11h ?",
         "Pas de souci, vendredi à 11h me convient.", meet="2026-12-04 11:00"),
    told("Could you come in on Thursday 3 December at 10:00?", "Yes, that suits me.", "Thank you, see you on Thursday.",
         meet=THURSDAY),
    told("Could you come in on Thursday 3 December at 10:00?", "Yes, that suits me.",
         "Great. The interview on Thursday at 10:00 will be with Anna and me.", meet=THURSDAY),
    told("Could you come in on Thursday 3 December at 10:00?", "Yes, that suits me.",
         "Thank you!", "I am very sorry, I am ill and can't make it on Thursday. Could we find another date?", meet=()),
)  # fmt: skip

NOTHING_FIXED = (
    told("Thank you for your interest. Interviews will be held on 9 and 10 December. If you are shortlisted you will "
         "hear from us.", "Thank you, that sounds good."),
    told("Thursday is the deadline for the documents.", "Yes, that suits me."),
    told("I was in Berlin on Thursday.", "That sounds good."),
    told("We will decide on Thursday at 10:00.", "Perfect, thank you."),
    told("Please send us your certificates by Thursday at 10:00.", "Yes, of course, with pleasure."),
    told("Would Thursday at 10 suit you for an interview?", "Let me check and come back to you."),
    told("Would Thursday at 10 suit you for an interview?", "Unfortunately I am not available on Thursday."),
    told("Would Thursday at 10 suit you for an interview?", "Could we do Friday instead?"),
    told("Would Thursday at 10 suit you for an interview?", "Thank you for your mail."),
    told("Would Thursday at 10 suit you for an interview?", "What is the address?"),
    told("Would Thursday at 10 suit you for an interview?", "I have to look at my shifts first; perhaps."),
    told("I am on holiday until Thursday at 10. Would you like to talk then?", "Gladly."),
    told("Der Bewerbungsschluss ist am Donnerstag um 10 Uhr.", "Perfekt, danke."),
    told("Passt Ihnen Donnerstag um 10 Uhr für ein Gespräch?", "Da bin ich leider verhindert."),
    told("Passt Ihnen Donnerstag um 10 Uhr für ein Gespräch?", "Ich muss erst noch meinen Dienstplan prüfen."),
    told("Wir melden uns am Donnerstag bei Ihnen wegen eines Gesprächs.", "Prima, vielen Dank!"),
    told("Seriez-vous libre jeudi à 10h pour un entretien ?", "Malheureusement je ne suis pas disponible jeudi."),
    told("Nous reviendrons vers vous jeudi au sujet de l'entretien.", "C'est parfait, merci."),
    told("¿Le viene bien el jueves a las 10 para una entrevista?", "Lamentablemente no puedo el jueves."),
    told("Le va bene giovedì alle 10 per un colloquio?", "Purtroppo giovedì non posso."),
    told("Pode ser quinta-feira às 10h para uma entrevista?", "Infelizmente não posso na quinta-feira."),
    told("Schikt donderdag om 10 uur voor een gesprek?", "Helaas kan ik donderdag niet."),
    told("Are you still in Berlin on Thursday?", "Yes, I am."),
    told("Thank you for your application. We will be in touch.", "Thank you, I look forward to hearing from you."),
    told("I'm in meetings all Thursday. I'll come back to you next week.", "Perfect, thank you!"),
    told("Could we talk on 1/12 at 10?", "Yes, that suits me."),
    told("Could you send me your references on Monday?", "Yes, I will, with pleasure."),
    told("Are you willing to work on Saturdays from 9 to 17?", "Yes, that is fine for me."),
    told("The working hours are Monday to Friday, 9:00 to 17:00. Would that suit you?", "Yes, that suits me."),
    told("Könnten Sie ab Montag, 7. Dezember, anfangen?", "Ja, das passt mir sehr gut."),
    told("Könnten Sie uns bis Freitag um 12 Uhr Ihre Zeugnisse schicken?", "Ja, gerne."),
    told("Pourriez-vous nous envoyer votre CV lundi ?", "Oui, avec plaisir."),
    told("Our webinar on Thursday at 10 might interest you. Would you like to join?", "Gladly!"),
    told("Would Thursday at 10 suit you for a call?", "I have accepted another offer and would like to withdraw."),
    told("Would Thursday at 10 suit you for a call?", "Yes, unless my train is late; I'll confirm tomorrow."),
    told("Our team meets on Thursday at 10 to look at all applications.", "That sounds good, thank you."),
)  # fmt: skip
