/** The form of a plan on one page, with the way it takes beside the money: for a new plan and for one that is improved. */
import { createMemo, type JSX, lazy, Show, Suspense } from 'solid-js'
import { disciplines } from '../../../shared/capacity/disciplines.ts'
import { districts } from '../../../shared/districts/districts.ts'
import { kinds, themes } from '../../../shared/proposals/proposal.ts'
import { useWords } from '../../words/index.tsx'
import { MoneyField, NumberField } from '../AmountField.tsx'
import { asksMoney } from '../asks-money.ts'
import { CheckboxField, RadioGroup, SelectField } from '../ChoiceField.tsx'
import { ErrorSummary } from '../ErrorSummary.tsx'
import { TextAreaField, TextField } from '../Field.tsx'
import { usePolicy } from '../policy-now.ts'
import { WayStrip, WishWay } from './WishWay.tsx'
import { asksHelp, bounds, type Draft, routeOf, type Surroundings } from './wish.ts'
import './wish.css'

/** Few plans go to the council: the chart of their charges comes when one does. */
const WishCharges = lazy(() => import('./WishCharges.tsx'))

export interface WishFormProps {
  readonly draft: Draft
  readonly onInput: (change: Partial<Draft>) => void
  /** For the summary, by field name; a new object takes the focus there. */
  readonly summary: Readonly<Record<string, string | undefined>>
  /** Beside each field. */
  readonly errors: Readonly<Record<string, string | undefined>>
  /** A problem of the whole form. */
  readonly message?: string | undefined
  /** Money of the district and the programme; undefined while it is not known. */
  readonly money: Surroundings | undefined
  readonly isMoneyOutOfReach: boolean
  /** A plan that was submitted stays in its district. */
  readonly isDistrictFixed?: boolean
  readonly onSend: () => void
  /** What is told about the draft, and the button that sends. */
  readonly children: JSX.Element
}

export function WishForm(props: WishFormProps) {
  const { t } = useWords()
  const { policy, isOutOfReach } = usePolicy()
  const routed = createMemo(() => routeOf(props.draft, props.money?.slice, policy()))
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    props.onSend()
  }
  return (
    <form class="wish" onSubmit={send} novalidate>
      <ErrorSummary errors={props.summary} message={props.message} />
      <div class="wish__words">
        <section class="wish__part" aria-labelledby="wish-what">
          <h2 id="wish-what">{t('wish.what')}</h2>
          <TextField
            name="title"
            label={t('wish.field.title')}
            hint={t('wish.field.title.hint')}
            error={props.errors.title}
            value={props.draft.title}
            onInput={(title) => props.onInput({ title })}
          />
          <TextAreaField
            name="summary"
            label={t('wish.field.summary')}
            hint={t('wish.field.summary.hint')}
            error={props.errors.summary}
            most={bounds.summary.most}
            rows={3}
            value={props.draft.summary}
            onInput={(summary) => props.onInput({ summary })}
          />
          <TextAreaField
            name="description"
            isOptional
            label={t('wish.field.description')}
            hint={t('wish.field.description.hint')}
            error={props.errors.description}
            value={props.draft.description}
            onInput={(description) => props.onInput({ description })}
          />
          <SelectField
            name="theme"
            label={t('wish.field.theme')}
            error={props.errors.theme}
            value={props.draft.theme}
            options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
            onInput={(theme) => props.onInput({ theme })}
          />
        </section>
        <section class="wish__part" aria-labelledby="wish-where">
          <h2 id="wish-where">{t('wish.where')}</h2>
          <SelectField
            name="districtCode"
            label={t('wish.field.district')}
            hint={props.isDistrictFixed ? t('wish.field.district.fixed') : undefined}
            error={props.errors.districtCode}
            disabled={props.isDistrictFixed ?? false}
            value={props.draft.districtCode}
            options={districts.map(({ code, name }) => ({ value: code, label: name }))}
            onInput={(districtCode) => props.onInput({ districtCode })}
          />
          <TextField
            name="place"
            label={t('wish.field.place')}
            hint={t('wish.field.place.hint')}
            error={props.errors.place}
            value={props.draft.place}
            onInput={(place) => props.onInput({ place })}
          />
          <TextField
            name="asset"
            isOptional
            label={t('wish.field.thing')}
            hint={t('wish.field.thing.hint')}
            error={props.errors.asset}
            value={props.draft.asset}
            onInput={(asset) => props.onInput({ asset })}
          />
        </section>
      </div>
      <section class="wish__part" aria-labelledby="wish-money">
        <h2 id="wish-money">{t('wish.money')}</h2>
        <WayStrip routed={routed()} />
        <div class="wish__fork">
          <div class="wish__decides">
            <RadioGroup
              name="kind"
              label={t('wish.field.kind')}
              error={props.errors.kind}
              value={props.draft.kind}
              options={kinds.map((value) => ({
                value,
                label: t(`kind.${value}`),
                hint: t(`wish.field.kind.${value}.hint`),
              }))}
              onInput={(kind) => props.onInput({ kind })}
            />
            <Show when={asksMoney(props.draft.kind)}>
              <CostFields draft={props.draft} errors={props.errors} onInput={(change) => props.onInput(change)} />
            </Show>
          </div>
          <WishWay routed={routed()} isMoneyOutOfReach={props.isMoneyOutOfReach || isOutOfReach()} />
          <Show when={asksMoney(props.draft.kind)}>
            <RestFields draft={props.draft} errors={props.errors} onInput={(change) => props.onInput(change)} />
          </Show>
        </div>
        <Show when={routed()?.track === 'council' && props.money && policy()}>
          <Suspense>
            <WishCharges draft={props.draft} money={props.money} policy={policy()} />
          </Suspense>
        </Show>
      </section>
      {props.children}
    </form>
  )
}

/** What mostly decides the way: beside the drawing, so that one sees it move. */
function CostFields(props: Pick<WishFormProps, 'draft' | 'errors' | 'onInput'>) {
  const { t } = useWords()
  return (
    <>
      <MoneyField
        name="cost"
        label={t(props.draft.kind === 'takeover' ? 'wish.field.cost.takeover' : 'wish.field.cost')}
        error={props.errors.cost}
        valueCents={props.draft.costCents}
        onInput={(costCents) => props.onInput({ costCents })}
      />
      <NumberField
        name="lifetimeYears"
        label={t('wish.field.lifetime')}
        hint={t('wish.field.lifetime.hint')}
        unit={t('wish.unit.years')}
        error={props.errors.lifetimeYears}
        value={props.draft.lifetimeYears}
        onInput={(lifetimeYears) => props.onInput({ lifetimeYears })}
      />
      <CheckboxField
        name="publicAsset"
        label={t('wish.field.asset')}
        error={props.errors.publicAsset}
        isChecked={props.draft.publicAsset}
        onInput={(publicAsset) => props.onInput({ publicAsset })}
      />
    </>
  )
}

/** What decides it now and then, and the hours. */
function RestFields(props: Pick<WishFormProps, 'draft' | 'errors' | 'onInput'>) {
  const { t } = useWords()
  return (
    <div class="wish__rest">
      <NumberField
        name="staffMinutes"
        label={t('wish.field.staff')}
        hint={t('wish.field.staff.hint')}
        unit={t('wish.unit.hours')}
        error={props.errors.staffMinutes}
        value={props.draft.staffHours}
        onInput={(staffHours) => props.onInput({ staffHours })}
      />
      <Show when={asksHelp(props.draft)}>
        <SelectField
          name="discipline"
          label={t('wish.field.discipline')}
          hint={t('wish.field.discipline.hint')}
          error={props.errors.discipline}
          value={props.draft.discipline}
          options={disciplines.map((value) => ({
            value,
            label: t('discipline.with', {
              discipline: t(`discipline.${value}`),
              hint: t(`discipline.${value}.hint`),
            }),
          }))}
          onInput={(discipline) => props.onInput({ discipline })}
        />
      </Show>
      <NumberField
        name="commitmentYears"
        label={t('wish.field.commitment')}
        hint={t('wish.field.commitment.hint')}
        unit={t('wish.unit.years')}
        error={props.errors.commitmentYears}
        value={props.draft.commitmentYears}
        onInput={(commitmentYears) => props.onInput({ commitmentYears })}
      />
      <MoneyField
        name="maintenancePerYear"
        label={t('wish.field.upkeep')}
        hint={t('wish.field.upkeep.hint')}
        error={props.errors.maintenancePerYear}
        valueCents={props.draft.upkeepCents}
        onInput={(upkeepCents) => props.onInput({ upkeepCents })}
      />
    </div>
  )
}
