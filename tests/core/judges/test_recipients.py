"""A mail is judged whomever it goes to: nobody, the user alone, a blind copy, a group, an address that is none."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from core.judges.letters import letter
from followupd.core.judges.sent import judge_sent, may_open
from followupd.core.judges.verdict import Verdict
from followupd.core.mail.body import read_body
from followupd.core.mail.reading import read

MINE = "jane@janedoe.example"
RECIPIENTS = (
    "", MINE, f"Jane Doe <{MINE}>, {MINE}", "undisclosed-recipients:;", "Friends: tina@x.example, a@b.example;",
    "Tina", "<>", "tina@", "@x.example", "Tina <tina@x.example>", "jobs@x.example", '"" <"a b"@x.example>', ",;:,",
)  # fmt: skip
HEADS = ("To", "Cc", "Bcc", "Resent-To", "Reply-To")
TEXTS = (
    "Hi Tina,\n\nhow are you?\n\nJane", "Dear Ms Roth,\n\nI am applying for the position of analyst.", "", "Tina,", "?",
    "Liebe Tina,\n\nich suche eine neue Stelle. Hast du Zeit für ein Gespräch?", "Chère Tina, , \n\n-- \n", "Dear ,",
    "Hi Tina,\n\nI will send it on Friday. Tell Ruth Cole (ruth@x.example) and a@.", "To:\nFrom:\n\n> \n>\n",
)  # fmt: skip


def judged(text: str, subject: str, *heads: str) -> Verdict:
    """The verdict on a mail of Jane's with these headers for its recipients alone."""
    raw = letter(text, *heads, subject=subject, sender=f"Jane Doe <{MINE}>", answers="")
    envelope, body = read(raw.replace(b"To: Mara Winter <mara@applicant.example>\r\n", b"", 1)), read_body(raw)
    may_open(envelope, body)
    return judge_sent(envelope, body, frozenset({MINE}))


def test_a_mail_to_nobody_else_that_greets_somebody_is_nothing() -> None:
    for head, to in product(HEADS[:3], ("", MINE, "undisclosed-recipients:;")):
        assert judged(TEXTS[0], "Hello", f"{head}: {to}").kind == "other"


def test_a_blind_copy_is_a_mail_to_its_reader() -> None:
    assert judged(TEXTS[1], "Application as analyst", "Bcc: Ada Roth <ada@x.example>").kind == "application"


@given(
    st.lists(st.tuples(st.sampled_from(HEADS), st.sampled_from(RECIPIENTS)), max_size=4),
    st.sampled_from(TEXTS),
    st.sampled_from(("", "Application as analyst", "Re: ", "Re: Your advice", " , ", "Fwd:")),
)
def test_every_mail_is_judged_whomever_it_goes_to(heads: list[tuple[str, str]], text: str, subject: str) -> None:
    assert judged(text, subject, *(f"{name}: {value}" for name, value in heads)).evidence
