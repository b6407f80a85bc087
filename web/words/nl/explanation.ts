/** Texts of the explanation of a result: why a plan won or lost, the steps of the count, and how fair the outcome is. */
import type { Formats } from '../formats.ts'

const count = (of: number, one: string, other: string, f: Formats) => `${f.number(of)} ${f.plural(of, { one, other })}`
const voters = (of: number, f: Formats) => count(of, 'kiezer', 'kiezers', f)
const plans = (of: number, f: Formats) => count(of, 'plan', 'plannen', f)
const ballots = (of: number, f: Formats) => count(of, 'stembiljet', 'stembiljetten', f)
/** Effective votes come in thousandths; one decimal tells enough. */
const votes = (thousandths: number, f: Formats) => f.number(Math.round(thousandths / 100) / 10)

export const explanation = {
  'explain.copy': 'Kopieer de link naar deze uitleg',
  'explain.copied': 'De link is gekopieerd.',
  'explain.notCopied': 'Kopiëren lukte niet. Dit is de link:',
  'explain.plan': 'Plan',
  'explain.voters': 'Kiezers',
  'explain.amount': 'Bedrag',
  'explain.asTable': 'Toon als tabel',
  'explain.votes': (p: { thousandths: number }, f: Formats) => votes(p.thousandths, f),

  'explain.heldAtEnd': (p: { heldCents: number }, f: Formats) =>
    `Toen dit plan was afgevallen, betaalden zij nog mee aan plannen die later zijn gekozen. Aan het eind van het delen was er nog ${f.money(p.heldCents)} van hen samen.`,

  'explain.purse.paid': 'Wie betaalde dit plan?',
  'explain.purse.held': 'Wat hadden zijn kiezers nog?',
  'explain.purse.each': 'Ieder',
  'explain.purse.together': 'Samen',
  'explain.purse.between': (p: { leastCents: number; mostCents: number }, f: Formats) =>
    p.leastCents === p.mostCents ? f.money(p.mostCents) : `${f.money(p.leastCents)} tot ${f.money(p.mostCents)}`,
  'explain.purse.rounded': 'Bedragen per persoon zijn afgerond.',
  'explain.purse.lacking': 'Te weinig',
  'explain.purse.all': 'Al zijn kiezers samen',
  'explain.purse.lackingHours': (p: { lackingMinutes: number }, f: Formats) =>
    `Er was te weinig tijd van de gemeente: ${f.hours(p.lackingMinutes)} te weinig.`,
  'explain.purse.price': 'Prijs van het plan',
  'explain.purse.till': (p: { leftCents: number }, f: Formats) =>
    `Toen dit plan daarna aan de beurt was, zat er nog ${f.money(p.leftCents)} in de kas. Dat is de streep in de balk.`,
  'explain.purse.hidden':
    'Bij minder dan tien stemmers laten we niet zien wie wat betaalde: dan zou u een persoon kunnen herkennen.',

  'explain.rounds': 'Hoeveel stemmen telden mee?',
  'explain.rounds.text':
    'Een kiezer die zijn geld al aan andere plannen gaf, telt minder mee. Gekozen wordt steeds het plan met de meeste stemmen die meetellen.',
  'explain.rounds.textOther':
    'Een kiezer die zijn geld al aan andere plannen gaf, telt minder mee. Zo veel kiezers zouden het plan betalen als ieder evenveel betaalde.',
  'explain.rounds.textPoints':
    'Een kiezer die minder punten gaf, of zijn geld al aan andere plannen gaf, telt minder mee.',
  'explain.rounds.this': 'dit plan',
  'explain.rounds.chosen': 'het plan dat toen is gekozen',
  'explain.rounds.step': 'Stap',
  'explain.rounds.chosenPlan': 'Gekozen plan',
  'explain.rounds.itsVotes': 'Stemmen van dat plan',
  'explain.rounds.ownVotes': 'Stemmen van dit plan',
  'explain.rounds.summary': (p: { first: number; last: number; steps: number }, f: Formats) =>
    p.steps === 1
      ? `In stap 1: ${votes(p.first, f)}.`
      : votes(p.first, f) === votes(p.last, f)
        ? `Van stap 1 tot en met stap ${f.number(p.steps)}: ${votes(p.first, f)}.`
        : `Van ${votes(p.first, f)} in stap 1 naar ${votes(p.last, f)} in stap ${f.number(p.steps)}.`,

  'explain.spent': 'Waar ging het geld van zijn kiezers heen?',
  'explain.spent.text': 'Aan deze plannen betaalden zijn kiezers mee voordat dit plan afviel. Zij kozen die zelf ook.',
  'explain.spent.all': (p: { plans: number }, f: Formats) => `Toon alle ${plans(p.plans, f)}`,
  'explain.spent.none': 'Toen dit plan afviel, hadden zijn kiezers nog aan geen ander plan betaald.',

  'explain.also': 'Welke plannen kozen zijn kiezers ook?',
  'explain.also.voters': (p: { supporters: number; of?: number }, f: Formats) =>
    p.of === undefined ? voters(p.supporters, f) : `${f.number(p.supporters)} van de ${voters(p.of, f)}`,
  'explain.also.lost': 'ging ook niet door',
  'explain.also.lostOnly': 'ging niet door',
  'explain.also.split': 'Wie meer plannen kiest, verdeelt zijn geld. Samen één plan maken kan de volgende keer helpen.',

  'explain.needed': 'Wat had dit plan nodig gehad?',
  'explain.needed.text': 'Dit is nagerekend: de hele telling is opnieuw gedaan met deze ene verandering.',
  'explain.needed.absent':
    'Dat is bij het tellen niet uitgerekend. Uw eigen apparaat kan het wel: het telt dan de gepubliceerde stemmen vele keren opnieuw. Met veel stemmen duurt dat enkele minuten.',
  'explain.search': 'Reken dit uit op dit apparaat',
  'explain.search.started': 'Het uitrekenen is begonnen',
  'explain.search.fetching': 'De stemmen worden opgehaald en gelezen.',
  'explain.search.newVoters': (p: { tried: number; lowest?: number }, f: Formats) =>
    `Nieuwe kiezers: tot en met ${f.number(p.tried)} is uitgesloten${p.lowest === undefined ? '' : `, met ${f.number(p.lowest)} wint het`}.`,
  'explain.search.switchers': (p: { tried: number; lowest?: number }, f: Formats) =>
    `Stemmers die dit plan ook kiezen: tot en met ${f.number(p.tried)} is uitgesloten${p.lowest === undefined ? '' : `, met ${f.number(p.lowest)} wint het`}.`,
  'explain.search.cost': (p: { tried: number; lowest?: number }, f: Formats) =>
    `Een lagere prijs: tot aan ${f.money(p.tried)} is uitgesloten${p.lowest === undefined ? '' : `, voor ${f.money(p.lowest)} wint het`}.`,
  'explain.search.stop': 'Stoppen met uitrekenen',
  'explain.search.failed': 'Het uitrekenen is niet gelukt',
  'explain.search.failedText':
    'Laad de pagina opnieuw en probeer het nog eens. Lukt het dan niet, gebruik dan een andere browser.',

  'walk.intro': (p: { steps: number }, f: Formats) =>
    `In ${count(p.steps, 'stap', 'stappen', f)} zijn de plannen gekozen. Loop ze na, en zie hoe elk plan ervoor stond.`,
  'walk.otherRule':
    'Bij deze regel heeft niemand een eigen deel van het geld. Daarom zijn er geen stappen om na te lopen: de volgorde hierboven is de hele telling.',
  'walk.noSteps': 'Geen enkel plan kon door zijn kiezers worden betaald. Daarom zijn er geen stappen om na te lopen.',
  'walk.controls': 'Door de stappen lopen',
  'walk.slider': 'Stap',
  'walk.first': 'Eerste',
  'walk.previous': 'Vorige',
  'walk.next': 'Volgende',
  'walk.last': 'Laatste',
  'walk.at': (p: { step: number; steps: number }, f: Formats) => `Stap ${f.number(p.step)} van ${f.number(p.steps)}`,
  'walk.end': 'Na de laatste stap',
  'walk.chosen': (p: { plan: string }) => `Gekozen: ${p.plan}`,
  'walk.paid': (p: { payers: number; mostCents: number; thousandths: number }, f: Formats) =>
    `${voters(p.payers, f)} ${f.plural(p.payers, { one: 'betaalt', other: 'betalen' })} mee, ieder hoogstens ${f.money(p.mostCents)}. Er ${f.plural(p.thousandths / 1000, { one: 'telt', other: 'tellen' })} ${votes(p.thousandths, f)} ${f.plural(p.thousandths / 1000, { one: 'stem', other: 'stemmen' })} mee.`,
  'walk.paidHours': (p: { minutes: number }, f: Formats) =>
    `Dit plan kost geen geld. Zijn kiezers hadden samen de ${f.hours(p.minutes)} van de gemeente die het vraagt.`,
  'walk.gaveAll': (p: { gaveAll: number }, f: Formats) =>
    `${voters(p.gaveAll, f)} ${f.plural(p.gaveAll, { one: 'gaf alles wat die nog had', other: 'gaven alles wat zij nog hadden' })}.`,
  'walk.left': 'Wat alle stemmers samen nog hebben',
  'walk.leftOf': (p: { leftCents: number; totalCents: number }, f: Formats) =>
    `${f.money(p.leftCents)} van ${f.money(p.totalCents)}`,
  'walk.leftPaper': 'op papier: ieders deel is voor het rekenen verhoogd',
  'walk.ranking': 'Zo stonden de plannen ervoor',
  'walk.ranking.text': 'De balk is het aantal stemmen dat nog meetelt.',
  'walk.ranking.byPrice':
    'De balk is het aantal stemmen dat nog meetelt. Gekozen wordt het plan dat elke kiezer het minst kost.',
  'walk.ranking.byPoints':
    'De balk is het aantal stemmen dat meetelt: wie minder punten gaf of minder geld over heeft, telt minder mee. Gekozen wordt het plan dat per punt het minst kost.',
  'walk.state.chosen': 'gekozen',
  'walk.state.falls': (p: { lackingCents: number; lackingMinutes: number }, f: Formats) =>
    `valt nu af: ${f.list([
      ...(p.lackingCents > 0 || p.lackingMinutes === 0 ? [f.money(p.lackingCents)] : []),
      ...(p.lackingMinutes > 0 ? [`${f.hours(p.lackingMinutes)} van de gemeente`] : []),
    ])} te weinig`,
  'walk.state.out': 'viel af',
  'walk.more': (p: { plans: number }, f: Formats) => `Nog ${plans(p.plans, f)}`,
  'walk.said': (
    p: { step: number; steps: number; plan: string; thousandths: number; mostCents: number; fallen: number },
    f: Formats,
  ) =>
    `Stap ${f.number(p.step)} van ${f.number(p.steps)}: ${p.plan} gekozen met ${votes(p.thousandths, f)} stemmen die meetellen, hoogstens ${f.money(p.mostCents)} per kiezer.${p.fallen > 0 ? ` ${plans(p.fallen, f)} ${f.plural(p.fallen, { one: 'valt', other: 'vallen' })} af.` : ''}`,
  'walk.saidEnd': 'Na de laatste stap: wat er met de rest van het geld gebeurde.',
  'walk.end.stopped': 'Geen enkel plan kon nog door zijn eigen kiezers worden betaald. Daar houdt het delen op.',
  'walk.end.raised': (p: { byCents: number; eachCents: number; baseCents: number }, f: Formats) =>
    `Met ${f.money(p.baseCents)} per stemmer bleef er geld over. Daarom is de telling steeds opnieuw gedaan met een iets hoger deel voor iedereen. De stappen hierboven zijn van de laatste telling die nog in het budget paste: met ${f.money(p.eachCents)} per stemmer, ${f.money(p.byCents)} meer.`,
  'walk.end.free': (p: { plans: string }) => `Zonder stap gekozen, omdat ze niets kosten: ${p.plans}.`,
  'walk.end.filled': 'Met wat er in de kas over was, zijn daarna deze plannen betaald, op volgorde van stemmen:',
  'walk.end.filledAt': (p: { plan: string; costCents: number; leftCents: number }, f: Formats) =>
    `${p.plan}: ${f.money(p.costCents)}. Er was toen nog ${f.money(p.leftCents)}.`,
  'walk.end.left': (p: { leftCents: number }, f: Formats) =>
    `Aan het eind blijft er ${f.money(p.leftCents)} over in de kas.`,

  'fair.text':
    'Hieronder staat deze uitslag naast de regel die de meeste gemeenten gebruiken: het plan met de meeste stemmen eerst. Beide zijn gerekend met dezelfde stembiljetten.',
  'fair.textGreedy':
    'Bij deze ronde is gerekend met de regel die de meeste gemeenten gebruiken: het plan met de meeste stemmen eerst.',
  'fair.caption': 'Deze uitslag naast ‘meeste stemmen eerst’',
  'fair.captionGreedy': 'Cijfers van deze uitslag',
  'fair.what': 'Wat',
  'fair.here': 'Deze uitslag',
  'fair.greedy': 'Meeste stemmen eerst',
  'fair.winners': 'Plannen die doorgaan',
  'fair.cost': 'Geld dat wordt uitgegeven',
  'fair.withWinner': 'Stembiljetten met minstens één plan dat doorgaat',
  'fair.share': (p: { ballots: number; bps: number }, f: Formats) =>
    `${f.number(p.ballots)} (${f.percent(Math.round(p.bps / 10) * 10)})`,
  'fair.average': 'Plannen die doorgaan per stembiljet, gemiddeld',
  'fair.behind': 'Geld achter een stembiljet: het midden',
  'fair.behindHint':
    'Geld achter een stembiljet: de prijs van elk plan dat doorgaat is gelijk verdeeld over zijn kiezers, en op elk stembiljet opgeteld.',
  'fair.quarters': 'Geld achter een stembiljet: de middelste helft',
  'fair.between': (p: { leastCents: number; mostCents: number }, f: Formats) =>
    `${f.money(p.leastCents)} tot ${f.money(p.mostCents)}`,
  'fair.complaints': 'Plannen met een terechte klacht',
  'fair.equalPart': (p: { cents: number }, f: Formats) =>
    `Ter vergelijking: een gelijk deel van het geld is ${f.money(p.cents)} per stemmer.`,

  'fair.verdict.same':
    'De twee uitslagen zijn gelijk: met dezelfde stemmen had ‘meeste stemmen eerst’ dezelfde plannen gekozen.',
  'fair.verdict.small': 'Eerlijk is eerlijk: het verschil in het aantal mensen met een plan dat doorgaat is klein.',
  'fair.verdict.more': (p: { ballots: number }, f: Formats) =>
    `Met deze regel staat op ${ballots(p.ballots, f)} meer een plan dat doorgaat.`,
  'fair.verdict.fewer': (p: { ballots: number }, f: Formats) =>
    `Met deze regel staat op ${ballots(p.ballots, f)} minder een plan dat doorgaat. Dat kan: deze regel let op gelijke delen, niet op dit getal.`,
  'fair.verdict.guarantee':
    'Het grotere verschil is de belofte: bij het delen kan een grote groep niet het geld van een kleine groep uitgeven.',
  'fair.gained': 'Alleen met deze regel',
  'fair.lost': 'Alleen met ‘meeste stemmen eerst’',
  'fair.onlyHere': 'Deze plannen gaan door, en waren met ‘meeste stemmen eerst’ afgevallen:',
  'fair.onlyGreedy': 'Deze plannen vielen af, en waren met ‘meeste stemmen eerst’ doorgegaan:',
  'fair.none': 'Geen.',
  'fair.planVotes': (p: { votes: number; costCents: number }, f: Formats) =>
    `${count(p.votes, 'stem', 'stemmen', f)}, ${f.money(p.costCents)}`,
  'fair.planPoints': (p: { votes: number; costCents: number }, f: Formats) =>
    `${count(p.votes, 'punt', 'punten', f)}, ${f.money(p.costCents)}`,

  'fair.complaint.title': 'Heeft een groep een terechte klacht?',
  'fair.complaint.text':
    'Iedere stemmer heeft een gelijk deel van het geld. Soms kan een groep daarmee een plan betalen, bovenop alles wat zij al kreeg. Gaat dat plan toch niet door, dan is een klacht terecht.',
  'fair.complaint.moneyOnly': 'Dit kijkt alleen naar geld, niet naar de uren van de gemeente.',
  'fair.complaint.none': 'In deze uitslag heeft geen enkele groep zo’n klacht.',
  'fair.complaint.here': 'In deze uitslag is er een terechte klacht over:',
  'fair.complaint.greedyNone': 'Met ‘meeste stemmen eerst’ ook niet.',
  'fair.complaint.greedyNoneButHere': 'Met ‘meeste stemmen eerst’ was er geen terechte klacht.',
  'fair.complaint.greedy': 'Met ‘meeste stemmen eerst’ was er een terechte klacht over:',

  'fair.spread.title': 'Hoeveel plannen van een stembiljet gaan door?',
  'fair.spread.caption': 'Stembiljetten naar het aantal plannen dat doorgaat',
  'fair.spread.winners': 'Plannen die doorgaan',
  'fair.spread.range': (p: { from: number; to: number }, f: Formats) =>
    p.from === p.to ? f.number(p.from) : `${f.number(p.from)} tot en met ${f.number(p.to)}`,
  'fair.spread.ballots': (p: { ballots: number; bps: number }, f: Formats) =>
    `${f.number(p.ballots)} (${f.percent(p.bps)})`,

  'fair.theme.title': 'Geld en stemmen per thema',
  'fair.theme.text': 'Elk stembiljet telt één keer, verdeeld over zijn keuzes.',
  'fair.theme.caption': 'Welk deel van het geld en van de stemmen naar elk thema ging',
  'fair.theme.name': 'Thema',
  'fair.district.title': 'Geld en stemmen per wijk',
  'fair.district.caption': 'Welk deel van het geld en van de stemmen naar elke wijk ging',
  'fair.district.name': 'Wijk',
  'fair.theme.money': 'Deel van het geld',
  'fair.theme.votes': 'Deel van de stemmen',
  'fair.theme.part': (p: { bps: number }, f: Formats) => f.percent(Math.round(p.bps / 100) * 100),

  'fair.change': 'Hoe zeker is deze uitslag?',
  'fair.change.found': (p: { ballots: number }, f: Formats) =>
    `Er zijn weinig stembiljetten. Met ${ballots(p.ballots, f)} meer of minder had de uitslag anders kunnen zijn. Dat is geen fout, maar goed om te weten.`,
  'fair.change.not': (p: { tried: number }, f: Formats) =>
    p.tried === 0
      ? 'Er zijn weinig stembiljetten. Hoeveel er minstens nodig zijn voor een andere uitslag, is niet uitgerekend.'
      : `Er zijn weinig stembiljetten, maar met ${p.tried === 1 ? 'één stembiljet' : `tot en met ${f.number(p.tried)} stembiljetten`} meer of minder verandert deze uitslag niet.`,
  'fair.filled': 'Betaald uit wat over was',
  'fair.filled.text':
    'Na het delen was er geld over. Daarom gaan ook deze plannen door. Hun eigen kiezers konden ze niet betalen:',
}
