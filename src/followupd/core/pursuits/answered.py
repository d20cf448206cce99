"""Which of the user's answers may go to a recruiter who wrote of their own accord: then that mail is looked for.

A recruiter writes under any subject, and what a stranger writes is passed over. The user's answer is seen, and names
the mail it answers; whether a recruiter wrote that is for its judge to say.
"""

from followupd.core.mail.body import Body
from followupd.core.mail.envelope import Envelope
from followupd.core.mail.quotes import has_quote
from followupd.core.mail.reading import address_key
from followupd.core.pursuits.known import Known

# Parts of words, of which one at least stands in every mail of a recruiter; many others hold one too.
_OF_WORK = (
    "profil", "role", "rôle", "opportun", "oportun", "position", "posición", "posizion", "posição", "puesto", "poste",
    "vaga", "vacan", "vacatur", "stelle", "job", "recru", "rekrut", "reclut", "sollicit", "career", "karriere", "carri",
    "candida", "kandida", "cv", "resume", "résumé", "lebenslauf", "currículum", "curriculum", "hiring", "talent",
    "linkedin", "xing", "interview", "salar", "gehalt", "opening", "offer", "angebot", "ofert", "freelance", "projekt",
    "project", "proyecto", "projet", "functie", "rol ", "beruf", "headhunt", "mandat", "client", "kunde", "klant",
)  # fmt: skip


def may_answer_a_recruiter(envelope: Envelope, body: Body, known: Known) -> bool:
    """Of a mail the user sent: it goes on no known thread, and nothing in it, nor in what it quotes, says otherwise."""
    if not envelope.parents or known.has_seen(envelope) or any(parent in known.ids for parent in envelope.parents):
        return False
    if all(address_key(r.address) in known.own for r in envelope.recipients):
        return False
    shown = "\n".join((envelope.subject, body.text, *body.attachments)).casefold()
    return any(word in shown for word in _OF_WORK) or not has_quote(body.text)
