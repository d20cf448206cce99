"""Reads that a firm wants no follow-up: "no phone calls, please", "bitte sehen Sie von Nachfragen ab"."""

import re

from followupd.core.judges.reasons import sign
from followupd.core.judges.verdict import Finding
from followupd.core.mail.sentences import split_lines

# What asks not to answer this address is no such wish.
_WISH = re.compile(
    r"\bno (?:phone )?(?:calls?|follow[- ]?ups?|enquiries|inquiries)\b(?: or [\w -]{3,20})?,? please"
    r"|\b(?:please|kindly) (?:do not|don['’]t|refrain from) (?:contact(?:ing)?|call(?:ing)?|chas(?:e|ing)"
    r"|follow(?:ing)?[- ]?up|phon(?:e|ing)|enquir(?:e|ing)|inquir(?:e|ing))\b"
    # told of by the applicant: "your posting asks not to call"
    r"|\b(?:ask\w*|request\w*|say\w*|wants?) (?:\w+ ){0,4}?(?:no (?:phone )?(?:calls?|follow[- ]?ups?|enquiries)"
    r"|not to (?:\w+ )?(?:call|contact|phone|follow[- ]?up|enquire|inquire|chase))\b"
    r"|\b(?:nach|rück)fragen (?:\w+ ){0,4}(?:(?:bitten?|bittet|wird|gebeten) (?:\w+ ){0,4}"
    r"(?:abzusehen|abgesehen|zu verzichten)|unerwünscht|nicht erwünscht)\b"
    r"|\b(?:demand|pri|souhait)\w+ (?:\w+ ){0,4}(?:de )?ne pas (?:\w+ )?(?:appeler|relancer|contacter|téléphoner)\b"
    r"|\b(?:pid|ruega|rogamos|solicita)\w* (?:\w+ ){0,3}no (?:\w+ )?(?:llam|contact|escrib|pregunt)\w*"
    r"|\b(?:chied|preg)\w+ (?:\w+ ){0,3}di non (?:telefonare|contattar\w*|sollecitare)"
    r"|\b(?:ped|solicit)\w+ (?:\w+ ){0,4}não (?:\w+ )?(?:telefon|contact|lig)\w*"
    r"|\b(?:verzoek|vraag)\w* (?:\w+ ){0,4}(?:niet|geen) (?:te )?(?:bellen|contact|navra)\w*"
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
    for sentence in split_lines(text[:6_000]):
        if _WISH.search(sentence):
            return (Finding("no_follow_up", sign(sentence)),)
    return ()
