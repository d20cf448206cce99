"""The mail domains that say nothing about where a person works: freemail, job boards, tracking systems.

A label stands for the registrable domain under any suffix (`gmx` for gmx.de, gmx.net, ...); a domain for itself.
To extend: add a line; nothing else needs to change.
"""


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


FREEMAIL_LABELS = _words("""
    gmail googlemail gmx yahoo ymail rocketmail hotmail outlook icloud aol protonmail yandex fastmail hushmail tutanota
""")
FREEMAIL_DOMAINS = _words("""
    live.com live.de live.fr live.co.uk live.nl live.it live.ca live.se live.dk live.at live.be msn.com zoho.com
    zohomail.com zohomail.eu
    web.de freenet.de t-online.de arcor.de email.de mail.de online.de posteo.de posteo.net posteo.org mailbox.org
    vodafone.de vodafonemail.de kabelmail.de unitybox.de online-home.de magenta.de 1und1.de alice.de alice-dsl.net
    o2online.de o2mail.de versanet.de ewetel.net
    riseup.net systemli.org disroot.org
    me.com mac.com mail.com email.com usa.com inbox.com proton.me pm.me tuta.io tuta.com hey.com duck.com
    verizon.net comcast.net att.net sbcglobal.net bellsouth.net cox.net charter.net earthlink.net juno.com
    rogers.com shaw.ca sympatico.ca bigpond.com optusnet.com.au btinternet.com sky.com talktalk.net virginmedia.com
    ntlworld.com blueyonder.co.uk tiscali.co.uk
    free.fr orange.fr wanadoo.fr laposte.net sfr.fr neuf.fr bbox.fr numericable.fr club-internet.fr aliceadsl.fr
    libero.it virgilio.it tiscali.it alice.it tin.it tim.it telefonica.net terra.es sapo.pt
    bluewin.ch hispeed.ch sunrise.ch gmx.at aon.at chello.at a1.net liwest.at
    ziggo.nl kpnmail.nl planet.nl xs4all.nl hetnet.nl home.nl casema.nl telenet.be skynet.be proximus.be
    telia.com online.no wp.pl o2.pl onet.pl interia.pl poczta.onet.pl op.pl seznam.cz centrum.cz freemail.hu
    abv.bg mail.bg ukr.net mail.ru bk.ru list.ru inbox.ru rambler.ru
    qq.com 163.com 126.com sina.com naver.com daum.net hanmail.net rediffmail.com uol.com.br bol.com.br terra.com.br
""")

JOB_BOARD_LABELS = _words("""
    linkedin indeed indeedemail xing stepstone monster glassdoor totaljobs jobindex infojobs jobteaser wellfound
    ziprecruiter careerbuilder kununu hokify meinestelle jobware stellenanzeigen heyjobs joblift jobrapido jooble adzuna
    welcometothejungle hellowork cadremploi tecnoempleo jobvector studydrive upwork fiverr catho
""")
JOB_BOARD_DOMAINS = _words("""
    arbeitsagentur.de jobs.ch jobup.ch jobs.ac.uk seek.com.au angel.co reed.co.uk cv-library.co.uk kleinanzeigen.de
    ebay-kleinanzeigen.de interamt.de karriere.at talent.com hired.com otta.com honeypot.io malt.de malt.fr apec.fr
    academics.de absolventa.de workwise.io francetravail.fr pole-emploi.fr dice.com naukri.com
""")

TRACKING_LABELS = _words("""
    greenhouse-mail ashbyhq myworkday myworkdayjobs smartrecruiters workable workablemail personio softgarden teamtailor
    teamtailor-mail recruitee bamboohr icims taleo successfactors jobvite jazzhr applytojob pinpointhq rexx-systems
    talentsoft cornerstoneondemand csod phenompeople brassring ultipro concludis umantis haufe-umantis prescreenapp
    d-vinci dvinci dvinci-easy talention beesite talos360 tribepad jobylon reachmee webcruiter varbi flatchr
    digitalrecruiters werecruit factorialhr bizneo freshteam trakstar hireology zohorecruit hirevue hr4you hrworks
    welcomekit inrecruiting altamirahrm gupy
""")
TRACKING_DOMAINS = _words("""
    greenhouse.io lever.co ashby.com workday.com jazz.co breezy.hr breezy-mail.com join.com eightfold.ai avature.net
    sapsf.com sapsf.eu kenexa.com paylocity.com rippling.com gohire.io hibob.com onlyfy.io onlyfy.com prescreen.io
    coveto.de taleez.com homerun.co comeet.co comeet.com comeet-notifications.com fountain.com oorwin.com manatal.com
    gem.com goodtime.io dover.com polymer.co jobbase.io heavenhr.com silkroad.com beetween.com
""")
