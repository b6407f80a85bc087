/** A code at the desk for who can get no letter: a shielded address, no fixed address, or new in the district. */
import { createSignal } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { type DeskGround, deskGrounds } from '../../../shared/ballots/register.ts'
import { api } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { RadioGroup } from '../../parts/ChoiceField.tsx'
import { TextField } from '../../parts/Field.tsx'
import { useWords } from '../../words/index.tsx'
import { DeskForm, faultsOf, leastReference } from './DeskForm.tsx'
import type { Handed } from './Screen.tsx'

export function Issue(props: { round: RoundView; onCode: (code: Handed) => Promise<void> }) {
  const words = useWords()
  const sending = createSending()
  const [ground, setGround] = createSignal<DeskGround | ''>('')
  const [mark, setMark] = createSignal('')
  const [reference, setReference] = createSignal('')
  const [own, setOwn] = createSignal<Record<string, string | undefined>>({})

  async function send() {
    const chosen = ground()
    const found = {
      ...(chosen === '' ? { ground: words.t('register.fault.ground') } : {}),
      ...(mark().trim().length < leastReference ? { residentMark: words.t('register.fault.mark') } : {}),
      ...(reference().trim().length < leastReference ? { reference: words.t('register.fault.reference') } : {}),
    }
    sending.forget()
    setOwn(found)
    if (chosen === '' || Object.keys(found).length > 0) return
    const body = { ground: chosen, residentMark: mark().trim(), reference: reference().trim() }
    const params = { roundId: props.round.id }
    const answer = await sending.send(body, (key) => api.issueVotingCode({ params, body, key }))
    if (!answer) return
    if (answer.ok) return void (await props.onCode({ ...answer.value, kind: 'issued' }))
    if (answer.problem.name === 'already-issued') setOwn({ residentMark: answer.problem.detail })
  }
  const errors = () => faultsOf(own(), sending)
  return (
    <section class="stack" aria-labelledby="issue">
      <h2 id="issue">{words.t('register.issue')}</h2>
      <p>{words.t('register.issue.text')}</p>
      <details>
        <summary>{words.t('register.issue.open')}</summary>
        <div class="card">
          <DeskForm
            name="issue"
            what={<p>{words.t('register.issue.what')}</p>}
            errors={errors()}
            sending={sending}
            reference={reference()}
            onReference={setReference}
            referenceLabel={words.t('register.reference')}
            referenceHint={words.t('register.reference.identity')}
            button={words.t('register.issue.button')}
            onSubmit={() => void send()}
          >
            <RadioGroup
              name="issue-ground"
              label={words.t('register.ground')}
              value={ground()}
              error={errors().ground}
              onInput={setGround}
              options={deskGrounds.map((value) => ({
                value,
                label: words.t(`register.ground.${value}`),
                hint: words.t(`register.ground.${value}.hint`),
              }))}
            />
            <TextField
              name="issue-residentMark"
              label={words.t('register.mark')}
              hint={words.t('register.mark.hint')}
              value={mark()}
              maxLength={60}
              autocomplete="off"
              isShort
              error={errors().residentMark}
              onInput={setMark}
            />
          </DeskForm>
        </div>
      </details>
    </section>
  )
}
