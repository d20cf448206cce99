"""What is applied for: work, or a flat, a loan, a place at school? Read from the words behind "apply for"."""

import re

_FLAGS = re.IGNORECASE

# Words that end the names of occupations. English and the Romance languages as whole words, German as endings.
OCCUPATION = re.compile(
    r"\b(?:engineer|developer|programmer|manager|analyst|scientist|designer|consultant|assistant|officer|teacher|nurse|"
    r"accountant|architect|administrator|technician|researcher|director|lead|leader|head of|specialist|coordinator|"
    r"editor|"
    r"writer|driver|cook|chef|clerk|intern|trainee|apprentice|lecturer|professor|salesperson|representative|executive|"
    r"agent|adviser|advisor|recruiter|librarian|electrician|carpenter|plumber|mechanic|operator|supervisor|planner|"
    r"strategist|marketer|copywriter|translator|interpreter|journalist|lawyer|attorney|solicitor|paralegal|pharmacist|"
    r"physician|doctor|therapist|psychologist|carer|caregiver|nanny|tutor|educator|bookkeeper|controller|auditor|"
    r"cashier|"
    r"hairdresser|barber|stylist|beautician|masseu(?:r|se)|midwife|paramedic|dentist|optician|radiographer|"
    r"physiotherapist|"
    r"vet|veterinarian|pharmacy technician|dental hygienist|sous[- ]?chef|line cook|pastry chef|dishwasher|housekeeper|"
    r"welder|roofer|painter|plasterer|bricklayer|builder|joiner|fitter|machinist|installer|foreman|surveyor|"
    r"labou?rer|farmhand|florist|picker|packer|courier|dispatcher|"
    r"firefighter|soldier|flight attendant|social worker|counsel?lor|coach|trainer|headteacher|principal|governess|"
    r"au pair|childminder|photographer|illustrator|animator|producer|actor|actress|musician|curator|archivist|"
    r"economist|statistician|biologist|chemist|physicist|geologist|actuary|broker|trader|underwriter|realtor|"
    r"trainee|"
    r"waiter|waitress|barista|bartender|receptionist|secretary|gardener|cleaner|caretaker|janitor|porter|guard|pilot|"
    r"captain|steward|stewardess|owner|scrum master|tester|devops|sre|cto|cfo|coo|vp|postdoc|fellow|"
    r"working student|data engineering|associate|founder|partner manager|buyer|merchandiser|baker|butcher|tailor|"
    r"ingénieure?|achet(?:eur|euse)|"
    r"développeu(?:r|se)|responsable|chef de projet|assistante?|technicien(?:ne)?|vendeu(?:r|se)|comptable|"
    r"chargée?|conseill(?:er|ère)|stagiaire|alternante?|infirmi(?:er|ère)|enseignante?|professeure?|directeur|"
    r"directrice|"
    r"ingenier[oa]|desarrollador[a]?|analista|gerente|técnic[oa]|asistente|vendedor[a]?|contable|enfermer[oa]|"
    r"profesor[a]?|"
    r"cuisini(?:er|ère)|serveu(?:r|se)|boulang(?:er|ère)|coiffeu(?:r|se)|électricien(?:ne)?|plombier|mécanicien(?:ne)?|"
    r"menuisi(?:er|ère)|chauffeur|aide-soignante?|sage-femme|kinésithérapeute|pharmacien(?:ne)?|avocate?|juriste|"
    r"secrétaire|éducat(?:eur|rice)|graphiste|rédact(?:eur|rice)|architecte|"
    r"electricista|fontaner[oa]|mecánic[oa]|carpinter[oa]|conductor[a]?|peluquer[oa]|fisioterapeuta|farmacéutic[oa]|"
    r"abogad[oa]|maestr[oa]|educador[a]?|recepcionista|dependient[ae]|arquitect[oa]|administrativ[oa]|"
    r"consultor[a]?|diseñador[a]?|becari[oa]|camarer[oa]|cociner[oa]|director[a]?|ingegnere|sviluppat(?:ore|rice)|"
    r"impiegat[oa]|infermiere?|insegnante|engenheir[oa]|desenvolvedor[a]?|ontwikkelaar|medewerker|adviseur)s?\b|"
    r"\b[\w-]{0,40}(?:entwickler|ingenieur|leiter|berater|assistent|assistenz|referent|sachbearbeiter|mitarbeiter|"
    r"fachkraft|zimmermädchen|küchenhilfe|haushaltshilfe|kaufmann|kauffrau|kaufleute|erzieher|lehrer|lehrkraft|pfleger|praktikant|werkstudent|techniker|"
    r"verkäufer|koch|köchin|buchhalter|redakteur|architekt|forscher|informatiker|wissenschaftler|angestellter?|"
    r"mechaniker|mechatroniker|elektroniker|elektriker|fahrer|makler|verwalter|trainee|volontär|hilfskraft|aushilfe|"
    r"meister|arzt|ärztin|therapeut|apotheker|jurist|anwalt|anwältin|notar|sekretär|bäcker|gärtner|maler|schreiner|"
    r"tischler|monteur|schlosser|installateur|dachdecker|maurer|zimmermann|zimmerer|polier|friseur|kosmetiker|florist|"
    r"rezeptionist|helfer|hebamme|sanitäter|fachangestellter?|mfa|zfa|pta|logopäde|logopädin|optiker|dolmetscher|"
    r"übersetzer|lektor|fotograf|grafiker|illustrator|bibliothekar|archivar|kurator|begleiter|begleitung|souschef|"
    r"beikoch|konditor|metzger|fleischer|lagerist|kommissionierer|zusteller|kurier|landwirt|schweißer|dreher|fräser|"
    r"statiker|kellner|designer|manager|analyst|spezialist|experte|expertin|beauftragter?|prüfer|"
    r"einkäufer|disponent|planer|betreuer|pädagoge|pädagogin|psychologe|psychologin|leitung|kraft|azubi|auszubildender?"
    r")(?:in|innen|en|[:*/_-]in)?\b",
    _FLAGS,
)

WORK = re.compile(
    r"\b(?:positions?|roles?|posts?|jobs?|vacanc(?:y|ies)|(?:job |current )?openings?|job opportunit(?:y|ies)|"
    r"employment(?! (?:contract|letter|reference))|"
    r"training contracts?|pupillages?|clerkships?|"
    r"internships?|traineeships?|apprenticeships?|placements?|graduate (?:scheme|program(?:me)?)|trainee "
    r"program(?:me)?|"
    r"summer associate|ph\.?d|(?:master|bachelor)(?:'?s)? thesis|thesis (?:position|project)|doctoral (?:student|"
    r"researcher)|postdoctoral|working student|secondment|"
    r"(?:join|joining|work for|work with|working for|work at|working at|be part of|become part of)\s+\w+|your team|"
    r"stellen?|positionen?|arbeitsstelle|arbeitsplatz|job|jobs|praktikums?|praktika|praktikumsplatz|ausbildung|"
    r"ausbildungsplatz|ausbildungsstelle|werkstudent\w*|werkstudium|duales? studium|volontariat|referendariat|minijob|"
    r"nebenjob|ferienjob|aushilfsjob|festanstellung|anstellung|mitarbeit|promotionsstelle|abschlussarbeit|masterarbeit|"
    r"bachelorarbeit|traineeprogramm|trainee|stellenangebot|stellenanzeige|stellenausschreibung|"
    r"poste|postes|emploi|stage|alternance|apprentissage|contrat d'apprentissage|offre d'emploi|"
    r"puesto|empleo|prácticas|vacante|oferta de (?:empleo|trabajo)|plaza de|"
    r"posizione|impiego|tirocinio|offerta di lavoro|vaga|estágio|emprego|functie|baan|vacature)\b|"
    r"\((?:[mwfdhxg*]\s?[/|,]\s?){1,3}[mwfdhxg*]\)|\ball genders\b",
    _FLAGS,
)

OTHER = re.compile(
    r"\b(?:flats?|apartments?|studio|(?:bed|guest|furnished|shared|student|single|double)?\s?rooms?|houses?|housing|"
    r"flat ?shares?|home|lease|tenancy|rentals?|rent|accommodation|dorm\w*|garage|loans?|mortgages?|credit|overdraft|"
    r"(?:bank |savings |current )accounts?|visas?|permits?|residency|passports?|citizenship|naturali[sz]ation|"
    r"licen[cs]es?|registration|memberships?|clubs?|gyms?|choirs?|orchestra|allotments?|grants?|funding|scholarships?|"
    r"bursar(?:y|ies)|stipends?|subsid(?:y|ies)|benefits?|allowances?|pensions?|refunds?|reimbursements?|rebates?|tax|"
    r"insurance|policy|schools?|nurser(?:y|ies)|kindergartens?|day ?care|child ?care|place (?:at|in|on|for)|"
    r"admissions?|"
    r"enrol\w*|master'?s?|bachelor'?s?|mba|msc|bsc|m\.sc|b\.sc|llm|program(?:me)?s?|courses?|degrees?|semester|"
    r"exchange|studies|workshop|"
    r"(?:annual |parental |sick |maternity |paternity |unpaid |study )?leave|holidays?|vacation|time off|home ?office|"
    r"parking|planning permission|discounts?|dog|cat|puppy|adoption|foster\w*|volunteer\w*|stall|stand|conference|"
    r"speaking|call for papers|patents?|trademarks?|domain|api|access|beta|certificates?|exemption|deferral|extension|"
    r"divorce|order|probate|council tax|bus pass|library card|competition|award|prize|residency|"
    r"\w{0,20}wohnung(?:en|s\w*)?|wohnungs\w*|\w{0,12}zimmers?|wg|wohnheim\w*|haus|häuschen|\w{0,12}miete|mietobjekt|"
    r"mietwohnung|nachmieter\w*|vormieter\w*|untermiete|stellplatz|garage|kredit\w*|darlehen\w*|konto|"
    r"kontoeröffnung|visum|"
    r"aufenthalts\w*|einbürgerung|reisepass|personalausweis|führerschein|mitgliedschaft|verein\w*|klub|club|chor|"
    r"kleingarten\w*|schrebergarten|parzelle|förder\w*|zuschuss|\w{0,24}stipendi\w*|beihilfe|kindergeld|"
    r"elterngeld|elternzeit|"
    r"wohngeld|bafög|rente|steuer\w*|versicherung\w*|schul\w*|schule|kita\w*|kindergarten\w*|krippe\w*|krippenplatz|"
    r"betreuungsplatz|hortplatz|studienplatz\w*|studiengang|studium|master|masterstudi\w*|bachelor|kurs|kursplatz|"
    r"auslandssemester|erasmus|urlaub\w*|sonderurlaub|bildungsurlaub|sabbatical|"
    r"baugenehmigung|hund|katze|welpe|tier|ehrenamt\w*|standplatz|messestand|grundstück|bauplatz|pflegekind|"
    r"gastfamilie|"
    r"appartement|logement|location|chambre|colocation|studio|prêt|crédit|visa|bourse|subvention|adhésion|inscription|"
    r"école|crèche|université|formation|licence|master|piso|habitación|alquiler|préstamo|hipoteca|crédito|visado|beca|"
    r"subvención|colegio|guardería|universidad|máster|curso|matrícula|appartamento|stanza|affitto|prestito|mutuo|borsa|"
    r"woning|kamer|huurwoning|lening|apartamento|quarto|empréstimo|bolsa)\b",
    _FLAGS,
)

_AS = re.compile(r"^\W*(?:as|als|en tant que|en qualité de|como|come|in the role of|in der rolle)\b", _FLAGS)
_OTHER_ROLE = re.compile(
    r"^\W*\w+\s+(?:an?\s+|new\s+|neuer?\s+|künftige\w*\s+)*(?:tenants?|lodger|flatmate|roommate|housemate|members?|"
    r"(?:\w+\s+)?volunteer|"
    r"host|speaker|exhibitor|sponsor|donor|foster|godparent|player|contestant|"
    r"(?:nach|unter|haupt)?mieter\w*|mitbewohner\w*|mitglied\w*|gastfamilie|pflegefamilie|aussteller\w*|referent\w* "
    r"(?:auf|bei)|"
    r"spender\w*|schöff\w*|wahlhelfer\w*|locataire|colocataire|membre|bénévole|inquilin[oa]|miembro|voluntari[oa]|"
    r"socio)\b",
    _FLAGS,
)
_LINK = re.compile(r"\b(?:for|at|in|with|on|bei|in|im|für|von|um|zum|zur|chez|pour|à|para|en)\b|[,;(–—]|\s-\s", _FLAGS)


def object_of(words: str) -> str:
    """ "work", "other" or "" for what `words` (behind "apply", "application", "Bewerbung") name.

    The first noun decides; in a compound the last: a loan officer is an officer, a dog groomer a groomer.
    """
    if _AS.match(words):
        return "other" if _OTHER_ROLE.match(words) else "work"
    work, other = _first(words, WORK, OCCUPATION), _first(words, OTHER)
    if other is None or (work is not None and work.start() <= other.start()):
        return "work" if work is not None else ""
    behind = _LINK.split(words[other.end() :], maxsplit=1)[0]
    return "work" if OCCUPATION.search(behind) or _NOUN_OF_WORK.search(behind) or _is_agent(other, behind) else "other"


# Behind another noun these endings mean an occupation ("dog groomer"), with few exceptions.
_NOUN_OF_WORK = re.compile(r"\b(?:positions?|roles?|posts?|jobs?|vacanc(?:y|ies)|stellen?|poste|puesto)\b", _FLAGS)
_AGENT = re.compile(r"\w{2,}(?:er|or|ant|ist|eur|man|woman|crew)s?", _FLAGS)
_AGENT_COMPOUND = re.compile(
    r"\w{6,}(?:(?:er|or|ist|ant|ent|eur|loge|mann)in|arbeiter|berater|or|ist|eur|mann|"
    r"frau)",
    _FLAGS,
)
_NO_AGENT = re.compile(
    r"(?:.*(?:number|order|paper|summer|winter|letter|offer|transfer|register|folder|cent(?:er|re)|under|other|"
    r"over|after|"
    r"water|semester|master|lodger|tenant|member|volunteer|grant|floor|door|sponsor|oder|zimmer|mieter|dinner|"
    r"server|cover|"
    r"computer|filter|quarter|shelter|together|list|voucher|holder|user|partner|mieterin|december|october|"
    r"november|september|steuer|förder|nummer|alter))s?$",
    _FLAGS,
)


def _is_agent(other: re.Match[str], behind: str) -> bool:
    """Whether the compound that begins with the other noun ends as the names of occupations do."""
    named = re.match(r"(?:\s+[^\W\d_][\w'-]*){1,3}(?=\W*$|\W)", behind)
    head = named.group(0).split()[-1] if named else ""
    if head:
        return bool(_AGENT.fullmatch(head)) and not _NO_AGENT.match(head)
    whole = other.group(0)
    return bool(_AGENT_COMPOUND.fullmatch(whole)) and not _NO_AGENT.match(whole)


def _first(words: str, *patterns: re.Pattern[str]) -> re.Match[str] | None:
    found = [match for pattern in patterns if (match := pattern.search(words))]
    return min(found, key=lambda match: match.start()) if found else None
