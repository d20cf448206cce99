"""English words of what is decided about an application. How a line is written is told in `words/__init__.py`."""

WORDS = {
    "if": """
        if
        (should|in case|unless|once|whether|in the event)
        only (candidates|applicants|those|shortlisted|successful|suitable|selected)
        (suitable|shortlisted|successful|selected) (candidates|applicants)
        please (consider|assume|regard|understand)
        not (answer|respond|reply) ... (every|each|all|individual*|personally)
    """,
    "not": """
        (not|no|never|unable|without|neither|nobody|nothing|instead of|unfortunately)
    """,
    "regret": """
        (unfortunately|sadly|regrettably|alas)
        (we|i) [do|deeply|very much] regret
        (regret|regrets) (to|that|not)
        (am|are|is|be|really|very|truly|so) sorry
        sorry to (say|tell|inform|let|have)
        (am|are) afraid
        not the (news|outcome|answer|result|response)
        disappoint*
        with regret
    """,
    "refuse": """
        not [be|yet|now] (progress*|proceed*|advanc*|pursu*|continu*) ... (application|candidacy|candidature|you|your|process|further|time|occasion)
        not [be] (moving|move|going|go|taking|take|carrying|carry|putting|put|taken) ... (forward|ahead|further|through)
        (unable|not able|not in a position|can not|could not|not feel able|difficult) ... (offer|invite|progress|proceed|shortlist|select|employ|hire|accept|consider) [you|your|this|it|to you|any further|further|an]
        not ... (offer|offering|invite|inviting|shortlist*|select|selecting|hire|hiring|choose) you [a|the|for|to|on|as|this|at]
        not to (progress|proceed|pursue|continue|move|take|go|invite|offer|shortlist|interview|advance)
        decided against
        (reject*|declin*|turn* down) ... (application|candidacy|you)
        (application|candidacy|you) ... (rejected|declined|turned down|unsuccessful)
        no longer [be|being] (considered|considering|under consideration|in consideration|in the running|a candidate|in contention)
        not [been|be] (successful|selected|shortlisted|chosen|accepted|retained|picked|progressed|put forward|among those)
        [been|was|were|is|are] unsuccessful
        not [be|quite|seem|see|feel|think|you are|it is] [a|an|the|quite a] [right|good|best|close|strong|perfect|ideal|suitable] (fit|match|candidate) [for]
        not [quite|really|currently|fully] (suit*|match*|fit*|meet)
        not (meet|fit|match|align*|have) ... (requirement*|criteria|need*|profile|experience|qualification*|looking for)
        not what we (are|were|need*)
        closed your (application|candidacy|file)
        will not [be] (consider*|hir*|interview*|employ*) [you|your]
        end of the (road|line|process)
        (pass|passing|passed) on your (application|profile|candidacy)
        (reached|come to) the end of ... process
        (continue|continuing|resume|widen|reopen) [with] (our|the) search
        not [be|being] ... (next|second|final|interview|selection|shortlist*) [interview|selection] (stage|round|phase|step|shortlist)
        not [going to|be] (make|making|extend*) [you|an|a|the] ... offer
        not [quite|manage to|be] (make|made|reach|get) [it] [to|onto|the|on|through] [the|our|next|final] (shortlist|cut|list|final|next|longlist)
        (isn|is not|not|no) [there|a] ... (fit|match) between
        (not|no) ... (a|the|right) (fit|match) for
        (status|decision|result|outcome) ... (not selected|rejected|declined|unsuccessful|not successful)
        (know|realise|appreciate|understand|aware) ... (disappoint*|not the)
        not [be|to] [able to] (take|taking|taken) your (application|candidacy)
        places (have|were|are) [all|now] (gone|filled|taken|allocated)
        (not|will not|can not) ... (offer|place|include|accept|consider|progress|advance|keep) [you|your application] ... (internship|place|interview|role|position|shortlist|further|programme|placement|next)
        not [what|who] we are looking for
        not be a (good|right|suitable|strong)
        not (scored|score) ... enough
        lost out to
        dropped out of
        not [be] (asking|inviting|calling|seeing) you
        (filled|gone|given) ... (with|to) (another|a different|someone|somebody)
        came out ahead
        another direction
        not among (those|the)
        not an exact (match|fit)
        not [be] (asked|invited) [to] (interview|for)
        (went|gone|going|go) (for|with) (someone|somebody|another|a different|the other)
        (you|yours) (was|were|is) not (one of|among|included|chosen|selected|taken)
        only (take|taking|move|put) [forward] (a few|a small number|few|some)
    """,
    "others": """
        (other|another|different|stronger|alternative|internal) (candidate*|applicant*|person|profile*|application*|direction|finalist*)
        (candidate*|applicant*|people|person|profile*|those|individual*) (whose|who|with|that) ... (closer|closely|better|more|stronger|experience*|match*|align*|suit*|fit*)
        (someone|somebody|anyone) (else|with|who|whose|internal*|more)
        a (better|stronger|closer) (fit|match)
        more closely (match*|align*|fit*|suit*|meet*)
        (better|closer|more) (suited|aligned|qualified|experienced|matched)
        different direction
        (applicant*|candidate*|people|profile*) ... (ahead of|over|instead of) you
        one of (them|the other)
        (had|have|has|with) (more|stronger|greater|extensive|deeper|a bit more|a little more) [*] (experience|background|skills|expertise|knowledge)
        (a|the) closer match
        a (candidate|applicant|person|colleague) (who|with|whose|from)
    """,
    "chose": """
        (decid*|decision|choos*|chose|chosen|select*|opted|opt|went|gone|prefer*|felt|offered|hired|appointed|appoint|picked|taken|ahead)
        (proceed*|progress*|continu*|pursu*|mov* forward|mov* ahead|going with|go with)
        (are|were) [a] (better|closer|stronger)
        (identified|found|appointed|hire|hiring|pursuing|progressed|moved|moving|proceeding|choice|offering|given|chosen|edged)
        (felt|were|was|is|are) (closer|better|stronger)
    """,
    "wish": """
        wish* you ... (search|success|luck|best|well|future|endeavo*|career|hunt|path)
        (best of luck|good luck|every success|all the best|best wishes|success) ... (search|future|endeavo*|career|hunt|finding)
        future endeavo*
        keep your (cv|resume|details|application|profile|information|data|name) ... (file|record*|pool|database|mind|month*)
        remain in our ... (pool|database|community|network)
        (encourage|welcome|invite|hope|urge) ... apply ... (again|future|other*)
        (not let this|put you off|not be discouraged)
        hope you find
        feedback (on|about) your
        (future|other|similar) (opportunit*|opening*|role*|vacanc*|position*)
        (stay|keep|be|remain) in touch
        (reach out|contact you) [to you] ... future
        (retain|hold|store) your (resume|cv|details|data|application)
        keep (building|going|trying|applying)
        (check|visit|watch|keep an eye on|see) ... (career*|website|site|page)
        apply again
    """,
    "candidacy": """
        (application*|candidac*|candidature|applicant*|candidate*|applied|applying|apply|shortlist*)
        (role|position|post|vacancy|opening|job|jobs|vacancies|internship|traineeship|apprenticeship)
        (interview*|recruit*|hiring|hire|cv|resume|selection process|talent pool|career*|screening|phone screen)
    """,
    "applied": """
        your [recent|online|job] (application|candidacy|candidature)
        (you|having) [have|recently] applied
        (for|thanks for) applying
        shortlisted
        next (step|steps|stage|round)
    """,
    "filled": """
        (position|role|post|vacancy|job|opening|requisition|opportunity|place|recruitment|search|hiring|posting) ... (filled|cancelled|canceled|withdrawn|already taken|frozen|paused|stopped|suspended|discontinued|removed|called off)
        (position|role|post|vacancy|job|opening|requisition|opportunity) ... no longer [be|being] (available|open|active|exist*|accept*|recruit*|required|need*|advertised|filled)
        (position|role|post|vacancy|job|opening|requisition|posting) [has|is|was|have] [been|now|already|since|just] closed
        (put|putting|placed|placing|is|are) ... (position|role|post|vacancy|job|recruitment|hiring|search|it) on (hold|ice)
        (position|role|post|vacancy|job|recruitment|hiring|search) ... on (hold|ice)
        (hiring|recruitment|recruiting) (freeze|stop|pause)
        no longer (recruiting|hiring|looking|searching|seeking) ... (position|role|post|vacancy|job|someone|anyone|person)
        not ... (fill|filling|recruit*|hiring for|proceed* with) [the|this|that|any] ... (position|role|vacancy|post|opening|recruitment)
        [has|have|been|was|is] [already|now|since] filled (the|this) (position|role|vacancy|post)
        (withdrawn|withdrew|cancelled|canceled|closed|pulled|frozen) (the|this|that) ... (position|role|vacancy|post|requisition|job|opening|advert*)
        (closed|filled) (the|this) (vacancy|position|role)
        (found|hired) (someone|somebody|a person|our new)
        (paused|stopped|frozen|halted|suspended|ended) [all] (hiring|recruitment|recruiting|the search|our search)
        (vacancy|position|role|job|post) [*] [*] (has|was|is|have|been) ... filled
    """,
    "received": """
        (thanks|thank you|grateful|appreciate) ... for ... (applying|[your|the] application|submitting|submission|apply)
        (thanks|thank you) ... for (sending|sharing|submitting) ... (cv|resume|application|document*|details|profile)
        (thanks|thank you) ... for your interest in (joining|working|the|our|this|a|becoming|employment|career*|opportunit*|*)
        (appreciate|thankful for|happy about|pleased about|grateful for) your interest in
        (received|receipt of|got|have|recorded|registered) your [recent|online|job] (application|cv|resume|document*|submission|candidature|details)
        your [recent|online|job|completed] (application|cv|resume|submission|document*|candidature) ... (received|submitted|complete|arrived|reached|sent|registered|recorded|safely|under review|being reviewed|being considered|on its way|in our system|forwarded|now with)
        your (cv|resume|application) is now with
        (confirm*|acknowledg*) ... (receipt|received|arrived|submission|submitted)
        [that] you [have] applied (for|to)
        application (received|confirmation|submitted|complete|registered)
        document* ... (reached us|arrived)
        happy that you would like to (work|join)
        (application|cv|resume|profile|documents|details) ... (landed|logged|stored|recorded|captured|arrived|in our (system|database)|submitted|sent to|delivered to)
        (logged|stored|recorded|saved|forwarded|passed on|taken in) your (application|cv|resume|profile|details)
        (confirms|confirming|confirmation of) your [recent|online|job] (application|submission)
        (got|have|received) your (cv|resume|application)
        (thanks|thank you) for (throwing|choosing to apply|putting yourself|wanting to)
        (delighted|pleased|happy|excited|glad|thrilled|great) [that] you (would|are|want|wish) ... (join*|work*|consider*|apply*|interested)
        your application was (sent|submitted|successful|received|delivered) [to|successfully]
        successfully (applied|submitted)
        in the hands of
        (made it|found its way) to us
        (added|saved|uploaded|entered) ... (cv|resume|documents|application|profile|details) ... (to|in|into|for) ... (talent|pool|bank|database|system)
        (cv|resume|documents|application|profile) ... (uploaded|added)
        status [of your application] received
        means a lot that you want
    """,
    "process": """
        will [now|then|carefully|be|also|get|only|soon|personally] ... (review*|consider*|contact*|back to you|in touch|let you know|respond|reply|look through|assess*|evaluat*|read|hear|examin*)
        (hear from us|be contacted|hears back|be in touch|back to you|come back to you)
        (under review|being looked at|being reviewed|being considered|considered carefully|look* through)
        (team|manager*|recruiter*|colleague*) ... (review*|assess*|look*|consider*|evaluat*)
        (next steps|what happens next|in due course|bear with us|your patience|hang tight)
        (status|progress) of your application
        (aim|try|hope) to respond
        (if|should|once) ... (profile|qualifications|experience|background|skills|shortlisted) ... (match*|fit*|suit*|contact*|suitable)
        (you will|you ll) (hear|get|receive) ... (from us|answer|response|reply|update|either way|soon)
        (employer|company|recruiter|manager) will (contact|review|get|be)
        (if|whether) there [is|s] a match
        (no further action|you are all set|all done)
        (our|the) (recruiters|team|recruiting team|hiring team|panel) (is|are|will|reads)
        (closing date|panel will shortlist)
        (read|reads|look at|review|reply to) (every|everything|all|each) ... (application*|everyone|comes)
        will get back
        (sit|hang|hold) tight
        go through your (material*|application|documents|cv)
        expect to hear
        be patient
        being processed
        shall contact you
        shortlisting takes place
        will be notified
        status received
    """,
    "interview": """
        interview*
        (phone|telephone|video|zoom|teams|skype|introductory|first|initial|short|quick|discovery) (call|screen|screening|chat|conversation|meeting)
        (second|third|final|next|first) (round|stage)
        (call|chat|conversation|meeting|talk|discussion) (with|about) ... (manager|team|role|position|job|director|head|founder*|cto|ceo|you)
        (assessment (day|centre|center)|trial (day|shift)|on site|onsite|recruitment day|selection day)
        (meet|speak|talk|chat) ... (you|about the (job|role|position))
        (call|chat|conversation|meeting|interview|screen|zoom) [with|slot]
        (trial shift|next stage|move on to the next|taster (day|shift)|shadow* day)
        (learn|hear|know|find out) more about (you|your)
        (fix|set|arrange|find|agree) a time
        (talk|meet|chat|speak) [about|with]
    """,
    "invite": """
        invit* you
        invitation (to|for) [an|a|your|the|our|first|second|final] (interview|conversation|meeting|call)
        (would|like|love|want|delighted|pleased|happy|keen|glad|excited) ... to (meet|invite|interview|speak|talk|chat|schedule|arrange|set up|organise|organize|see you|get to know|bring you|discuss|have you)
        (schedule|arrange|book|set up|organise|organize|pick|choose|select|propose|suggest|find) ... (interview|call|slot|time|meeting|chat|conversation|date*|screen|round)
        interview* ... (will take place|take place|scheduled|confirmed|moved|on the|is set|at #|on #|by video)
        (confirm*|confirmation|details) ... interview
        (reschedul*|postpone*|move|moved) ... (interview|call|meeting|conversation)
        (are|would|when|what|which|let|do) ... (you|time*|date*|day*|slot*) ... (available|free|suit*|work|good|convenient|availability|possible|prefer*|time|half an hour|minutes)
        (your|know|some|indicate|send|share) [me|us] [your|some] (availability|preferred time|preferred date|preferred slot)
        (can|could|would) you (come|join|make|meet|do|manage|stop)
        (look* forward to|would be delighted to) (welcom*|meet*|see*|speak*) [with|to|you]
        (bring|have) you (back|in) (for|to)
        (been|are) (shortlisted|selected for [an|the|our] (interview|next))
        suits you
        (find|pick|choose|book|select|grab) a (time|slot|date)
        let [me|us] know [your|when|which|what] ... (availability|available|free|suit*|slot*|time*|prefer*)
        (which|what) (slot|time|date|day) ... you
        selected to move [on|forward] [to]
        (conducting|holding|running) interviews
        (give me|give us) a (ring|call)
        (can|could|would|will) you [be able to] (come|join|make|meet|do|manage|stop|visit|attend|call|pop)
        (like|love|want|keen|hope) to (learn|hear|know|find out) more about (you|your)
        impressed (us|me|the team)
    """,
    "offer": """
        offer* you ... (position|role|job|post|place|contract|employment|internship|opportunity to join)
        make you an offer
        (job|employment|formal|written|verbal|our|conditional|unconditional|revised|improved|the|your) offer [letter] ... (letter|attached|enclosed|accept*|remain*|follow*|for the|of employment|includ*|open until|decision|valid|sign*|as you requested)
        offer (of employment|letter)
        (recap|outline|details of|terms of|regarding|improved|accept) [our|the|this|your] offer
        (employment|your|the) (contract|agreement) ... (attached|signature|sign|enclosed|here|follow*|return)
        contract for signature
        got the (job|position|role|post)
        (want|like|love|decided|wish|pleased|delighted|happy) to (hire you|employ you|appoint you|have you join|have you on|welcome you to the team)
        (hire|appoint) you
        (like|love|want) you to (join|start|work|come and work)
        (been|were|are) successful ... (offer|post|role|position|application|interview)
        (having|have) you on board
        the job is yours
        extend* [you|an|a|our|the] [formal] offer
        (sign|accept|review|countersign) ... offer letter
        you are hired
        (love|like|want|delighted|happy|pleased|thrilled) for you to join
        job is yours
        your (contract|employment contract) ... (post|follow*|attached|enclosed)
        (confirm|confirming) your (appointment|employment|hiring)
        welcome (to the team|aboard|on board)
    """,
    "weighing": """
        (after|following|having) [a|very|much] [*] (consider*|review*|reflect*|thought|deliberat*|assess*|discuss*|evaluat*)
        (at this (time|point|stage)|on this occasion|this time|in the end|right now)
        (competition|number of [strong|qualified|high quality] (application*|applicant*|candidate*)|strong field|many [strong|qualified|excellent|good|talented] (application*|applicant*|candidate*)|over # (application*|applicant*)|runner up|close call|high standard|fierce)
        (difficult|tough|hard) (decision|choice*)
        although [*] ... (impress*|strong)
    """,
    "free": """
        if you (want|wish|like|accept|would|agree|have (any|questions|further)|are [still] (interested|happy)|prefer|need|decide|choose|can not|could)
        if (that|this|it|so|not convenient|possible|any) [is|works|suits|ok] [*]
    """,
}
