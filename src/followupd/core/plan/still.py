"""What keeps still beside the rules of `rules`, and how the reasons for it read; `rules_page` makes a table of it.

A rule holds one step until an hour. What stands here keeps a whole pursuit still until something happens, or keeps
everything still whatever was planned. Every reason that planning gives without an hour belongs to a row.
"""

import re
from dataclasses import dataclass

from followupd.core.plan.breaker import TOO_MANY
from followupd.core.plan.decisions import ONLY_WITH_NEWS
from followupd.core.pursuits.beginning import LIVE_BUSINESS_DAYS
from followupd.core.pursuits.drafts import LIES_FOR
from followupd.core.pursuits.fates import IN_TRASH_FOR, MISSING_FOR
from followupd.core.pursuits.occasions import FRESH


@dataclass(frozen=True, slots=True)
class Still:
    """`keeps`: what is kept still, in a sentence; `key`, `default` and `source` as of a rule. `says`: how its reasons
    begin, as regular expressions; () where no reason of a pursuit tells it.
    """

    keeps: str
    key: str
    default: str
    source: str
    says: tuple[str, ...] = ()


_MISSING = f"{MISSING_FOR.total_seconds() / 3600:.0f} hours; in Trash {IN_TRASH_FOR.total_seconds() / 60:.0f} minutes"

STILL: tuple[Still, ...] = (
    Still(
        "a step that is written only with news, until there is something they have not heard",
        "`news add`; `news` of a step",
        "the later steps of most built-in sequences",
        "follow-ups that add nothing are noise",
        (ONLY_WITH_NEWS,),
    ),
    Still(
        "everything while it is your turn: they asked you something, and you have not written since",
        "`correct --nothing-asked`",
        "until a mail of yours to them",
        "who owes an answer asks for none",
        (r".+ wrote on \d{4}-\d\d-\d\d \(",),
    ),
    Still(
        "everything to a firm you want, or to who was named to you there, until you have written first",
        "`track --as target`",
        "until your first mail",
        "the first mail is the user's",
        (r".+; the first mail is yours to write",),
    ),
    Still(
        "everything after you answered them and asked nothing, or agreed to a meeting whose day could not be read",
        "`resume`, `track`; `log`",
        "until a new touchpoint",
        "“Tuesday suits me” starts no chase",
        (r"you answered on .+ and asked nothing", r"you agreed on .+ to meet, but no day could be read"),
    ),
    Still(
        "everything while an offer of theirs lies there, and after you have answered it",
        "`won`, `lost`, `resume`",
        "until you say what came of it",
        "an offer is the user's to answer",
        (r".+ made you an offer", r"you (?:answered|asked about) the offer on", r"their offer stands"),
    ),
    Still(
        "questions to who knows by when you must answer another offer, once that day is over",
        "`offer --until`; `won`, `lost`",
        "until you say what came of that offer, or they write",
        "they do not know whether you are still to be had",
        (r"you told them that you answer another offer by",),
    ),
    Still(
        "what has ended: stopped, lost, won, withdrawn, ignored, or, by a machine's word, turned down or filled",
        "`stop`, `lost`, `won`, `ignore`; `resume`",
        "until your word; what ended by a machine's word, also until a mail of somebody there",
        "the user's word",
        (
            r"you stopped it on",
            r"you said on \S+ that (?:it is lost|you won it|it is nothing to follow up)",
            r"you withdrew on",
            r"the application was turned down on",
            r"the position is filled, a mail of",
        ),
    ),
    Still(
        "everything but staying in touch once you have won another",
        "`won`; `resume`",
        "until your word, or a mail of theirs",
        "the search is over",
        (r"your search ended on",),
    ),
    Still(
        "a step to who hears your own news that day: that you withdraw, good news, the day of an offer",
        "`won`, `offer`",
        "until the next morning",
        "one mail at a time",
        (r"it is written to about your own news first",),
    ),
    Still(
        "thanks for a name, and news of your own, that nobody has told while they were news; `agenda` says so once",
        "`away`, `snooze`",
        f"{FRESH.days} days, of which those on which you are away or that you put off are none; an offer until its day",
        "what is old is no news",
    ),
    Still(
        "the first mail to who was named to you, while people enough of that firm are written to",
        "`[limits] per_organisation`",
        "2 per 5 business days; no wait but its step's, and no cap of a person",
        "a name given grows old; the firm is not to hear from three people's friends at once",
    ),
    Still(
        "everything where no person is known, where the only address bounced, or where they have left",
        "`contact --name --address`",
        "until you name somebody or write to them; you are asked once",
        "a mail that reaches nobody is none",
        (
            r"(?:.+, and )?no person is known there",
            r".+ (?:wrote|confirms|acknowledged).*no person is known there",
            r"no address of .+ is known",
            r"your mail to .+ came back on",
            r".+ is no longer there, a mail of",
        ),
    ),
    Still(
        "a first letter to a new address in the place of mail that came back, instead of the wait of its step",
        "`contact --address`",
        "until the first working day after that mail; a step with news has its own wait",
        "nobody has anything to answer yet",
    ),
    Still(
        "everything to people and firms you name",
        "`[limits] never`",
        "nobody",
        "the user's word",
        (r"your config says never to write to",),
    ),
    Still(
        "everything to who asked for no more mail",
        "`correct --kind human`",
        "always, unless that was misread",
        "courtesy, and the law in many places",
        (r"they asked for no more mail", r".+ asked on \S+ not to be written to any more"),
    ),
    Still(
        "follow-ups of an application whose posting, or receipt, asks for none",
        "`correct --follow-ups-welcome`",
        "until an invitation or a decision of theirs, unless that was misread",
        "Medix; eaworkforce",
        (r"they ask for no follow-up",),
    ),
    Still(
        "a rejection by somebody to whom you have applied anew since",
        "`stop`, `lost` or `ignore` of the new one",
        "until you have ended the new one",
        "one matter with a person at a time",
        (r"you applied to them anew on",),
    ),
    Still(
        "what has used up its steps",
        "`[[sequence]]`; `track`",
        "until a new touchpoint",
        "three unanswered and stop",
        (r"every step of its sequence is used up",),
    ),
    Still(
        "everything of what is from before, when watching begins",
        "`track`",
        f"nothing for {LIVE_BUSINESS_DAYS} business days; until a new touchpoint",
        "the first day is quiet",
        (r"from before: nothing since",),
    ),
    Still(
        "a pursuit of which you deleted the first draft, or two drafts running",
        "`resume`, `stop`; `[me] on_decline`",
        "until a new touchpoint or your word; you are asked once; one that no longer fitted does not count",
        "a deleted draft is a word",
        (r"you deleted its", r"you deleted the first draft"),
    ),
    Still(
        "the next step while a draft of ours is in Drafts no more and was not sent: you may have it open",
        "",
        f"until it is seen again, or for {_MISSING}; then it counts as deleted",
        "NeoMutt, Mutt and Alpine expunge a draft when it is opened",
    ),
    Still(
        "a draft whose writing was interrupted, until it is found in Drafts or not to come any more",
        "",
        "2 minutes, on a new connection; then it is written anew",
        "a server may finish an APPEND minutes after the connection is gone",
    ),
    Still(
        "a draft that nobody touched: it is taken back, and written afresh once; then the pursuit rests",
        "`resume`, `log`, `stop`",
        f"{LIES_FOR} business days",
        "what lies for two weeks is out of date",
        (r"its draft lay there twice",),
    ),
    Still(
        "everything while many drafts of ours lie in Drafts, whatever the plan says",
        "`resume` without a name",
        f"more than {TOO_MANY}",
        "a bug may make a draft late, never extra",
    ),
    Still(
        "a letter that is not worth sending: it says what they have had, lacks a fact, or asks what no letter may",
        "`preview` says what; `[drafts] novelty`",
        "until there is something to say",
        "follow-ups that add nothing are noise",
    ),
    Still(
        "every draft in an account that is only watched",
        "`[[account]] drafts`",
        "drafts are written",
        "the user's word",
    ),
    Still("everything while the clock stands before the last pass", "", "always", "a wrong clock writes nothing early"),
)


def row_of(because: str) -> Still | None:
    """The row a reason belongs to."""
    return next((row for row in STILL if any(re.match(how, because) for how in row.says)), None)
