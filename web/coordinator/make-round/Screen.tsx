/** Prepares a round: district, money, kind of ballot, rule and moments. Nothing is fixed until it is opened. */
import { createAsync, useNavigate } from '@solidjs/router'
import { batch, createMemo, createSignal, Show } from 'solid-js'
import { createStore } from 'solid-js/store'
import { identifications } from '../../../shared/rounds/round.ts'
import { localDate } from '../../../shared/terms/amsterdam.ts'
import { addDays } from '../../../shared/terms/days.ts'
import { api, ask, askAgain, faultsByField } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { session } from '../../client/session.ts'
import { MoneyField, NumberField } from '../../parts/AmountField.tsx'
import { Button } from '../../parts/Button.tsx'
import { CheckboxField, RadioGroup, SelectField } from '../../parts/ChoiceField.tsx'
import { DeskHead } from '../../parts/DeskHead.tsx'
import { ErrorSummary } from '../../parts/ErrorSummary.tsx'
import { TextField } from '../../parts/Field.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { replayPath } from '../../parts/paths.ts'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'
import {
  ballotOf,
  type Faults,
  faultsOf,
  freeForRound,
  freeMinutesForRound,
  momentsOf,
  type RoundForm,
  ruleOf,
} from './round-form.ts'

/** A day after this many days, as a proposal for the moments. Counted by date: the day on which summer time begins has 23 hours. */
const afterDays = (days: number) => addDays(localDate(Date.now()), days)

export default function MakeRound() {
  const words = useWords()
  const navigate = useNavigate()
  const sending = createSending()
  const programme = createAsync(() => ask('getProgramme'))
  const rounds = createAsync(() => ask('listRounds'))
  const [form, setForm] = createStore<RoundForm>({
    districtCode: '',
    title: '',
    budgetCents: undefined,
    capacityHours: undefined,
    identification: 'log-in',
    ballotKind: 'within-budget',
    most: undefined,
    rule: 'equal-shares',
    opensAt: `${afterDays(1)}T09:00`,
    closesAt: `${afterDays(15)}T20:00`,
    closesByHand: false,
  })
  const [faults, setFaults] = createSignal<Faults>({})
  const own = createMemo(() => {
    const answer = programme()
    if (!answer?.ok) return []
    const isEverywhere = session()?.roles.includes('programme-office')
    return answer.value.districts.filter(({ code }) => isEverywhere || session()?.districts.includes(code))
  })
  /** What a new round can give: what is free, less what rounds under way may still take. */
  const freeOf = (code: string) => {
    const slice = own().find((district) => district.code === code)?.slice
    const list = rounds()
    return slice && freeForRound(slice.available.cents, code, list?.ok ? list.value.rounds : [])
  }
  const freeCents = () => freeOf(form.districtCode)
  const capacity = createAsync(async () =>
    form.districtCode === '' ? undefined : ask('getCapacity', { params: { districtCode: form.districtCode } }),
  )
  /** The same of hours; none where no hours are kept. */
  const freeMinutes = () => {
    const [found, list] = [capacity.latest, rounds()]
    if (!found?.ok || found.value.hours.length === 0) return undefined
    return freeMinutesForRound(found.value, list?.ok ? list.value.rounds : [])
  }
  const year = () => {
    const answer = programme()
    return answer?.ok ? answer.value.year : 0
  }
  const chooseDistrict = (code: string) => {
    const district = own().find((each) => each.code === code)
    if (!district) return
    batch(() => {
      const before = own().find((each) => each.code === form.districtCode)
      const proposed = (name: string) => words.t('make.title.proposed', { district: name, year: year() })
      if (form.title === '' || (before && form.title === proposed(before.name)))
        setForm('title', proposed(district.name))
      setForm({ districtCode: code, budgetCents: freeOf(code) })
    })
  }

  async function make(event: SubmitEvent) {
    event.preventDefault()
    sending.forget()
    const found = faultsOf(form, freeCents())
    const told = Object.fromEntries(
      Object.entries(found).map(([name, fault]) => [name, words.t(`make.fault.${fault}`)]),
    )
    setFaults(told)
    const moments = momentsOf(form)
    if (Object.keys(told).length > 0 || !moments) return
    const body = {
      districtCode: form.districtCode,
      title: form.title,
      kind: 'allocation' as const,
      budget: { cents: form.budgetCents ?? 0 },
      ...(form.capacityHours === undefined ? {} : { capacityMinutes: form.capacityHours * 60 }),
      identification: form.identification,
      ballot: ballotOf(form),
      rule: ruleOf(form),
      ...moments,
      closesByHand: form.closesByHand,
    }
    const answer = await sending.send(body, (key) => api.createRound({ body, key }))
    if (!answer) return
    if (!answer.ok) {
      setFaults(faultsByField(answer.problem))
      return
    }
    await askAgain('listRounds', 'getWorklist')
    announce(words.t('make.done'))
    navigate(words.href(`/coordinator/ronde/${answer.value.id}`))
  }

  return (
    <Loaded answer={programme()} onAgain={() => askAgain('getProgramme')}>
      {() => (
        <>
          <DeskHead
            kicker={<a href={words.href('/coordinator/rondes')}>{words.t('rounds.title')}</a>}
            title={words.t('make.title')}
            lead={words.t('make.lead')}
          >
            <p>
              {words.t('replay.door')} <a href={words.href(replayPath)}>{words.t('replay.link')}</a>
            </p>
          </DeskHead>
          <form class="wide section" onSubmit={make} novalidate>
            <ErrorSummary errors={faults()} message={sending.problem()?.detail} />
            <SelectField
              name="districtCode"
              label={words.t('desk.district')}
              value={form.districtCode}
              onInput={chooseDistrict}
              error={faults().districtCode}
              options={own().map(({ code, name }) => ({ value: code, label: name }))}
            />
            <TextField
              name="title"
              label={words.t('make.name')}
              hint={words.t('make.name.hint')}
              value={form.title}
              maxLength={120}
              error={faults().title}
              onInput={(title) => setForm('title', title)}
            />
            <MoneyField
              name="budget"
              label={words.t('make.budget')}
              hint={
                freeCents() === undefined
                  ? words.t('make.budget.first')
                  : words.t('make.budget.free', { freeCents: freeCents() ?? 0 })
              }
              valueCents={form.budgetCents}
              error={faults().budget}
              onInput={(amountCents) => setForm('budgetCents', amountCents)}
            />
            <NumberField
              name="capacityMinutes"
              label={words.t('make.capacity')}
              hint={
                freeMinutes() === undefined
                  ? words.t('make.capacity.hint')
                  : `${words.t('make.capacity.hint')} ${words.t('make.capacity.free', { freeMinutes: freeMinutes() ?? 0 })}`
              }
              unit={words.t('make.capacity.unit')}
              isOptional
              value={form.capacityHours}
              error={faults().capacityMinutes}
              onInput={(hours) => setForm('capacityHours', hours)}
            />
            <RadioGroup
              name="identification"
              label={words.t('make.voters')}
              value={form.identification}
              onInput={(identification) => setForm('identification', identification)}
              options={identifications.map((value) => ({
                value,
                label: words.t(`voters.${value}`),
                hint: words.t(`voters.${value}.hint`),
              }))}
            />
            <RadioGroup
              name="ballot"
              label={words.t('make.ballot')}
              value={form.ballotKind}
              onInput={(kind) =>
                setForm({ ballotKind: kind, most: kind === 'points' ? 10 : kind === 'up-to' ? 5 : undefined })
              }
              options={(['within-budget', 'up-to', 'points'] as const).map((value) => ({
                value,
                label: words.t(`make.ballot.${value}`),
                hint: words.t(`make.ballot.${value}.hint`),
              }))}
            />
            <Show when={form.ballotKind !== 'within-budget'}>
              <NumberField
                name="most"
                label={form.ballotKind === 'points' ? words.t('make.points') : words.t('make.choices')}
                value={form.most}
                error={faults().most}
                onInput={(most) => setForm('most', most)}
              />
            </Show>
            <RadioGroup
              name="rule"
              label={words.t('make.rule')}
              value={form.rule}
              onInput={(rule) => setForm('rule', rule)}
              options={(['equal-shares', 'greedy'] as const).map((value) => ({
                value,
                label: words.t(`roundRule.${value}`),
                hint: words.t(`roundRule.${value}.hint`),
              }))}
            />
            <TextField
              name="opensAt"
              type="datetime-local"
              label={words.t('make.opens')}
              hint={words.t('make.clock')}
              value={form.opensAt}
              error={faults().opensAt}
              onInput={(opensAt) => setForm('opensAt', opensAt)}
            />
            <TextField
              name="closesAt"
              type="datetime-local"
              label={form.closesByHand ? words.t('make.closesLatest') : words.t('make.closes')}
              hint={words.t('make.closes.hint')}
              value={form.closesAt}
              error={faults().closesAt}
              onInput={(closesAt) => setForm('closesAt', closesAt)}
            />
            <CheckboxField
              name="closesByHand"
              label={words.t('make.byHand')}
              hint={words.t('make.byHand.hint')}
              isChecked={form.closesByHand}
              onInput={(closesByHand) => setForm('closesByHand', closesByHand)}
            />
            <Button type="submit" kind="primary" isBusy={sending.isBusy()}>
              {words.t('make.submit')}
            </Button>
          </form>
        </>
      )}
    </Loaded>
  )
}
