"""What a person leaves open who has nothing to give: a day to write again, or somebody else to write to."""

from followupd.core.judges.meaning_sentences import heard_in, sentences
from followupd.core.judges.referral import referrals
from followupd.core.judges.stated import stated_dates
from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.language import likely_languages
from followupd.core.mail.reading import read_date


def asked_to_write_again(envelope: Envelope, body: Body) -> bool:
    """Whether the mail names a day from which the user is to write again."""
    return "contact_again" in named_days(envelope, body)


def refers_on(envelope: Envelope, body: Body) -> bool:
    """Whether it names somebody for the user to write to."""
    return bool(referrals(sentences(body.new_text), likely_languages(body.new_text), envelope))


def named_days(envelope: Envelope, body: Body) -> frozenset[str]:
    """What the days are for that it names: "decision", "answer", "contact_again"; not of what was promised before."""
    received = read_date(envelope.header("delivery-date")) or envelope.date
    if not received:
        return frozenset()
    languages = likely_languages(body.new_text)
    told = tuple(s for s in sentences(body.new_text) if not heard_in(languages, s, "had_promised"))
    found = stated_dates(told, languages, received.date())
    return frozenset(one.field("what") for one in found)
