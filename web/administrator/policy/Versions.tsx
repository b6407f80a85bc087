/** Every version of the numbers, the newest first: what it changes, what it rests on, who recorded it; one that has not begun can be withdrawn. */
import { createSignal, For, Show } from 'solid-js'
import type { PoliciesView } from '../../../shared/api/policy.ts'
import { numberLabels, valueInWords } from '../../../shared/policy/labels.ts'
import { isPolicyNumber } from '../../../shared/policy/numbers.ts'
import { api, askAgain } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { Button } from '../../parts/Button.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { TextAreaField } from '../../parts/Field.tsx'
import { ProblemNotice } from '../../parts/Notice.tsx'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'

type Version = PoliciesView['versions'][number]

export function Versions(props: { versions: readonly Version[]; canWithdraw: boolean }) {
  const words = useWords()
  return (
    <section class="stack" aria-labelledby="versions">
      <h2 id="versions">{words.t('policy.versions')}</h2>
      <Show when={props.versions.length > 0} fallback={<p>{words.t('policy.versions.none')}</p>}>
        <ul class="plain stack">
          <For each={props.versions}>
            {(version) => (
              <li class="card stack--small">
                <div class="row">
                  <h3>{words.t('policy.version.head', { startsOn: version.startsOn })}</h3>
                  <StatusBadge>{words.t(`policy.version.${version.state}`)}</StatusBadge>
                </div>
                <p>{version.restsOn}</p>
                <p lang="nl">“{version.reason}”</p>
                <ul>
                  <For each={Object.entries(version.changes)}>
                    {([name, value]) => (
                      <Show when={isPolicyNumber(name) && name}>
                        {(number) => (
                          <li>
                            {numberLabels[number()][words.language()]}:{' '}
                            {valueInWords(number(), value, words.language())}
                          </li>
                        )}
                      </Show>
                    )}
                  </For>
                </ul>
                <p class="soft small">
                  {words.t('policy.version.by', { name: version.addedBy.name, at: version.addedAt })}
                </p>
                <Show when={version.withdrawn}>
                  {(end) => (
                    <p class="soft small">
                      {words.t('policy.version.withdrawnBy', {
                        name: end().by.name,
                        at: end().at,
                        reason: end().reason,
                      })}
                    </p>
                  )}
                </Show>
                <Show when={props.canWithdraw && version.canBeWithdrawn}>
                  <Withdraw startsOn={version.startsOn} />
                </Show>
              </li>
            )}
          </For>
        </ul>
      </Show>
    </section>
  )
}

function Withdraw(props: { startsOn: string }) {
  const words = useWords()
  const sending = createSending()
  const [isAsking, setIsAsking] = createSignal(false)
  const [reason, setReason] = createSignal('')
  const [fault, setFault] = createSignal<string>()
  async function withdraw() {
    if (reason().trim().length < 10) {
      setFault(words.t('policy.fault.reason'))
      return
    }
    const params = { startsOn: props.startsOn }
    const body = { reason: reason() }
    const answer = await sending.send({ params, body }, (key) => api.withdrawPolicy({ params, body, key }))
    if (!answer?.ok) return
    setIsAsking(false)
    announce(words.t('policy.withdraw.done'))
    await askAgain('listPolicies')
  }
  return (
    <>
      <Button isNegative onClick={() => setIsAsking(true)}>
        {words.t('policy.withdraw')}
      </Button>
      <Dialog
        isOpen={isAsking()}
        onClose={() => setIsAsking(false)}
        title={words.t('policy.withdraw.ask')}
        actions={
          <Button kind="primary" isNegative isBusy={sending.isBusy()} onClick={() => void withdraw()}>
            {words.t('policy.withdraw.confirm')}
          </Button>
        }
      >
        <p>{words.t('policy.withdraw.text')}</p>
        <Show when={sending.problem()}>{(problem) => <ProblemNotice problem={problem()} />}</Show>
        <TextAreaField
          name={`withdraw-${props.startsOn}`}
          label={words.t('policy.record.reason')}
          hint={words.t('policy.record.reason.hint')}
          error={fault()}
          rows={2}
          value={reason()}
          onInput={(text) => {
            setReason(text)
            setFault(undefined)
          }}
        />
      </Dialog>
    </>
  )
}
