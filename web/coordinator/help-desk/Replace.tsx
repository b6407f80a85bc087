/** A new code for a voter whose letter is lost, did not come, is damaged, or was read by others. */
import { createSignal } from 'solid-js'
import { type ReplaceReason, replaceReasons } from '../../../shared/ballots/register.ts'
import { api } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { RadioGroup } from '../../parts/ChoiceField.tsx'
import { useWords } from '../../words/index.tsx'
import { DeskForm, faultsOf, leastReference } from './DeskForm.tsx'
import type { Handed } from './Screen.tsx'

export function Replace(props: { roundId: string; number: number; onCode: (code: Handed) => Promise<void> }) {
  const words = useWords()
  const sending = createSending()
  const [reason, setReason] = createSignal<ReplaceReason | ''>('')
  const [reference, setReference] = createSignal('')
  const [own, setOwn] = createSignal<Record<string, string | undefined>>({})

  async function send() {
    const chosen = reason()
    const found = {
      ...(chosen === '' ? { reason: words.t('register.fault.reason') } : {}),
      ...(reference().trim().length < leastReference ? { reference: words.t('register.fault.reference') } : {}),
    }
    sending.forget()
    setOwn(found)
    if (chosen === '' || Object.keys(found).length > 0) return
    const body = { reason: chosen, reference: reference().trim() }
    const params = { roundId: props.roundId, number: String(props.number) }
    const answer = await sending.send({ params, body }, (key) => api.replaceVotingCode({ params, body, key }))
    if (answer?.ok) await props.onCode({ ...answer.value, kind: 'replaced' })
  }
  const errors = () => faultsOf(own(), sending)
  return (
    <DeskForm
      name="replace"
      what={<p>{words.t('register.replace.what', { number: props.number })}</p>}
      errors={errors()}
      sending={sending}
      reference={reference()}
      onReference={setReference}
      referenceLabel={words.t('register.reference')}
      referenceHint={words.t('register.reference.identity')}
      button={words.t('register.replace.button')}
      onSubmit={() => void send()}
    >
      <RadioGroup
        name="replace-reason"
        label={words.t('register.reason')}
        value={reason()}
        error={errors().reason}
        onInput={setReason}
        options={replaceReasons.map((value) => ({ value, label: words.t(`register.reason.${value}`) }))}
      />
    </DeskForm>
  )
}
