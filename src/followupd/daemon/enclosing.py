"""What goes with a letter beside its own words: an item of news, a proof, and the files that are attached."""

import mimetypes
import re
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from followupd.config.files import opened, why
from followupd.core.errors import UserMustAct
from followupd.core.mail.composed_body import Attachment
from followupd.core.mail.header_text import carried_name
from followupd.core.meaning.earlier import Earlier
from followupd.core.meaning.news import NewsItem, untold_news, untold_proof
from followupd.core.plan.policy import Policy
from followupd.core.plan.sequences import Step
from followupd.core.plan.something_new import Told, listener
from followupd.core.pursuits.pursuit import Pursuit
from followupd.daemon.letter_facts import Enclosed
from followupd.words.visits import visit_text


@dataclass(frozen=True, slots=True)
class Stock:
    """What there is to say, and what was said. `told`: ids of news and proof, by person and organisation."""

    earlier: Earlier
    news: tuple[NewsItem, ...]
    told: Told


@dataclass(frozen=True, slots=True)
class Enclosure:
    """`news`, `proof`: the ids of what is to be told; `resume`, `news_files`: what goes with it."""

    enclosed: Enclosed
    news: str
    proof: str
    resume: tuple[Attachment, ...]
    news_files: tuple[Attachment, ...]

    @property
    def told(self) -> tuple[str, ...]:
        """Ids of the news and the proof among it."""
        return tuple(one for one in (self.news, self.proof) if one)

    @property
    def attachments(self) -> tuple[Attachment, ...]:
        """Every file that goes with it."""
        return (*self.resume, *self.news_files)

    def as_told_in(self, text: str, own: str) -> "Enclosure":
        """Without what the letter does not tell, and still may; `own`: the template, where it is the user's."""
        news = _is_told(self.enclosed.news, "news", text, own)
        proof = _is_told(self.enclosed.proof, "proof", text, own)
        return replace(
            self,
            news=self.news if news else "",
            proof=self.proof if proof else "",
            news_files=self.news_files if news else (),
        )


def _is_told(what: str, name: str, text: str, own: str) -> bool:
    """Whether it stands in the letter, as it is or as a template of the user's makes it."""
    return " ".join(what.split()) in " ".join(text.split()) or bool(re.search(rf"\b{name}\b", own))


def enclose(pursuit: Pursuit, step: Step, policy: Policy, stock: Stock, today: date) -> Enclosure:
    """Chosen for this person. UserMustAct where a file that is to be attached cannot be read."""
    to = listener(pursuit, stock.told)
    item = untold_news(stock.news, to, today) if step.news != "none" else None
    proof = untold_proof(policy.proofs, to) if "proof" in step.attach else None
    resume = attached(policy.resume, "resume", "[me]") if step.attach_resume and policy.resume else ()
    news_file = attached(item.attachment, "attachment", "the news file") if item and item.attachment else ()
    enclosed = Enclosed(
        news=_told(item, to.language, today) if item else "",
        proof=proof.text(to.language) if proof else "",
        resume=bool(resume),
        news_file=bool(news_file),
    )
    return Enclosure(enclosed, item.id if item else "", proof.id if proof else "", resume, news_file)


def _told(item: NewsItem, language: str, today: date) -> str:
    return item.text(language) or (visit_text(item.visit, language, today) if item.visit else "")


def attached(place: str, what: str, where: str) -> tuple[Attachment, ...]:
    """The file, under its own name. `what` it is, and `where` it is named, for the user. UserMustAct."""
    path = Path(place)
    carried = carried_name(path.name)
    if carried != path.name:
        raise UserMustAct(f"the {what} '{carried}': no mail carries its name as it is on your disk; rename the file")
    try:
        with opened(path) as file:
            data = file.read()
    except OSError as error:
        raise UserMustAct(f"the {what} {path} ({why(error)}); put it there, or name another in {where}") from error
    return (Attachment(path.name, mimetypes.guess_type(path.name)[0] or "application/octet-stream", data),)
