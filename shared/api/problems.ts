/** Every problem the API can answer with: a stable name, a status, and a sentence in Dutch and English that says how to mend it (RFC 9457). */

type Details = { readonly [name: string]: string | number | boolean | readonly string[] }
type Sentence = (details: Details) => string

/** One problem. `title` is the same each time; `detail` may fill in figures. */
interface Problem {
  readonly status: 400 | 401 | 403 | 404 | 405 | 409 | 412 | 413 | 415 | 428 | 429 | 500 | 503
  readonly title: { readonly nl: string; readonly en: string }
  readonly detail: { readonly nl: Sentence; readonly en: Sentence }
}

const problem = (
  status: Problem['status'],
  titleNl: string,
  titleEn: string,
  nl: string | Sentence,
  en: string | Sentence,
): Problem => ({
  status,
  title: { nl: titleNl, en: titleEn },
  detail: { nl: typeof nl === 'string' ? () => nl : nl, en: typeof en === 'string' ? () => en : en },
})

const oneDecimal = { maximumFractionDigits: 1 } as const
const inHours = { nl: new Intl.NumberFormat('nl', oneDecimal), en: new Intl.NumberFormat('en', oneDecimal) }
const hours = (value: unknown, language: 'nl' | 'en') =>
  `${inHours[language].format(Number(value) / 60)} ${language === 'nl' ? 'uur' : 'hours'}`

const currency = { style: 'currency', currency: 'EUR' } as const
const inEuros = { nl: new Intl.NumberFormat('nl-NL', currency), en: new Intl.NumberFormat('en-NL', currency) }
const euro = (value: unknown, language: 'nl' | 'en') => inEuros[language].format(Number(value) / 100)

/** A date (YYYY-MM-DD) as people write it. */
const longDate = (date: unknown, language: 'nl' | 'en') =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.parse(String(date)),
  )

/** All problems by name. The name is the last part of the `type` address: /problems/<name>. */
export const problems = {
  'invalid-input': problem(
    400,
    'Niet goed ingevuld',
    'Not filled in correctly',
    'Kijk naar de genoemde velden en pas ze aan.',
    'Look at the fields named and mend them.',
  ),
  'invalid-json': problem(
    400,
    'Geen geldige JSON',
    'No valid JSON',
    'De inhoud van het verzoek is geen geldige JSON, of een veld staat er twee keer in.',
    'The body of the request is not valid JSON, or a field is there twice.',
  ),
  'key-reused': problem(
    409,
    'Sleutel al gebruikt',
    'Key already used',
    'Deze Idempotency-Key hoort bij een ander verzoek. Maak een nieuwe sleutel.',
    'This Idempotency-Key belongs to another request. Make a new key.',
  ),
  unauthenticated: problem(
    401,
    'Niet ingelogd',
    'Not logged in',
    'Log in en probeer het opnieuw.',
    'Log in and try again.',
  ),
  forbidden: problem(
    403,
    'Niet toegestaan',
    'Not allowed',
    'U heeft niet de rol die hiervoor nodig is.',
    'You do not have the role that this needs.',
  ),
  'self-approval': problem(
    403,
    'Eigen plan',
    'Own plan',
    'U mag niet beslissen over uw eigen plan.',
    'You may not decide on your own plan.',
  ),
  'prepared-it': problem(
    403,
    'Zelf voorbereid',
    'Prepared by you',
    'U heeft dit plan zelf voorbereid. Iemand anders moet het goedkeuren.',
    'You prepared this plan yourself. Somebody else must approve it.',
  ),
  'same-approver': problem(
    403,
    'Tweede persoon nodig',
    'Second person needed',
    'U heeft dit plan al goedgekeurd. Een andere financieel adviseur moet het ook goedkeuren.',
    'You have approved this plan already. Another finance officer must approve it too.',
  ),
  'not-eligible': problem(
    403,
    'U kunt hier niet stemmen',
    'You cannot vote here',
    'Alleen bewoners van deze wijk stemmen in deze ronde.',
    'Only residents of this district vote in this round.',
  ),
  'other-identification': problem(
    409,
    'Andere manier van stemmen',
    'Another way of voting',
    'In deze ronde stemt iedereen op één manier: met inloggen, of met een stemcode. Kijk bij de ronde welke.',
    'In this round everybody votes in one way: by logging in, or by a voting code. The round page says which.',
  ),
  'not-your-district': problem(
    403,
    'Niet uw wijk',
    'Not your district',
    'U doet dit werk niet voor deze wijk.',
    'You do not do this work for this district.',
  ),
  'not-your-proposal': problem(
    403,
    'Niet uw plan',
    'Not your plan',
    'Alleen de initiatiefnemer kan dit doen.',
    'Only the initiator can do this.',
  ),
  'not-found': problem(
    404,
    'Niet gevonden',
    'Not found',
    'Dit bestaat niet, of niet meer.',
    'This does not exist, or no longer.',
  ),
  'method-not-allowed': problem(
    405,
    'Kan hier niet',
    'Not possible here',
    'Dit adres kent deze methode niet. Zie de header Allow.',
    'This address does not know this method. See the header Allow.',
  ),
  'illegal-transition': problem(
    409,
    'Kan nu niet',
    'Not possible now',
    'De stand laat dit niet (meer) toe. Laad de pagina opnieuw.',
    'The state does not allow this (any more). Load the page again.',
  ),
  'wrong-track': problem(
    409,
    'Andere route',
    'Another track',
    'Dit plan staat op een andere route. Deze stap hoort daar niet bij.',
    'This plan is on another track. This step does not belong to it.',
  ),
  'round-frozen': problem(
    409,
    'Ronde ligt vast',
    'Round is fixed',
    'Na de opening verandert er niets meer aan de regels en het stembiljet.',
    'After the opening nothing changes in the rules or on the ballot paper.',
  ),
  'round-not-open': problem(
    409,
    'Stemmen kan nu niet',
    'Voting is not possible now',
    'De ronde is niet open. Kijk bij de ronde wanneer u kunt stemmen.',
    'The round is not open. The round page says when you can vote.',
  ),
  'round-not-closed': problem(
    409,
    'Ronde is nog open',
    'Round is still open',
    'Tellen kan pas als de ronde gesloten is.',
    'Counting is possible only after the round has closed.',
  ),
  'closes-by-clock': problem(
    409,
    'Sluit op de klok',
    'Closes by the clock',
    'Deze ronde sluit op het moment dat vooraf is vastgelegd.',
    'This round closes at the moment fixed beforehand.',
  ),
  'count-too-early': problem(
    409,
    'Nog even wachten',
    'Wait a moment',
    (d) =>
      `De laatste stemmen kunnen nog onderweg zijn. Tel over ${d.seconds} ${Number(d.seconds) === 1 ? 'seconde' : 'seconden'}.`,
    (d) =>
      `The last votes may still be on their way. Count in ${d.seconds} ${Number(d.seconds) === 1 ? 'second' : 'seconds'}.`,
  ),
  'not-counted': problem(
    409,
    'Nog geen uitslag',
    'No result yet',
    'De stemmen van deze ronde zijn nog niet geteld.',
    'The votes of this round have not been counted yet.',
  ),
  'objection-term-running': problem(
    409,
    'Bezwaar kan nog',
    'Objections are still possible',
    (d) =>
      `Tot en met ${longDate(d.endsOn, 'nl')} kan iemand bezwaar maken, en een brief mag een week later aankomen. Zo lang blijven de sleutels van deze ronde bewaard.`,
    (d) =>
      `Until ${longDate(d.endsOn, 'en')} somebody can object, and a letter may arrive a week later. So long the keys of this round are kept.`,
  ),
  'keys-held': problem(
    409,
    'Sleutels worden vastgehouden',
    'Keys are held',
    'De sleutels van deze ronde blijven bewaard, bijvoorbeeld omdat er bezwaar is. Geef ze eerst vrij.',
    'The keys of this round are kept, for instance because of an objection. Release them first.',
  ),
  'keys-destroyed': problem(
    409,
    'Sleutels zijn vernietigd',
    'Keys have been destroyed',
    'De bezwaartermijn van deze ronde is voorbij en haar sleutels zijn vernietigd. Niemand kan nog zien wie stemde, of een stem openen. De gepubliceerde stemmen blijven.',
    'The term for objections to this round is over and its keys have been destroyed. Nobody can see any more who voted, or open a vote. The published votes stay.',
  ),
  'empty-ballot-paper': problem(
    409,
    'Leeg stembiljet',
    'Empty ballot paper',
    'Zet eerst een plan op het stembiljet.',
    'Put a plan on the ballot paper first.',
  ),
  'ballot-paper-full': problem(
    409,
    'Stembiljet is vol',
    'Ballot paper is full',
    (d) => `Er passen ${d.most} plannen op een stembiljet.`,
    (d) => `A ballot paper has room for ${d.most} plans.`,
  ),
  'closing-passed': problem(
    409,
    'Sluiting is voorbij',
    'Closing has passed',
    'Het sluitingsmoment moet in de toekomst liggen, en na de opening.',
    'The closing moment must lie in the future, and after the opening.',
  ),
  'exercise-only': problem(
    409,
    'Oefening of echte ronde',
    'Exercise or real round',
    'Een oefening heeft eigen plannen, en haar uitslag wordt niet vastgesteld. Een echte ronde krijgt plannen uit de wijk.',
    'An exercise has plans of its own, and its result is not adopted. A real round gets plans of the district.',
  ),
  'already-adopted': problem(
    409,
    'Al vastgesteld',
    'Adopted already',
    'Deze uitslag is al vastgesteld.',
    'This result has been adopted already.',
  ),
  'unknown-choice': problem(
    400,
    'Onbekend plan',
    'Unknown plan',
    'Een gekozen plan staat niet op dit stembiljet.',
    'A chosen plan is not on this ballot paper.',
  ),
  'duplicate-choice': problem(
    400,
    'Plan twee keer gekozen',
    'Plan chosen twice',
    'Kies elk plan één keer.',
    'Choose each plan once.',
  ),
  'ballot-over-budget': problem(
    400,
    'Boven het budget',
    'Over the budget',
    (d) => `U koos voor ${euro(d.chosenCents, 'nl')}. Er is ${euro(d.budgetCents, 'nl')}. Haal een plan weg.`,
    (d) => `You chose plans for ${euro(d.chosenCents, 'en')}. There is ${euro(d.budgetCents, 'en')}. Take a plan away.`,
  ),
  'ballot-over-capacity': problem(
    400,
    'Meer uren dan er zijn',
    'More hours than there are',
    (d) =>
      `Uw plannen vragen ${hours(d.chosenMinutes, 'nl')} van de gemeente. Er is ${hours(d.capacityMinutes, 'nl')}. Haal een plan weg.`,
    (d) =>
      `Your plans ask ${hours(d.chosenMinutes, 'en')} of the municipality. There are ${hours(d.capacityMinutes, 'en')}. Take a plan away.`,
  ),
  'too-many-choices': problem(
    400,
    'Te veel plannen gekozen',
    'Too many plans chosen',
    (d) => `Kies hoogstens ${d.most} plannen.`,
    (d) => `Choose ${d.most} plans at the most.`,
  ),
  'too-many-points': problem(
    400,
    'Te veel punten',
    'Too many points',
    (d) => `Verdeel hoogstens ${d.most} punten.`,
    (d) => `Distribute ${d.most} points at the most.`,
  ),
  'points-needed': problem(
    400,
    'Punten kloppen niet',
    'Points do not fit',
    'Geef elk gekozen plan punten, of geen enkel plan: zoals deze ronde vraagt.',
    'Give every chosen plan points, or none: as this round asks.',
  ),
  'stale-ballot': problem(
    412,
    'Er is een nieuwere stem',
    'There is a newer vote',
    'Van u is al een nieuwere stem bewaard. Die telt. Laad de pagina opnieuw om te wijzigen.',
    'A newer vote of yours is stored. That one counts. Load the page again to change it.',
  ),
  'unknown-code': problem(
    404,
    'Stemcode klopt niet',
    'Voting code not right',
    'We kennen deze stemcode niet in deze ronde. Kijk of alle tekens goed zijn.',
    'We do not know this voting code in this round. See whether all characters are right.',
  ),
  'too-many-attempts': problem(
    429,
    'Te vaak geprobeerd',
    'Tried too often',
    (d) =>
      `Te veel verkeerde stemcodes. Probeer het over ${d.minutes} ${Number(d.minutes) === 1 ? 'minuut' : 'minuten'} opnieuw.`,
    (d) => `Too many wrong voting codes. Try again in ${d.minutes} ${Number(d.minutes) === 1 ? 'minute' : 'minutes'}.`,
  ),
  'insufficient-balance': problem(
    409,
    'Niet genoeg geld',
    'Not enough money',
    (d) =>
      d.askedMinutes === undefined
        ? `Er is ${euro(d.availableCents, 'nl')} en er is ${euro(d.askedCents, 'nl')} nodig.`
        : `Er is ${hours(d.availableMinutes, 'nl')} van de gemeente en er is ${hours(d.askedMinutes, 'nl')} nodig.`,
    (d) =>
      d.askedMinutes === undefined
        ? `There is ${euro(d.availableCents, 'en')} and ${euro(d.askedCents, 'en')} is needed.`
        : `There are ${hours(d.availableMinutes, 'en')} of the municipality and ${hours(d.askedMinutes, 'en')} are needed.`,
  ),
  'mandate-exceeded': problem(
    403,
    'Boven uw mandaat',
    'Above your mandate',
    (d) => `U mag zelf beslissen tot ${euro(d.mandateCents, 'nl')}.`,
    (d) => `You may decide up to ${euro(d.mandateCents, 'en')} by yourself.`,
  ),
  'programme-exists': problem(
    409,
    'Budget is er al',
    'Budget exists',
    'Voor dit jaar is het buurtenbudget al verdeeld.',
    'The budget of this year has been distributed already.',
  ),
  'not-capital': problem(
    400,
    'Berekening klopt niet',
    'Calculation not possible',
    'Met deze bedragen of jaren kunnen de kapitaallasten niet worden berekend.',
    'Capital charges cannot be worked out with these amounts or years.',
  ),
  'changes-missing': problem(
    400,
    'Wijziging ontbreekt',
    'Change missing',
    'Noem bij ‘aangenomen met wijzigingen’ het bedrag of het aantal jaren dat de raad koos.',
    'With ‘adopted with changes’ name the amount or the years that the council chose.',
  ),
  'history-full': problem(
    409,
    'Te veel stappen',
    'Too many steps',
    (d) => `Dit plan heeft al ${d.most} stappen. Dien het opnieuw in, dan kan het verder.`,
    (d) => `This plan has ${d.most} steps already. Submit it anew, so that it can go on.`,
  ),
  'too-many-proposals': problem(
    409,
    'Te veel plannen',
    'Too many plans',
    (d) => `Iemand kan in een jaar hoogstens ${d.most} plannen indienen.`,
    (d) => `A person can submit ${d.most} plans in a year at the most.`,
  ),
  'other-year': problem(
    409,
    'Ander budgetjaar',
    'Another budget year',
    'Dit plan is van een ander budgetjaar dan de ronde. De initiatiefnemer kan het opnieuw indienen.',
    'This plan is of another budget year than the round. The initiator can submit it anew.',
  ),
  'year-closed': problem(
    409,
    'Ander jaar',
    'Another year',
    'Dit kan alleen in het lopende budgetjaar.',
    'This is possible only in the current budget year.',
  ),
  'account-frozen': problem(
    409,
    'Rekening staat stil',
    'Account on hold',
    'Bij een controle klopte er iets niet op deze rekening. Er wordt niets op geboekt tot dat is uitgezocht.',
    'A check found that something on this account is wrong. Nothing is booked on it until that has been sorted out.',
  ),
  'same-person': problem(
    403,
    'Tweede persoon nodig',
    'Second person needed',
    'U heeft dit zelf voorbereid of voorgesteld. Iemand anders moet het goedkeuren.',
    'You prepared or proposed this yourself. Somebody else must approve it.',
  ),
  'year-not-over': problem(
    409,
    'Jaar is nog niet voorbij',
    'Year is not over',
    'Een budgetjaar wordt afgesloten als het voorbij is.',
    'A budget year is closed when it is over.',
  ),
  'rounds-unsettled': problem(
    409,
    'Er lopen nog rondes',
    'Rounds are still running',
    'Van dit jaar zijn er rondes die nog open zijn of nog niet vastgesteld. Rond die eerst af.',
    'Rounds of this year are still open or not yet adopted. Settle those first.',
  ),
  'nothing-left': problem(
    409,
    'Er is niets over',
    'Nothing is left',
    'Van dit jaar is er niets meer om mee te nemen of terug te geven.',
    'Of this year nothing is left to carry over or to give back.',
  ),
  'closing-outdated': problem(
    409,
    'Bedragen zijn veranderd',
    'Amounts have changed',
    'Sinds de voorbereiding is er iets geboekt. Bereid de afsluiting opnieuw voor.',
    'Something was booked since the preparation. Prepare the closing anew.',
  ),
  'refund-exceeds-payment': problem(
    409,
    'Meer dan er betaald is',
    'More than was paid',
    (d) => `Er is ${euro(d.availableCents, 'nl')} betaald. Er kan niet ${euro(d.askedCents, 'nl')} terugkomen.`,
    (d) => `Only ${euro(d.availableCents, 'en')} was paid. No ${euro(d.askedCents, 'en')} can come back.`,
  ),
  'duplicate-reference': problem(
    409,
    'Kenmerk al gebruikt',
    'Reference already used',
    'Met dit kenmerk is al een termijn gevraagd. Kijk of dit een tweede keer dezelfde rekening is.',
    'An instalment was asked with this reference before. See whether this is the same invoice again.',
  ),
  'instalments-full': problem(
    409,
    'Te veel termijnen',
    'Too many instalments',
    (d) => `Een buurtdeal heeft hoogstens ${d.most} termijnen.`,
    (d) => `A deal has ${d.most} instalments at the most.`,
  ),
  'invalid-cursor': problem(
    400,
    'Bladwijzer klopt niet',
    'Bookmark is wrong',
    'Deze bladwijzer hoort niet bij deze lijst. Begin opnieuw op de eerste pagina.',
    'This bookmark does not belong to this list. Begin again at the first page.',
  ),
  'too-many-entries': problem(
    409,
    'Te veel boekingen',
    'Too many entries',
    (d) => `Dit zijn meer dan ${d.most} boekingen. De nachtelijke controle kijkt ze allemaal na.`,
    (d) => `These are more than ${d.most} entries. The nightly check looks at all of them.`,
  ),
  'entry-withdrawn': problem(
    409,
    'Code is vervallen',
    'Code has lapsed',
    'De code van deze kiezer is vervallen. Zoek eerst uit waarom; dat staat bij het nummer.',
    'The code of this voter has lapsed. First find out why; the number shows it.',
  ),
  'already-issued': problem(
    409,
    'Kreeg al een code',
    'Already has a code',
    (d) =>
      `Deze bewoner kreeg aan de balie al een code, onder nummer ${d.number}. Is die kwijt, geef dan een nieuwe code bij dat nummer.`,
    (d) =>
      `This resident already got a code at the desk, under number ${d.number}. If it is lost, give a new code for that number.`,
  ),
  'register-full': problem(
    409,
    'Register is vol',
    'Register is full',
    (d) => `Een ronde kent hoogstens ${d.most} kiezers.`,
    (d) => `A round knows at most ${d.most} voters.`,
  ),
  'proxy-exists': problem(
    409,
    'Al een gemachtigde',
    'Already has a proxy',
    'Voor deze kiezer stemt al iemand anders.',
    'Somebody else already votes for this voter.',
  ),
  'proxy-full': problem(
    409,
    'Al te vaak gemachtigd',
    'Proxy too often',
    (d) => `Deze kiezer stemt al voor ${d.most} anderen. Meer mag niet.`,
    (d) => `This voter already votes for ${d.most} others. More is not allowed.`,
  ),
  'proxy-unfit': problem(
    409,
    'Kan niet gemachtigd worden',
    'Cannot be a proxy',
    'De gemachtigde is een andere kiezer van deze ronde, met een geldige code, voor wie niemand anders stemt. Wie zelf voor een ander stemt, machtigt niemand.',
    'The proxy is another voter of this round, with a valid code, for whom nobody else votes. Who votes for somebody else appoints nobody.',
  ),
  'batch-exists': problem(
    409,
    'Stapel is al ingeboekt',
    'Batch already registered',
    'Er is al een stapel met dit opschrift. Kijk of het dezelfde is, of geef deze een ander opschrift.',
    'There is already a batch with this label. See whether it is the same, or give this one another label.',
  ),
  'batches-full': problem(
    409,
    'Te veel stapels',
    'Too many batches',
    (d) => `Een ronde kent hoogstens ${d.most} stapels.`,
    (d) => `A round has at most ${d.most} batches.`,
  ),
  'batch-closed': problem(
    409,
    'Stapel is klaar',
    'Batch is done',
    'Deze stapel is al opgeslagen of vervallen. Er verandert niets meer aan.',
    'This batch has been stored or is void. Nothing of it changes any more.',
  ),
  'batch-unfinished': problem(
    409,
    'Stapel is nog niet klaar',
    'Batch is not finished',
    (d) =>
      `Twee personen moeten over elk biljet hetzelfde invoeren. Dat is nog niet zo bij ${d.open} van de ${d.size}.`,
    (d) => `Two people must enter the same for every ballot. That is not so yet for ${d.open} of ${d.size}.`,
  ),
  'code-in-batch': problem(
    409,
    'Code staat al in de stapel',
    'Code is in the batch already',
    (d) =>
      `Deze code staat ook op biljet ${d.place}. Kijk het na; staat hij er echt twee keer op, dan telt één van beide niet.`,
    (d) =>
      `This code is also on ballot ${d.place}. Check it; if it really is there twice, one of the two does not count.`,
  ),
  'paper-waiting': problem(
    409,
    'Er wacht nog papier',
    'Paper is waiting',
    (d) =>
      `${d.batches === 1 ? 'Er is nog 1 stapel' : `Er zijn nog ${d.batches} stapels`} papieren stembiljetten niet opgeslagen. Maak die eerst af, of laat die met een reden vervallen.`,
    (d) =>
      d.batches === 1
        ? 'There is 1 batch of paper ballots that has not been stored yet. Finish it, or make it void with a reason.'
        : `There are ${d.batches} batches of paper ballots that have not been stored yet. Finish them, or make them void with a reason.`,
  ),
  'changed-meanwhile': problem(
    412,
    'Ondertussen gewijzigd',
    'Changed meanwhile',
    'Iemand heeft dit net gewijzigd. Laad de pagina opnieuw en kijk of uw keuze nog klopt.',
    'Somebody has just changed this. Load the page again and see whether your choice still holds.',
  ),
  'too-large': problem(
    413,
    'Te groot',
    'Too large',
    'De inhoud van het verzoek is te groot.',
    'The body of the request is too large.',
  ),
  'unsupported-media': problem(
    415,
    'Verkeerd formaat',
    'Wrong format',
    'Stuur JSON, met Content-Type: application/json.',
    'Send JSON, with Content-Type: application/json.',
  ),
  'precondition-required': problem(
    428,
    'Header ontbreekt',
    'Header missing',
    (d) => `Stuur de header ${d.header} mee.`,
    (d) => `Send the header ${d.header} along.`,
  ),
  internal: problem(
    500,
    'Er ging iets mis',
    'Something went wrong',
    'Er ging bij ons iets mis. Er is niets half opgeslagen. Probeer het opnieuw.',
    'Something went wrong on our side. Nothing was stored by halves. Try again.',
  ),
  unavailable: problem(
    503,
    'Even niet bereikbaar',
    'Out of reach for a moment',
    'We konden dit nu niet opslaan. Probeer het opnieuw: een tweede keer telt niet dubbel.',
    'We could not store this now. Try again: a second time does not count twice.',
  ),
} as const satisfies { readonly [name: string]: Problem }

export type ProblemName = keyof typeof problems
