"""Whether there is something to tell somebody that neither they nor their firm have heard from the user."""

from collections.abc import Mapping

from followupd.core.mail.addresses import address_key
from followupd.core.meaning.news import Listener, NewsItem, untold_news
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.history import History
from followupd.core.pursuits.people import person_name
from followupd.core.pursuits.pursuit import Pursuit

Told = Mapping[str, frozenset[str]]
NOTHING_TOLD: Told = {}


def told_of(history: History) -> Told:
    """By person and by organisation, the ids of what drafts of ours told them that were sent, or lie there to be."""
    told: dict[str, frozenset[str]] = {}
    for life in history.by_draft.values():
        if life.intended.told and (life.live or life.fate in ("sent", "sent_edited")):
            pursuit = history.by_id.get(life.intended.pursuit)
            heard = [address_key(address.address) for address in life.intended.to]
            for key in (*heard, *([pursuit.about.organisation] if pursuit and pursuit.about.organisation else [])):
                told[key] = told.get(key, frozenset()) | frozenset(life.intended.told)
    return told


def listener(pursuit: Pursuit, told: Told) -> Listener:
    """The pursuit's person as somebody to be told something."""
    lead, about = pursuit.lead, pursuit.about
    key = address_key(lead.address) if lead else ""
    name = person_name(lead) if lead else ""
    called = (key, name, about.organisation, about.organisation_name, pursuit.sequence, *pursuit.tags)
    heard = told.get(key, frozenset()) | told.get(about.organisation, frozenset())
    return Listener(frozenset(name.casefold() for name in called if name), heard, about.language or "en")


def something_new(pursuit: Pursuit, situation: Situation) -> NewsItem | None:
    """What a step that needs news would tell them today."""
    if not situation.news:
        return None
    return untold_news(situation.news, listener(pursuit, situation.told), situation.today)
