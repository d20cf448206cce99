"""The rules that hold a draft back, in their order, and what each is for; `rules_page` makes docs/rules.md of them.

A rule may only hold back; the latest hour wins. The order decides only which reason is named when two end together.
"""

from collections.abc import Callable
from dataclasses import dataclass

from followupd.core.plan import (
    away,
    caps,
    closing_date,
    correctable,
    current,
    declines,
    live_draft,
    mornings,
    once,
    one_pursuit,
    own_absence,
    promise,
    recipient_holidays,
    same_name,
    snooze,
    wait,
    workday,
    wrote_elsewhere,
)
from followupd.core.plan.decisions import Hold
from followupd.core.plan.on_decline import SKIP
from followupd.core.plan.sequences import Step
from followupd.core.plan.situation import Situation
from followupd.core.pursuits.absences import DAYS_WITHOUT_A_DATE
from followupd.core.pursuits.pursuit import Pursuit
from followupd.core.pursuits.stated import AT_LEAST, MORE_PATIENCE, PATIENCE


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule. `holds_back`: what, in a sentence; `key`: of the config, or the verb that gives it effect, or "";
    `default`: what holds without it; `source`: what it rests on.
    """

    hold: Callable[[Pursuit, Step, Situation], Hold | None]
    holds_back: str
    key: str
    default: str
    source: str


RULES: tuple[Rule, ...] = (
    Rule(
        wait.hold,
        "every step until its wait is over, counted from your last mail, or until the day they named",
        "`[[sequence.step]] after`; `pin`",
        f"the built-in sequences; a named day + 1 business day, never below {AT_LEAST}; a bare “we will be in touch” "
        f"{PATIENCE}, with a word of patience {MORE_PATIENCE}; the days from 24 December to 6 January do not count",
        "Duke 3B7; Medix; career offices' guides to thank-yous and status questions",
    ),
    Rule(
        correctable.hold,
        "words after a rejection, a closing, or word that somebody has left, until you could say that it was misread",
        "`correct`",
        "one full working day after it was read",
        "jobseeker-analytics #236: correction is the most wanted feature",
    ),
    Rule(
        away.hold,
        "everything to somebody who is away, over all pursuits; held time does not use up the wait",
        "`correct --kind out_of_office --until`",
        f"until the first business day after the date their note names; {DAYS_WITHOUT_A_DATE + 1} days without one",
        "warmbly #470, #512, #518",
    ),
    Rule(
        own_absence.hold,
        "everything while you are away; waits shift, so nothing piles up",
        "`[me] away`; `away`",
        "no absence",
        "Salesloft: piles of overdue steps after holidays",
    ),
    Rule(snooze.hold, "what you put off", "`snooze`", "nothing is put off", "the user's word"),
    Rule(
        recipient_holidays.hold,
        "everything on a public holiday of their country, where it is known",
        "`[recipients] holidays`",
        "by the country domain of their address",
        "Outreach and Apollo ask for it; the domain tells it",
    ),
    Rule(
        promise.hold,
        "questions to somebody to whom you promised something",
        f"{promise.LIFTS}, `pin`",
        "until a mail of yours in the thread, or with a file, keeps it; one to apply, until you have applied there",
        "a promise beats every cadence",
    ),
    Rule(
        closing_date.hold,
        "questions about an application before applications close",
        "`track --closes`",
        "until the working day after the closing date",
        "eaworkforce; Bull City",
    ),
    Rule(
        live_draft.hold,
        "a second draft while one to that person lies in Drafts, ours or your own",
        "",
        "one at a time",
        "inbox-zero #1608: 1,500 duplicate drafts",
    ),
    Rule(
        one_pursuit.hold,
        "a pursuit while another with the same person runs, unless for another position",
        "",
        "the one touched last goes first",
        "Duke 3B7: one person at a time",
    ),
    Rule(
        wrote_elsewhere.hold,
        "questions to somebody who has just written to you about another matter",
        "`pin`",
        f"{PATIENCE} business days after that mail, or until the day it names",
        "a question the morning after their mail reads as though you had not read it",
    ),
    Rule(
        same_name.hold,
        "everything while somebody of the same name has written from another address",
        "`same`, `correct`, `ignore`",
        f"{same_name.BUSINESS_DAYS} business days",
        "mautic #6724: answers that were not recognised",
    ),
    Rule(
        once.hold,
        "a step whose draft was written before for the same message",
        "",
        "always",
        "inbox-zero #1582: a draft every 15 minutes",
    ),
    Rule(
        declines.hold,
        "everything for a while after you deleted a draft, where you want that",
        "`[me] on_decline`",
        f'"{SKIP}": the step of the deleted draft; a first one, or two running, have the pursuit rest (below)',
        "a deleted draft is a word",
    ),
    Rule(
        caps.hold_person,
        "more mail than a person is to get unanswered",
        "`[limits] per_person`",
        "1 per 5 business days, 6 per 90 days",
        'Medix: at most 2 contacts; article: "not a pest"',
    ),
    Rule(
        caps.hold_organisation,
        "more people of one organisation at once",
        "`[limits] per_organisation`",
        "2 per 5 business days",
        'article: "too many contacts into one organisation"',
    ),
    Rule(
        caps.hold_unanswered,
        "steps without news after three unanswered mails in a row",
        "",
        f"{caps.UNANSWERED_WITHOUT_NEWS}",
        "HartreeWorks: three unanswered and stop",
    ),
    Rule(
        mornings.hold,
        "more drafts than you can review, thank-yous too: on the first morning, in a day, lying at one time",
        "`[limits] drafts_per_day`, `live_drafts`",
        f"{mornings.FIRST_MORNING} on the first morning, 8 a day, 10 lying",
        "what one person reviews in a morning",
    ),
    Rule(
        workday.hold,
        "drafts at night, at the weekend and on your public holidays",
        "`[me] working_days`, `holidays`, `drafts_ready_at`",
        "Monday to Friday from 07:30, no holidays",
        "inbox-zero #2588: weekends counted",
    ),
    Rule(
        current.hold,
        "everything while a watched folder has not been read up to now",
        "",
        "always",
        "design: no draft before every folder is current",
    ),
)
