"""All that a letter may say: each fact by its name, with what it means and an example of its use.

The table FACTS is the documentation (docs/templates.md); a test renders every example of it.
"""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """What one letter is written from. Texts are "" and days None where nothing is known; FACTS says what each is."""

    greeting: str
    contact_name: str
    organisation: str
    position: str
    reference: str
    subject: str
    opened_on: date
    last_written_on: date | None
    written_on: date
    step: int
    ask: str
    signature: str
    language: str
    my_name: str
    resume_attached: bool
    familiar: bool = False
    turn: int = 0
    place: str = ""
    seeking: str = ""
    source: str = ""
    acknowledged_on: date | None = None
    they_wrote_on: date | None = None
    they_wrote: str = ""
    learned_on: date | None = None
    wrote_back: bool = False
    stated_on: date | None = None
    meeting_on: date | None = None
    others: str = ""
    late: bool = False
    note: str = ""
    to_tell: str = ""
    news: str = ""
    news_attached: bool = False
    proof: str = ""
    referrer: str = ""
    referred: str = ""
    referred_on: date | None = None
    advised_by: str = ""
    advised_on: date | None = None
    introduced: bool = False
    answered_on: date | None = None
    new_position: str = ""
    new_organisation: str = ""
    offer_by: date | None = None
    deadline_told_on: date | None = None
    offer_gone: bool = False
    sent_to: str = ""
    came_back: bool = False
    confirmed_on: date | None = None
    patience: bool = False
    spoke_on: date | None = None
    called_off: date | None = None
    days_offered: str = ""
    to_move: date | None = None
    asked_on: date | None = None
    replied_on: date | None = None
    wrote_to_referred_on: date | None = None
    over: bool = False
    last_wrote_to: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A name a template may use. `example`: a piece of a template; `shows`: what it becomes for the sample facts."""

    name: str
    says: str
    example: str
    shows: str


FACTS: tuple[Fact, ...] = (
    Fact("greeting", "the greeting you last used to them, else one with their full name, without its comma",
         "{{ greeting }},", "Dear Ms Keller,"),
    Fact("contact_name", "their name as they spell it themselves", "{{ contact_name }}", "Jo Keller"),
    Fact("organisation", "their firm", "{{ organisation }}", "Harbour Freight"),
    Fact("position", "the position, as you or they wrote it", "the position of {{ position }}",
         "the position of Platform Engineer"),
    Fact("reference", "the reference number of the posting", "(ref. {{ reference }})", "(ref. 2083)"),
    Fact("about", "what your application was for, as it stands behind “my application”",
         "my application {{ about }}", "my application for the position of Platform Engineer (ref. 2083)"),
    Fact("place", "where a recruiter's client is", "in {{ place }}", "in Hamburg"),
    Fact("role", "the position a recruiter offers, behind its article", "the {{ role }}",
         "the position of Platform Engineer with your client in Hamburg"),
    Fact("seeking", "what you look for ([me] seeking)", "I am looking for {{ seeking }}.",
         "I am looking for a senior position in data engineering in Berlin."),
    Fact("source", "who gave you their name", "{{ source }} gave me your name.", "Lena Voss gave me your name."),
    Fact("subject", "the subject of your first mail, without “Re:”", "{{ subject | quoted }}",
         "“Application as Platform Engineer”"),
    Fact("opened_on", "the day of your first mail", "On {{ opened_on | day }} I wrote", "On 4 May I wrote"),
    Fact("last_written_on", "the day you last wrote to them after that",
         "{% if last_written_on %}and again on {{ last_written_on | day }}{% endif %}", "and again on 13 May"),
    Fact("written_on", "the letter's own day", "{{ written_on | day }}", "2 June"),
    Fact("acknowledged_on", "the day they themselves confirmed that your application arrived",
         "Thank you for your message of {{ acknowledged_on | day }}.", "Thank you for your message of 5 May."),
    Fact("they_wrote_on", "the day they last wrote to you", "Thank you for your mail of {{ they_wrote_on | day }}.",
         "Thank you for your mail of 15 May."),
    Fact("learned_on", "the day on which a machine, or somebody else there, told you what was decided",
         "{% if learned_on %}I learned on {{ learned_on | day }} of the decision.{% endif %}", ""),
    Fact("they_wrote", "the sentence of theirs that matters, as they wrote it", "You wrote: {{ they_wrote | quoted }}",
         "You wrote: “We decide by 1 June.”"),
    Fact("wrote_back", "whether they wrote to you after your last mail",
         "{% if wrote_back %}Thank you for your answer.{% endif %}", "Thank you for your answer."),
    Fact("patience", "whether they asked in it for patience, or said that they come back by themselves",
         "{% if patience %}I have been glad to wait.{% endif %}", ""),
    Fact("answer", "thanks for what they wrote after your last mail, with their words, or for a call", "{{ answer }}",
         "Thank you for your message of 15 May, in which you wrote: “We decide by 1 June.”"),
    Fact("stated_on", "the day they named, for a decision or an answer", "by {{ stated_on | day }}", "by 1 June"),
    Fact("history", "what has passed between you, in sentences with their days", "{{ history }}",
         "On 4 May I sent you my application for the position of Platform Engineer (ref. 2083). On 5 May you confirmed "
         "that it had arrived. On 8 May we spoke. On 13 May I wrote to you about it. On 15 May you wrote: "
         "“We decide by 1 June.”"),
    Fact("meeting_on", "the day you met or spoke", "Thank you for {{ meeting_on | day }}.", "Thank you for 8 May."),
    Fact("spoke_on", "the day you last spoke by telephone, where neither has written since",
         "{% if spoke_on %}We spoke on {{ spoke_on | day }}.{% endif %}", ""),
    Fact("called_off", "the day of the meeting that they called off",
         "Our talk of {{ called_off | day }}", "Our talk of 18 May"),
    Fact("days_offered", "three working days to come, which are proposed instead of it", "{{ days_offered }}",
         "8 June, 10 June or 12 June"),
    Fact("to_move", "the day of the meeting that you asked to move, and nobody has answered",
         "our talk of {{ to_move | day }}", "our talk of 29 May"),
    Fact("asked_on", "the day on which you asked that", "On {{ asked_on | day }} I asked", "On 22 May I asked"),
    Fact("replied_on", "the day of your last mail, where it answers their last one",
         "{% if replied_on %}I answered on {{ replied_on | day }}.{% endif %}", ""),
    Fact("others", "who else was there of whom you have no address, in the letter to one of those who were",
         "{% if others %}Please thank {{ others }} as well.{% endif %}",
         "Please thank Ravi Shah and Lene Holm as well."),
    Fact("late", "whether thanks come more than three working days after you met",
         "{% if late %}My thanks come late.{% endif %}", ""),
    Fact("note", "a sentence of yours (`log --tell`) on that meeting, or on what came of a matter", "{{ note }}",
         "The question about late data has stayed with me."),
    Fact("to_tell", "the same, where you have not written to them since", "{{ to_tell }}", ""),
    Fact("news", "the item of your news this letter tells", "{{ news }}",
         "On 18 May the billing pipeline I rebuilt with two colleagues went live: invoices that used to be ready the "
         "next morning are now ready within four minutes."),
    Fact("news_attached", "whether a file of that item goes with the letter",
         "{% if news_attached %}I attach it.{% endif %}", ""),
    Fact("proof", "a sentence on what you can do ([[me.proof]])", "{{ proof }}",
         "I have built data platforms for logistics firms for six years."),
    Fact("step", "the number of the step, from 0", "{{ step }}", "1"),
    Fact("turn", "how often this template came before in the same matter, from 0",
         "{% if turn is even %}first{% else %}second{% endif %} form", "first form"),
    Fact("ask", "what the step asks for: meeting, referral, status, anything_missing, feedback, keep_in_mind, none",
         "{{ ask }}", "status"),
    Fact("resume_attached", "whether your resume goes with the letter",
         "{% if resume_attached %}My resume is attached.{% endif %}", "My resume is attached."),
    Fact("referrer", "who named this person to you", "{{ referrer }} thought of you.", "Ada Brandt thought of you."),
    Fact("referred", "whom this person named to you", "your advice to write to {{ referred }}",
         "your advice to write to Ravi Shah"),
    Fact("wrote_to_referred_on", "the day you wrote to the person they named",
         "{% if wrote_to_referred_on %}I wrote on {{ wrote_to_referred_on | day }}.{% endif %}", ""),
    Fact("referred_on", "the day that name was given", "on {{ referred_on | day }}", "on 11 May"),
    Fact("introduced", "whether you and the person named were introduced to each other in a mail to both",
         "{% if introduced %}introduced us{% else %}gave me your name{% endif %}", "gave me your name"),
    Fact("advised_by", "who named this person to you in another matter, where you have not written to them since",
         "{% if advised_by %}{{ advised_by }} spoke of you.{% endif %}", ""),
    Fact("advised_on", "the day on which they did", "{% if advised_on %}On {{ advised_on | day }}.{% endif %}", ""),
    Fact("answered_on", "the day the person named answered you", "on {{ answered_on | day }}", "on 22 May"),
    Fact("over", "whether that person has turned you down, or cannot help",
         "{% if not over %}I will let you know how it goes on.{% endif %}", "I will let you know how it goes on."),
    Fact("new_position", "the position you have found", "as {{ new_position }}", "as Data Engineer"),
    Fact("new_organisation", "the firm you have found it at", "at {{ new_organisation }}", "at Tidal"),
    Fact("offer_by", "the day by which another firm's offer must be answered", "by {{ offer_by | day }}", "by 5 June"),
    Fact("deadline_told_on", "the day on which you told them of that day",
         "{% if deadline_told_on %}As I wrote on {{ deadline_told_on | day }}, there is an offer.{% endif %}", ""),
    Fact("offer_gone", "whether the offer of which you told them is not open any more",
         "{% if offer_gone %}It is not open any more.{% endif %}", ""),
    Fact("sent_to", "the person or address your first mail went to, where nothing of yours has reached this one",
         "{% if sent_to %}I wrote to {{ sent_to }}.{% endif %}", "I wrote to jobs@harbour.example."),
    Fact("last_wrote_to", "whom your last mail went to, where that was somebody else there",
         "{% if last_wrote_to %}I wrote to {{ last_wrote_to }}.{% endif %}", ""),
    Fact("came_back", "whether that mail came back undelivered", "{% if came_back %}It came back.{% endif %}", ""),
    Fact("confirmed_on", "the day a machine confirmed what you entered in a form, and they have no mail of yours",
         "It was confirmed on {{ confirmed_on | day }}.", "It was confirmed on 5 May."),
    Fact("familiar", "whether you say du, tu or tú to them", "{% if familiar %}du{% else %}Sie{% endif %}", "Sie"),
    Fact("language", "the language of the letter: en, de, fr, es", "{{ language }}", "en"),
    Fact("my_name", "your name", "{{ my_name }}", "Mara Winter"),
    Fact("closing", "the words before your signature", "{{ closing }}", "Kind regards,"),
    Fact("signature", "your signature, or your name", "{{ signature }}", "Mara Winter"),
)  # fmt: skip
