/** The administrator's page: every number of the municipality with what it means, what another value would have done, and its recording as a new version. */
import { createAsync } from '@solidjs/router'
import { createMemo, createSignal, For, Show } from 'solid-js'
import type { PoliciesView } from '../../../shared/api/policy.ts'
import { agreementLabels, numberLabels } from '../../../shared/policy/labels.ts'
import {
  numberRules,
  numbersOf,
  type PolicyGroup,
  type PolicyNumber,
  type PolicyValue,
  policyGroups,
  policyNumbers,
} from '../../../shared/policy/numbers.ts'
import { readPolicy } from '../../../shared/policy/read.ts'
import { ask, askAgain } from '../../client/api.ts'
import { session } from '../../client/session.ts'
import { Button } from '../../parts/Button.tsx'
import { DeskHead } from '../../parts/DeskHead.tsx'
import { civilDateOf } from '../../parts/days-left.ts'
import { idOfField } from '../../parts/Field.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { Outcome } from '../../parts/Outcome.tsx'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'
import { changesIn, type Edits, historyOf, misfits, unfit, valueIn, withEdit } from './edits.ts'
import { PolicyField } from './PolicyField.tsx'
import { RecordVersion } from './RecordVersion.tsx'
import { Simulation } from './Simulation.tsx'
import { Versions } from './Versions.tsx'
import './screen.css'

export default function PolicyScreen() {
  const words = useWords()
  const answer = createAsync(() => ask('listPolicies'))
  return (
    <Loaded answer={answer()} onAgain={() => askAgain('listPolicies')}>
      {(policies) => (
        <>
          <DeskHead
            title={words.t('policy.title')}
            lead={words.t('policy.lead', {
              startsOn: policies().current.startsOn,
              restsOn: policies().current.restsOn,
            })}
          />
          <Desk policies={policies()} />
        </>
      )}
    </Loaded>
  )
}

function Desk(props: { policies: PoliciesView }) {
  const words = useWords()
  const current = createMemo(() => readPolicy(props.policies.current))
  const [edits, setEdits] = createSignal<Edits>(new Map())
  const [done, setDone] = createSignal<string>()
  const changes = createMemo(() => changesIn(edits(), current()))
  const broken = createMemo(() => misfits(changes(), current()))
  /** A group that holds a number that does not fit is open: its fields are in sight, and the links lead to them. */
  const isBroken = (group: PolicyGroup) =>
    broken().some((agreement) => numbersOf(agreement).some((name) => numberRules[name].group === group))
  const isAdministrator = () => session()?.roles.includes('administrator') === true
  const thisYear = Number(civilDateOf(Date.now()).slice(0, 4))

  const edit = (name: PolicyNumber, value: PolicyValue | undefined) => setEdits(withEdit(edits(), name, value))
  function undo() {
    setEdits(new Map())
    announce(words.t('policy.undone'))
  }

  return (
    <div class="wide section stack stack--large">
      <Show when={done()} keyed>
        {(startsOn) => (
          <Outcome title={words.t('policy.record.done')}>
            <p>{words.t('policy.record.done.text', { startsOn })}</p>
          </Outcome>
        )}
      </Show>
      <section class="stack" aria-labelledby="numbers">
        <h2 id="numbers">{words.t('policy.numbers')}</h2>
        <p>{words.t('policy.numbers.text')}</p>
        <Show when={!isAdministrator()}>
          <p class="soft">{words.t('policy.numbers.read')}</p>
        </Show>
        <For each={policyGroups}>
          {(group) => (
            <Group
              group={group}
              isOpen={group === 'routing' || isBroken(group)}
              edits={edits()}
              policies={props.policies}
              onInput={edit}
            />
          )}
        </For>
        <Show when={broken().length > 0}>
          <Notice tone="warning" title={words.t('policy.misfits')}>
            <ul>
              <For each={broken()}>
                {(agreement) => (
                  <li>
                    {words.t('policy.misfit', { rule: agreementLabels[agreement][words.language()] })}{' '}
                    <For each={numbersOf(agreement)}>
                      {(name, at) => (
                        <>
                          {at() > 0 ? '; ' : ''}
                          <a
                            href={`#${idOfField(name)}`}
                            onClick={(event) => {
                              event.preventDefault()
                              document.getElementById(idOfField(name))?.focus()
                            }}
                          >
                            {numberLabels[name][words.language()]}
                          </a>
                        </>
                      )}
                    </For>
                  </li>
                )}
              </For>
            </ul>
          </Notice>
        </Show>
        <Show when={edits().size > 0}>
          <Button onClick={undo}>{words.t('policy.undo')}</Button>
        </Show>
      </section>
      <Simulation changes={changes()} thisYear={thisYear} />
      <Show when={isAdministrator()}>
        <RecordVersion
          current={current()}
          changes={changes()}
          unfit={unfit(edits())}
          firstStart={props.policies.firstStart}
          onDone={(startsOn) => {
            setDone(startsOn)
            setEdits(new Map())
          }}
        />
      </Show>
      <Versions versions={props.policies.versions} canWithdraw={isAdministrator()} />
    </div>
  )
}

/** One group of numbers, to be opened. */
function Group(props: {
  group: PolicyGroup
  isOpen: boolean
  edits: Edits
  policies: PoliciesView
  onInput: (name: PolicyNumber, value: PolicyValue | undefined) => void
}) {
  const words = useWords()
  const current = createMemo(() => readPolicy(props.policies.current))
  const base = createMemo(() => readPolicy(props.policies.base))
  const names = () => policyNumbers.filter((name) => numberRules[name].group === props.group)
  const changed = () =>
    Object.keys(changesIn(props.edits, current())).filter((name) => names().some((one) => one === name))
  return (
    <details class="policy-group" open={props.isOpen}>
      <summary>
        <span class="policy-group__name">{words.t(`policy.group.${props.group}`)}</span>
        <Show when={changed().length > 0}>
          {' '}
          <span class="soft">{words.t('policy.group.changed', { count: changed().length })}</span>
        </Show>
      </summary>
      <div class="thirds">
        <For each={names()}>
          {(name) => (
            <PolicyField
              name={name}
              value={valueIn(props.edits, current(), name)}
              current={current()[name]}
              history={historyOf(name, base(), props.policies.versions)}
              onInput={(value) => props.onInput(name, value)}
            />
          )}
        </For>
      </div>
    </details>
  )
}
