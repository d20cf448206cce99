"""Every kind of words that the files on meetings, people, postings and sent mail hold, and what each is for."""

# Every kind of words about when to meet; those of a clause, where nothing else is said.
MEETING_WORDS: dict[str, str] = {
    "meets": "a conversation is spoken of",
    "proposes": "a time for it is asked for or offered",
    "agrees": "the time that was proposed suits",
    "yes": "a short yes, which agrees to what was asked last",
    "willing": "they would",
    "papers_first": "they want to read something of the user's before",
    "declines": "a time does not suit, or somebody cannot come",
    "doubts": "neither yes nor no: it depends on something",
    "moves": "another time is wanted for what has one",
    "changes_work": "where somebody's working life goes, which is no meeting",
    "other_times": "times are asked for, in the plural: nothing that stands is moved",
    "moved": "it has another time, says who does not ask",
    "cancels": "it will not take place",
    "confirms": "a time is spoken of as settled",
    "invites_you": "the reader is invited, however gladly: who invites agrees to nothing",
    "wants_answer": "what is proposed is to be confirmed",
    "not_meetings": "the day in the same clause is that of something else",
    "not_days": "what looks like a day here is none; at the place of the day",
    "not_this_week": "beside a weekday: not the first one to come, where that is in this week",
    "deadlines": "at the end of what stands before a day: it is the last one for something",
    "instead_of": "at the end of what stands before a day or hour: it is given up for another",
    "alternatives": "between times of which one is meant",
    "contrasts": "where a clause ends that the next one is set against",
    "first_one": "the first of those that were proposed",
    "second_one": "the second",
    "third_one": "the third",
}

# Every kind of words by which somebody is named for the reader to write to.
REFERRAL_WORDS: dict[str, str] = {
    "urges": "the reader is to write to somebody, or may say who sent them",
    "points": "somebody else is the right one",
    "copies": "somebody gets the same mail, and is spoken of",
    "hands_on": "what the reader wrote is passed on",
    "in_charge": "of whom it is told what they look after: the one to whom it was passed on is the right one",
    "presents": "the reader is introduced to somebody",
    "attends": "somebody will be at a meeting with the reader",
    "absent": "somebody will not be there",
    "spares": "the sentence is about an absence, a meeting or whoever acts by themselves: nobody is to be written to",
}
# Every kind of words in `[names]`.
NAME_WORDS: dict[str, str] = {
    "not_names": "no part of a person's name, though they may begin with a capital",
    "openers": "no name where a sentence begins with it, though it stands before one",
    "before_things": "what stands behind them is a thing, a place or a firm, unless it has a title",
    "lead_in": 'a person, not a thing, stands behind them and one of those: "copying in Kim Lee"',
    "posts": "what somebody is in a firm, or where in it; in capitals where it is told so only; `*x`: it ends so",
    "joins": "between two people who are both named",
    "before_firms": "before the firm or field of somebody",
    "ends_name": "behind two words of a name: a firm follows",
}

# Every kind of words by which a sent mail is told to thank, to ask for a referral, to promise, or to say whence the
# user has the name.
BESIDE: dict[str, str] = {
    "declines": "what is offered is declined",
    "takes_up": "what says that the user goes on talking, whatever else they say",
    "declines_times": "no no to an offer: the sentence is about an hour",
    "asks_another": "after a no, the question is about another position",
    "withdraws": "the user takes their own application back, or says no to what they are offered",
    "applications": "of these an application, not an offer",
    "applied_before": "an application sent before, with the time that has passed",
    "thanks": "in one of the first sentences, together with what is thanked for",
    "thanked_for": "what a thank-you is for",
    "thanked_answer": "what is no thank-you: it answers an invitation or a mail",
    "referral_requests": "somebody is asked for an introduction or a good word, or to hand on papers",
    "referral_favours": "by which a sentence without a question mark asks for that",
    "referral_agreed": "how a sentence begins that agrees to what was offered",
    "workplaces": "beside a request: it is about work, not about a feast",
    "work": "work that is looked for, not work that is done",
    "promises": "what the user will do",
    "applies": "what the user will do is to apply",
    "refers": "by which a question asks for a good word",
    "before_firms": "in such a question: before the firm it is for",
    "sources": "whence the user has the name; NAME stands for one or more words that begin with a capital letter",
}

# Every kind of words by which mail tells of a posting.
POSTING_WORDS: dict[str, str] = {
    "leads": "right before a position",
    "links": "the last of these words, where what follows may be written small",
    "leads_to_titles": "before one that is written as a title, or tells an occupation",
    "leads_to_occupations": "before one that tells an occupation",
    "leading": "at its beginning, and no part of it",
    "ends": "the words before which it ends",
    "no_positions": "none, if it is all that is left",
    "subjects": "what a subject says beside it",
    "heads": "what a subject says before it: what became of an application, or that it is taken back",
    "tails": "what a recruiter's subject says behind it",
    "about_applying": "of which one stands in such a subject",
    "occupations": "what tells an occupation, beside those every language knows",
    "firms": "before the name of a firm",
    "passed_to": "before the one to which an application was passed on",
    "sign_offs": "around the name of a firm, under a mail",
    "desks": "what a firm's office calls itself beside the firm's name",
    "before_firms": "between an office, or a person, and the firm",
    "beside_firms": "beside its name, and no part of it",
    "by_systems": "behind it: which system writes",
    "references": "before the number of a posting",
    "closes": "before the day on which a posting closes",
    "before_day": "between these and the day",
    "until": "the word by which `dates` reads such a day",
    "work": "in a list of openings: what the work is called where no occupation is",
    "shifts": "what such a list is of where its lines begin with hours",
}
