"""How somebody spells their own name: under the mail, as far as From and the name agree."""

import re
from itertools import islice

from followupd.core.judges.meaning_sentences import greets, partings, straight
from followupd.core.mail.body import Body
from followupd.core.mail.decoding import one_line
from followupd.core.mail.envelope import Address, Envelope
from followupd.core.mail.quotes import without_history
from followupd.core.pursuits.offices import names_office
from followupd.core.pursuits.people import is_no_reply, is_role_address, organisation_name, person_name, plain
from followupd.core.pursuits.people_words import PARTICLES, TITLES

MAX_LINES = 300
_LOOKED_AT = 4  # lines below the parting
_LONGEST = 200  # characters of a line
_SEPARATOR = re.compile(r"\s?(?:--|—|–|_{3,})\s*$")
_NAME = re.compile(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,5}")
_CUT = re.compile(r"\s*(?:[|/·•,(;–—]| - ).*$")
_IN_LINE = re.compile(
    r"(?:\b[lvb]g|mfg|regards|wishes|sincerely|cheers|thanks|gr(?:ü|ue)(?:ß|ss)en?|gru(?:ß|ss)|cordialement|saludos?|saluti|cumprimentos|groet(?:en)?)"
    r"[,!.]?\s+(?P<name>[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){0,3})\s*$",
    re.IGNORECASE,
)


def signed(envelope: Envelope, body: Body | None) -> str:
    """The writer's name as it stands under the text; without one as From spells it; "" where no person is named.

    Whose address takes no answers is told only where they sign: else their name may as well be a firm's.
    """
    shown = person_name(envelope.sender) if envelope.sender else ""
    text = _own(body) if body else ""
    written = _under(text, envelope.sender, shown)
    return written or ("" if envelope.sender and is_no_reply(envelope.sender.address) else shown)


def signs(envelope: Envelope, body: Body) -> bool:
    """Whether a person who is named in From has put that name under the text."""
    shown = person_name(envelope.sender) if envelope.sender else ""
    return bool(shown and _under(_own(body), envelope.sender, shown))


def _own(body: Body) -> str:
    """What the writer wrote, with the signature: how the one they answer signs and greets is not theirs."""
    return straight(without_history(body.text[:10_000]))


def _under(text: str, sender: Address | None, shown: str) -> str:
    """The first line below a parting, or below "-- ", that names whoever sent it."""
    written = (
        line.strip()[:_LONGEST] for line in text.split("\n") if line.strip() and not line.lstrip().startswith(">")
    )
    lines = list(islice(written, MAX_LINES))
    starts = [*partings(lines)[:2], *(at for at, line in enumerate(lines) if _SEPARATOR.fullmatch(line))][:4]
    inline = (match["name"] for line in lines if len(line) < 80 and (match := _IN_LINE.search(line)))
    below = (line for start in starts or [len(lines) - 3] for line in lines[max(0, start + 1) : start + 1 + _LOOKED_AT])
    for line in (*islice(inline, 2), *below):
        name = one_line(_CUT.sub("", line), 80).strip(" .,*_")
        if _NAME.fullmatch(name) and not _is_a_sentence(name, shown) and _is_theirs(name, sender, shown):
            return name
    return ""


def _is_a_sentence(line: str, shown: str) -> bool:
    """Whether a line greets or tells something: "Dear Mara", "See you then. Dalia", "Bea has accepted"."""
    words = line.split()
    if greets(line) and plain(words[0]).strip(".,'’") not in plain(shown).split():  # they may be called Cara or Dag
        return True
    told = [one for one in words if plain(one).strip(".'’") not in TITLES and plain(one) not in PARTICLES]
    small = not line.islower() and any(one[:1].islower() for one in told)
    return small or any(one.endswith(".") and len(one) > 4 for one in told if one != words[-1])


def _is_theirs(name: str, sender: Address | None, shown: str) -> bool:
    """Whether the name shares a word with From or its address; without any name there, whether it looks like one."""
    keys = [plain(word).strip(".'’") for word in name.split()]
    kept = [key for key in keys if key and key not in TITLES and key not in PARTICLES]
    if not kept or any(map(names_office, kept)):
        return False
    known = {plain(word).strip(".'’") for word in re.split(r"[\s,]+", shown)} - {""}
    if known:
        least = 2 if len(kept) == 1 else 3  # "Jo" of Johanna, but no "to" of Tom within a line
        return any(key in known or any(len(key) >= least and one.startswith(key) for one in known) for key in kept)
    if sender and _is_the_firms(kept, sender):
        return False
    local = plain(sender.local) if sender and not is_role_address(sender.address) else ""
    if local and any(len(key) > 2 and key in local for key in kept):
        return True
    return (
        not local
        and 2 <= len(kept) <= 4
        and all(word[:1].isupper() for word in name.split() if plain(word) not in PARTICLES)
    )


def _is_the_firms(words: list[str], sender: Address) -> bool:
    """Whether they are the name of the firm for which an office or a program writes: by its name or its address."""
    shown = re.findall(r"[\w'’]+", plain(sender.name))
    if set(words) <= set(shown):
        return True
    joined = "".join(words)
    firm = plain(organisation_name(sender.domain)).replace(" ", "")
    return joined == firm or bool(shown and joined == plain(sender.local))
