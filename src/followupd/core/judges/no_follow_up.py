"""Reads that a firm wants no follow-up: "no phone calls, please", "bitte sehen Sie von Nachfragen ab"."""

import re

from followupd.core.judges.verdict import Finding
from followupd.core.mail.decoding import one_line

# A sentence is looked at as a whole; what asks not to answer this address is no such wish.
_SENTENCE = re.compile(r"[^.!?\n]{3,400}[.!?\n]?")
_WISH = re.compile(
    r"\bno (?:phone )?(?:calls?|follow[- ]?ups?|enquiries|inquiries)\b(?: or [\w -]{3,20})?,? please"
    r"|\b(?:please|kindly) (?:do not|don['’]t|refrain from) (?:contact(?:ing)?|call(?:ing)?|chas(?:e|ing)"
    r"|follow(?:ing)?[- ]?up|phon(?:e|ing)|enquir(?:e|ing)|inquir(?:e|ing))\b"
    r"|\bbitte (?:sehen sie|seht|sieh) von (?:\w+ ){0,3}(?:nachfragen|anfragen|anrufen|rückfragen)\b"
    r"|\bvon (?:\w+ ){0,3}(?:nachfragen|anrufen|rückfragen) (?:bitten wir )?(?:abzusehen|abzusehen)"
    r"|\b(?:merci|prière|veuillez) de ne pas (?:nous )?(?:appeler|relancer|contacter|téléphoner)"
    r"|\bveuillez ne pas (?:nous )?(?:appeler|relancer|contacter|téléphoner)"
    r"|\bpor favor,? no (?:nos )?(?:llame|contacte|escriba)\w*"
    r"|\bsi prega di non (?:telefonare|contattar\w*|sollecitare)"
    r"|\b(?:pede-se|pedimos) (?:que não|para não) (?:telefon|contact|lig)\w*"
    r"|\bgelieve (?:niet|geen) (?:te )?(?:bellen|contact|telefonisch)\w*",
    re.IGNORECASE,
)


def no_follow_up(text: str) -> tuple[Finding, ...]:
    """The first sentence that asks for no follow-up, as a finding."""
    for found in _SENTENCE.finditer(text[:6_000]):
        if _WISH.search(found[0]):
            return (Finding("no_follow_up", one_line(found[0].strip(), 200)),)
    return ()
