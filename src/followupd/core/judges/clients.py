"""Which firms a mail names to which its writer puts the user forward, as recruiters do, or for which they seek people.

Liberal: a name is looked at only where the user has gone to a firm of that name by another way.
"""

import re
from collections.abc import Iterator

from followupd.core.judges.automatic import sign
from followupd.core.judges.meaning_sentences import compiled, heard, may_say
from followupd.core.judges.offered import is_for_a_client
from followupd.core.judges.verdict import Finding, Kind
from followupd.core.mail.subjects import answer_prefix

MAX_NAMED = 8
_WORD = r"[A-ZÀ-ÖØ-ÞŁŚŽČ0-9][\w'’.-]*[\w]"
_NAME = re.compile(rf"\s*[,:(„“\"]?\s*(?P<name>{_WORD}(?:(?: & | \+ | )?(?:{_WORD})){{0,4}})")
# In a subject the firm stands for itself: "Product Analyst - Kestrel Rail", "Kestrel Rail | Analyst (Leeds)".
_PARTS = re.compile(r"\s[-–—|/@·•]+\s|[:|(),;]|\s(?:at|bei|chez|presso|bij|en|na|no|for|für|pour|para|per|voor)\s")


def clients(
    subject: str, said: tuple[str, ...], languages: tuple[str, ...], kind: Kind, text: str
) -> Iterator[Finding]:
    """Findings `client`: the sentence, with the `name` as spelled there; none where nobody is recruited for."""
    recruits = kind == "recruiter_outreach" or (kind == "human" and is_for_a_client(text))
    puts = kind == "human" and any(heard(name, "puts_forward", one) for one in said for name in languages)
    if not recruits and not puts:
        return
    named: dict[str, str] = {}
    for sentence in said:
        for name in _named(sentence, languages):
            named.setdefault(name, sentence)
    for part in _PARTS.split(subject[len(answer_prefix(subject)) :]) if recruits else ():
        if (name := part.strip(" -–—|")) and name[:1].isupper() and len(name.split()) <= 5:
            named.setdefault(name, subject)
    for name, sentence in list(named.items())[:MAX_NAMED]:
        yield Finding("client", sign(sentence), (("name", name[:80]),))


def _named(sentence: str, languages: tuple[str, ...]) -> Iterator[str]:
    for language in (name for name in languages if may_say(name, "clients", sentence)):
        for match in compiled(language, "clients").finditer(sentence):
            if name := _NAME.match(sentence, match.end()):
                yield name["name"]
