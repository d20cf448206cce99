"""What each kind of mail is called, for people to read."""

from followupd.core.judges.verdict import Kind

CALLED: dict[Kind, str] = {
    "human": "a person's own mail",
    "auto_reply": "an automatic answer",
    "out_of_office": "an absence note",
    "bounce_hard": "mail that came back for good",
    "bounce_soft": "mail that came back for now",
    "delivery_report": "a report on delivery",
    "list": "mail to many",
    "newsletter": "a newsletter",
    "job_alert": "a job alert",
    "acknowledgement": "a receipt for an application",
    "account_notice": "a notice about an account",
    "assessment": "a test or task to do",
    "rejection": "a rejection",
    "position_filled": "word that the position is gone",
    "interview_invitation": "an invitation to talk",
    "offer": "an offer of the position",
    "recruiter_outreach": "a recruiter's first mail",
    "opt_out": "a wish for no more mail",
    "left_company": "word that somebody has left",
    "elsewhere": "a notice of a message on a platform",
    "unsure": "mail of which cannot be told who wrote it",
    "application": "an application",
    "networking": "a mail to make contact for a search of work",
    "thank_you": "a thank-you",
    "answer": "an answer",
    "referral_request": "a request to be referred to somebody",
    "other": "mail that opens nothing",
}
