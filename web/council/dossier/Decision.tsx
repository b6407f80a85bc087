/** The meeting, what the council decided and changed, and what was asked beside what was adopted and what it really cost. */
import { createMemo, For, Show } from 'solid-js'
import type { DossierView } from '../../../shared/api/council.ts'
import { chargesOf } from '../../../shared/council/calculation.ts'
import { isRefusal } from '../../../shared/refusal.ts'
import { calculationOf } from '../../parts/capital-preview.ts'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { useWords } from '../../words/index.tsx'

const toneOf = { adopted: 'good', 'adopted-with-changes': 'good', refused: 'bad', postponed: 'waiting' } as const
type Calculation = DossierView['calculation']

export function Decision(props: { dossier: DossierView }) {
  const words = useWords()
  const nameOf = (component: number | undefined) => props.dossier.asked.components[component ?? 0]?.name ?? ''
  const changesOf = (amendment: DossierView['decisions'][number]['amendments'][number]) => {
    const name = nameOf(amendment.component)
    const { amount, contributions, years, completionYear } = amendment
    return words.list([
      ...(amount ? [words.t('amendment.amount', { name, amountCents: amount.cents })] : []),
      ...(contributions ? [words.t('amendment.contributions', { name, amountCents: contributions.cents })] : []),
      ...(years ? [words.t('amendment.years', { name, years })] : []),
      ...(completionYear ? [words.t('amendment.completion', { year: completionYear })] : []),
    ])
  }
  return (
    <Show when={props.dossier.meetingOn || props.dossier.decisions.length > 0 || props.dossier.announcedOn}>
      <section class="stack" aria-labelledby="decision">
        <h2 id="decision">{words.t('inDossier.decision')}</h2>
        <Show when={props.dossier.meetingOn}>
          {(on) => <p>{words.t('inDossier.meeting', { on: on(), isPast: props.dossier.state !== 'council' })}</p>}
        </Show>
        <For each={props.dossier.decisions}>
          {(decision) => (
            <blockquote class="said">
              <p>
                <StatusBadge tone={toneOf[decision.decision]}>{words.t(`resolution.${decision.decision}`)}</StatusBadge>{' '}
                {words.t('inDossier.decision.line', { on: decision.decidedOn, reference: decision.reference })}
              </p>
              <p lang="nl">{decision.reason}</p>
              <Show when={decision.amendments.length > 0}>
                <p>
                  <strong>{words.t('inDossier.amendments')}</strong>
                </p>
                <ul>
                  <For each={decision.amendments}>
                    {(amendment) => (
                      <li>
                        <span lang="nl">{amendment.title}</span>: {changesOf(amendment)}
                      </li>
                    )}
                  </For>
                </ul>
              </Show>
              <footer>{words.t('inDossier.decision.by', { name: decision.by.name, at: decision.at })}</footer>
            </blockquote>
          )}
        </For>
        <Show when={props.dossier.announcedOn}>{(on) => <p>{words.t('inDossier.announced', { on: on() })}</p>}</Show>
        <Show when={props.dossier.adopted}>
          {(adopted) => <Comparison dossier={props.dossier} adopted={adopted()} />}
        </Show>
      </section>
    </Show>
  )
}

/** The first year with charges, its charge, and all charges together, in cents. */
function sumsOf(calculation: Calculation) {
  const charges = chargesOf(calculationOf(calculation))
  if (isRefusal(charges)) return undefined
  return { first: charges.years[0], totalCents: charges.totals.chargeCents }
}

function Comparison(props: { dossier: DossierView; adopted: Calculation }) {
  const words = useWords()
  const columns = createMemo(() => {
    const isReal = props.dossier.state === 'charging' || props.dossier.state === 'written-off'
    return [
      { id: 'asked' as const, calculation: props.dossier.asked },
      { id: 'adopted' as const, calculation: props.adopted },
      ...(isReal ? [{ id: 'real' as const, calculation: props.dossier.calculation }] : []),
    ].map((column) => ({ ...column, sums: sumsOf(column.calculation) }))
  })
  type Column = ReturnType<typeof columns>[number]
  const rows = (): [string, (column: Column) => string][] => [
    [words.t('calc.investment'), ({ calculation }) => words.money(calculation.investment.cents)],
    [words.t('calc.contributions'), ({ calculation }) => words.money(calculation.contributions.cents)],
    [words.t('calc.years'), ({ calculation }) => words.t('facts.years', { years: calculation.years })],
    [words.t('calc.completion.short'), ({ calculation }) => String(calculation.completionYear)],
    [words.t('compare.firstYear'), ({ sums }) => String(sums?.first?.year ?? '')],
    [words.t('compare.firstCharge'), ({ sums }) => words.money(sums?.first?.chargeCents ?? 0)],
    [words.t('compare.total'), ({ sums }) => words.money(sums?.totalCents ?? 0)],
  ]
  return (
    <>
      <h3>{words.t('inDossier.compare')}</h3>
      <section class="table-frame" tabindex="0" aria-label={words.t('inDossier.compare')}>
        <table class="compare">
          <caption class="unseen">{words.t('inDossier.compare')}</caption>
          <thead>
            <tr>
              <th scope="col">{words.t('compare.what')}</th>
              <For each={columns()}>
                {({ id }) => (
                  <th scope="col" class="number">
                    {words.t(`compare.${id}`)}
                  </th>
                )}
              </For>
            </tr>
          </thead>
          <tbody>
            <For each={rows()}>
              {([name, value]) => (
                <tr>
                  <th scope="row">{name}</th>
                  <For each={columns()}>
                    {(column, at) => (
                      <td
                        class="number"
                        classList={{
                          compare__changed: at() > 0 && value(column) !== value(columns()[at() - 1] ?? column),
                        }}
                      >
                        {value(column)}
                      </td>
                    )}
                  </For>
                </tr>
              )}
            </For>
          </tbody>
        </table>
      </section>
    </>
  )
}
