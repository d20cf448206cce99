"""What a letter is written from: what recruiters offer, who gave whose name, what the user noted, and where it goes."""

from dataclasses import replace
from datetime import date

import pytest

from core.telling import CALENDAR, JO, ME, POLICY, at, came, situation, wrote
from followupd.core.facts import Fact, MessageSeen, UserSaid
from followupd.core.judges.verdict import Finding, Kind
from followupd.core.mail.envelope import Address
from followupd.core.plan.durations import parse_duration
from followupd.core.plan.sequences import Step
from followupd.core.pursuits.pursuit import Pursuit, Thanks
from followupd.daemon.greetings import greeting_to_all
from followupd.daemon.letter_facts import facts_for
from followupd.daemon.their_part import is_sentence
from followupd.daemon.thread import in_its_thread, opening
from followupd.daemon.whence import source_of
from followupd.words.facts import LetterFacts
from followupd.words.phrases import role

WROTE, NOW = at("2026-03-02"), at("2026-03-20")
RAVI = Address("Ravi Shah", "ravi.shah@other.example")
STEP = Step(parse_duration("1 business day"), "application-status", "status")
NAMES_RAVI = Finding("referral", "Please write to Ravi Shah.", (("name", "Ravi Shah"), ("address", RAVI.address)))


def pursuit(*facts: Fact, opens: str = "networking") -> Pursuit:
    (only,) = situation(NOW, wrote(WROTE, opens=opens), *facts).history.pursuits
    return only


def facts(of: Pursuit) -> LetterFacts:
    return facts_for(of, STEP, POLICY, NOW)


def naming() -> MessageSeen:
    return came(at("2026-03-04"), found=(Finding("meaning", "holds"), NAMES_RAVI))


def test_what_a_recruiter_offers_is_told_of_in_a_recruiters_letters_alone() -> None:
    offer = came(at("2026-03-04"), found=(Finding("position", "Platform Engineer"), Finding("place", "Hamburg")))
    told = facts(replace(pursuit(offer), sequence="recruiter"))
    assert told.place == "Hamburg"
    assert facts(pursuit(offer)).place == ""


def test_where_a_client_is_that_the_position_tells_already_is_told_once() -> None:
    offer = came(at("2026-03-04"), found=(Finding("place", "Hamburg"),))
    told = replace(facts(replace(pursuit(offer), sequence="recruiter")), position="Engineer in Hamburg")
    assert role(told) == "position of Engineer in Hamburg"


def test_whom_somebody_named_and_when_that_person_answered() -> None:
    told = facts(pursuit(naming()))
    assert (told.referred, told.referred_on, told.answered_on) == ("Ravi Shah", at("2026-03-04").date(), None)
    answered = facts(pursuit(naming(), came(at("2026-03-09"), sender=RAVI)))
    assert answered.answered_on == at("2026-03-09").date()


def test_who_introduces_two_is_thanked_for_the_other_and_not_for_the_user() -> None:
    user = Finding("referral", "", (("name", ME.name), ("address", ME.address), ("introduced", "yes")))
    named = replace(naming(), verdict=replace(naming().verdict, findings=(NAMES_RAVI, user)))
    assert facts(pursuit(named)).referred == "Ravi Shah"


def test_the_person_named_is_told_who_gave_the_name() -> None:
    told = facts(pursuit(naming()).toward(Thanks(RAVI, at("2026-03-04"))))
    assert (told.referrer, told.source, told.referred_on) == ("Jo Keller", "Jo Keller", at("2026-03-04").date())
    assert told.referred == ""


def test_what_they_wrote_is_the_day_they_named_else_that_they_will_come_back() -> None:
    holds = (Finding("meaning", "holds"), Finding("hold", "We will be in touch."))
    assert facts(pursuit(came(at("2026-03-04"), found=holds))).they_wrote == "We will be in touch."
    named = (*holds, Finding("stated_date", "You will hear by Friday.", (("date", "2026-03-06"), ("what", "answer"))))
    assert facts(pursuit(came(at("2026-03-04"), found=named))).they_wrote == "You will hear by Friday."


def test_the_day_they_wrote_is_that_of_whom_the_letter_goes_to_and_no_colleagues() -> None:
    holds = (Finding("meaning", "holds"), Finding("hold", "We will be in touch."))
    kim = Address("Kim Lee", "kim.lee@firm.example")
    jos, kims = came(at("2026-03-04"), found=holds), came(at("2026-03-06"), sender=kim, found=holds)
    told = facts(replace(pursuit(jos, kims), lead=JO))
    assert (told.they_wrote_on, told.wrote_back) == (at("2026-03-04").date(), False)
    assert facts(replace(pursuit(jos, kims), lead=kim)).they_wrote_on == at("2026-03-06").date()
    assert facts(replace(pursuit(kims), lead=JO)).they_wrote_on is None


@pytest.mark.parametrize(
    ("name", "day"), [("Jo Keller", date(2026, 3, 4)), ("KELLER, Jo", date(2026, 3, 4)), ("Jo", None)]
)
def test_what_they_wrote_from_another_address_is_theirs_as_well(name: str, day: date | None) -> None:
    holds = (Finding("meaning", "holds"), Finding("hold", "We will be in touch."))
    wrote_elsewhere = came(at("2026-03-04"), sender=Address(name, "jo@keller.example"), found=holds)
    assert facts(replace(pursuit(wrote_elsewhere), lead=JO)).they_wrote_on == day


def test_what_is_sought_is_told_in_its_own_language_alone() -> None:
    policy = replace(POLICY, seeking="a position in data engineering")
    english = pursuit()
    german = replace(english, about=replace(english.about, language="de"))
    assert facts_for(english, STEP, policy, NOW).seeking == policy.seeking
    assert facts_for(german, STEP, policy, NOW).seeking == ""


def test_a_letter_to_the_person_named_opens_a_thread_to_them_alone() -> None:
    place = opening(pursuit(naming()).toward(Thanks(RAVI, at("2026-03-04"))), "Jo Keller suggested that I write to you")
    assert (place.to, place.cc, place.in_reply_to, place.references) == ((RAVI,), (), "", ())
    assert in_its_thread(pursuit(naming()), frozenset()).to == (JO,)


def test_the_source_of_an_address_is_told_unless_the_user_or_its_owner_wrote_with_it() -> None:
    of = pursuit(naming())
    assert source_of(of, RAVI, CALENDAR) == (
        "You have not written to Ravi Shah <ravi.shah@other.example> before: the address was given to you by Jo Keller "
        "on 4 March."
    )
    assert source_of(of, JO, CALENDAR) == ""
    assert source_of(pursuit(naming(), came(at("2026-03-09"), sender=RAVI)), RAVI, CALENDAR) == ""


def logged(note: str, hour: str = "2026-03-10") -> UserSaid:
    return UserSaid(
        at(hour), at(hour), "log", "w", pursuit="p", contact=JO.address, kind="meeting", direction="both", tell=note
    )


def test_a_meeting_that_no_invitation_tells_of_is_known_by_the_users_word() -> None:
    told = facts(pursuit(logged("We spoke at length about late data.")))
    assert (told.meeting_on, told.note) == (at("2026-03-10").date(), "We spoke at length about late data.")


@pytest.mark.parametrize(
    ("note", "language", "fits"),
    [
        ("The question about late data has stayed with me.", "en", True),
        ("Die Frage nach verspäteten Daten geht mir noch nach.", "de", True),
        ("Die Frage nach verspäteten Daten geht mir noch nach.", "en", False),
        ("pay ok, ask re start date", "en", False),
        ("Good talk.", "en", False),
        ("What did she mean by that, and why now?", "en", False),
        ("", "en", False),
    ],
)
def test_only_a_whole_sentence_in_the_letters_language_may_stand_in_it(note: str, language: str, fits: bool) -> None:
    assert is_sentence(note, language) is fits


TO_BOTH = wrote(WROTE, opens="application")
TOGETHER = Finding("greeting", "Dear Ms Keller, dear Mr Shah")


def sent_to_both(greeting: Finding | None) -> Pursuit:
    kept = tuple(f for f in TO_BOTH.verdict.findings if f.kind != "greeting")
    verdict = replace(TO_BOTH.verdict, findings=(*kept, greeting) if greeting else kept)
    (only,) = situation(NOW, replace(TO_BOTH, to=(JO, RAVI), verdict=verdict)).history.pursuits
    return only


@pytest.mark.parametrize(
    ("greeting", "all_of_them", "jo"),
    [
        (TOGETHER, "Dear Ms Keller, dear Mr Shah", "Dear Ms Keller"),
        (Finding("greeting", "Dear Ms Keller"), "Dear Ms Keller, dear Ravi Shah", "Dear Ms Keller"),
        (None, "Dear Jo Keller and Ravi Shah", "Dear Jo Keller"),
    ],
)
def test_a_letter_to_two_greets_both_and_one_to_the_lead_the_lead_alone(
    greeting: Finding | None, all_of_them: str, jo: str
) -> None:
    of = sent_to_both(greeting)
    assert greeting_to_all(of, in_its_thread(of, frozenset()).to) == all_of_them
    assert facts(of).greeting == jo
    assert greeting_to_all(of, (JO,)) == greeting_to_all(of, (JO, Address("", "jobs@firm.example"))) == ""


def test_of_a_greeting_of_two_the_other_keeps_their_own_part() -> None:
    assert facts(sent_to_both(TOGETHER).toward(Thanks(RAVI, at("2026-03-04")))).greeting == "Dear Mr Shah"


@pytest.mark.parametrize("kind", ["stand_in", "successor"])
def test_whom_a_note_of_absence_named_is_told_who_gave_the_name_and_that_nothing_came_back(kind: str) -> None:
    named = Finding(kind, "Please write to Ravi Shah.", (("name", ""), ("address", RAVI.address)))
    left: Kind = "left_company" if kind == "successor" else "out_of_office"
    note = came(at("2026-03-04"), kind=left, found=(named,))
    told = facts(pursuit(note, opens="application").toward(Thanks(RAVI, at("2026-03-04"))))
    assert (told.referrer, told.referred_on, told.referred) == ("Jo Keller", at("2026-03-04").date(), "")
    assert (told.sent_to, told.came_back) == ("Jo Keller", False)


def test_only_what_came_back_is_told_as_come_back() -> None:
    report = came(at("2026-03-03"), kind="bounce_hard", failed=(JO.address,))
    told = facts(pursuit(report, opens="application").toward(Thanks(RAVI, at("2026-03-04"))))
    assert (told.sent_to, told.came_back) == (JO.address, True)


@pytest.mark.parametrize(("sender", "on"), [(JO, at("2026-03-03").date()), (Address("", "noreply@firm.example"), None)])
def test_only_what_a_person_confirmed_themselves_is_told_as_their_confirmation(sender: Address, on: object) -> None:
    receipt = came(at("2026-03-03"), kind="acknowledgement", sender=sender)
    assert facts(pursuit(receipt, opens="application")).acknowledged_on == on


def test_who_asked_for_patience_is_known_to_have_until_the_user_writes_again() -> None:
    patient = came(at("2026-03-04"), found=(Finding("meaning", "holds"), Finding("patience", "Please bear with us.")))
    assert facts(pursuit(patient, opens="application")).patience
    assert not facts(pursuit(patient, wrote(at("2026-03-20")), opens="application")).patience


def test_a_call_is_told_of_until_one_of_the_two_has_written() -> None:
    call = replace(logged(""), kind="call")
    assert facts(pursuit(call, opens="application")).spoke_on == at("2026-03-10").date()
    assert facts(pursuit(call, wrote(at("2026-03-11")), opens="application")).spoke_on is None
    assert facts(pursuit(call, came(at("2026-03-11")), opens="application")).spoke_on is None


DU, SIE = Finding("address", "familiar"), Finding("address", "formal")


def spoken_to(*said: MessageSeen, greeting: str = "Sehr geehrte Frau Keller") -> LetterFacts:
    mine = wrote(WROTE, opens="application")
    found = (Finding("greeting", greeting), Finding("language", "de"), SIE)
    mine = replace(mine, verdict=replace(mine.verdict, findings=found))
    (only,) = situation(NOW, mine, *said).history.pursuits
    return facts(only)


def test_who_says_du_is_said_du_to_by_their_first_name_and_a_colleague_is_not() -> None:
    told = spoken_to(came(at("2026-03-04"), found=(DU,)))
    assert (told.familiar, told.greeting) == (True, "Hallo Jo")
    ravi = replace(RAVI, address="ravi@firm.example")
    assert not spoken_to(came(at("2026-03-04"), sender=ravi, kind="interview_invitation", found=(DU,))).familiar


def test_who_answers_a_du_with_sie_is_said_sie_to() -> None:
    assert not spoken_to(came(at("2026-03-04"), found=(DU,)), came(at("2026-03-05"), found=(SIE,))).familiar
