/** "Controleer uw ontvangstbewijs": whether a receipt is among those of the counted votes. The whole list is read, so that the question tells nobody who asks. */
import { createSignal, Match, Show, Switch } from 'solid-js'
import { api, type Problem } from '../../client/api.ts'
import { WhatIs } from '../../glossary/WhatIs.tsx'
import { Button } from '../../parts/Button.tsx'
import { TextField } from '../../parts/Field.tsx'
import { NeedsScript } from '../../parts/NeedsScript.tsx'
import { Notice, ProblemNotice } from '../../parts/Notice.tsx'
import { useWords } from '../../words/index.tsx'
import { readReceipt } from './receipt-input.ts'

type Finding = { readonly kind: 'counted' | 'left-out' | 'not'; readonly receipt: string }

export function ReceiptCheck(props: { roundId: string }) {
  const words = useWords()
  const [typed, setTyped] = createSignal('')
  const [fault, setFault] = createSignal<string>()
  const [problem, setProblem] = createSignal<Problem>()
  const [finding, setFinding] = createSignal<Finding>()
  const [isBusy, setIsBusy] = createSignal(false)

  const check = async (event: SubmitEvent) => {
    event.preventDefault()
    if (isBusy()) return
    const receipt = readReceipt(typed())
    setFinding(undefined)
    setProblem(undefined)
    setFault(receipt ? undefined : words.t('result.check.missing'))
    if (!receipt) return
    setIsBusy(true)
    const answer = await api.listReceipts({ params: { roundId: props.roundId } })
    setIsBusy(false)
    if (!answer.ok) return setProblem(answer.problem)
    const { counted, leftOut } = answer.value
    setFinding({
      kind: counted.includes(receipt) ? 'counted' : leftOut.includes(receipt) ? 'left-out' : 'not',
      receipt,
    })
  }

  return (
    <section>
      <h2>{words.t('result.check.title')}</h2>
      <WhatIs term="receipt" />
      <p>{words.t('result.check.text')}</p>
      <NeedsScript for="receipt" />
      <form class="receipt-check" onSubmit={check} novalidate>
        <TextField
          name="receipt"
          label={words.t('result.check.label')}
          hint={words.t('result.check.hint')}
          value={typed()}
          error={fault()}
          autocomplete="off"
          maxLength={60}
          onInput={(value) => {
            setTyped(value)
            setFault(undefined)
          }}
        />
        <Button type="submit" isBusy={isBusy()}>
          {words.t('result.check.button')}
        </Button>
      </form>
      <Show when={problem()}>{(found) => <ProblemNotice problem={found()} />}</Show>
      <Switch>
        <Match when={finding()?.kind === 'counted' && finding()}>
          {(found) => (
            <Notice tone="good" isNews title={words.t('result.check.found')}>
              <p>{words.t('result.check.foundText', { receipt: found().receipt })}</p>
            </Notice>
          )}
        </Match>
        <Match when={finding()?.kind === 'left-out'}>
          <Notice tone="warning" isNews title={words.t('result.check.leftOut')}>
            <p>{words.t('result.check.leftOutText')}</p>
          </Notice>
        </Match>
        <Match when={finding()?.kind === 'not'}>
          <Notice tone="warning" isNews title={words.t('result.check.not')}>
            <p>{words.t('result.check.notText')}</p>
          </Notice>
        </Match>
      </Switch>
    </section>
  )
}
