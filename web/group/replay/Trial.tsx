/** One or two variants on the chosen ballots, and what they come to. The choices stand in the address. */
import { useSearchParams } from '@solidjs/router'
import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js'
import { defaultSpec } from '../../../shared/allocation/outcome.ts'
import type { RoundSummary } from '../../../shared/api/rounds.ts'
import { ask } from '../../client/api.ts'
import { Button } from '../../parts/Button.tsx'
import { CheckboxField } from '../../parts/ChoiceField.tsx'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { type Column, Comparison } from '../../recount/Comparison.tsx'
import { CopyLink } from '../../recount/CopyLink.tsx'
import { differences } from '../../recount/differences.ts'
import { themeName } from '../../recount/naming.ts'
import { createReckoning, type Outcome, type Source } from '../../recount/reckoning.ts'
import { AskedFaults, faultsOf, hasPoints, VariantFields } from '../../recount/VariantFields.tsx'
import { type Variant, variantOf } from '../../recount/variant.ts'
import { NoOutcome, Working } from '../../recount/Working.tsx'
import type { FileFacts } from '../../recount/work.ts'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'
import { type Pair, readReplay, replayQuery } from './replay-query.ts'

const places = ['a', 'b'] as const

/** `round`: the earlier round whose ballots these are; absent for a file. */
export function Trial(props: { facts: FileFacts; source: Source; round: RoundSummary | undefined }) {
  const words = useWords()
  const [search, setSearch] = useSearchParams()
  const base = createMemo(() => variantOf(props.round?.rule ?? defaultSpec, props.facts.budgetCents))
  const asked = createMemo(() => readReplay(search, base()))
  const other = (): Variant => ({ ...base(), rule: base().rule === 'greedy' ? 'equal-shares' : 'greedy' })
  const [drafts, setDrafts] = createSignal<{ readonly a: Variant; readonly b: Variant }>({ a: base(), b: other() })
  const [isTwo, setIsTwo] = createSignal(true)
  const [faults, setFaults] = createSignal<Readonly<Record<'a' | 'b', ReturnType<typeof faultsOf>>>>({ a: {}, b: {} })
  let submit: HTMLButtonElement | undefined

  const reckoning = createReckoning()
  const reckon = async (pair: Pair) => {
    announce(words.t('reckon.working'))
    // Of an earlier round the themes are known; its file does not hold them.
    const round = props.round && (await ask('getRound', { params: { roundId: props.round.id } }))
    const labels = round?.ok && Object.fromEntries(round.value.projects.map(({ id, theme }) => [id, theme]))
    await reckoning.run(props.source, {
      variants: pair.b ? [pair.a, pair.b] : [pair.a],
      ...(labels ? { labels } : {}),
    })
  }
  createEffect(
    on(
      () => JSON.stringify([asked().pair, asked().faults]),
      (now, before) => {
        const { pair, faults: wrong } = asked()
        if (now === before) return
        if (pair) {
          setDrafts((drafted) => ({ a: pair.a, b: pair.b ?? drafted.b }))
          setIsTwo(pair.b !== undefined)
        }
        if (pair && wrong.length === 0) void reckon(pair)
        else reckoning.clear()
      },
    ),
  )

  const send = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const { a, b } = drafts()
    const found = { a: faultsOf(a), b: isTwo() ? faultsOf(b) : {} }
    setFaults(found)
    const wrong = event.currentTarget.querySelector<HTMLElement>('[aria-invalid]')
    if (Object.keys({ ...found.a, ...found.b }).length > 0 || wrong) {
      wrong?.focus()
      return
    }
    const pair = { a, b: isTwo() ? b : undefined }
    const isUnchanged = asked().faults.length === 0 && JSON.stringify(asked().pair) === JSON.stringify(pair)
    if (isUnchanged) void reckon(pair)
    else setSearch(replayQuery(props.round?.id, pair, base(), words.language()), { scroll: false })
  }

  const columnsOf = (outcome: Outcome | undefined) =>
    outcome?.kind === 'done' && outcome.reckoned.length > 0
      ? {
          facts: outcome.facts,
          columns: outcome.reckoned.map(
            (reckoned, at): Column => ({
              name: words.t(`replay.${places[at] ?? 'b'}`),
              reckoned,
            }),
          ),
        }
      : undefined
  const summaryOf = (columns: readonly Column[]) => {
    const [first, second] = columns
    if (!first || !second) return words.t('replay.doneOne', { count: first?.reckoned.winners.length ?? 0 })
    const { onlyFirst, onlySecond } = differences(first.reckoned.winners, second.reckoned.winners)
    return words.t('replay.done', {
      changed: words.t('compare.changed', { gains: onlySecond.length, losses: onlyFirst.length }),
    })
  }
  const found = createMemo(() => columnsOf(reckoning.outcome()))
  createEffect(() => {
    const columns = found()?.columns
    if (columns) announce(summaryOf(columns))
  })

  return (
    <>
      <section>
        <h2>{words.t('replay.variants')}</h2>
        <AskedFaults faults={asked().faults} />
        <form onSubmit={send} novalidate>
          <CheckboxField name="two" label={words.t('replay.two')} isChecked={isTwo()} onInput={setIsTwo} />
          <div class="halves">
            <For each={isTwo() ? places : (['a'] as const)}>
              {(place) => (
                <fieldset class="card replay__variant">
                  <legend class="figure">{words.t(`replay.${place}`)}</legend>
                  <VariantFields
                    place={place === 'a' ? '' : '2'}
                    value={drafts()[place]}
                    onChange={(change) => {
                      setFaults((before) => ({ ...before, [place]: {} }))
                      setDrafts((before) => ({ ...before, [place]: { ...before[place], ...change } }))
                    }}
                    voteType={props.facts.voteType}
                    currency={props.facts.currency}
                    hasHours={props.facts.budgetMinutes !== undefined}
                    faults={Object.fromEntries(
                      Object.entries(faults()[place]).map(([name, key]) => [name, words.t(key)]),
                    )}
                    hasLimits
                  />
                </fieldset>
              )}
            </For>
          </div>
          <Button ref={submit} type="submit" kind="primary" isBusy={reckoning.stage() !== undefined}>
            {words.t('replay.submit')}
          </Button>
        </form>
      </section>
      <Show when={reckoning.slowStage()}>
        {(stage) => (
          <Working
            stage={stage()}
            variants={isTwo() ? 2 : 1}
            currency={props.facts.currency}
            onStop={() => {
              reckoning.stop()
              submit?.focus()
            }}
          />
        )}
      </Show>
      <NoOutcome
        outcome={reckoning.outcome()}
        onAgain={() => {
          const { pair } = asked()
          if (pair) void reckon(pair)
          submit?.focus()
        }}
      />
      <Show when={found()}>
        {(outcome) => (
          <section class="trial">
            <h2>{words.t('replay.outcome')}</h2>
            <p>
              <StatusBadge tone="waiting">{words.t('replay.badge')}</StatusBadge>
            </p>
            <p>{words.t('replay.outcomeText')}</p>
            <Limits facts={outcome().facts} columns={outcome().columns} />
            <h3>{summaryOf(outcome().columns)}</h3>
            <Comparison
              facts={outcome().facts}
              columns={outcome().columns}
              headings={[
                words.t(outcome().columns.length > 1 ? 'replay.both' : 'replay.wins'),
                words.t('replay.onlyA'),
                words.t('replay.onlyB'),
              ]}
              labelName={(label) => (props.round ? themeName(label, words) : label)}
            />
            <CopyLink />
            <Show when={!props.round}>
              <p class="soft">{words.t('replay.copyFile')}</p>
            </Show>
          </section>
        )}
      </Show>
    </>
  )
}

/** What the limits changed before anything was reckoned. */
function Limits(props: { facts: FileFacts; columns: readonly Column[] }) {
  const words = useWords()
  const nameOf = (id: string) => props.facts.plans.find((plan) => plan.id === id)?.name ?? id
  const cutText = () =>
    props.facts.voteType === 'ordinal'
      ? words.t('variant.mostChoices.ordinal')
      : words.t(hasPoints(props.facts.voteType) ? 'variant.mostChoices.points' : 'variant.mostChoices.approval')
  const sentences = () =>
    props.columns.flatMap(({ name, reckoned }) => [
      ...(reckoned.variant.dearestPercent !== undefined && reckoned.takenOut.length > 0
        ? [
            words.t('replay.takenOut', {
              column: name,
              count: reckoned.takenOut.length,
              percent: reckoned.variant.dearestPercent,
              plans: reckoned.takenOut.map(nameOf),
            }),
          ]
        : []),
      ...(reckoned.variant.mostChoices !== undefined
        ? [
            `${words.t('replay.shortened', {
              column: name,
              count: reckoned.shortened,
              voters: reckoned.voters,
              most: reckoned.variant.mostChoices,
            })} ${cutText()}`,
          ]
        : []),
      ...(reckoned.takenOut.length > 0 || reckoned.shortened > 0 ? [words.t('replay.judged', { column: name })] : []),
    ])
  return (
    <Show when={sentences().length > 0}>
      <ul>
        <For each={sentences()}>{(sentence) => <li>{sentence}</li>}</For>
      </ul>
    </Show>
  )
}
