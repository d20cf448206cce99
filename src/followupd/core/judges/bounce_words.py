"""The words of mail servers that could not deliver: who writes so, how it begins, and whether trying again may help.

Regular expressions, matched without case. Add a server's or a language's words; nothing else needs to change.
"""

# Names and locals under which mail systems, not people, write.
# Not "mail@" or "info@": in small firms a person reads and writes there.
SYSTEM_LOCALS = (
    r"mailer[-_.]?daemon\w*", r"post[-_.\s]?master.*", r"mail[-_.]?daemon", r"mail[-_.]?delivery\w*",
    r"mail[-_.]?administrator", r"mmdf", r"bounces?", r"microsoftexchange[0-9a-f]+", r"daemon", r"uucp", r"mdaemon",
    r"mailsystem", r"imss\w*", r"mailscan\w*", r"undeliverable\w*", r"email-bounces?",
)  # fmt: skip
SYSTEM_NAMES = (
    r"mail delivery (?:sub)?system", r"mail deli?very (?:service|agent|failure)", r"mailer[- ]daemon", r"post\s?master",
    r"mail administrator", r"system ?administrator", r"microsoft outlook", r"mail system", r"mail router",
    r"internet mail delivery", r"mdaemon", r"e-?mail (?:delivery|system|scanner)(?: \w+)?", r"delivery (?:sub)?system",
)  # fmt: skip

# Subjects with which undeliverable mail comes back; no "Re:" may stand before.
FAILURE_SUBJECTS = (
    r"un ?deliver(?:able|ed)\b", r"un ?delivered mail", r"delivery (?:status )?notification ?\(?fail",
    r"delivery (?:has )?fail", r"delivery status notification(?!.*\b(?:delay|success))",
    r"(?:mail|e-?mail|message) (?:delivery )?(?:has |was )?(?:failed|failure|returned|rejected)",
    r"returned (?:mail|e-?mail|to sender)", r"return(?:ed|ing)? mail",
    r"fail(?:ure|ed) (?:notice|notification|mail|delivery|to deliver)",
    r"delivery (?:failure|error|problem|report|notification|not possible)",
    r"(?:mail|message|e-?mail) (?:could not|couldn't|cannot) be delivered",
    (
        r"(?:mail|message) (?:status report|error|system error|not delivered|undeliverable|delivery (?:error"
        r"|problem|failure))"
    ),
    r"non[- ]?deliver", r"unable to deliver", r"user unknown", r"unknown (?:user|address)", r"ndn\b", r"ndr\b",
    r"error sending", r"(?:postfix )?smtp server: errors from", r"nicht ?zustellbar", r"un ?zustellbar",
    r"(?:nachricht|mail) (?:nicht|konnte nicht|unzustellbar)", r"zustell(?:ung|ungs)?[- ]?(?:fehl|problem)",
    r"rücklaufende mail", r"non remis", r"échec de (?:la )?(?:remise|distribution)",
    r"(?:message|courrier) non (?:remis|distribué|délivré)", r"no se (?:puede|pudo|ha podido) entregar",
    r"mensaje no entregado", r"error (?:de|en la) entrega", r"(?:falha|erro) (?:na|de) entrega",
    r"(?:bezorging|aflevering) (?:is )?mislukt", r"impossibile recapitare", r"recapito non riuscito",
    r"mancato recapito",
    r"não (?:é possível|foi possível) entregar", r"mensagem não entregue", r"niet te bezorgen", r"onbestelbaar",
    r"kan niet worden bezorgd", r"oleverer", r"nie można dostarczyć", r"niedostarczona", r"недоставлен",
    r"не удалось доставить", r"无法投递|退信|無法傳送", r"配信不能|配送不能|(?:配信|送信|メール)エラー",
)  # fmt: skip

# Subjects and words of notices that nothing is lost yet, or that all went well.
DELAYS = (
    r"delayed mail", r"\bdelay(?:ed)?\b", r"still being retried",
    r"warning[: ].{0,40}(?:could not send|delayed|not (?:yet )?(?:been )?delivered|still)",
    r"will (?:be retried|keep trying|continue (?:to try|trying))", r"no action is required on your part", r"verzögert",
    r"not yet been delivered",
    r"(?:has been|was) (?:postponed|deferred)", r"this is a warning message only", r"you do not need to resend",
    r"retard de (?:remise|livraison)",
)  # fmt: skip
SUCCESSES = (
    r"\bsuccess(?:ful(?:ly)?)?\b.{0,40}\b(?:deliver|relay)", r"deliver\w*.{0,40}\bsuccess",
    r"^\W*(?:successfully )?delivered[: ]", r"^relayed[: ]", r"^(?:read|gelesen|lu|leído|letto)[: ]",
    r"lesebestätigung|disposition notification|return receipt",
)  # fmt: skip

# In the text: it did not arrive.
FAILURES = (
    (
        r"(?:could|can|was|were|will|did|has|have)(?: ?not|n['’]t)(?: \w+){0,2} (?:delivered|deliver|reach(?:ed)?"
        r"|accepted)"
    ),
    r"undeliver(?:able|ed)", r"permanent(?: fatal)? (?:error|failure|delivery)",
    r"deliver(?:y|ing)(?: \w+){0,6} (?:failed|failure|has failed)", r"unable to deliver",
    r"fail(?:ed|ure)(?: \w+){0,4} (?:recipient|deliver|address)", r"(?:returned|bounced) (?:to sender|mail|message)",
    r"following (?:address|recipient)",
    (
        r"(?:user|recipient|mailbox|account|address)(?: \S+){0,3} (?:is |was )?(?:unknown|not (?:found|exist"
        r"|known)|rejected|disabled|full)"
    ),
    r"(?:unknown|no such|invalid) (?:user|recipient|mailbox|address|local)", r"\b5\d\d[ -]5?\.?\d",
    r"\b4\d\d[ -]4\.\d{1,3}\.\d",
    r"transcript of session follows",
    r"(?:does|do) ?n[o']t exist", r"rejected by", r"nicht (?:zugestellt|zustellbar|ausgeliefert)", r"unzustellbar",
    r"n['’]a pas (?:pu )?être (?:remis|distribué|délivré)", r"no (?:se )?(?:pudo|puede|ha podido) (?:ser )?entrega",
    r"(?:non è stato possibile|impossibile) (?:recapitare|consegnare)", r"não (?:pôde|foi possível) (?:ser )?entreg",
    r"niet (?:worden )?(?:bezorgd|afgeleverd)", r"could not send", r"returned for the following",
    r"(?:送信|配信|配送)(?:でき|され)ませんでした", r"have permanent", r"not delivered", r"delivery problems?",
    r"matches to nameserver",
)  # fmt: skip

# Trying later may help: full, slow, busy.
SOFT = (
    (
        r"(?:mail ?box|inbox|storage|account|folder|quota|user)(?: \S+){0,4} (?:is |are |was )?(?:too )?(?:full"
        r"|exceed\w*|over)"
    ),
    r"over ?quota", r"\bquota\b", r"exceed\w*(?: \S+){0,4} (?:storage|mailbox|quota|space|disk)",
    r"insufficient (?:system )?(?:storage|disk|space|resources)", r"mailbox ?full",
    r"not enough (?:storage|space|disk)", r"no space left", r"disk (?:full|quota|space)", r"too (?:large|big|many)",
    r"size (?:limit|exceed)", r"exceeds? .{0,30}size", r"try(?:ing)? (?:again )?later", r"temporar(?:y|ily)",
    r"time(?:d)?[ -]?out", r"connection (?:refused|reset|lost|dropped|timed|died|closed|failed)",
    r"(?:delivery time|message|retry time\w*|time limit|queue time|retry timeout) (?:has )?(?:expired|exceeded)",
    r"expired", r"retry time", r"too long", r"grey ?list", r"rate limit", r"throttl",
    r"(?:no|not|n['’]t) (?:route|reach|respond\w*|connect\w*|establish)", r"unreachable", r"loop", r"too many hops",
    r"hop count",
    (
        r"(?:could|was|has|been)(?: ?not|n['’]t)? (?:be )?deliver\w*(?: \w+){0,3} (?:for|within|after"
        r"|in) (?:the past )?\d+ (?:hour|day|minute)"
    ),
    r"giv(?:en|ing) up", r"failing for a long time", r"did not accept our requests", r"socket error",
    r"failed \d+ attempts", r"try again", r"name service error", r"一杯|満杯|容量", r"server (?:busy|overload|error)",
    r"deferr", r"not accepting (?:mail|messages)", r"no answer from host", r"lookup (?:failed|failure)", r"voll\b",
    r"überschritten", r"lleno|llena", r"plein[e]?\b", r"pien[ao]\b", r"undeliverable for \d+",
)  # fmt: skip

# Nobody is there, now or ever.
GONE = (
    (
        r"(?:user|recipient|mailbox|account|address|addressee|local part|name)(?: \S+){0,4} (?:is |are "
        r"|was )?(?:unknown|not (?:found|exist|known|valid|listed|recogni[sz]ed|available)|invalid|disabled"
        r"|inactive|suspended|deactivated|closed|undeliverable)"
    ),
    (
        r"(?:unknown|no such|invalid|bad|unrouteable|inactive|nonexistent"
        r"|non-existent)(?: or \w+)? (?:local )?(?:user|recipient|mailbox|address|account|person|host|domain"
        r"|destination|name|part)"
    ),
    r"(?:does|do|did) ?n(?:o|['’])t exist", r"doesn['’]t have an? .{0,30}account",
    r"not (?:a )?(?:known|valid|our) (?:user|recipient|customer|address|mailbox)",
    r"recipnotfound|recipient ?not ?found", r"address rejected", r"recipient rejected",
    r"(?:host|domain|name)(?: \S+){0,3} (?:not found|unknown|does not exist)", r"unknown host",
    r"nxdomain|mx (?:record )?(?:not found|lookup)", r"no mx\b", r"no mailbox (?:here )?by that name",
    r"mailbox unavailable", r"user (?:unknown|not found|doesn)",
    r"no longer (?:valid|available|active|here|in use|at|with|works|on server)", r"has moved|user has left",
    r"couldn['’]t (?:be )?f(?:ind|ound)(?: any)?", r"wasn['’]t found", r"unknown\b.{0,20}\b(?:recipient|user|address)",
    r"unbekannt", r"existiert nicht", r"n['’]existe pas|inconnu", r"no existe|desconocid", r"non esiste|sconosciut",
)  # fmt: skip

# Lines behind which the message that came back stands, matched at their beginning.
RETURNED = (
    (
        r"(?:(?:this|below(?: this line)?|here|following|attached) is )?(?:a |the |your )*(?:copy of|original"
        r"|unsent|returned|included|rejected|undelivered|bounced) (?:the |your |this |all )*(?:original "
        r"|returned |unsent )?(?:message|mail|e-?mail|headers?)\b(?! (?:was|could|has|did|to|returned|sent|is not"
        r"|below could))"
    ),
    (
        r"(?:the |your |original |full |first \d+ (?:lines|bytes) of )*(?:message|mail|headers?)(?: (?:text|body"
        r"|headers?))? (?:follows|is (?:attached|below|included))"
    ),
    r"(?:received|return-path|message-id|x-mailer|mime-version):", r"message headers?:",
    r"headers? of the (?:original|message)", r"begin(?:ning)? of (?:the )?(?:original|returned|message)",
    r"(?:the )?first \d+ (?:lines|bytes)", r"ursprüngliche nachricht", r"from \S+ +\w{3} \w{3} +\d",
)  # fmt: skip
