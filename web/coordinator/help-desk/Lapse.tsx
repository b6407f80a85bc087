/** The code of somebody who may no longer vote lapses: nobody can vote with it any more. */
import { createSignal, Show } from 'solid-js'
import { type WithdrawReason, withdrawReasons } from '../../../shared/ballots/register.ts'
import { api, askAgain } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { Button } from '../../parts/Button.tsx'
import { RadioGroup } from '../../parts/ChoiceField.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'
import { DeskForm, faultsOf, leastReference } from './DeskForm.tsx'

export function Lapse(props: { roundId: string; number: number; onDone: () => void }) {
  const words = useWords()
  const sending = createSending()
  const [reason, setReason] = createSignal<WithdrawReason | ''>('')
  const [reference, setReference] = createSignal('')
  const [own, setOwn] = createSignal<Record<string, string | undefined>>({})
  const [isAsking, setIsAsking] = createSignal(false)

  function check() {
    const found = {
      ...(reason() === '' ? { reason: words.t('register.fault.reason') } : {}),
      ...(reference().trim().length < leastReference ? { reference: words.t('register.fault.reference') } : {}),
    }
    sending.forget()
    setOwn(found)
    setIsAsking(Object.keys(found).length === 0)
  }
  const chosen = () => reason() || undefined
  async function send() {
    const why = chosen()
    if (!why) return
    const body = { reason: why, reference: reference().trim() }
    const params = { roundId: props.roundId, number: String(props.number) }
    const answer = await sending.send({ params, body }, (key) => api.withdrawEntry({ params, body, key }))
    if (!answer) return
    setIsAsking(false)
    if (!answer.ok) return
    announce(words.t('register.lapse.done', { number: props.number }))
    props.onDone()
    await askAgain('getRegister', 'getRegisterEntry')
  }
  const errors = () => faultsOf(own(), sending)
  return (
    <>
      <DeskForm
        name="lapse"
        what={<p>{words.t('register.lapse.what', { number: props.number })}</p>}
        errors={errors()}
        sending={sending}
        reference={reference()}
        onReference={setReference}
        referenceLabel={words.t('register.reference')}
        referenceHint={words.t('register.reference.record')}
        button={words.t('register.lapse.button')}
        isNegative
        onSubmit={check}
      >
        <RadioGroup
          name="lapse-reason"
          label={words.t('register.reason')}
          value={reason()}
          error={errors().reason}
          onInput={setReason}
          options={withdrawReasons.map((value) => ({ value, label: words.t(`register.reason.${value}`) }))}
        />
      </DeskForm>
      <Dialog
        isOpen={isAsking()}
        onClose={() => setIsAsking(false)}
        title={words.t('register.lapse.ask', { number: props.number })}
        actions={
          <Button kind="primary" isNegative isBusy={sending.isBusy()} onClick={() => void send()}>
            {words.t('register.lapse.yes')}
          </Button>
        }
      >
        <Show when={chosen()}>{(why) => <p>{words.t(`register.reason.${why()}`)}.</p>}</Show>
        <p>{words.t('register.lapse.never')}</p>
      </Dialog>
    </>
  )
}
