"""What the other side has heard from the user before, as a new letter is compared with it."""

from datetime import datetime

from followupd.core.mail.reading import address_key
from followupd.core.meaning.earlier import Earlier, EarlierMail
from followupd.core.meaning.shingles import wrote
from followupd.core.meaning.wrote import Wrote
from followupd.core.plan.policy import Policy
from followupd.core.pursuits.history import History
from followupd.core.pursuits.people import organisation_domain
from followupd.core.pursuits.pursuit import Pursuit
from followupd.words.worded import Before


def earlier_of(history: History) -> Earlier:
    """All the user wrote, and what lies in Drafts for them to send."""
    seen = {m.identity: m for p in history.pursuits for m in p.messages if m.ours and m.wrote}
    mails = [_mail(m.hour, [a.address for a in (*m.to, *m.cc)], m.wrote) for m in seen.values() if m.wrote]
    lying = [life.intended for life in history.drafts if life.live and life.intended.text]
    mails += [_mail(d.hour, [a.address for a in d.to], wrote(d.text)) for d in lying]
    return Earlier.of(sorted(mails, key=lambda mail: mail.hour))


def before(pursuit: Pursuit, policy: Policy, earlier: Earlier, now: datetime) -> Before:
    """What this pursuit's person and their organisation have heard."""
    organisation = pursuit.about.organisation
    return Before(
        earlier=earlier,
        people=frozenset({address_key(pursuit.lead.address)} if pursuit.lead else ()),
        organisations=frozenset({organisation} if organisation else ()),
        last_ask=last_ask(pursuit),
        novelty=policy.drafts.novelty,
        now=now,
    )


def last_ask(pursuit: Pursuit) -> str:
    """What the user's last mail asked for as they sent it, whoever drafted it. The mail that opened the pursuit does
    not count: the first step may ask the same, smaller.
    """
    last = pursuit.last_sent
    sent = [life for life in pursuit.drafts if life.fate in ("sent", "sent_edited")]
    drafted = max(sent, key=lambda life: life.since) if sent else None
    if not last.ours or not last.wrote or last.identity == pursuit.opening.identity:
        return drafted.intended.ask if drafted else ""
    if drafted is None or last.draft != drafted.intended.draft:
        return last.wrote.asks
    return (drafted.fate == "sent_edited" and last.wrote.asks) or drafted.intended.ask


def _mail(hour: datetime, addresses: list[str], text: Wrote) -> EarlierMail:
    domains = {organisation_domain(address.rpartition("@")[2]) for address in addresses}
    return EarlierMail(hour, frozenset(address_key(a) for a in addresses), frozenset(domains - {""}), text)
