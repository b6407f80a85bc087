/** What if the rule or the amount had been different: reckoned on the same ballots, beside the result, and never to be taken for one. The choices stand in the address. */
import { useSearchParams } from '@solidjs/router'
import { createEffect, createMemo, createSignal, on, onMount, Show } from 'solid-js'
import { Button } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { ballotsOf, forgetBallots } from '../../recount/ballots.ts'
import { Comparison } from '../../recount/Comparison.tsx'
import { CopyLink } from '../../recount/CopyLink.tsx'
import { differences } from '../../recount/differences.ts'
import { themeName } from '../../recount/naming.ts'
import { createReckoning, type Outcome } from '../../recount/reckoning.ts'
import { AskedFaults, faultsOf, VariantFields } from '../../recount/VariantFields.tsx'
import { emptyQuery, isSameVariant, queryOf, readVariant, type Variant, variantOf } from '../../recount/variant.ts'
import { NoOutcome, Working } from '../../recount/Working.tsx'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'
import type { WhatIfProps } from './RecountDoor.tsx'

/** How ballots of a round stand in its file. */
const voteTypeOf = (kind: string) => (kind === 'points' ? ('cumulative' as const) : ('approval' as const))

export default function WhatIf(props: WhatIfProps) {
  const words = useWords()
  const [search, setSearch] = useSearchParams()
  const base = createMemo(() => variantOf(props.result.rule, props.result.budget.cents))
  const asked = createMemo(() => readVariant(search, base()))
  /** Another rule than the round's, as a beginning. */
  const first = (): Variant => ({ ...base(), rule: base().rule === 'greedy' ? 'equal-shares' : 'greedy' })
  const [draft, setDraft] = createSignal<Variant>(first())
  const [faults, setFaults] = createSignal<ReturnType<typeof faultsOf>>({})
  const isSame = () => isSameVariant(draft(), base())
  let heading: HTMLHeadingElement | undefined
  let submit: HTMLButtonElement | undefined

  const reckoning = createReckoning()
  const reckon = () => {
    announce(words.t('reckon.working'))
    const labels = Object.fromEntries(props.result.projects.map(({ id, theme }) => [id, theme]))
    void reckoning.run(ballotsOf(props.round.id), {
      variants: [base(), asked().variant],
      labels,
    })
  }
  // Opening the link, going back and forth, and sending the form all come here.
  createEffect(
    on(
      () => ({ key: JSON.stringify(asked()), isAsked: asked().isAsked, hasFaults: asked().faults.length > 0 }),
      (now, before) => {
        if (now.key === before?.key) return
        if (now.isAsked) setDraft(asked().variant)
        if (now.isAsked && !now.hasFaults) reckon()
        else reckoning.clear()
      },
    ),
  )
  onMount(() => {
    if (props.isLinked) heading?.focus()
    else submit?.form?.querySelector('select')?.focus()
  })

  const send = (event: SubmitEvent & { currentTarget: HTMLFormElement }) => {
    event.preventDefault()
    const found = faultsOf(draft())
    setFaults(found)
    if (Object.keys(found).length > 0) {
      event.currentTarget.querySelector<HTMLElement>('[aria-invalid]')?.focus()
      return
    }
    const isUnchanged = asked().isAsked && asked().faults.length === 0 && isSameVariant(draft(), asked().variant)
    if (isUnchanged) reckon()
    else setSearch(queryOf(draft(), base(), words.language()), { scroll: false })
  }
  const back = () => {
    setSearch(emptyQuery(), { scroll: false })
    props.onClose()
    announce(words.t('whatif.backDone'))
    const title = document.querySelector<HTMLElement>('#main h1')
    if (!title) return
    title.tabIndex = -1
    title.focus()
    window.scrollTo(0, 0)
  }
  const comparisonOf = (outcome: Outcome | undefined) => {
    if (outcome?.kind !== 'done') return undefined
    const [was, would] = outcome.reckoned
    if (!was || !would) return undefined
    const published = props.result.projects.filter(({ selected }) => selected).map(({ id }) => id)
    const { onlyFirst, onlySecond } = differences(was.winners, would.winners)
    const other = differences(published, was.winners)
    return {
      facts: outcome.facts,
      columns: [
        { name: words.t('whatif.was'), reckoned: was },
        { name: words.t('whatif.would'), reckoned: would },
      ],
      changed: { gains: onlySecond.length, losses: onlyFirst.length },
      isOtherFile: outcome.hash !== props.result.ballotsHash,
      differs: other.onlyFirst.length + other.onlySecond.length > 0,
    }
  }
  const compared = createMemo(() => comparisonOf(reckoning.outcome()))
  createEffect(() => {
    const found = compared()
    if (found) announce(words.t('whatif.done', { changed: words.t('compare.changed', found.changed) }))
  })

  return (
    <div class="trial">
      <h3 ref={heading} tabindex="-1">
        {words.t('whatif.legend')}
      </h3>
      <AskedFaults faults={asked().faults} />
      <form onSubmit={send} novalidate>
        <div class="variant-row">
          <VariantFields
            place=""
            value={draft()}
            onChange={(change) => {
              setFaults({})
              setDraft((before) => ({ ...before, ...change }))
            }}
            voteType={voteTypeOf(props.round.ballot.kind)}
            hasHours={props.result.capacityMinutes !== undefined}
            faults={Object.fromEntries(Object.entries(faults()).map(([name, key]) => [name, words.t(key)]))}
          />
        </div>
        <Show when={isSame()}>
          <p class="soft">{words.t('whatif.same')}</p>
        </Show>
        <div class="row">
          <Button ref={submit} type="submit" kind="primary" isBusy={reckoning.stage() !== undefined}>
            {words.t('whatif.submit')}
          </Button>
          <Button onClick={back}>{words.t('whatif.back')}</Button>
        </div>
      </form>
      <Show when={reckoning.slowStage()}>
        {(stage) => (
          <Working
            stage={stage()}
            variants={2}
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
          forgetBallots(props.round.id)
          reckon()
          // The button that was pressed goes away.
          submit?.focus()
        }}
        isPublished
      />
      <Show when={compared()}>
        {(found) => (
          <section class="stack">
            <p>
              <StatusBadge tone="waiting">{words.t('whatif.badge')}</StatusBadge>
            </p>
            <h3>{words.t('whatif.changed', { changed: words.t('compare.changed', found().changed) })}</h3>
            <p>{words.t('whatif.warning')}</p>
            <Show when={found().isOtherFile}>
              <Notice tone="warning">
                <p>{words.t('whatif.otherFile')}</p>
              </Notice>
            </Show>
            <Show when={found().differs}>
              <Notice tone="warning">
                <p>{words.t('whatif.differs')}</p>
              </Notice>
            </Show>
            <Comparison
              facts={found().facts}
              columns={found().columns}
              headings={[words.t('whatif.both'), words.t('whatif.lost'), words.t('whatif.gained')]}
              labelName={(label) => themeName(label, words)}
            />
            <div class="row">
              <CopyLink />
              <Button onClick={back}>{words.t('whatif.back')}</Button>
            </div>
          </section>
        )}
      </Show>
    </div>
  )
}
