"""What a receipt wants of the user all the same: papers, or what is lacking, and by when.

A firm's receipt is full of what it merely offers or forbids ("if you have questions, please ..."), so that what counts
as a request in a person's mail does not count here: only what an application is made of, asked for plainly.
"""

from collections.abc import Iterator
from datetime import date

from followupd.core.judges.deadline import day_behind
from followupd.core.judges.due_days import asked_until
from followupd.core.judges.meaning_sentences import heard, heard_in
from followupd.core.judges.reasons import quoting, sign
from followupd.core.judges.verdict import Finding, Verdict


def sentences_wanting(said: tuple[str, ...], languages: tuple[str, ...]) -> tuple[str, ...]:
    """The sentences that want papers of the reader, those that are questions first."""
    found = (one for one in said if any(_wants(name, one) for name in languages))
    return tuple(sorted(found, key=lambda one: "?" not in one))


def wants_no_work(said: tuple[str, ...], languages: tuple[str, ...]) -> bool:
    """Whether what is wanted of the reader is papers or a decision: neither is a test or a task."""
    decided = any(heard_in(languages, one, "your_decision") for one in said)
    return decided or bool(sentences_wanting(said, languages))


def _wants(language: str, sentence: str) -> bool:
    return heard(language, "wants_papers", sentence) and not heard(language, "papers_at_will", sentence)


def wanted(wanting: tuple[str, ...], languages: tuple[str, ...], received: date | None) -> Iterator[Finding]:
    """What they want, as one `question`, with its `deadline` where they name one; nothing of no sentences."""
    due = [(one, found) for one in wanting if received for found in asked_until(one, languages, received)]
    if wanting:
        told = due[0][0] if due else wanting[0]
        yield Finding("question", sign(told), (("way", "asks" if "?" in told else "wants"),))
    yield from (found for _, found in due[:1])
    if wanting and not due and received and (named := day_behind(" ".join(wanting), received)):
        yield Finding("deadline", named[1], (("date", named[0].isoformat()),))


def with_turn(receipt: Verdict) -> Verdict:
    """A receipt that wants something says whose turn it is, and why; any other verdict as it is."""
    asked = receipt.finding("question") if receipt.kind == "acknowledgement" else ""
    if not asked:
        return receipt
    way = "it asks: " if "?" in asked else "it wants something of you: "
    findings = (Finding("meaning", "asks"), *receipt.findings)
    return Verdict(receipt.kind, receipt.strength, (*receipt.evidence, quoting(way, asked)), findings)
