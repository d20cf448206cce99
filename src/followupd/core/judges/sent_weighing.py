"""How the signs in a sent mail are weighed, for and against: whether it is an application or networking."""

from followupd.core.judges.reasons import quoting, sign
from followupd.core.judges.sent_kinds import BySigns
from followupd.core.judges.sent_signs import AGAINST, APPLYING, NETWORKING, TOPICS, Group, Hit
from followupd.core.judges.verdict import Kind, Strength

MOST_REASONS = 4
_STRONG = 2.5  # of an application: one plain sign and something beside it
_STRONG_NETWORKING = 3.0
_DOUBT = 1.0  # from here on the user is asked
_DOUBT_NETWORKING = 2.0
_IN_WORDS = ("form", "performs")  # an attached resume alone counts only where nothing speaks against it
_EXPLICIT = 2.0  # the weight of a sign that says plainly whose search or career it speaks of
_ON_THE_WAY = frozenset(("search", "career", "referral", "openings"))
_NO_SENTENCES = frozenset(("named", "office", "firm", "freemail", "surname", "colleague"))
_PRIVATE = ("family", "surname", "affection")
_APPLY = frozenset(("form", "performs", "resume", "attaches"))
# Without a sign of one of these groups a mail is `other`, unless its papers may lie behind what was fetched.
OPENING = _APPLY | _ON_THE_WAY


def judged(hits: tuple[Hit, ...]) -> tuple[Kind, Strength]:
    """An application before a networking mail; what is neither is `other`."""
    names = {hit.sign.group for hit in hits}
    in_subject = any(hit.object == "work" and hit.sign.where == "subject" for hit in hits)
    little = TOPICS | {"other_object"} if in_subject else TOPICS if names & {"work_object", "search"} else frozenset()
    against = _against(hits, little)
    applying = _sum(hits, APPLYING) - against if _applies(names) else 0.0
    networking = _sum(hits, NETWORKING) - against if _networks(names) else 0.0
    plain_word = _plain_word(hits, names, against)
    if applying >= _STRONG and _is_for_work(hits, names) and not (against > 0.5 and names.isdisjoint(_IN_WORDS)):
        return "application", "strong"
    if networking >= _STRONG_NETWORKING or (plain_word == "strong" and applying < _DOUBT):
        return "networking", "strong"
    if applying >= _DOUBT:
        return "application", "weak"
    if networking >= _DOUBT_NETWORKING or plain_word:
        return "networking", "weak"
    return ("application", "weak") if _beyond(hits, names, against) else ("other", "strong")


def _applies(names: set[str]) -> bool:
    return bool(names & _APPLY)


def applies_for_work(hits: tuple[Hit, ...], kind: Kind) -> bool:
    """Whether it names a position, also one applied for before; who applies for a flat names none."""
    names = {hit.sign.group for hit in hits}
    return _applies(names) and not (kind == "other" and names & {"other_subject", "other_object"})


def by_signs(hits: tuple[Hit, ...], kind: Kind, strength: Strength) -> BySigns:
    """What the signs say beside the kind; work that a mail about a flat or a visa speaks of tells nothing."""
    names = {hit.sign.group for hit in hits}
    work = next((hit.words.rstrip("…") for hit in hits if hit.sign.group == "work" and hit.words), "")
    return BySigns(kind, strength, "" if names & TOPICS else work, not names.isdisjoint(_PRIVATE))


def _is_for_work(hits: tuple[Hit, ...], names: set[str]) -> bool:
    """An application, or a resume alone, may be for anything: something must say that it is for work."""
    if names & {"work_object", "office"} or _sum(hits, APPLYING, only="work") >= 1.0:
        return True
    said = "work" in names or "performs" in names or any(h.sign.group == "form" and h.sign.weight > 1 for h in hits)
    return said and bool(names & {"resume", "attaches"})


def _networks(names: set[str]) -> bool:
    """Career evidence, and something asked or a search told."""
    asked = names & {"career", "referral", "advice", "conversation", "openings"}
    return bool(asked) and bool(names & {"search", "career"} or ("work" in names and names & {"referral", "openings"}))


def _plain_word(hits: tuple[Hit, ...], names: set[str], against: float) -> Strength | None:
    """One plain word of the writer's own search or career, and something asked of a person: enough with an
    organisation and nothing against it, else a question to the user."""
    if not names >= {"asks", "named"} or names.isdisjoint(_ON_THE_WAY) or against >= _EXPLICIT:
        return None
    plain = max(hit.sign.weight for hit in hits if hit.sign.group in _ON_THE_WAY) >= _EXPLICIT
    own = any(hit.sign.group in ("search", "career") and hit.sign.weight >= _EXPLICIT for hit in hits)
    if own and "firm" in names and not against:
        return "strong"
    return "weak" if plain else None


def _beyond(hits: tuple[Hit, ...], names: set[str], against: float) -> bool:
    """Whether papers it speaks of may lie behind the part that was fetched."""
    work = names & {"work_object", "search", "office", "form", "letter"} or _sum(hits, APPLYING, only="work")
    return "beyond" in names and bool(work) and against < _EXPLICIT


def _against(hits: tuple[Hit, ...], little: frozenset[str]) -> float:
    """`little`: groups that say little here, because something plainly speaks of work."""
    return sum(_weight(hits, group) * (0.25 if group.name in little else 1.0) for group in AGAINST)


def _sum(hits: tuple[Hit, ...], groups: tuple[Group, ...], only: str = "") -> float:
    return sum(_weight(hits, group) for group in groups if not only or group.name == only)


def _weight(hits: tuple[Hit, ...], group: Group) -> float:
    return min(group.most, sum(hit.sign.weight for hit in hits if hit.sign.group == group.name))


def evidence_of(hits: tuple[Hit, ...], kind: Kind, said: tuple[str, ...]) -> tuple[str, ...]:
    """Four reasons at most, each with other words: for what it was judged to be, then against. `said`: the mail's
    sentences, which are quoted whole.
    """
    sides = {"application": (*APPLYING, *AGAINST), "networking": (*NETWORKING, *AGAINST)}
    groups, told = sides.get(kind, (*AGAINST, *APPLYING, *NETWORKING)), list[str]()
    lines = [(group, line) for group in dict.fromkeys(groups) if (line := _line(group, hits, said, told))]
    opposed = [one for one in lines if one[0] in AGAINST]
    speaking = [one for one in lines if one[0] not in AGAINST]
    if kind in sides:
        kept = [*speaking[: MOST_REASONS - bool(opposed)], *opposed]
        return tuple(line for _, line in kept[:MOST_REASONS])
    # What speaks for one of them was not enough; beside what speaks against it, the faintest is not worth telling.
    but = "what speaks for work weighs less: " if opposed else "too little by itself: "
    worth = [one for one in speaking if not opposed or one[0].most >= 1]
    reasons = (*(line for _, line in opposed), *(sign(f"{but}{line}") for _, line in worth))
    return reasons[:MOST_REASONS] or ("nothing in it speaks of a search for work",)


def _line(group: Group, hits: tuple[Hit, ...], said: tuple[str, ...], told: list[str]) -> str:
    """What a group says, with the sentence it was found in; "" where it was not, or where that was told already."""
    found = [hit for hit in hits if hit.sign.group == group.name]
    words = [hit.words.rstrip("…") for hit in found if hit.words]
    new = next((one for one in words if not any(one in other for other in told)), "")
    if not found or (words and not new):
        return ""
    sentences = () if group.name in _NO_SENTENCES else said
    whole = next((one for one in sentences if new in one), new) if new else ""
    if whole:
        told.append(whole)
    by_address = any(hit.sign.where == "address" and hit.words == new for hit in found)
    saying = f"{group.saying}, by the address it goes to" if by_address else group.saying
    return quoting(f"{saying}: ", whole) if new else saying
