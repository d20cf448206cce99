"""English signs of what a sent mail is. To extend: add a row."""

from followupd.core.judges.sent_signs import Sign, sign

SIGNS: tuple[Sign, ...] = (
    # the subject of an application
    sign("form", 2, "subject",
         "^(?:my |job |employment |speculative |unsolicited |spontaneous |open |internal |formal |letter of "
         r")?application(?: letter| documents| package| materials)?\s*(?:$|[:–—|(,/-]|\bre\b|"
         r"\bregarding\b)(?P<object>.{0,120})"),
    sign("form", 2, "subject", r"^(?:[\w-]+ ){0,2}application (?:letter )?(?P<object>(?:for|as|to) .{1,120})"),
    sign("form", 2, "subject",
         r"^(?P<object>.{2,100}?)\s*[-–—:|,(/]\s*(?:my |job )?application\s*\)?(?:$|\s*[-–—|(,]| of | by | from )"),
    sign("form", 2, "subject", "^(?P<object>.{3,80}?) (?:job )?application$", needs_work=True),
    sign("form", 2, "subject", r"\bapplying (?P<object>(?:for|as|to) .{1,120})"),
    sign("form", 1, "subject", r"\b(?:expression of )?interest(?:ed)? in (?P<object>.{1,120})", needs_work=True),
    sign("form", 1, "subject", r"(?<!your\s)\b<RESUME>\b(?! template| workshop| service| review)"),
    sign("work_object", 2, "subject", r"\b(?:speculative|unsolicited|spontaneous|job|employment) application\b"),
    sign("form", 2, "subject", r"^(?P<object>.{3,60}?) application\s*[-–—:|,(]", needs_work=True),
    # the text applies
    sign("performs", 2, "text",
         r"<I WANT TO>(?: (?:hereby|herewith|formally|now|also|therefore|writing to|currently))* apply(?:ing)?\b"
         r"(?! (?:to|for) (?:a (?:couple|few|number) of|some|several|various|many)\b)(?: with interest)?<OBJECT>"),
    sign("performs", 2, "text",
         r"\b(?:please )?(?:accept|consider|regard) (?:this|the|my) (?:\w+ ){0,4}(?:as )?(?:my |an "
         r")?application\b<OBJECT>"),
    sign("performs", 2, "text",
         r"\b(?:submit|submitting|send|sending|present|presenting)(?: you)? (?:you )?(?:herewith )?my (?:\w+ "
         r")?(?:application|candidacy)\b<OBJECT>"),
    sign("performs", 2, "text",
         r"\b(?:attach|enclos|find|includ|below)\w*[^.\n]{0,60}\bmy (?:\w+ ){0,2}application\b<OBJECT>"),
    sign("performs", 2, "text",
         r"\b(?:would like|wish|want|hope|love|be grateful|be glad|be happy|ask|like) (?:you )?to (?:be considered|"
         r"consider me)\b<OBJECT>"),
    sign("performs", 2, "text", r"\bconsider(?:ing|ation of)? me\b<OBJECT>", needs_work=True),
    sign("performs", 2, "text",
         r"\b(?:express|register|state|convey) (?:my|an|our) (?:\w+ ){0,2}interest\b<OBJECT>", needs_work=True),
    sign("performs", 2, "text",
         r"\bI(?:'m| am)(?: \w+){0,2} (?:interested in|excited about|drawn to|writing (?:to you )?(?:about|regarding|"
         r"in response to|with regard to|concerning))\b<OBJECT>", needs_work=True),
    sign("performs", 2, "text",
         r"\bin response to your (?P<object>(?:\w+ ){0,3}(?:ad|advert|advertisement|posting|vacancy|opening)\b)"),
    sign("performs", 1.5, "text", r"\bmy application (?P<object>(?:for|as|to) [^.;!?\n]{1,120})", needs_work=True),
    sign("performs", 1, "text",
         r"\bI(?: have|'ve)?(?: \w+)? applied (?P<object>(?:for|as|to) [^.;!?\n]{1,120})", needs_work=True),
    sign("attaches", 1.5, "text",
         r"\b(?:attach|enclos|includ)\w*[^.\n]{0,80}\b(?:my|a|the) (?:\w+ ){0,3}(?:<RESUME>|cover letter|covering "
         r"letter)\b"),
    sign("attaches", 1.5, "text",
         r"\b(?:my|a copy of my) (?:\w+ ){0,3}(?:<RESUME>|cover letter|covering letter)\b[^.\n]{0,40}\b(?:attach|"
         r"enclos|includ)\w*"),
    sign("attaches", 1, "text",
         r"\b(?:here is|here's|find|sending you|send you) (?:\w+ ){0,2}my (?:\w+ ){0,2}<RESUME>"),
    # words of work
    sign("work", 0.5, "text", r"\b(?:positions?|roles?|vacanc(?:y|ies)|openings?|opportunit(?:y|ies))\b"),
    sign("work", 0.5, "text",
         r"\b(?:internship|traineeship|apprenticeship|hiring|job (?:ad|advert|description|posting|offer|search))\b"),
    sign("work", 0.5, "text",
         r"\b(?:years(?:'|s')? (?:of )?(?:\w+ )?experience|my experience|professional experience|skills|background "
         r"in)\b"),
    sign("work", 0.5, "text",
         r"\b(?:salary expectations?|notice period|earliest start|available from|job interview|in person interview)\b"),
    sign("work", 0.5, "text",
         r"\b(?:data|software|platform|product|project|marketing|design|research)\w* (?:engineer|develop|manage|"
         r"scien|analy|design)\w*"),
    sign("work", 0.5, "text", r"\b(?:career|profession|jobs?|employer|industry)\b"),
    sign("trouble", 4, "text",
         r"\b(?:can't|cannot|could not|couldn't|unable to) (?:be )?(?:log|sign|upload|submit|access|open)\w*\b|"
         r"\berror message\b|\breset my password\b|\blog-?in (?:problem|fails|details)\b"),
    sign("search", 2, "text",
         r"\bon the (?:job )?market\b|\bopen to work\b|\bout of work\b|\blaid off\b|\bbetween (?:jobs|roles)\b"),
    sign("referral", 2, "text",
         r"\b(?:grateful|thankful|glad) for an? (?:introduction|intro|referral)\b|\bdo you know (?:anyone|anybody|"
         r"someone|somebody) (?:at|in|who(?:'s| is| are| might be| may be| could be)? "
         r"(?:hir|look|need|recruit|work)\w*)\b"),
    # networking
    sign("search", 2, "text",
         r"\bbefore I apply\b|\b(?:thinking (?:of|about)|considering) (?:applying|an application)\b"),
    sign("search", 2, "text",
         r"\bI(?:'m| am|'ve been| have been)(?: \w+){0,3} (?:looking (?:for|to|into|around)|searching for|seeking|"
         "exploring|on the lookout for|in search of|considering|hunting for|open to|"
         r"planning)\b[^.!?\n]{0,80}\b(?:positions?|roles?|jobs?|opportunit\w+|employment|internships?|challenges?|"
         r"career|move|change|openings?|next step)\b"),
    sign("search", 2, "text",
         r"\b(?:my|a|the) (?:\w+ )?(?:job|career|work) (?:search|hunt|change)\b|\bcareer (?:change|move|switch|"
         r"transition)\b"),
    sign("search", 1.5, "text",
         r"\bI(?:'m| am|'d like| would like| want| hope| plan)(?: \w+){0,3} (?:to )?(?:mov|transition|switch|break|"
         r"get|chang)(?:e|ing|ting)?(?: \w+)? (?:in)?to\b[^.!?\n]{3,60}"),
    sign("openings", 2, "text",
         r"\b(?:know of|aware of|whether|if|are there|have|hear of)\b[^.!?\n]{0,50}\b(?:openings?|vacanc(?:y|ies)|"
         r"hiring|open positions?|open roles?|internships?)\b"),
    sign("search", 1.5, "text",
         r"\b(?:roles?|positions?|jobs?|openings?|opportunit\w+|internships?) (?:in|at|on|within|as) (?:your|an?|"
         r"data|the (?:field|sector|industry|area)|\w+ing)\b"),
    sign("career", 2, "text",
         r"\bhow (?:you|one|people|somebody|someone) (?:\w+ )?(?:moved?|got|get|came|made|make|became|become|"
         r"started?|found|find|entered?|transitioned|ended up|built|went|go|broke|chose|switched)\b"),
    sign("career", 2, "text",
         r"\b(?:your|the) (?:own )?(?:career|path|journey|professional \w+|way into|route into|move (?:from|into|to)|"
         r"transition (?:from|into|to))\b"),
    sign("career", 2, "text", r"\binformational (?:interview|chat|conversation|meeting|call)\b"),
    sign("career", 1.5, "text",
         r"\b(?:your experiences?|what it(?:'s| is) like|what (?:the )?work is like|day to "
         r"day)\b[^.!?\n]{0,40}\b(?:at|in|as|with|working|to work)\b"),
    sign("career", 1, "text",
         r"\b(?:learn|hear|know|understand|find out) (?:\w+ )?(?:more )?(?:about |from )?(?:your|the) (?:work|team|"
         r"role|field|job|day|experience)\b"),
    sign("referral", 2, "text",
         r"\bwho(?:m)? (?:else )?(?:\w+ ){0,2}(?:you|should I|could I|might I|I should|I could|"
         r"to)\b[^.?\n]{0,50}\b(?:speak|talk|contact|write|approach|reach|ask|turn|meet)\b"),
    sign("referral", 2, "text",
         r"\b(?:introduc(?:e|ing|tion)|refer(?:ral)?|put|connect)\b(?: me| you would| \w+){0,3}\b(?: to| in touch| "
         r"with| for)\b[^.?\n]{0,60}\b(?:team|hiring|manager|recruiter|someone|somebody|anyone|anybody|colleague|"
         r"people|person|them|her|him|role|position|touch)\b"),
    sign("referral", 1.5, "text",
         r"\b(?:would you be willing to |could you )(?:refer|introduce|recommend) me\b|\bpoint me (?:to|towards|"
         r"in)\b|\b(?:someone|somebody|anyone|anybody) (?:there |else )?(?:whom )?(?:you would advise|I (?:could|"
         "should) (?:speak|talk|write))"),
    sign("advice", 1, "text",
         r"\b(?:advice|advise|insights?|guidance|your perspective|your view|recommendations?|pick your brain|tips)\b"),
    sign("conversation", 1, "text",
         r"\b(?:\d{1,2}|ten|fifteen|twenty|thirty|a few|half an|quarter of an)[ -](?:minutes?|mins?|hour)\b"),
    sign("conversation", 1, "text",
         r"\b(?:short|quick|brief|virtual|informal) (?:call|chat|conversation|coffee|meeting|talk|zoom)\b|\b(?:speak|"
         r"talk|meet|chat) (?:to|with) you\b|\bfor a coffee\b|\bby (?:tele)?phone\b"),
    sign("route", 0.5, "text",
         r"\b(?:gave|given|passed) me your (?:name|address|contact)|\bsuggested (?:that )?I (?:write|contact|reach|"
         r"speak|get)|\brecommended (?:that )?I\b|\bmutual (?:friend|contact|acquaintance)|\bfellow (?:alum|graduate|"
         r"student)|\balumn\w+"),
    sign("route", 0.5, "text",
         r"\b(?:your|the) (?:\w+ )?(?:work|team|talk|article|post|paper|lab|research|presentation|profile|book|"
         r"podcast) (?:at|on|in|about|with|for)\b|\bcame across your\b|\byour team\b"),
    # against
    sign("other_object", 6, "text",
         r"\b(?:rental|tenancy|lease|housing|flat|apartment|loan|mortgage|visa|grant|scholarship|membership|patent|"
         r"planning|school|admission|residence|citizenship|credit|insurance|benefit|leave) applications?\b"),
    sign("family", 10, "greeting",
         r"^(?:hi|hello|hey|hiya|dear|dearest|my dear|good morning|good evening)?\s*(?:my |dear )?(?:mum|mom|mummy|"
         "mommy|mama|mamma|dad|daddy|papa|grandma|grandpa|granny|grandad|nana|auntie|aunt|uncle|sis|bro|sister|"
         r"brother|darling|sweetheart|honey|babe|love|mother|father|folks|everyone at home)\b"),
    sign("proofreading", 7, "text",
         r"\bproof-?\s?read\w*|\bbefore I (?:send|submit) (?:it|them|my|the)\b|\btypos\b|\bspelling (?:mistakes|"
         r"errors)|\bwhat do you think (?:of|about) (?:my|the) (?:\w+ )?(?:<RESUME>|application|letter)|\bimprove my "
         "<RESUME>"),
    sign("errand", 4, "text",
         r"\b(?:print|translat)\w*[^.?\n]{0,40}\b(?:my|the|this|attached|following) (?:\w+ )?(?:<RESUME>|application|"
         r"certificates?|documents?|diploma)|\b(?:application|passport) photos?\b"),
    sign("withdrawal", 10, "text",
         r"\bwithdraw\w*[^.\n]{0,30}\b(?:application|candidacy)|\b(?:decline|accept|accepting|accepted) (?:the|your|"
         r"this|another|a different) (?:\w+ )?(?:offer|position|job)|\bno longer (?:available|interested)|\bI "
         r"(?:hereby |am )?resign(?:ing)?\b|\bhand in my notice\b"),
    sign("employer", 5, "text",
         r"\b(?:thank you for|received|regarding|reviewed|about) your (?:\w+ )?application\b(?! process| deadline| "
         r"portal| form| system| page| procedure)|\bthank you for applying|\bwe(?:'re| are) (?:currently )?(?:hiring|"
         r"recruiting|looking for an?)\b|\bthe applicants?\b|\bour (?:applicants?|candidates?)\b|\bwe would like to "
         r"invite you\b|\b(?:published|post|posting|place) (?:our|the|a) (?:job|vacancy|position)"),
    sign("employer", 5, "subject", r"\byour (?:\w+ )?application\b"),
    sign("third", 4, "text",
         r"\b(?:the|this|a|our|strong|promising) candidate(?:'s)?\b|\b(?:his|her|their) (?:cv|resume|résumé|"
         r"application|cover letter)\b|\bon behalf of\b|\bletter of recommendation\b|\brecommend (?:him|her|them)\b"),
    sign("third", 3, "text",
         r"\bmy (?:son|daughter|wife|husband|partner|friend|brother|sister|nephew|niece|cousin|student|girlfriend|"
         r"boyfriend)(?:'s)?\b[^.\n]{0,40}\b(?:apply\w*|applied|applications?|cv|resume|looking for)\b"),
    sign("telling", 4, "text",
         r"\bwish me luck|\bfingers crossed|\bkeep (?:your )?fingers|\bguess what|\bI got the job|\bexciting news\b|"
         r"\btell you (?:all )?(?:about it|more) (?:when|on|at|soon)"),
    sign("affection", 4, "ending",
         r"^(?:lots of |all my |much |with (?:all my )?)?love(?: you)?(?: always)?[,!.]?$|\bx{2,}\b|\bxo(?:xo)*\b|"
         r"^hugs\b|\bkisses\b|\b(?:love|miss) you\b|^x$"),
    sign("friends", 2, "text", r"\b(?:mate|dude|buddy|pal|lol|haha+|gonna|wanna|lads)\b"),
    sign("leisure", 2.5, "text",
         r"\b(?:beers?|pub|pints?|barbecue|bbq|birthday|party|movies?|cinema|dinner|drinks|football match|pizza|"
         r"playdate)\b|\bhow (?:are|is) (?:the kids|the family|everyone|little)\b|\b(?:this|next|at the) weekend\b"),
    sign("housing", 1.5, "text",
         r"\b(?:flats?(?! hierarch| structure| organi)|apartment|bed-?room|flat ?share|house ?share)\b"),
    sign("housing", 1.5, "text",
         r"\b(?:landlord|landlady|tenants?|tenancy|lease|letting|lettings|rent(?:al|ing)?|housemates?|flatmates?)\b"),
    sign("housing", 1, "text",
         r"\b(?:viewing|move in|moving in|deposit|household|pets?|square met(?:re|er)s?|sqm|furnished)\b"),
    sign("housing", 1.5, "text",
         r"\b(?:salary slips?|pay ?slips?|pay ?stubs?|proof of income|credit report|credit check|rental history|copy "
         r"of (?:my|our) (?:id|passport)|net income|utility bill)\b"),
    sign("money", 2, "text",
         r"\b(?:loan|mortgage|overdraft|credit card|interest rate|bank account|repayments?|instal?ments?)\b"),
    sign("money", 2, "text",
         r"\b(?:insurance (?:policy|claim|cover\w*)|policy (?:number|holder)|insured|premium|tax (?:return|office|"
         r"number|id|assessment|refund)|hmrc|irs)\b"),
    sign("office_matters", 2, "text",
         r"\b(?:visas?|embassy|consulate|residence permit|work permit|immigration|passport|citizenship|birth "
         r"certificate|driving licen[cs]e|registration office|council)\b"),
    sign("school", 2, "text",
         r"\b(?:kindergarten|nursery|day ?care|child ?care|pupils?|school place|school year|year \d{1,2}|enrol\w*|my "
         r"(?:child|children|son|daughter)|parents' evening|waiting list)\b"),
    sign("school", 2, "text",
         r"\b(?:admissions?|study program(?:me)?|degree program(?:me)?|master'?s program(?:me)?|msc program(?:me)?|"
         r"semester|tuition|exchange year|my thesis|coursework|seminar paper|exam)\b"),
    sign("purchase", 2, "text",
         r"\b(?:my order|order (?:number|no|#)|refunds?|return (?:it|them|the|this|my)|delivery|deliver(?:ed)?|"
         r"invoice|warranty|parcel|complaint|faulty|broken|size|shipping|exchange it)\b"),
    sign("health", 2, "text",
         r"\b(?:prescription|blood test|symptoms?|surgery hours|gp|check-?up|dentist|doctor'?s? appointment|"
         r"appointment with (?:dr|the doctor)|sick note|physiotherap\w+|vaccination)\b"),
    sign("club", 2, "text",
         r"\b(?:memberships?|become a member|join (?:the|your) (?:club|choir|association|gym)|training sessions?|"
         r"grant|funding|scholarship|call for (?:papers|proposals)|charity|donation)\b"),
    sign("daily_work", 2, "text",
         r"\b(?:sprint|deploy(?:ment|ed)?|stand-?up|pull request|merge|ticket|release|backlog|meeting minutes|agenda|"
         r"timesheet|production server|log files?|bug|stack ?trace|crash\w*)\b"),
    sign("daily_work", 2, "text",
         r"\b(?<!after\s)(?<!from\s)(?<!my\s)(?:annual|parental|sick|unpaid) leave\b|\btime off\b|\bdays off\b|"
         r"\bholiday request\b|\bour "
         r"(?:candidate|applicant|new hire|quarterly|client meeting)\b"),
    sign("selling", 2, "text",
         r"\b(?:our (?:product|platform|solution|services|software|tool|app|customers|clients)|demo|pricing|special "
         r"offer|free trial|roi|increase your|help (?:companies|teams|businesses) like)\b"),
    sign("press", 3, "text",
         r"\b(?:for (?:our|my|the|an?) (?:article|magazine|podcast|blog|newspaper|book|documentary|survey|study|"
         r"thesis)|interview you|be (?:my|our) guest|journalist)\b"),
    sign("look_over", 1.5, "text",
         r"\b(?:look|glance|read|feedback|comments?|thoughts?|opinion|check)\b[^.?\n]{0,40}\bmy (?:\w+ )?(?:<RESUME>|"
         r"application|cover letter)\b"),
    sign("informal", 0.5, "greeting", r"^(?:hey|hiya|yo|hi there|howdy)\b"),
)  # fmt: skip
