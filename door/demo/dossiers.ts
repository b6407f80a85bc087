/** The council dossiers of the demo: one that waits for advice, one on the agenda of the council, and one that is built and will be charged from next year on. */
import type { BodyOf } from '../../shared/api/endpoint.ts'
import type { api } from '../../shared/api/index.ts'
import { localDate } from '../../shared/terms/terms.ts'
import { single } from './single-plans.ts'
import type { Demo } from './steps.ts'

type Alternatives = BodyOf<(typeof api)['describeAlternatives']>
type Advice = BodyOf<(typeof api)['adviseDossier']>

const described = (demo: Demo, id: string, body: Alternatives) =>
  demo.step(id, 'fatima', (call, on) => call('describeAlternatives', { ...on, body }))

const advised = (demo: Demo, id: string, by: string, body: Advice) =>
  demo.step(id, by, (call, on) => call('adviseDossier', { ...on, body }))

/** From three advices to the agenda of a meeting of today. */
async function onAgenda(demo: Demo, id: string): Promise<void> {
  await advised(demo, id, 'frits', {
    as: 'finance-officer',
    advice: 'positive',
    text: 'De jaarlijkse lasten passen binnen het deel van het buurtenbudget dat ervoor bedoeld is.',
  })
  await advised(demo, id, 'julia', {
    as: 'legal-adviser',
    advice: 'positive',
    text: 'De grond is van de gemeente en het omgevingsplan staat dit gebruik toe.',
  })
  await advised(demo, id, 'bram', {
    as: 'asset-manager',
    advice: 'positive-with-conditions',
    text: 'Akkoord, als het onderhoud in de gewone ronde van de ploeg past.',
  })
  await demo.step(id, 'wouter', (call, on) =>
    call('proposeDossier', {
      ...on,
      body: { reason: 'Het college legt deze wens van bewoners graag aan de raad voor.' },
    }),
  )
  await demo.step(id, 'greet', (call, on) =>
    call('putDossierOnAgenda', { ...on, body: { meetingOn: localDate(Date.now()) } }),
  )
}

/** From the council's decision to the settled bill. */
async function built(demo: Demo, id: string): Promise<void> {
  const today = localDate(Date.now())
  await demo.step(id, 'greet', (call, on) =>
    call('decideDossier', {
      ...on,
      body: {
        decision: 'adopted',
        decidedOn: today,
        reference: 'Raadsbesluit (demo) 12',
        reason: 'De raad stelt het krediet beschikbaar en dekt de kapitaallasten uit het buurtenbudget.',
      },
    }),
  )
  await demo.step(id, 'fatima', (call, on) => call('openCredit', { ...on, body: { amendment: '2026-4 (demo)' } }))
  for (const [euros, what] of [
    [41_500, 'Grondwerk en bomen'],
    [28_900, 'Speeltoestellen en hek'],
  ] as const)
    await demo.step(id, 'fatima', (call, on) =>
      call('spendCredit', { ...on, body: { amount: { cents: euros * 100 }, what } }),
    )
  await demo.step(id, 'bram', (call, on) =>
    call('deliverDossier', {
      ...on,
      body: { completedOn: today, text: 'Het plein is open. De kinderen speelden er meteen.' },
    }),
  )
  await demo.step(id, 'frits', (call, on) =>
    call('settleDossier', { ...on, body: { reason: 'Alle rekeningen zijn betaald. Er is € 1.600 over.' } }),
  )
}

/** Makes the three dossiers. */
export async function dossiers(demo: Demo): Promise<void> {
  const { capitalPrepared, capitalAdopted, capitalBuilt } = single
  for (const plan of [capitalPrepared, capitalAdopted, capitalBuilt])
    await demo.check(plan, 'checked', 'Haalbaar. Een investering in de openbare ruimte: voor de raad.')

  const park = await demo.redirect(capitalPrepared, {
    years: 20,
    assetKind: 'greenery',
    reason:
      'Een park is een investering. In één keer zou het meer kosten dan het hele wijkbudget. Over jaren verdeeld kan het wel.',
  })
  await described(demo, park, {
    alternatives: [
      {
        kind: 'smaller',
        title: 'Alleen het grasveld en de bomen',
        text: 'Zonder sportveld. Het kan later nog worden aangelegd.',
        investment: { cents: 11_000_000 },
      },
      { kind: 'phased', title: 'In twee jaar', text: 'Eerst de bomen, en een jaar later het sportveld.' },
      {
        kind: 'paid-at-once',
        title: 'In één keer betalen',
        text: 'Dan is er dit jaar voor andere plannen bijna niets over.',
      },
    ],
    upkeep: 'Het gras wordt gemaaid in de gewone maaironde van de wijk. Bewoners verzorgen de borders.',
    maintenancePerYear: { cents: 360_000 },
  })
  await advised(demo, park, 'julia', {
    as: 'legal-adviser',
    advice: 'positive-with-conditions',
    text: 'Het kan. Voor het sportveld is wel een vergunning nodig.',
  })

  const lights = await demo.redirect(capitalAdopted, {
    years: 20,
    assetKind: 'lighting',
    reason: 'Verlichting gaat twintig jaar mee en hoort als investering bij de raad.',
  })
  await described(demo, lights, {
    alternatives: [
      {
        kind: 'smaller',
        title: 'Acht lampen in plaats van zestien',
        text: 'Alleen langs het pad naar school.',
        investment: { cents: 2_600_000 },
      },
      {
        kind: 'co-funded',
        title: 'Samen met de speeltuin',
        text: 'De speeltuinvereniging betaalt de lampen bij haar hek.',
      },
    ],
    upkeep: 'De lampen gaan mee in het contract voor de openbare verlichting.',
    maintenancePerYear: { cents: 96_000 },
  })
  await onAgenda(demo, lights)

  const square = await demo.redirect(capitalBuilt, {
    years: 15,
    assetKind: 'nature-play-area',
    reason: 'Een groen plein gaat vijftien jaar mee en hoort als investering bij de raad.',
    ready: 0,
  })
  await described(demo, square, {
    alternatives: [
      {
        kind: 'smaller',
        title: 'Alleen bomen',
        text: 'De oude toestellen blijven staan.',
        investment: { cents: 3_800_000 },
      },
      { kind: 'phased', title: 'In twee jaar', text: 'Eerst de bomen, en een jaar later de toestellen.' },
    ],
    upkeep: 'De school houdt het plein schoon. De gemeente controleert de toestellen.',
    maintenancePerYear: { cents: 144_000 },
  })
  await onAgenda(demo, square)
  await built(demo, square)
}
