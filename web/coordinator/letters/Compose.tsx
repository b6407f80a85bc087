/** Before the codes are made: for whom the letters are, what they say, and what making codes does. A series that was interrupted goes on here. */
import { createAsync } from '@solidjs/router'
import { createMemo, createSignal, Match, Show, Suspense, Switch } from 'solid-js'
import { createStore } from 'solid-js/store'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { ask, newKey } from '../../client/api.ts'
import { session } from '../../client/session.ts'
import { NumberField } from '../../parts/AmountField.tsx'
import { Button, LinkButton } from '../../parts/Button.tsx'
import { RadioGroup } from '../../parts/ChoiceField.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { idOfField } from '../../parts/Field.tsx'
import type { LetterSettings } from '../../parts/letter/letter-text.ts'
import { Notice } from '../../parts/Notice.tsx'
import { Outcome } from '../../parts/Outcome.tsx'
import { deskRoundPath, helpDeskPath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'
import { AddressFile } from './AddressFile.tsx'
import { type Address, addressLines } from './addresses.ts'
import { markOf, mostInSeries, type Series, seriesOf, sizeOf } from './job.ts'
import { Settings } from './Settings.tsx'
import { firstSettings, settingsFaults, settingsOf } from './settings-form.ts'

export interface ComposeProps {
  readonly round: RoundView
  /** A series that this tab began and has not ended. */
  readonly kept: Series | undefined
  /** How many letters were just finished on this page. */
  readonly madeBefore: number
  readonly onForget: () => void
  readonly onStart: (job: {
    series: Series
    addresses: readonly Address[] | undefined
    settings: LetterSettings
  }) => void
}

export function Compose(props: ComposeProps) {
  const words = useWords()
  // The rules and times of a round stand when its letters are made.
  // eslint-disable-next-line solid/reactivity
  const [form, setForm] = createStore(firstSettings(props.round))
  const [source, setSource] = createSignal<'file' | 'count'>('file')
  const [count, setCount] = createSignal<number>()
  const [addresses, setAddresses] = createSignal<readonly Address[]>()
  const [errors, setErrors] = createSignal<Record<string, string | undefined>>({})

  // Whoever makes a second letter for somebody gives a second vote, and nothing can notice it afterwards.
  const register = createAsync(() => ask('getRegister', { params: { roundId: props.round.id } }))
  const made = () => {
    const answer = register()
    return answer?.ok ? answer.value.counts.letters : 0
  }

  const asksFile = () => (props.kept ? props.kept.mark !== undefined : source() === 'file')
  const mark = createMemo(() => {
    const list = addresses()
    return list && markOf(list.map((address) => addressLines(address).join('\n')).join('\n\n'))
  })
  const total = () => (props.kept ? sizeOf(props.kept) : asksFile() ? addresses()?.length : count())

  function sourceFault(): Record<string, string> {
    if (!asksFile()) {
      const wanted = total()
      return wanted === undefined || wanted < 1 || wanted > mostInSeries
        ? { count: words.t('letters.count.fault', { most: mostInSeries }) }
        : {}
    }
    if (!addresses()) return { file: words.t('letters.file.missing') }
    return props.kept && mark() !== props.kept.mark ? { file: words.t('letters.file.other') } : {}
  }
  function forget() {
    props.onForget()
    queueMicrotask(() => document.getElementById(idOfField('source'))?.focus())
  }
  function submit(event: SubmitEvent) {
    event.preventDefault()
    const faults = settingsFaults(form, props.round)
    const told = {
      ...sourceFault(),
      ...(faults.help ? { help: words.t('letters.help.fault') } : {}),
      ...(faults.place ? { place: words.t('letters.place.fault') } : {}),
      ...(faults.until
        ? {
            until:
              faults.until === 'too-late'
                ? words.t('letters.until.fault')
                : words.t(
                    `make.fault.${faults.until === 'missing' || faults.until === 'ambiguous-local-time' ? faults.until : 'nonexistent-local-time'}`,
                  ),
          }
        : {}),
    }
    setErrors(told)
    const wanted = total()
    const person = session()?.id
    if (Object.keys(told).length > 0 || wanted === undefined || person === undefined) return
    props.onStart({
      series: props.kept ?? seriesOf(wanted, { person, mark: asksFile() ? mark() : undefined }, newKey),
      addresses: asksFile() ? addresses() : undefined,
      settings: settingsOf(form),
    })
  }

  return (
    <form class="stack stack--large" onSubmit={submit} novalidate>
      <Show when={props.madeBefore > 0}>
        <Outcome title={words.t('letters.done', { count: props.madeBefore })}>
          <p>{words.t('letters.done.text')}</p>
          <p class="row">
            <LinkButton href={words.href(deskRoundPath(props.round.id))}>{words.t('letters.toRound')}</LinkButton>
            <LinkButton href={words.href(helpDeskPath(props.round.id))}>{words.t('register.title')}</LinkButton>
          </p>
        </Outcome>
      </Show>
      <ErrorSummary errors={errors()} />
      <Suspense>
        <Show when={!props.kept && !props.madeBefore && made()}>
          {(count) => (
            <Notice tone="warning" title={words.t('letters.already', { count: count() })}>
              <p>{words.t('letters.already.text')}</p>
            </Notice>
          )}
        </Show>
      </Suspense>
      <section class="stack" aria-labelledby="source">
        <Switch>
          <Match when={props.kept}>
            {(series) => (
              <>
                <h2 id="source">{words.t('letters.resume')}</h2>
                <Notice tone="warning" title={words.t('letters.resume.title', { count: sizeOf(series()) })}>
                  <p>{words.t(asksFile() ? 'letters.resume.file' : 'letters.resume.count')}</p>
                  <p>{words.t('letters.resume.new')}</p>
                  <Button onClick={forget}>{words.t('letters.resume.forget')}</Button>
                </Notice>
              </>
            )}
          </Match>
          <Match when={true}>
            <h2 id="source">{words.t('letters.source')}</h2>
            <RadioGroup
              name="source"
              label={words.t('letters.source.label')}
              value={source()}
              onInput={setSource}
              options={(['file', 'count'] as const).map((value) => ({
                value,
                label: words.t(`letters.source.${value}`),
                hint: words.t(`letters.source.${value}.hint`),
              }))}
            />
          </Match>
        </Switch>
        <Show when={asksFile()}>
          <AddressFile error={errors().file} onAddresses={setAddresses} />
        </Show>
        <Show when={!asksFile() && !props.kept}>
          <NumberField
            name="count"
            label={words.t('letters.count')}
            value={count()}
            error={errors().count}
            onInput={setCount}
          />
        </Show>
      </section>
      <Settings
        round={props.round}
        form={form}
        onChange={setForm}
        errors={errors()}
        address={asksFile() ? exampleAddress(addresses(), words.t('letters.example.name')) : undefined}
      />
      <section class="card stack" aria-labelledby="make">
        <h2 id="make">{words.t('letters.make.title')}</h2>
        <p>{words.t('letters.make.text')}</p>
        <Button type="submit" kind="primary">
          <Show when={total()} fallback={words.t('letters.make')}>
            {(wanted) => words.t('letters.make.count', { count: wanted() })}
          </Show>
        </Button>
      </section>
    </form>
  )
}

/** The first resident of the file, or an invented one. */
function exampleAddress(addresses: readonly Address[] | undefined, name: string): readonly string[] {
  const [first] = addresses ?? []
  return first ? addressLines(first) : [name, 'Voorbeeldstraat 1', '1200 AA  Hilversum']
}
