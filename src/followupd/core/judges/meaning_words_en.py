"""What people write in English when they ask something, hold somebody off, or close a matter."""

from followupd.core.judges.meaning_words import MeaningWords

_WILL = (
    r"(?:will|'ll|shall|should|would|going to|hope to|plan to|aim to|expect to|want to|happy to|intend to|might|try to)"
)
_BACK = (
    r"(?:be|get|come|keep|stay|remain) (?:back )?in touch|(?:get|come|revert|report|circle) (?:right )?back|let you know|reach out"
    r"|(?:contact|update|inform|notify|tell|call|ring|phone|email|text|write to|message|advise) you|keep you (?:posted|updated|informed|in the loop)"
    r"|(?:respond|reply|follow[- ]up|touch base|write again|write back|answer you|be back)|have (?:some |any |more |further )?(?:news|an update|an answer|a decision|feedback|information)"
)

ENGLISH = MeaningWords(
    language="en",
    courtesies=(
        r"\b(?:would|'d|want|wanted|just|also)(?: just| also)? (?:like |wish |want )?to (?:sincerely |personally |also |briefly |just )?(?:thank|let you know|inform|apologi[sz]e|confirm|acknowledge|assure|express|wish|say thank|tell you)\b", r"\byou(?:'ll| will)? (?:need|have|must|should) (?:to )?(?:wait|be patient|hear|receive)\b",
        r"how (?:are|have) (?:you|things)\b[^.?!]{0,30}\??", r"how's it going\??", r"(?:i )?hope (?:you|this|all|that you|everything)\b[^.?!]{0,80}\b(?:well|good|great|weekend|day|week|time)\b",
        r"(?:please )?(?:let (?:me|us) know|contact (?:me|us)|get in touch|reach out|shout|ask|drop (?:me|us) a line|email (?:me|us)|call (?:me|us))(?: \w+){0,3} (?:if|should) (?:you|there|anything)[^.?!]{0,25}\b(?:questions?|queries|concerns?|anything(?: else)?|problems?|issues?|unclear)\b[^.?!]{0,40}",
        r"(?:if|should|in case) (?:you|there)\b[^.?!]{0,40}\b(?:questions?|queries|concerns?|anything(?: else)?|further information|problems?|issues?)\b[^.?!]{0,120}",
        r"(?:please )?(?:don't|do not|never) hesitate[^.?!]{0,120}", r"(?:please )?feel free to (?:contact|reach|ask|get|call|write|email|let|drop|message)\b[^.?!]{0,80}",
        r"(?:any|more|further) questions\?", r"^questions\?.{0,60}", r"(?:would|could|can) you (?:please )?(?:bear with|be patient)[^.?!]{0,40}\??",
        r"please (?:do not|don't|stop|refrain)\b", r"please(?: \w+)? (?:bear with|be patient|be aware|be advised|be assured|rest assured|accept (?:my|our)|excuse|forgive|pardon|note|understand|allow (?:me|us)|give (?:me|us) (?:a|some|until|another|till|a few)|keep in mind|bear in mind|remember|do not reply|don't reply|know that)\b",
        r"(?:no (?:further )?action (?:is )?(?:needed|required)[^.?!]{0,40}|(?:there is |there's )?(?:no|nothing) (?:need|you need|more you need|further you need) (?:to|for you)[^.?!]{0,40}|you (?:don't|do not) (?:need|have) to[^.?!]{0,60})",
        r"thank(?:s| you)[^.?!]{0,60}\b(?:patience|understanding)\b", r"(?:who|you) know[s]?\?$",
    ),
    openings=(
        r"(?:could|can|would|will|are|do|did|have|should|might|were) you\b", r"(?:is|are|was|were) (?:there|your|this|that|it|monday|tuesday|wednesday|thursday|friday)\b",
        r"(?:can|could|shall|should|may) (?:we|i)\b", r"(?:when|what|where|which|how|who|why)(?: \w+)? (?:can|could|would|are|is|do|did|does|will|was|were|have|about|long|much|many|soon)\b(?! (?:we|i|they|he|she) (?:have|are|know|decide|hear))",
        r"what (?:about|time)\b", r"how about\b", r"any (?:chance|news|thoughts|update|preference)\b", r"mind if\b",
    ),
    requests=(
        r"\b(?:they|he|she|the team|hr|the manager|the boss)(?:'d| would| have| has)? (?:also )?(?:asked?|asks|needs?|wants?|would like|requires?|requested) (?:for|to (?:see|have|know)|you|your|a|an|two|some|the)\b", r"\b(?:once|as soon as|when|after|until|unless|provided|providing) (?:that )?(?:you|your|we (?:have|get|receive) your)\b(?! (?:applied|wrote|were|visited|came|started|application is|application has))", r"\bif you (?:\w+ )?(?:send|give|can|could|bring|complete|provide|tell|forward|share|are|were|want|like|wish|would|prefer|come|get|agree|let)\b",
        r"\bplease\b", r"\bkindly\b", r"\b(?:could|can|would|will) you\b",
        r"(?<!will )(?<!'ll )(?<!to )(?<!shall )(?<!and )(?<!can )(?<!must )\blet (?:me|us) (?:know|have|see)\b", r"\band let (?:me|us) know\b", r"\blet's (?:meet|talk|speak|have|find|set|schedule|arrange|do|catch|discuss|go|say|try|chat|connect)\b",
        r"(?:^|[,;:–-] |\band |\bthen |\bso |\bjust )(?:send|give|call|ring|phone|text|email|drop|show|bring|pick|choose|book|confirm|complete|fill|sign|return|upload|provide|share|forward|reply|respond|suggest|propose|prepare|submit|join|tell|get|have a look|take a look|answer|write|use|apply|register|check) (?:me|us|the|your|a|an|this|that|these|in|back|by|to|out|at|it|any|some|one|through|with|for|here|whether|if|which|what|when|on|over|along|anything|everything)\b", r"\bnext steps?\b", r"\b(?:slots?|times?) (?:on|for|at|available|free|next)\b", r"\b\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|o'clock)\b",
        r"\b(?:would|'d|should) (?:also |really |very much |still )?(?:like|love|want|be keen|be happy|be glad|be delighted|be interested) (?:you )?(?:to|in)\b",
        r"\b(?:like|love|want|need|asking|ask|invite|inviting|encourage|require) you to\b", r"\b(?:we|i|they|he|she)(?:'d| would| still| also)? (?:still |also )?(?:need|require|lack|await|am missing|are missing|want)\b(?! (?:a (?:bit|little|few)|some|more|another|until|to (?:discuss|check|wait|review|finish|think|speak|talk|consult|see|decide|look|go|get|hear|finali))\b)",
        r"\byou(?:'ll| will)? (?:need|have|must|ought|are required|are asked|are invited|are requested|are welcome|may want|might want)(?: to)?\b(?! (?:been|had|to wait))",
        r"\bneed(?:ed)? from you\b", r"\b(?:is|are|still) missing\b", r"\bincomplete\b",
        r"\b(?:look|looking) forward to (?:hearing|your|receiving|speaking|talking|meeting|seeing|welcoming|discussing|a reply|an answer|learning)\b",
        r"\byour (?:availab\w+|preferred|preference|salary expectation|notice period|earliest|answer|reply|response|confirmation|consent|signature)\b(?! (?:to our|has been|was|and (?:will|have)))",
        r"\b(?:available|free) (?:on|at|for|next|this|tomorrow|to (?:talk|meet|speak|chat|join)|any|either)\b", r"\b(?:suits?|works?) (?:for )?(?:you|me|us)\b", r"\bconvenient for you\b",
        r"\b(?:i|we) (?:would |could |can |'d )?(?:suggest|propose|invite|recommend|ask|kindly ask|request|expect(?! to (?:have|make|be|reach|get|know|decide|hear|finish|complete|receive))|wonder|was wondering|were wondering|am wondering|am curious|offer you|could offer|advise)\b",
        r"\b(?:would|'d) be (?:great|good|helpful|useful|nice|lovely|wonderful|grateful|interesting|appreciated|fantastic|ideal)\b", r"\b(?:appreciate|appreciated) (?:it )?if\b",
        r"\b(?:form|questionnaire|survey|template|contract|agreement|document|nda|test|task|assignment|exercise)\b[^.?!]{0,60}\b(?:attached|enclosed|below|link|fill|complete|sign|return|back)\b",
        r"\b(?:attached|enclosed|following|below|this|a) (?:is )?(?:a |an |the |our |short |brief )*(?:form|questionnaire|survey|test|task|assignment|contract|exercise)\b",
        r"\b(?:fill (?:in|out)|to sign|sign and|click|follow (?:the|this) link|sign up|log ?in|pick a|choose a|book (?:a|your)|schedule (?:a|your|some)|rsvp)\b",
        r"\bget back to (?:me|us)\b", r"\b(?:call|ring|phone|text) (?:me|us)\b", r"\bcome (?:in|by|over|and (?:see|meet))\b", r"\b(?:await|awaiting|waiting (?:for|on)) your\b", r"\bup to you\b",
        r"\b(?:invite|inviting) you\b", r"\binvitation\b", r"\bremind(?:er)?\b.{0,20}\b(?:you|to)\b", r"\bdeadline\b", r"\bforgot to (?:attach|send|include)\b", r"\b(?:couldn't|could not|can't|cannot) (?:open|read|find|see|access)\b",
    ),
    holds=(
        r"\b(?:ping|drop|give|send|shoot) you\b", r"\b(?:with|before|in front of|on the desk of) (?:the|our|my) (?:\w+ )?(?:committee|team|manager|board|department|panel|director|boss|hr|head|jury|owner|chef)\b", r"\bnothing (?:will|is going to|can) (?:move|happen|change|be decided)\b", r"\b(?:when|once|if) (?:there(?:'s| is| are)|anything)\b", r"\bnot before\b", r"\byou(?:'re| are) (?:still )?(?:on|in|among|under)\b",
        rf"\b{_WILL}\b[^.?!]{{0,60}}?\b(?:{_BACK})\b", r"\byou(?:'ll| will| should| can expect to)? (?:hear|receive|get|be (?:contacted|informed|notified|hearing))\b", r"\bexpect (?:to hear|an answer|a reply|a response|news|feedback)\b",
        r"\b(?:forwarded|passed|handed|relayed|given|shared) (?:it|this|your|you|them|that|on)\b", r"\b(?:forwarding|passing|handing|sharing) (?:it|this|your|you|them|that|on)\b", r"\bsent (?:it|this|your \w+) (?:on )?to\b", r"\b(?:will|'ll) (?:pass|forward|share|hand|send|circulate)\b",
        r"\b(?:still|currently|presently|now|busy|are|is|am|just|in the middle of|in the process of|be) (?:\w+ )?(?:review|interview|consider|evaluat|discuss|assess|process|going through|working through|looking (?:at|into|through|over)|waiting|finali[sz]|screen|compar|sorting|deciding|checking)\w*\b",
        r"\bno (?:news|decision|update|final decision|feedback)(?: \w+){0,3}(?: yet| so far|\b)", r"\b(?:haven't|hasn't|have not|has not|not yet|yet to|didn't|did not) (?:yet |quite )?(?:decide|decided|made|make|heard|hear|had|have|got|get|finish|finished|finali[sz]ed|been able|come|reached|completed|received|managed)\b",
        r"\bdecision (?:has not|hasn't|is not|isn't|will be|is (?:still )?(?:pending|expected|due|likely)|should be|by|within|next|soon)\b", r"\b(?:decide|a decision|our decision|the decision)\b[^.?!]{0,30}\b(?:by|within|before|next|in|on|until|after|soon|shortly)\b",
        r"\bneed(?:s)? (?:a (?:bit|little|few)|some|more|another|until|to (?:discuss|check|wait|review|finish|think|speak|talk|consult|see|decide|look|go|get|hear|finali))\b", r"\btak(?:e|es|ing) (?:us )?(?:a (?:bit|little|few|while|couple)|some time|longer|another|time|until)\b", r"\bbear with\b", r"\bpatien(?:t|ce)\b",
        r"\b(?:on hold|in progress|under (?:review|consideration)|in hand|ongoing|delayed|delay|shortlist\w*|pending|on the pile|in the queue|in due course|on my (?:list|radar))\b",
        r"\b(?:will|'ll|shall|going to) (?:\w+ )?(?:decide|make (?:a|our|the)|discuss|review|look (?:at|into|over|through)|read|consider|go (?:through|over)|check|see|talk|speak|ask|raise|consult|think|mull|find out|bring it up|evaluate|assess|process|finali[sz]e|have a (?:look|think))\b",
        r"\b(?:received|got|have) your (?:\w+ ){0,2}(?:e-?mail|application|cv|resume|message|note|documents?|letter|details|papers|portfolio|materials?|references?)\b", r"\bas soon as (?:we|i|there|it|they)\b", r"\bonce (?:we|i|they|the|it|he|she)\b",
    ),
    closes=(
        r"\bmatter (?:is |as )?(?:now )?(?:closed|settled|resolved|done)\b", r"\bconsider (?:this|the matter|it) (?:closed|settled|done|over)\b", r"\bcase (?:is )?closed\b", r"\bthis (?:settles|concludes|closes)\b",
        r"\b(?:not|n't|no longer)(?: \w+){0,2} (?:hiring|recruiting|filling|taking (?:on|any))\b", r"\bno (?:current |suitable |open |available |further )*(?:openings?|vacanc\w+|positions?|roles?|jobs?|opportunit\w+)\b(?! (?:has|have) been decided)",
        r"\b(?:position|role|job|vacancy|post|place|spot)s? (?:has|have|is|was|were|are)(?: \w+){0,3} (?:filled|closed|cancelled|canceled|withdrawn|taken|offered to|given to|gone|frozen|put on ice)\b", r"\b(?:filled|closed) the (?:position|role|vacancy|post)\b", r"\bhiring freeze\b",
        r"\b(?:decided|chosen|opted|going|gone)(?: \w+){0,2} (?:not to|against|(?:to (?:go|proceed|move|continue)(?: forward| ahead)? )?with (?:another|other|someone|somebody|a different))\b", r"\b(?:won't|will not|not|cannot|can't|n't) (?:be )?(?:\w+ )?(?:moving|proceeding|progressing|pursuing|continuing|taking|move|proceed|progress|continue|consider)(?: (?:forward|ahead|further|any further|with|your))",
        r"\b(?:unable|not able|not in a position) to (?:offer|help|proceed|take|progress|assist|consider|introduce)\b", r"\b(?:can't|cannot|couldn't|could not) (?:offer|help|assist|introduce|recommend|consider)\b", r"\bnot (?:the right|a (?:good )?(?:fit|match)|a match|the best (?:fit|person|contact))\b",
        r"\bregret\b", r"\bunsuccessful\b", r"\bwish(?:ing)? you (?:\w+ ){0,4}(?:best|success|luck|well|every)\b", r"\b(?:best of|good|much) luck\b(?! (?:on|at|for|with) (?:the interview|your interview|monday|tuesday|wednesday|thursday|friday))", r"\ball the best (?:for|with|in) (?:your|the)\b", r"\bkeep your (?:\w+ ){0,2}(?:cv|resume|details|application|profile|documents|data) (?:on|in|for)\b",
        r"\b(?:do not|don't|no longer|stop) (?:contact\w*|writ\w*|email\w*|messag\w*)\b(?! (?:your|you))", r"\bremove me\b", r"\bnot interested\b", r"\bunsubscribe\b", r"\bno need to (?:reply|respond|answer|get back|follow up)\b",
    ),
    closes_weakly=(
        r"\bno (?:further|more|other) (?:questions?|comments?|points?|queries|steps?|action)\b", r"\bnothing (?:further|else|more)\b", r"\bthat(?:'s| is| was) (?:all|everything|it)\b(?! (?:good|fine|right))", r"\b(?:all|everything) (?:is |has been )?(?:settled|sorted|resolved|done|clear now|taken care of)\b",
    ),
    decision=(
        r"\bdeci(?:de|ding|sion)\w*\b", r"\b(?:make|made|making) (?:a|our|the|my) (?:final )?(?:choice|selection|mind)\b", r"\b(?:choose|select|finali[sz]e|conclude|appoint)\w*\b", r"\b(?:wrap up|complete|finish|close|run|continue|end)\b[^.?!]{0,40}\b(?:process|interviews?|round|review|selection|search)\b",
        r"\b(?:process|interviews?|round|review|selection|search)\b[^.?!]{0,40}\b(?:wrap up|complet\w+|finish\w*|clos\w+|run\w*|continu\w+|end\w*|tak\w+|last\w*|over|done)\b", r"\boutcome\b", r"\bshortlist\w*\b", r"\b(?:result|verdict)s?\b",
    ),
    answer=(
        rf"\b{_WILL}\b[^.?!]{{0,60}}?\b(?:{_BACK})\b", r"\b(?:you )?(?:'ll |will |should |can expect to )?hear (?:back )?(?:from|by|within|something|again)\b", r"\bexpect (?:to hear|an answer|a reply|a response|news|feedback|a decision)\b", r"\b(?:get|come) back to you\b", r"\blet you know\b",
        r"\b(?:feedback|answer|response|reply|update|news)\b", r"\bin touch\b", r"\b(?:contacted|informed|notified)\b", r"\bknow more\b",
    ),
    again=(
        r"\b(?:try|contact|write(?: to)?|e-?mail|call|ping|remind|nudge|chase|ask|message|ring|phone|text|catch) (?:me|us)\b", r"(?<!will )(?<!'ll )(?<!shall )\b(?:check|follow|reach|come|get|touch|write|drop|apply|try|circle|ask|be)(?: (?:me|us|a line|base))?(?: (?:back|in|up|out|again|in touch|with me|with us|to me|to us))+\b(?! (?:to|with|touch with) you)",
        r"\b(?:let's|we (?:can|could|should|might)|let us|happy to|glad to|we'll|can we) (?:\w+ )?(?:talk|speak|chat|connect|reconnect|meet|catch up|touch base|discuss|revisit|pick (?:this|it) up|look at (?:this|it)|come back to (?:this|it))(?: (?:again|this|it|then|more))?\b", r"\bif you (?:have not|haven't|don't|do not|did not|didn't)(?: yet)? (?:hear|heard|receive|received|get|got)\b",
        r"\b(?:revisit|reopen|open again|hiring again|recruit again|re-?apply)\b", r"\bnot (?:be )?(?:able|free|available|in a position|looking|hiring|needed?)? ?(?:\w+ ){0,4}(?:until|before)\b", r"\bbest (?:time )?to (?:try|contact|call|reach|write|ask)\b",
    ),
    referral=(
        r"\b(?:contact|write to|reach out to|get in touch with|speak (?:to|with)|talk (?:to|with)|email|call|ask|address|turn to|try|follow up with|connect with|approach|drop)\b", r"\b(?:colleague|manager|head of|director|recruiter|boss|partner|friend|successor|assistant|hr)\b",
        r"\b(?:copied|copying|cc'?d|cc'?ing|cc:?|looping|looped|adding|added|introduce|introducing|introduction|connect(?:ing)? you|put(?:ting)? you in touch|meet)\b", r"\b(?:responsible|in charge|looks? after|handles?|takes? care|leads?|runs?|best person|right person|better person|point of contact|knows? more)\b", r"\brefer(?:red|ring)? you\b",
    ),
    partings=(
        r"(?:(?:with )?(?:many |best |kind |kindest |warm |warmest |with best |with kind )*(?:regards|wishes|greetings)|yours(?: (?:sincerely|faithfully|truly|ever))?|sincerely(?: yours)?|cheers|best|all the best|(?:many )?thanks(?: again| so much)?|thank you(?: very much)?|take care|talk soon|speak soon|see you|love|rgds|br|kr|vr)",
    ),
    thanks=(
        r"(?:many |so many |big )?(?:thanks|thank you|thx|cheers|ta)\b(?!.*\b(?:but|however|though)\b).{0,120}", r"(?:great|perfect|noted|ok(?:ay)?|sure|understood|got it|will do|sounds (?:good|great)|all good|no (?:problem|worries)|you(?:'re| are) welcome|my pleasure|of course|good to know|duly noted|excellent|wonderful|lovely|fine)\b.{0,40}",
        r"(?:have|enjoy) (?:a|the|your) .{0,40}", r"(?:it was|was) (?:\w+ )?(?:nice|good|great|lovely|a pleasure|pleasant|wonderful)\b.{0,80}", r"(?:nice|good|great|lovely) (?:to|talking|meeting|speaking|chatting|seeing)\b.{0,80}", r"(?:happy|merry) .{0,30}", r"(?:take care|speak soon|talk soon|see you)\b.{0,30}", r"(?:i|we) (?:really |very much )?(?:appreciate|enjoyed)\b.{0,80}",
    ),
)  # fmt: skip
