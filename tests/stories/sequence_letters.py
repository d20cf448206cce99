"""What the stories of whole sequences expect to be told and written: per step why it comes, per letter its words."""

_REFUSED = (
    'Jo Keller turned you down on 2026-03-03: "Unfortunately we have decided to go forward with another candidate."'
    " in the text; say `correct` within a working day if that was misread"
)
# Why each step comes on its day, as `status` tells it while it is waited for.
BECAUSE: dict[str, tuple[str, ...]] = {
    "application": (
        "5 business days after 2026-03-02",
        "7 business days after 2026-03-09",
        "15 days after 2026-03-18",
        "30 days after 2026-04-02",
    ),
    "acknowledged": (
        "7 business days after 2026-03-03",
        "7 business days after 2026-03-12",
        "15 days after 2026-03-23",
        "30 days after 2026-04-07",
    ),
    "recruiter": (
        "4 business days after 2026-03-03",
        "10 business days after 2026-03-09",
        "10 business days after 2026-03-23",
        "10 business days after 2026-04-06",
        "30 days after 2026-04-20",
        "90 days after 2026-05-20",
        "120 days after 2026-08-18",
    ),
    "networking": ("7 business days after 2026-03-02", "60 days after 2026-03-11"),
    "interview": (
        "1 business day after 2026-03-05",
        "6 business days after 2026-03-06",
        "5 business days after 2026-03-16",
    ),
    "conversation": (
        "1 business day after 2026-03-05",
        "30 days after 2026-03-06",
        "90 days after 2026-04-06",
        "120 days after 2026-07-06",
        "120 days after 2026-11-03",
    ),
    "rejection": (
        _REFUSED,
        "30 days after 2026-03-05",
        "90 days after 2026-04-06",
        "180 days after 2026-07-06",
    ),
    "keep_in_touch": (
        "30 days after 2026-03-03",
        "90 days after 2026-04-02",
        "120 days after 2026-07-01",
        "120 days after 2026-10-29",
    ),
}

SURVEY, COURSE, ARTICLE, TALK, BOARD, THESIS = (
    "Since 2 March I have led the evaluation of a survey of four hundred commuters.",
    "On 1 March I finished a course on the statistics of rare events.",
    "My article on missing data was published on 28 February.",
    "On 20 February I gave a talk on dashboards at the town library.",
    "On 12 February I joined the board of our users' group for open data.",
    "In January I put the code of my thesis online, with notes.",
)
NEWS = (SURVEY, COURSE, ARTICLE, TALK, BOARD, THESIS)
PROOF = "My report on late trains cut the delays of one line by a third."

_THINK_OF_ME = "would you please think of me?"
_KEEP_IN_MIND = "would you please keep me in mind for a similar position?"
_QUARTER = "Would a quarter of an hour by telephone be useful to you?"
_COMES_UP = "would you let me know?"
_CLIENT = "the position of Data Engineer with your client in Berlin"
_ANALYST = "my application for the position of Analyst"

# Of each letter the words that tell it, in their order: who is greeted, who they are to each other, what is new or
# shown, and the one ask; "" for an ask where nothing is asked.
LETTERS: dict[str, tuple[tuple[str, ...], ...]] = {
    "application": (
        ("Dear Ms Keller,", f"On 2 March I sent you {_ANALYST}", "I attach my resume", PROOF, "Is there anything else"),
        ("Dear Ms Keller,", f"On 2 March I sent you {_ANALYST}", "where the selection process stands at present?"),
        ("Dear Ms Keller,", f"I sent you {_ANALYST} on 2 March", "wrote to you about it on 18 March", SURVEY, _QUARTER),
        ("Dear Ms Keller,", f"I sent you {_ANALYST}", "you last heard from me on 2 April", COURSE, _KEEP_IN_MIND),
    ),
    "acknowledged": (
        ("Dear Ms Keller,", f"I sent {_ANALYST} on 2 March", "what the next step will be, and roughly when?"),
        ("Dear Ms Keller,", f"You have had {_ANALYST} since 2 March", SURVEY, "Would a quarter of an hour be of use"),
        ("Dear Ms Keller,", f"I sent you {_ANALYST} on 2 March", COURSE, _KEEP_IN_MIND),
        ("Dear Ms Keller,", f"I sent you {_ANALYST}", "you last heard from me on 7 April", ARTICLE, ""),
    ),
    "recruiter": (
        ("Dear Jo Keller,", f"On 3 March I wrote to you about {_CLIENT}", "how matters stand with your client"),
        ("Dear Jo Keller,", f"We were in touch about {_CLIENT}", "to you on 9 March", SURVEY, _THINK_OF_ME),
        ("Dear Jo Keller,", f"You know me in connection with {_CLIENT}", "of 23 March", COURSE, _QUARTER),
        ("Dear Jo Keller,", f"My first message about {_CLIENT} is of 3 March", ARTICLE, _COMES_UP),
        ("Dear Jo Keller,", "We were in touch about “Open position: Data Engineer” on 3 March", TALK, ""),
        ("Dear Jo Keller,", "Our exchange of 3 March, “Open position: Data Engineer”", BOARD, ""),
        ("Dear Jo Keller,", "I wrote to you about “Open position: Data Engineer” on 3 March", THESIS, ""),
    ),
    "networking": (
        ("Dear Ms Keller,", "“Your article on numbers”", "a smaller request", PROOF, "what would you advise somebody"),
        ("Dear Ms Keller,", "On 2 March I wrote to you about “Your article on numbers”", SURVEY, _THINK_OF_ME),
    ),
    "interview": (
        ("Dear Ms Keller,", "Thank you for the conversation on 5 March about the position of Analyst", ""),
        ("Dear Ravi Shah,", "I would like to thank you for 5 March", "about the position of Analyst", ""),
        (
            "Dear Ms Keller,",
            "our interview on 5 March for the position of Analyst",
            "how the decision is coming along?",
        ),
        ("Dear Ms Keller,", "We spoke on 5 March about the position of Analyst", "What would you still like to know"),
    ),
    "conversation": (
        ("Dear Ms Keller,", "Thank you for the time you gave me on 5 March.", ""),
        ("Dear Ms Keller,", "I was glad of our conversation on 5 March", SURVEY, ""),
        ("Dear Ms Keller,", "Our conversation on 5 March is the reason", COURSE, ""),
        ("Dear Ms Keller,", "You made time for me on 5 March", ARTICLE, ""),
        ("Dear Ms Keller,", "our conversation on 5 March 2026", TALK, ""),
    ),
    "rejection": (
        ("Dear Ms Keller,", f"letting me know on 3 March of your decision on {_ANALYST}", "Is there one thing that"),
        ("Dear Ms Keller,", f"On 2 March I sent you {_ANALYST}", "It did not work out", SURVEY, _THINK_OF_ME),
        ("Dear Ms Keller,", f"You may remember {_ANALYST} of 2 March.", COURSE, ""),
        ("Dear Ms Keller,", f"the answer to {_ANALYST} of 2 March 2026", ARTICLE, _COMES_UP),
    ),
    "keep_in_touch": (
        ("Dear Ms Keller,", "We were in touch about “Your article on numbers” on 2 March", SURVEY, ""),
        ("Dear Ms Keller,", "I wrote to you about “Your article on numbers” on 2 March", COURSE, ""),
        ("Dear Ms Keller,", "our exchange of 2 March about “Your article on numbers”", "on 1 July", ARTICLE, ""),
        ("Dear Ms Keller,", "“Your article on numbers” on 2 March 2026", TALK, ""),
    ),
    "referral": (
        ("Dear Ms Brandt,", "giving me the name of Kim Lee on 4 March", "say that the suggestion came from you", ""),
        ("Dear Kim Lee,", "Ada Brandt gave me your name on 4 March", "in data engineering.", "a quarter of an hour"),
        ("Dear Ms Brandt,", "You gave me the name of Kim Lee on 4 March", "on 10 March I had an answer", ""),
    ),
}


def untold(text: str, words: tuple[str, ...]) -> list[str]:
    """What a letter does not tell of its words in their order, and what it asks or tells beside them."""
    missing, read = [], 0
    for said in words:
        found = text.find(said, read)
        missing += [] if found >= 0 else [said]
        read = max(read, found)
    beside = [one for one in (*NEWS, PROOF) if one in text and one not in words]
    asked = text.count("?")
    return [*missing, *beside, *([f"{asked} questions"] if asked != bool(words[-1]) else [])]
