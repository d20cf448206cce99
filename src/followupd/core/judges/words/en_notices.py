"""English words of portals, boards, recruiters and everybody else. How a line is written: `words/__init__.py`."""

WORDS = {
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
        (codility|test dome|hacker rank|testgorilla|shl|cut e|aon) [test|assessment]
        (small|short|little|home) (exercise|task|assignment|test)
        homework
    """,
    "do_test": """
        (complete|completing|finish|take|taking|sit|record|submit|prepare|fill in|fill out|start|begin|solve|work on|do|undertake|return|completed)
        (send|return|submit|share|deliver) ... (solution|answers|result*|slides|work)
        (deadline|due|expires|closes|within|by|no later|link|here is|attached|attachment|log in)
        invit* you to
        you are invited
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
        (got|have) a (role|position|vacancy|job|opportunity)
        i am recruiting
        with a (series|fast|leading|global|growing|well known)
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
        (on|in) the market
        fancy a
        (could|might|may) be of interest
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
        (see|view|show) [all|more] results
        (quick|fast|one tap|one click) appl*
        apply in one tap
        open (positions|roles|jobs|vacancies)
        job matches
        (roles|jobs|positions) ... (fit|match|suit) your (skills|profile|experience)
        (may|might|could) be qualified for
        watch list
        (member of|joined) our talent (network|community|pool)
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
        (not|have not) [yet] (finished|completed|submitted) your application
        (pick up|continue|carry on) where you left off
        (security|verification|access|login) code
        (creating|created|create) an account
    """,
    "jobs": """
        (jobs|vacancies|postings|openings|positions|roles|opportunities|job offers|employers|companies)
        new (job|role|position|posting|vacancy)
        (posted|posts) [a|this|in|#|today|yesterday] [job]
        (hits|matches|results|postings|adverts) [for|in|found]
        (job|jobs) in [*]
        (is|are) (looking for|hiring|recruiting) [a|an|people|for]
        (full time|part time|remote|permanent|temporary|band #)
        (search|agent|alert|preferences|saved search|job alert|recommended)
        (apply|applying)
        career opportunities
        (roles|jobs) added
    """,
    "yet": """
        (not yet|still open|yet to be filled|not been filled|still vacant|still looking|not [been] closed)
    """,
    "thanks": """
        (thank|thanks|grateful|pleased|delighted|glad|appreciate)
    """,
    "reader": """
        (you|your|yours)
    """,
}
