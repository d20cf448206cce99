"""What became of a mail that was sent, in words for a person: whom it did not reach, and why.

By the enhanced status code (RFC 3463, section 3; the rows behind 7.19 by its registry), which says more than the words
of any one server. The first number of a code tells whether a later try may help, the others what is the matter.
"""

import re
from collections.abc import Sequence
from itertools import islice

Code = tuple[int, int, int]
STATUS = re.compile(r"(?<![\d.])([245])\.(\d{1,3})\.(\d{1,3})(?![\d.])")
_BEHIND_A_REPLY = re.compile(r"(?<![\d.])[45]\d\d[ -]#?$")
MOST_CODES = 50
# (subject, detail) of the code: what is the matter.
_MATTER: dict[tuple[int, int], str] = {
    (1, 1): "there is no such mailbox",
    (1, 2): "no mail server is known for what stands behind the @",
    (1, 3): "the address is not written as one can be",
    (1, 4): "the address fits more than one mailbox",
    (1, 6): "the mailbox has moved",
    (1, 7): "your own address was not accepted",
    (1, 8): "your own address was not accepted",
    (1, 10): "no mail can be delivered to that address",
    (2, 1): "the mailbox is switched off and takes no mail",
    (2, 2): "the mailbox is full",
    (2, 3): "the mail is larger than the mailbox allows",
    (2, 4): "the mailing list there could not be read",
    (3, 1): "the mail server there has no room left",
    (3, 2): "the mail server there takes no mail at present",
    (3, 4): "the mail is larger than the server there allows",
    (3, 5): "the mail server there is set up wrongly",
    (4, 1): "the mail server there does not answer",
    (4, 2): "the connection to the mail server there broke off",
    (4, 3): "what says where the mail belongs could not be asked",
    (4, 4): "no way to the mail server there is known",
    (4, 5): "too much mail is on the way there",
    (4, 6): "the mail went round in circles",
    (4, 7): "it could not be delivered in time",
    (5, 3): "the mail goes to more people than the server there allows",
    (7, 1): "the mail server there refuses the mail",
    (7, 2): "not everybody may write to the mailing list there",
    (7, 13): "the mailbox is switched off and takes no mail",
    (7, 17): "the mailbox has another owner by now",
    (7, 18): "the domain has another owner by now",
    (7, 20): "nothing in the mail proves that it is from you",
    (7, 21): "nothing in the mail proves that it is from you",
    (7, 22): "nothing in the mail proves that it is from you",
    (7, 23): "your mail server may not send for your address",
    (7, 24): "whether your mail server may send for your address could not be told",
    (7, 25): "your mail server has no name that can be looked up",
    (7, 26): "nothing in the mail proves that it is from you",
    (7, 27): "your own address takes no mail",
    (7, 28): "too much mail was sent there",
    # Exchange's own.
    (7, 133): "only people of the same firm or group may write there",
    (7, 134): "only people of the same firm or group may write there",
}
# Of these, what says little beside a server's words: Exchange writes 5.1.10 of an unknown recipient too.
_SAYS_LITTLE = frozenset(((1, 10), (4, 3), (4, 4)))
# What is the matter where the detail is none of these.
_ABOUT: dict[int, str] = {
    1: "something is wrong with the address",
    2: "something is wrong with the mailbox",
    3: "something is wrong with the mail server there",
    4: "something is wrong on the way to the mail server there",
    5: "the mail servers did not understand each other",
    6: "the mail server there cannot read what the mail holds",
    7: "the mail server there refuses the mail",
}
_MOST_NAMED = 2
COMPLAINT = "a complaint: your mail was marked as unwanted there"


def code_in(text: str) -> Code | None:
    """The enhanced code of a failure that says what is the matter, among all that is written like one: dates, versions
    of programs, what a server said before it refused. First what stands behind a reply code, what is for good, and what
    has a sentence of its own; None where none says anything.
    """
    found = [(m, (int(m[1]), int(m[2]), int(m[3]))) for m in islice(STATUS.finditer(text), MOST_CODES)]
    failed = [(m, code) for m, code in found if code[0] != 2 and matter(code)]
    ranked = sorted(
        (
            not _BEHIND_A_REPLY.search(text[max(0, m.start() - 5) : m.start()]),
            code[1:] not in _MATTER,
            -code[0],
            at,
            code,
        )
        for at, (m, code) in enumerate(failed)
    )
    return ranked[0][-1] if ranked else None


def matter(code: Code | None) -> str:
    """What an enhanced status code says is the matter; "" where it says nothing."""
    return _MATTER.get(code[1:]) or _ABOUT.get(code[1], "") if code else ""


def is_vague(code: Code | None) -> bool:
    """Whether a server's words may say more than its code does."""
    return code is None or code[1:] not in _MATTER or code[1:] in _SAYS_LITTLE


def not_reached(recipients: Sequence[str], is_for_good: bool, code: Code | None, listed: str = "") -> str:
    """The sentence for mail that came back. `listed`: what is the matter, where no code says it."""
    why = matter(code) or listed
    again = "but may on a later try" if not is_for_good else "and will not" if why else _NOT_SAID
    return f"your mail{_to(recipients)} did not arrive{',' if again == _NOT_SAID else ''} {again}{why and f': {why}'}"


def delayed(recipients: Sequence[str], code: Code | None) -> str:
    """The sentence for mail that is still on its way."""
    why = matter(code)
    return f"your mail{_to(recipients)} has not arrived yet, the mail server keeps trying{f': {why}' if why else ''}"


_NOT_SAID = "and the mail server says neither why nor that a later try may help"
_WENT = {
    "relayed": "was passed on to a server that tells no more of it",
    "expanded": "was passed on to all who are on the list there",
}


def went_well(recipients: Sequence[str], action: str) -> str:
    """The sentence for mail that arrived, or went on. `action`: as in RFC 3464, 2.3.3."""
    return f"your mail{_to(recipients)} {_WENT.get(action, 'arrived')}"


def _to(recipients: Sequence[str]) -> str:
    if not recipients:
        return ""
    more = len(recipients) - _MOST_NAMED
    named = " and ".join(one[:60] for one in recipients[:_MOST_NAMED])
    return f" to {named}{f' and {more} more' if more > 0 else ''}"
