"""English words. How a line is written is told in `words/__init__.py`."""

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
    """,
    "others": """
        (other|another|different|stronger|alternative|internal) (candidate*|applicant*|person|profile*|application*|direction|finalist*)
        (candidate*|applicant*|people|person|profile*|those|individual*) (whose|who|with|that) ... (closer|closely|better|more|stronger|experience*|match*|align*|suit*|fit*)
        (someone|somebody|anyone) (else|with|who|whose|internal*|more)
        a (better|stronger|closer) (fit|match)
        more closely (match*|align*|fit*|suit*|meet*)
        (better|closer|more) (suited|aligned|qualified|experienced|matched)
        different direction
    """,
    "chose": """
        (decid*|decision|choos*|chose|chosen|select*|opted|opt|went|gone|prefer*|felt|offered|hired|appointed|appoint|picked|taken|ahead)
        (proceed*|progress*|continu*|pursu*|mov* forward|mov* ahead|going with|go with)
        (are|were) [a] (better|closer|stronger)
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
    """,
    "desk": """
        (do not|not) (reply|respond|answer) to this
        please do not (reply|respond)
        (automated|automatic|automatically) (message|email|mail|response|generated|notification|sent|confirmation|reply)
        (mailbox|inbox|address|email) ... (not [being] (monitored|read|checked)|unattended|unmonitored)
        not monitored
        (recruiting|recruitment|talent|talent acquisition|hr|people|hiring|careers|human resources|resourcing) (team|department|dept|office)
        human resources
        dear (applicant|candidate)
    """,
    "self": """
        (i|my|me)
    """,
    "test": """
        (online|technical|coding|aptitude|skill*|cognitive|personality|psychometric|judgement|judgment|numerical|verbal|logical|reasoning|programming|written|language|typing|practical) (test|tests|assessment*|challenge*|exercise*|task*|questionnaire*|assignment*|exam*|quiz*)
        (assessment|assessments|questionnaire|questionnaires|hackathon|hackerrank|codility|testgorilla|hirevue|coderpad|codesignal)
        (take home|takehome) [task|exercise|test|assignment|project|challenge]
        (case study|case studies|work sample|one way|pre recorded|prerecorded|recorded video|video question*|on demand|trial task|test task|test project|code challenge|coding exercise)
        (test|exercise|assignment|challenge) ... (closes|deadline|link|expires|minutes)
    """,
    "do_test": """
        (complete|completing|finish|take|taking|sit|record|submit|prepare|fill in|fill out|start|begin|solve|work on|do|undertake|return|completed)
        (send|return|submit|share|deliver) ... (solution|answers|result*|slides|work)
        (deadline|due|expires|closes|within|by|no later|link|here is|attached|attachment|log in)
        invit* you to
        you are invited
    """,
    "interview": """
        interview*
        (phone|telephone|video|zoom|teams|skype|introductory|first|initial|short|quick|discovery) (call|screen|screening|chat|conversation|meeting)
        (second|third|final|next|first) (round|stage)
        (call|chat|conversation|meeting|talk|discussion) (with|about) ... (manager|team|role|position|job|director|head|founder*|cto|ceo|you)
        (assessment (day|centre|center)|trial (day|shift)|on site|onsite|recruitment day|selection day)
        (meet|speak|talk|chat) ... (you|about the (job|role|position))
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
        (want|like|love|decided|wish|pleased|delighted|happy) to (hire|employ|appoint|have you join|have you on|welcome you to the team)
        (hire|appoint) you
        (like|love|want) you to (join|start|work|come and work)
        (been|were|are) successful ... (offer|post|role|position|application|interview)
        (having|have) you on board
        the job is yours
    """,
    "saw": """
        (came across|come across|found|saw|noticed|seen|viewed|reviewed|impressed by|impressed with|look* at|looking at|read) ... your (profile|cv|resume|linkedin|background|portfolio|experience|work|details|github)
        your (profile|background|experience|cv|name|skills|resume|portfolio) ... (stood out|came up|impress*|fits|fit|match*|caught|great fit|align*|suit*|interest*|relevant)
        (noticed|saw) (on|that) ... (linkedin|xing|you are)
        (you would be|you could be|you are|you might be) a (great|good|perfect|strong|match|fit|possible)
        matches your (skills|experience|background|profile)
    """,
    "recruits": """
        (my|our|a|the|one of our|several) client*
        on behalf of
        (recruit|recruiting|recruiter|recruiters|headhunter|headhunting|talent (partner|sourcer|scout|acquisition)|executive search|confidential search|search firm|staffing)
        (specialise|specialize|represent) ... (recruit*|firm*|compan*|candidates)
        (we are|i am|hospital|firm|company|team) ... (hiring for|looking for a|looking for an|building out|urgent requirement|openings)
        (role|position|opportunity|vacancy) (with|at|for) [one of|a|my|our]
        (vacancy|role|position) i have been asked
    """,
    "open": """
        (open to|interested in|considering|looking for|explor*|curious about|thinking about) ... (opportunit*|role*|move|change|position*|challenge*|chat|conversation|something new|hearing|new|it)
        would you be (open|interested|keen)
        are you (open|looking|interested|currently|considering)
        (of interest|interest you|interested)
        (like|want|happy|love) to (hear|know|learn|find out|share|tell you) more
        (may|can|could|shall) (i|we) (share|send|speak|call|tell|talk)
        (send|share|forward|reply) ... (cv|resume|availability|job description)
        reach* out
        (quick|brief|short|confidential) (chat|call|conversation)
    """,
    "opt_out": """
        (stop|cease|quit|refrain from|desist from) [all] (email*|writ*|contact*|messag*|mail*|send*|communicat*|call*|bother*)
        (do not|never|not to) [ever|please] (contact|email|write|message|mail|send|call|bother|approach) ... (me|us|again|more|further|anymore|any)
        (remove|take|delete|unsubscribe|strike) (me|us|my (name|address|email|data|details)) [from|off|out]
        (no|any) (more|further|other) (message*|mail*|email*|contact|correspondence|communication) [please|from you]
        not (wish|want|like|care) to (receive|be contacted|hear|get) ... (you|further|more|any|again)
        not want any [more|further]
        leave (me|us) alone
        reported as spam
    """,
    "left": """
        no longer (work*|with|employed|part of|at|here|in|a member|an employee|represent*) [for|with|at|of|by|the|us|our|here]
        (has|have|had|she|he|who|they) [now|recently|since|sadly] left [us|the|our|this|*] [at|in|on|to|for|end|company|firm|organi*|business|team|role|position|mills]
        (has|have) (moved on|departed|retired|resigned|changed jobs|stepped down)
        left us
        my last [working] day [with|at|here] ... (was|is)
        not [currently] (working|employed) (at|for|with|here|by) ... (any more|anymore|any longer)
        (left|leave|leaving|departed from) (the|our|this) (company|firm|organi*|business|team|school|university|practice)
        (retired|resigned) (as of|from|on|in|at)
    """,
    "wrote": """
        (sent|send|left|has) you [a|#|an|new] (message*|inmail|note)
        (message*|inmail*) (from|waiting|you)
        (new|unread|pending) [#] (message*|inmail*)
        (messaged|written to) you
        (replied|responded|answered|reacted|commented) ... (message|inmail|request|you)
        (reply|answer|response) from
        waiting for your (response|reply|answer)
        # (new|unread) (message*|inmail*)
        has written
    """,
    "alert": """
        (new|latest|recommended|similar|top|matching|fresh|hot|suggested|more|current|these|following|# new|handpicked|chosen) ... (jobs|vacancies|openings|job openings|positions|roles|job offers)
        job (alert*|agent*|recommendation*|match*|newsletter|search agent|picks|digest|suggestions)
        jobs (for you|you may|you might|matching|near you|that match|based on|like|in your area|picked|we think)
        (matching|match|matches|based on|fit|relevant to) your (search|profile|preferences|criteria|alert|saved|interests|job alert)
        (saved search|search results|new results)
        (see|view|browse|show|explore|discover) [all|more|#] [#|more|similar] (jobs|vacancies|openings|roles|positions|job)
        (apply now|easy apply|quick apply|apply by|apply today|apply in one click)
        (among the first|posted # day*|hiring near you|actively hiring|is hiring|are hiring|looking for people)
        (job|jobs|role|roles|position*) you (might|may|could) [be interested in|like]
        (created|set up|manage|edit|change|update|pause) ... (job alert*|alert*|job agent*|search)
        (week|today|day) [s] [job] (jobs|openings|vacancies)
        (roundup of openings|chosen for you|top picks|a strong match for|recommended for you|picked for you)
        (opportunities|vacancies|openings) ... (people like you|week|today)
    """,
    "mass": """
        unsubscribe*
        (view|read|open|see) ... (in|online) [your|a|the] browser
        (update|manage|change) [your] (preference*|subscription*|email settings)
        newsletter*
        you [are|have been] (receiving|received) this
        you receive this
        no longer (wish|want|interested)
        (this|in this) (week|month) [s] [edition|issue]
        (edition|issue|digest|roundup|bulletin)
        opt out
        sent to all
        (shop now|% off|sale ends|discount|voucher|special offer|deal*)
        (register|sign up|save your seat|book your place) [now|for|free|here|on]
        dear (reader*|member*|subscriber*|customer*|all|friends)
        hello reader*
        (webinar|survey|privacy policy|terms and conditions|terms|open house|read more|full article|our blog|follow us|what s new|we shipped)
    """,
    "account": """
        (verification|confirmation|security|access|login|sign in|log in|one time|activation|authentication) (code|passcode|password|pin|link)
        (verify|confirm|validate|activate) your (email|account|address|identity|profile|registration|candidate)
        (reset|change|forgot*|set|create|choose) (your|a|the|a new) [new] password
        password [reset|of]
        (complete|finish|submit|continue|finalise|finalize|resume) your [job|online|saved] application
        application ... (still in draft|in draft|is a draft|incomplete|not [yet] [been] (submitted|complete*|finished)|unfinished|not complete)
        (started|began|begun) [an|your|the] application
        (account|profile|data|registration|draft|login|user) ... (deleted|removed|erased|expire*|deactivated|created|activated|suspended|inactive)
        new (sign in|login|log in|device)
        (log in|sign in|login) [again] [to] (complete|continue|your|activate|keep|finish|and)
        (renew|give|confirm|update) your consent
        code expires
        (use|enter) # to
        your code is
        (user name|username) is
        (required fields|passcode)
    """,
}
