"""English and German signs of mail that asks a person for help on the way to work. To extend: add a row."""

from followupd.core.judges.sent_signs import Sign, sign

SIGNS: tuple[Sign, ...] = (
    # the writer's own search, told in the subject or the text
    sign("search", 2, "subject",
         r"\b(?:my (?:next (?:role|job|step|position)|job search|career change)|looking for (?:a|my) (?:new |"
         r"next )?(?:job|"
         r"role|position)|career (?:change|switch)|open to work)\b|\b(?:quereinsti?eg\w*|berufseinstieg|jobsuche|"
         r"stellensuche|wechsel in|berufliche (?:neuorientierung|veränderung))\b"),
    sign("search", 2, "text",
         r"\b(?:my|a) (?:next|first) (?:\w+ )?(?:role|job|position|post)\b|\bI look "
         r"for\b[^.!?\n]{0,40}\b(?:role|job|post|"
         r"position|work)\b|\b(?:quietly |currently |casually )?looking around\b|\bbetween (?:jobs|roles|positions|"
         r"contracts)\b|\bleav(?:e|ing) my (?:current )?(?:company|employer|job|role|position)\b|\b(?:my|the) contract "
         r"(?:ends|runs out|expires|is ending)\b"),
    sign("search", 2, "text",
         r"\bI(?:'m| am|'ve been| have been)(?: \w+){0,4} (?:considering|contemplating|weighing|planning|thinking "
         r"(?:about|of)|hoping for) (?:a|an|my|the) (?:\w+ ){0,2}(?:move|change|switch|step|transition)\b"),
    sign("search", 2, "text",
         r"\b(?:hop(?:e|ing)|try(?:ing)?|plan(?:ning)?|want(?:ing)?|looking) to (?:mov|transition|switch|break|get|"
         r"chang|find|go)(?:e|ing)? (?:a job |work |a role )?(?:back )?(?:in|into|over to|from)\b(?! touch| contact| "
         r"the (?:flat|house|apartment))[^.!?\n]{3,60}"),
    sign("search", 2, "text",
         r"\bthinking of (?:specialising|specializing|retraining|moving into|changing (?:jobs|career|fields?))\b"),
    sign("search", 2, "text",
         r"\b(?:mein\w* |der |den |einen |ein )?(?:beruflich\w* )?(?:einstieg|wechsel|umstieg|quereinstieg) (?:in|aus) "
         r"(?:die|das|den|der|dem|ein\w*)\b|\b(?:in|aus) (?:die|das|den|der|dem|eine) "
         r"(?!studien|schul|klasse|verein|wohnung|anderen? (?:studien|kurs|klasse))[^.!?\n]{2,60}\b(?:zu )?"
         r"(?:wechseln|umsteigen|einsteigen|einzusteigen|umzusteigen)\b"),
    sign("search", 2, "text",
         r"\b(?:suche\w*|suchen)\b[^.!?\n]{0,50}\b(?:etwas neuem|was neues|etwas neues|neuen job|neuer arbeit)\b|"
         r"\bauf der suche nach (?:etwas|was) neue[mns]\b|\bstrecke (?:\w+ )?(?:meine )?fühler aus\b|\b(?:mein|der) "
         r"vertrag (?:läuft|endet)\b|\borientiere (?:ich )?mich (?:[\w ]{0,40} )?(?:neu|um)\b"),
    # openings, introductions
    sign("openings", 2, "text",
         r"\bwho(?:'s| is| are) hiring\b|\b(?:clients?|companies|teams?|someone|anyone|"
         r"anybody)\b[^.?\n]{0,30}\b(?:looking "
         r"for|after|in need of|that take|hire)\b[^.?\n]{0,30}\b(?:someone|somebody|people|a person|my background|my "
         r"profile|my skills|with my)|\bob (?:\w+ ){0,3}(?:jemand|leute|verstärkung) gesucht\b|\bplace people\b"),
    sign("referral", 2, "text",
         r"\b(?:put(?:ting)?|say(?:ing)?) (?:in )?a (?:good |kind )?word\b|\bintroduc(?:e|ing) (?:me|us)\b|"
         r"\bput(?:ting)? "
         r"(?:me|us) in (?:touch|contact)\b|\bpoint me (?:to|towards) (?:any|some|who|people)\w*|\bins gespräch "
         r"bringen\b|\bein gutes wort\b|\buns (?:\w+ )?(?:bekannt ?machen|vorstellen)\b|\bwen ich (?:\w+ "
         r"){0,3}(?:fragen|"
         r"ansprechen|kontaktieren)\b"),
    # the other's way
    sign("career", 2, "text",
         r"\bhow (?:did|have|do) (?:you|people) (?:\w+ )?(?:get|got|come|came|start|started|make|made|mov|moved|"
         r"find|found|"
         r"end|become|switch|break|land)\w*\b[^.?\n]{0,20}\b(?:started|into|from|to|in|there|switch|move|as|your)\b"),
    sign("career", 2, "text", r"\bwie (?:sie|du)\b[^.!?\n]{0,40}\bden (?:arbeits)?markt\b[^.!?\n]{0,40}\beinschätz\w+"),
    sign("career", 2, "subject",
         r"\b(?:your|ihr|ihrem|ihren|dein) (?:own )?(?:career |berufs)?(?:path|journey|werdegang|karriereweg)\b"),
    sign("career", 1.5, "text", r"\bdiesen (?:schritt|weg)\b[^.!?\n]{0,50}\bgegangen\b"),
    # what is asked
    sign("advice", 1, "text",
         r"\b(?:value|appreciate|love|like|welcome) (?:to (?:hear|have) )?your (?:\w+ )?(?:take|thoughts?|view|"
         r"opinion)\b|"
         r"\bihre erfahrung\b[^.!?\n]{0,30}\binteressier\w+|\binteressier\w+[^.!?\n]{0,30}\bihre erfahrung\b"),
    sign("conversation", 1, "text",
         r"\b(?:buy|offer) you (?:a )?(?:coffee|tea|lunch)\b|\b(?:might|could|would|can) (?:be able to "
         r")?spare\b|\bgive you "
         r"a (?:call|ring)\b|\b(?:sie|dich) (?:\w+ ){0,2}anrufen\b|\bviertelstunde\b|\b(?:einen|auf) kaffee\b"),
)  # fmt: skip
