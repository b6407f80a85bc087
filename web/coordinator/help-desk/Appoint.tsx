/** Somebody else votes for this voter, with a signed consent: the proxy gets the new code. */
import { createSignal, Show } from 'solid-js'
import type { RegisterEntryView } from '../../../shared/api/register.ts'
import { mostProxies } from '../../../shared/ballots/register.ts'
import { api } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { NumberField } from '../../parts/AmountField.tsx'
import { useWords } from '../../words/index.tsx'
import { DeskForm, faultsOf, leastReference } from './DeskForm.tsx'
import type { Handed } from './Screen.tsx'

/** Refusals that are about the proxy's number: told at that field. */
const aboutProxy = ['proxy-full', 'proxy-unfit']

export function Appoint(props: { roundId: string; voter: RegisterEntryView; onCode: (code: Handed) => Promise<void> }) {
  const words = useWords()
  const sending = createSending()
  const [proxyNumber, setProxyNumber] = createSignal<number>()
  const [reference, setReference] = createSignal('')
  const [own, setOwn] = createSignal<Record<string, string | undefined>>({})

  async function send() {
    const proxy = proxyNumber()
    const found = {
      ...(proxy === undefined || proxy < 1 || proxy > 9_999_999
        ? { proxyNumber: words.t('register.fault.proxy') }
        : proxy === props.voter.number
          ? { proxyNumber: words.t('register.fault.proxySame') }
          : {}),
      ...(reference().trim().length < leastReference ? { reference: words.t('register.fault.consent') } : {}),
    }
    sending.forget()
    setOwn(found)
    if (proxy === undefined || Object.keys(found).length > 0) return
    const body = { proxyNumber: proxy, reference: reference().trim() }
    const params = { roundId: props.roundId, number: String(props.voter.number) }
    const answer = await sending.send({ params, body }, (key) => api.appointProxy({ params, body, key }))
    if (!answer) return
    if (answer.ok) return void (await props.onCode({ ...answer.value, kind: 'proxy' }))
    if (aboutProxy.includes(answer.problem.name)) setOwn({ proxyNumber: answer.problem.detail })
  }
  const errors = () => faultsOf(own(), sending)
  return (
    <DeskForm
      name="proxy"
      what={
        <>
          <p>{words.t('register.proxy.what', { number: props.voter.number, most: mostProxies })}</p>
          <Show when={props.voter.proxyNumber}>
            {(before) => <p>{words.t('register.proxy.instead', { number: before() })}</p>}
          </Show>
        </>
      }
      errors={errors()}
      sending={sending}
      reference={reference()}
      onReference={setReference}
      referenceLabel={words.t('register.consent')}
      referenceHint={words.t('register.consent.hint')}
      button={words.t('register.proxy.button')}
      onSubmit={() => void send()}
    >
      <NumberField
        name="proxy-proxyNumber"
        label={words.t('register.proxyNumber')}
        hint={words.t('register.proxyNumber.hint')}
        value={proxyNumber()}
        error={errors().proxyNumber}
        onInput={setProxyNumber}
      />
    </DeskForm>
  )
}
