/** Texts of recounts, what-ifs and the practice with earlier ballots. */
import type { Formats } from '../formats.ts'

const plans = (count: number, f: Formats) => `${f.number(count)} ${f.plural(count, { one: 'plan', other: 'plannen' })}`
const ballots = (count: number, f: Formats) =>
  `${f.number(count)} ${f.plural(count, { one: 'stembiljet', other: 'stembiljetten' })}`
const seconds = (milliseconds: number, f: Formats) =>
  milliseconds < 10 ? 'minder dan 0,01 seconde' : `${f.number(Math.round(milliseconds / 10) / 100)} seconden`

export const replay = {
  'reckon.step.fetching': 'De stembiljetten worden opgehaald.',
  'reckon.step.reading': 'De stembiljetten worden gelezen.',
  'reckon.step.reckoning': 'Het geld wordt verdeeld.',
  'reckon.step.raising': (p: { raise: number; cost: string }, f: Formats) =>
    `Ieders deel is verhoogd met ${f.number(p.raise)}. De plannen kosten nu samen ${p.cost}.`,
  'reckon.step.checking': 'De betalingen worden nagekeken.',
  'reckon.working': 'Bezig met rekenen',
  'reckon.stop': 'Stop met rekenen',
  'reckon.stopped': 'Gestopt',
  'reckon.stoppedText': 'Er is niets veranderd. U kunt opnieuw beginnen.',
  'reckon.noWorker': 'Uw browser kan dit niet uitrekenen',
  'reckon.noWorkerText':
    'Kijk of u verbinding heeft en probeer het opnieuw. Lukt het niet, gebruik dan een nieuwere browser, of een computer in plaats van een telefoon.',
  'reckon.unfit': 'Met dit bestand kan niet worden gerekend',
  'reckon.unfit.amounts': 'De bedragen of punten zijn te groot of hebben te veel cijfers achter de komma.',
  'reckon.unfit.not-text': 'Het is geen leesbare tekst. Bewaar het bestand als UTF-8 en kies het opnieuw.',
  'reckon.unfit.no-plans': 'Er staan geen plannen in.',
  'reckon.unfit.hours':
    'Deze regel verdeelt alleen geld, en hier vragen plannen ook uren van de gemeente. Kies een regel die beide verdeelt.',
  'reckon.notPublished': 'Met de opgehaalde stembiljetten kan niet worden gerekend',
  'reckon.notPublishedText':
    'Dit is niet het bestand dat bij de uitslag hoort. Kijk of u verbinding heeft en probeer het opnieuw. Blijft het zo, meld het dan bij de buurtcoördinator.',
  'reckon.broken': 'Dit bestand is niet te lezen',
  'reckon.brokenText': 'Verbeter deze regels in het bestand en kies het opnieuw:',
  'reckon.line': (p: { line: number }, f: Formats) => `Regel ${f.number(p.line)}`,
  'reckon.more': (p: { count: number }, f: Formats) =>
    `En nog ${f.number(p.count)} ${f.plural(p.count, { one: 'fout', other: 'fouten' })}.`,
  'reckon.fault.nul-byte': 'Dit is geen tekst: er staat een NUL-teken in.',
  'reckon.fault.not-utf-8': 'Dit is geen leesbare tekst. Bewaar het bestand als UTF-8.',
  'reckon.fault.record-too-long': 'Deze regel is te lang.',
  'reckon.fault.other': 'Deze regel klopt niet.',
  'reckon.fault.open-quote': 'Er staat een aanhalingsteken dat nergens wordt gesloten.',
  'reckon.fault.outside-section': 'Deze regel staat vóór het eerste onderdeel. Een bestand begint met META.',
  'reckon.fault.section-missing': 'Er ontbreekt een onderdeel: META, PROJECTS of VOTES.',
  'reckon.fault.section-twice': 'Dit onderdeel staat er twee keer.',
  'reckon.fault.header': 'In de kopregel ontbreekt een kolom, of er staat er een dubbel.',
  'reckon.fault.columns': 'Deze regel heeft meer of minder kolommen dan de kopregel.',
  'reckon.fault.meta-key-twice': 'Deze sleutel staat twee keer in META.',
  'reckon.fault.meta-missing': 'In META ontbreekt het budget of de soort stem (vote_type).',
  'reckon.fault.vote-type': 'Deze soort stem (vote_type) is niet bekend.',
  'reckon.fault.empty-id': 'Er ontbreekt een nummer of naam aan het begin van de regel.',
  'reckon.fault.duplicate-project': 'Dit plan staat er twee keer.',
  'reckon.fault.duplicate-voter': 'Deze stemmer staat er twee keer.',
  'reckon.fault.not-a-number': 'Hier moet een getal staan.',
  'reckon.fault.negative': 'Dit getal is kleiner dan nul.',
  'reckon.fault.points-unequal': 'Er staan niet evenveel punten als plannen.',
  'reckon.detail': (p: { message: string }) => `Precies (Engels): ${p.message}`,

  'recount.same': 'Dezelfde uitslag',
  'recount.other': 'Niet in alles hetzelfde',
  'recount.otherText':
    'Reken het nog eens na. Blijft er een verschil, meld het dan bij de buurtcoördinator en stuur deze regels mee.',
  'recount.good': 'Klopt:',
  'recount.bad': 'Klopt niet:',
  'recount.file.good': 'Dezelfde stembiljetten. Het controlegetal van het bestand is gelijk.',
  'recount.file.bad': (p: { published: string; found: string }) =>
    `Het controlegetal van het bestand is anders. Bij de uitslag staat ${p.published}, maar het bestand heeft ${p.found}.`,
  'recount.ballots.good': (p: { count: number }, f: Formats) => `Evenveel stemmen: ${ballots(p.count, f)}.`,
  'recount.ballots.bad': (p: { published: number; found: number }, f: Formats) =>
    `In het bestand staan ${ballots(p.found, f)}, bij de uitslag ${f.number(p.published)}.`,
  'recount.budget.good': (p: { amountCents: number }, f: Formats) =>
    `Hetzelfde bedrag te verdelen: ${f.money(p.amountCents)}.`,
  'recount.budget.bad': (p: { published: number; found: number }, f: Formats) =>
    `Te verdelen is in het bestand ${f.money(p.found)}, bij de uitslag ${f.money(p.published)}.`,
  'recount.plans.good': 'Bij elk plan dezelfde stemmen of punten, en dezelfde prijs.',
  'recount.plans.bad': (p: { plans: readonly string[] }, f: Formats) =>
    `Het bestand heeft andere stemmen, andere punten of een andere prijs bij ${f.list(p.plans)}.`,
  'recount.hours.good': (p: { minutes: number }, f: Formats) => `Evenveel uren van de gemeente: ${f.hours(p.minutes)}.`,
  'recount.hours.bad': (p: { published: number; found: number }, f: Formats) =>
    `De uren van de gemeente zijn in de uitslag ${f.hours(p.published)}, en volgens uw browser ${f.hours(p.found)}.`,
  'recount.winners.good': (p: { count: number }, f: Formats) =>
    p.count === 0 ? 'Ook hier gaat geen plan door.' : `Dezelfde winnaars: ${plans(p.count, f)}.`,
  'recount.winners.bad': (p: { onlyPublished: readonly string[]; onlyFound: readonly string[] }, f: Formats) =>
    [
      p.onlyPublished.length > 0 && `Alleen in de uitslag: ${f.list(p.onlyPublished)}.`,
      p.onlyFound.length > 0 && `Alleen volgens uw browser: ${f.list(p.onlyFound)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  'recount.order.good': 'In dezelfde volgorde gekozen.',
  'recount.order.bad': (p: { place: number; published: string; found: string }, f: Formats) =>
    `Op plaats ${f.number(p.place)} staat in de uitslag ${p.published}, en volgens uw browser ${p.found}.`,
  'recount.cost.good': (p: { amountCents: number }, f: Formats) => `Samen dezelfde kosten: ${f.money(p.amountCents)}.`,
  'recount.cost.bad': (p: { published: number; found: number }, f: Formats) =>
    `De kosten samen zijn in de uitslag ${f.money(p.published)}, en volgens uw browser ${f.money(p.found)}.`,
  'recount.paid.shares':
    'Elke winnaar is helemaal betaald: door zijn eigen kiezers uit hun gelijke deel, of uit wat daarna over was.',
  'recount.paid.plain': 'Elke winnaar past in het geld dat te verdelen was.',
  'recount.paid.bad': (p: { plans: readonly string[] }, f: Formats) =>
    p.plans.length > 0 ? `De betaling klopt niet bij ${f.list(p.plans)}.` : 'De winnaars kosten samen te veel.',
  'recount.took': (p: { milliseconds: number; rule: string }, f: Formats) =>
    `Gerekend volgens ${p.rule}. Dat duurde ${seconds(p.milliseconds, f)} op uw apparaat.`,

  'variant.rule': 'Regel',
  'variant.rule.equal-shares': 'Gelijke delen',
  'variant.rule.greedy': 'Meeste stemmen eerst',
  'variant.rule.greedy-per-cost': 'Meeste stemmen per euro eerst',
  'variant.rule.phragmen': 'Samen sparen (Phragmén)',
  'variant.rule.equal-shares.hint':
    'Elke stemmer krijgt een even groot deel. Een plan gaat door als zijn kiezers het kunnen betalen.',
  'variant.rule.greedy.hint': 'Het plan met de meeste stemmen gaat eerst, zolang er geld is.',
  'variant.rule.greedy-per-cost.hint': 'Het plan met de meeste stemmen per euro gaat eerst, zolang er geld is.',
  'variant.rule.phragmen.hint': 'Alle stemmers sparen even snel. Een plan gaat door zodra zijn kiezers genoeg hebben.',
  'variant.utility': 'Wat telt als winst voor een stemmer?',
  'variant.utility.cost': 'Elke euro van een plan',
  'variant.utility.cardinality': 'Elk plan even zwaar',
  'variant.utility.points': 'De punten op het biljet',
  'variant.completion': 'Wat gebeurt er met geld dat overblijft?',
  'variant.completion.none': 'Het blijft in de kas',
  'variant.completion.utilitarian': 'Naar de meeste stemmen',
  'variant.completion.add1': 'Ieders deel omhoog',
  'variant.completion.add1-utilitarian': 'Deel omhoog, dan meeste stemmen',
  'variant.misfit': 'Een plan past niet meer. Wat dan?',
  'variant.misfit.skip': 'Sla het over en ga door',
  'variant.misfit.stop': 'Stop',
  'variant.short.cost': 'elke euro telt',
  'variant.short.cardinality': 'elk plan telt even zwaar',
  'variant.short.points': 'punten tellen',
  'variant.short.none': 'wat overblijft, blijft in de kas',
  'variant.short.utilitarian': 'wat overblijft, gaat naar de meeste stemmen',
  'variant.short.add1': 'ieders deel omhoog zolang het past',
  'variant.short.add1-utilitarian': 'ieders deel omhoog zolang het past, de rest naar de meeste stemmen',
  'variant.short.skip': 'wat niet past, wordt overgeslagen',
  'variant.short.stop': 'stopt bij het eerste plan dat niet past',
  'variant.short.mostChoices': (p: { most: number }, f: Formats) =>
    `hoogstens ${f.number(p.most)} ${f.plural(p.most, { one: 'keuze', other: 'keuzes' })} op een biljet`,
  'variant.short.dearest': (p: { percent: number }) => `geen plannen duurder dan ${p.percent}% van het bedrag`,
  'variant.budget': 'Te verdelen',
  'variant.mostChoices': 'Hoogstens zo veel keuzes op een biljet',
  'variant.mostChoices.approval':
    'Van een langer biljet tellen de eerste keuzes zoals ze in het bestand staan. Die volgorde zegt niets over voorkeur: dit is een ruwe schatting.',
  'variant.mostChoices.ordinal': 'Van een langer biljet tellen de bovenste keuzes.',
  'variant.mostChoices.points':
    'Van een langer biljet tellen de keuzes met de meeste punten. De andere punten vervallen.',
  'variant.dearest': 'Hoogste prijs van een plan, als deel van het bedrag',
  'variant.dearest.hint': 'Duurdere plannen doen niet mee, alsof ze niet op het biljet stonden.',
  'variant.fault.budget': 'Vul een bedrag in, van 1 cent tot en met 1 miljard euro.',
  'variant.fault.mostChoices': 'Vul een heel getal in van 1 tot en met 1000, of laat het leeg.',
  'variant.fault.dearest': 'Vul een heel getal in van 1 tot en met 100, of laat het leeg.',
  'variant.asked': 'Deze link klopt niet helemaal',
  'variant.askedText': 'Dit deel is niet gebruikt. Kies hieronder zelf, en reken dan opnieuw.',
  'variant.asked.line': (p: { field: string; value: string; known: readonly string[] }, f: Formats) =>
    `${p.field}: “${p.value}” bestaat niet.${p.known.length > 0 ? ` Wel: ${f.list(p.known)}.` : ''}`,
  'variant.asked.budget': 'een bedrag in euro, zoals 250000 of 250000.50',
  'variant.asked.whole': (p: { most: number }) => `een heel getal van 1 tot en met ${p.most}`,

  'compare.figures': 'De cijfers naast elkaar',
  'compare.figure': 'Cijfer',
  'compare.budget': 'Te verdelen',
  'compare.winners': 'Plannen die doorgaan',
  'compare.cost': 'Kosten samen',
  'compare.left': 'Blijft over',
  'compare.hoursUsed': 'Uren van de gemeente',
  'compare.hours.value': (p: { used: number; budget: number }, f: Formats) =>
    `${f.hours(p.used)} van ${f.hours(p.budget)}`,
  'compare.withWinner': 'Stembiljetten met een winnaar',
  'compare.withWinner.value': (p: { count: number; bps: number }, f: Formats) =>
    `${f.number(p.count)} (${f.percent(p.bps)})`,
  'compare.perBallot': 'Winnaars per stembiljet, gemiddeld',
  'compare.middle': 'Geld achter het middelste stembiljet',
  'compare.complaints': 'Plannen met een terechte klacht',
  'compare.complaintsText':
    'Een klacht is terecht als de kiezers van een plan het samen uit hun gelijke delen konden betalen, en toch te weinig kregen.',
  'compare.complaintsMoneyOnly': 'Dit kijkt alleen naar geld, niet naar de uren van de gemeente.',
  'compare.more': (p: { count: number }, f: Formats) => `Nog ${plans(p.count, f)}`,
  'compare.whichComplaints': 'Welke plannen zijn dat?',
  'compare.plan': 'Plan',
  'compare.planPrice': 'Prijs',
  'compare.votes': 'Stemmen',
  'compare.points': 'Punten',
  'compare.yes': 'gaat door',
  'compare.no': 'niet',
  'compare.out': 'deed niet mee',
  'compare.allPlans': 'Alle plannen',
  'compare.byWinners': 'Hoeveel stembiljetten hebben hoeveel winnaars?',
  'compare.byWinners.winners': 'Winnaars op het biljet',
  'compare.byWinners.ballots': (p: { column: string }) => `Stembiljetten, ${p.column}`,
  'compare.none': 'Geen',
  'compare.per.neighborhood': 'Geld en stemmen per buurt van de plannen',
  'compare.per.district': 'Geld en stemmen per wijk van de plannen',
  'compare.per.category': 'Geld en stemmen per thema',
  'compare.per.target': 'Geld en stemmen per doelgroep',
  'compare.per.given': 'Geld en stemmen per thema',
  'compare.perText': 'Staat er bij een plan meer dan één, dan telt de eerste.',
  'compare.perName': 'Naam',
  'compare.perVotes': 'Deel van de stemmen',
  'compare.perMoney': (p: { column: string }) => `Geld, ${p.column}`,
  'compare.perMoney.value': (p: { amount: string; bps: number }, f: Formats) => `${p.amount} (${f.percent(p.bps)})`,
  'compare.perVoters': 'Stembiljetten met een winnaar, per buurt van de stemmer',
  'compare.perBallots': 'Stembiljetten',
  'compare.perWinner': (p: { column: string }) => `Met winnaar, ${p.column}`,
  'compare.unknown': 'Niet bekend',
  'compare.whole':
    'In dit bestand staat niet bij welke wijk of welk thema een plan hoort. Daarom gelden de cijfers voor de hele stemming.',
  'compare.changed': (p: { gains: number; losses: number }, f: Formats) => {
    if (p.gains === 0 && p.losses === 0) return 'dezelfde plannen gaan door.'
    const gains =
      p.gains === 0
        ? 'er komt geen plan bij'
        : `er ${f.plural(p.gains, { one: 'komt', other: 'komen' })} ${plans(p.gains, f)} bij`
    const losses =
      p.losses === 0
        ? 'er valt er geen af'
        : `er ${f.plural(p.losses, { one: 'valt', other: 'vallen' })} er ${f.number(p.losses)} af`
    return `${gains}, ${losses}.`
  },

  'whatif.legend': 'Kies wat er anders is',
  'whatif.submit': 'Reken het uit',
  'whatif.was': 'Uitslag',
  'whatif.would': 'Wat als',
  'whatif.same': 'Kies een andere regel of een ander bedrag: zo is de uitslag al berekend.',
  'whatif.warning':
    'Dit is een rekenproef. De uitslag blijft zoals hij is vastgelegd, met de regel die vooraf vaststond.',
  'whatif.both': 'Gaat ook dan door',
  'whatif.lost': 'Valt dan af',
  'whatif.gained': 'Komt er dan bij',
  'whatif.differs':
    'Let op: uw browser komt voor de uitslag zelf op andere winnaars dan hierboven. Reken de uitslag eerst na.',
  'whatif.otherFile':
    'Let op: de opgehaalde stembiljetten zijn niet het bestand dat bij de uitslag hoort. Reken de uitslag eerst na.',
  'whatif.copy': 'Kopieer de link',
  'whatif.copied': 'De link is gekopieerd.',
  'whatif.copyByHand': 'Kopieer deze link',
  'whatif.back': 'Terug naar de uitslag',
  'whatif.backDone': 'U ziet weer alleen de uitslag.',
  'whatif.changed': (p: { changed: string }) => `Dan geldt: ${p.changed}`,
  'whatif.done': (p: { changed: string }) => `Wat als, geen uitslag: ${p.changed}`,

  'replay.menu': 'Oefenen',
  'replay.title': 'Oefenen met een eerdere ronde',
  'replay.lead': 'Zie wat een regel, een bedrag of een limiet doet, voordat een ronde opengaat.',
  'replay.badge': 'Oefening: dit is geen uitslag',
  'replay.source': 'Kies de stembiljetten',
  'replay.round': 'Een eerdere ronde',
  'replay.round.hint': 'Rondes die zijn geteld.',
  'replay.round.none': 'Er is nog geen ronde geteld. Gebruik een bestand.',
  'replay.round.unknown': 'Deze ronde bestaat niet of is nog niet geteld. Kies een andere.',
  'replay.round.option': (p: { title: string; amountCents: number }, f: Formats) =>
    `${p.title} (${f.money(p.amountCents)})`,
  'replay.file': 'Of een Pabulib-bestand van uw apparaat',
  'replay.file.hint':
    'Kies een .pb-bestand, of sleep het hierheen. Het blijft op uw apparaat: er wordt niets verstuurd.',
  'replay.file.tooLarge': 'Dit bestand is groter dan 100 MB. Kies een kleiner bestand.',
  'replay.file.none': 'Dat was geen bestand. Sleep een .pb-bestand, of kies er een.',
  'replay.file.lost': 'Kies het bestand opnieuw: een bestand kan niet in een link staan.',
  'replay.file.pick': 'Kies een bestand',
  'replay.chosen': (p: { name: string }) => `Gekozen: ${p.name}`,
  'replay.facts': (p: { voters: number; plans: number; amount: string }, f: Formats) =>
    `${ballots(p.voters, f)}, ${plans(p.plans, f)}, ${p.amount} te verdelen.`,
  'replay.kind.approval': 'Stemmers kruisten plannen aan.',
  'replay.kind.choose-1': 'Stemmers kozen één plan.',
  'replay.kind.cumulative': 'Stemmers verdeelden punten.',
  'replay.kind.scoring': 'Stemmers gaven punten.',
  'replay.kind.ordinal': 'Stemmers zetten plannen op volgorde.',
  'replay.warnings': 'Niet alles in het bestand klopt. Er kan wel mee worden gerekend:',
  'replay.warning.unknown-project': 'Keuzes van een plan dat niet in de lijst staat. Ze tellen niet mee.',
  'replay.warning.repeated-project': 'Plannen die twee keer op één biljet staan. Ze tellen één keer.',
  'replay.warning.declared-projects': 'Het aantal plannen is anders dan het bestand zegt.',
  'replay.warning.declared-votes': 'Het aantal stembiljetten is anders dan het bestand zegt.',
  'replay.warning.ballot-length': 'Biljetten met te veel of te weinig keuzes. Ze tellen zoals ze zijn.',
  'replay.warning.ballot-points': 'Biljetten met te veel of te weinig punten. Ze tellen zoals ze zijn.',
  'replay.warning.ballot-cost': 'Biljetten die te veel of te weinig kosten. Ze tellen zoals ze zijn.',
  'replay.warning.project-cost': 'Plannen met een prijs buiten de grenzen van het bestand.',
  'replay.warning.votes-column': 'Plannen waarbij het bestand een ander aantal stemmen noemt.',
  'replay.warning.score-column': 'Plannen waarbij het bestand een andere score noemt.',
  'replay.warning.other': 'Iets anders in het bestand klopt niet.',
  'replay.warning.count': (p: { count: number; line: number }, f: Formats) =>
    p.line > 0 ? `${f.number(p.count)} keer, het eerst op regel ${f.number(p.line)}.` : `${f.number(p.count)} keer.`,
  'replay.currency': (p: { currency: string }) =>
    `Het bestand rekent in ${p.currency}. Alle bedragen hieronder zijn in die munt.`,
  'replay.variants': 'Stel in wat u wilt vergelijken',
  'replay.a': 'Variant A',
  'replay.b': 'Variant B',
  'replay.two': 'Vergelijk met een tweede variant',
  'replay.submit': 'Reken het uit',
  'replay.first': 'Kies eerst een ronde of een bestand',
  'replay.firstText': 'Daarna stelt u de regel, het bedrag en de limieten in.',
  'replay.outcome': 'Wat zou er gebeuren?',
  'replay.outcomeText':
    'Er wordt niets bewaard en er wordt geen geld verdeeld. Stemmers hadden onder andere regels misschien anders gestemd.',
  'replay.both': 'Gaat door bij A en bij B',
  'replay.onlyA': 'Alleen bij A',
  'replay.onlyB': 'Alleen bij B',
  'replay.wins': 'Gaat door',
  'replay.takenOut': (p: { column: string; count: number; percent: number; plans: readonly string[] }, f: Formats) =>
    `${p.column}: ${plans(p.count, f)} ${f.plural(p.count, { one: 'deed', other: 'deden' })} niet mee, want duurder dan ${p.percent}% van het bedrag: ${f.list(p.plans)}.`,
  'replay.shortened': (p: { column: string; count: number; voters: number; most: number }, f: Formats) =>
    `${p.column}: ${f.number(p.count)} van de ${ballots(p.voters, f)} ${f.plural(p.count, { one: 'is', other: 'zijn' })} ingekort tot ${f.number(p.most)} ${f.plural(p.most, { one: 'keuze', other: 'keuzes' })}.`,
  'replay.judged': (p: { column: string }) =>
    `${p.column}: de limieten bepalen wie wint; hoe de stemmers ervoor staan, is geteld op alles wat zij echt kozen.`,
  'replay.done': (p: { changed: string }) => `Oefening, geen uitslag. Met B in plaats van A: ${p.changed}`,
  'replay.doneOne': (p: { count: number }, f: Formats) =>
    `Oefening, geen uitslag: ${plans(p.count, f)} ${f.plural(p.count, { one: 'gaat', other: 'gaan' })} door.`,
  'replay.copyFile': 'De link bewaart uw keuzes, maar niet het bestand.',
}
