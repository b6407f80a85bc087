/** The way to vote that this round asks for: log in as a resident, or type the code of the letter. */
import { createSignal, createUniqueId, onCleanup, Show } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import type { Problem } from '../../client/answer.ts'
import { logIn } from '../../client/log-in-out.ts'
import { sentencesOf } from '../../client/sentences.ts'
import { Button } from '../../parts/Button.tsx'
import { useWords } from '../../words/index.tsx'
import { forgetScan, scannedCode } from './scanned.ts'
import type { Voting } from './voting.ts'

interface Props {
  readonly round: RoundView
  readonly voting: Voting
  readonly isBlank: boolean
}

export function Identify(props: Props) {
  const words = useWords()
  return (
    <section>
      <h3>{words.t('ballot.ways.title')}</h3>
      <Show when={props.isBlank}>
        <p>{words.t(props.voting.isHolding() ? `ballot.held.${props.round.identification}` : 'ballot.paper.blank')}</p>
      </Show>
      <Show
        when={props.round.identification === 'log-in'}
        fallback={<CodeForm roundId={props.round.id} voting={props.voting} />}
      >
        <LogIn voting={props.voting} />
      </Show>
    </section>
  )
}

function LogIn(props: { voting: Voting }) {
  const words = useWords()
  const [isBusy, setIsBusy] = createSignal(false)
  const [fault, setFault] = createSignal<'problem.offline.detail' | 'ballot.ways.blocked'>()
  const leave = async () => {
    setIsBusy(true)
    setFault(undefined)
    props.voting.rememberWishToVote()
    try {
      await logIn()
    } catch (reason) {
      setIsBusy(false)
      // A browser that keeps nothing for the site cannot come back logged in.
      setFault(reason instanceof DOMException ? 'ballot.ways.blocked' : 'problem.offline.detail')
    }
  }
  return (
    <>
      <p>{words.t('ballot.ways.logInHint')}</p>
      <Show when={fault()}>
        {(why) => (
          <p class="field__error" role="alert">
            {words.t(why())}
          </p>
        )}
      </Show>
      <Button kind="primary" isBusy={isBusy()} onClick={leave}>
        {words.t('ballot.ways.logIn')}
      </Button>
    </>
  )
}

/** One forgiving field; the sentence of a wrong code comes from the API. The code stands in no address and stays in this tab. */
function CodeForm(props: { roundId: string; voting: Voting }) {
  const words = useWords()
  const id = createUniqueId()
  // The form is made anew when somebody else votes; the round of a page stays.
  // eslint-disable-next-line solid/reactivity
  const [typed, setTyped] = createSignal(scannedCode(props.roundId))
  const [fault, setFault] = createSignal<string>()
  const [isBusy, setIsBusy] = createSignal(false)
  const [isOffline, setIsOffline] = createSignal(false)
  let field: HTMLInputElement | undefined
  // Whoever typed the code has said that they want to vote: the network alone was missing.
  const onOnline = () => isOffline() && field?.form?.requestSubmit()
  window.addEventListener('online', onOnline)
  onCleanup(() => window.removeEventListener('online', onOnline))
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    if (isBusy()) return
    const code = typed().trim()
    if (code === '') {
      setFault(words.t('ballot.ways.codeMissing'))
      field?.focus()
      return
    }
    setIsBusy(true)
    const roundId = props.roundId
    // What asks for the code may not have been loaded before the network went.
    const problem = await props.voting
      .enterCode(code)
      .catch((): Problem => ({ name: 'offline', ...sentencesOf('offline', words.language()), status: 0 }))
    setIsBusy(false)
    setIsOffline(problem?.name === 'offline')
    if (!problem) return forgetScan(roundId)
    // What cannot be a code at all is told in words of the letter, not of the contract.
    setFault(problem.errors ? words.t('ballot.ways.codeMissing') : problem.detail)
    field?.focus()
  }
  return (
    <form onSubmit={send} novalidate>
      <p>{words.t('ballot.ways.codeLead')}</p>
      <div class="field" classList={{ 'field--invalid': Boolean(fault()) }}>
        <label class="field__label" for={id}>
          {words.t('ballot.ways.code')}
        </label>
        <p class="field__hint" id={`${id}-hint`}>
          {words.t('ballot.ways.codeHint')}
        </p>
        <Show when={fault()}>
          <p class="field__error" id={`${id}-fault`} role="alert">
            <span class="unseen">{words.t('field.errorWord')} </span>
            {fault()}
          </p>
        </Show>
        <input
          ref={field}
          class="control code-control"
          id={id}
          type="text"
          dir="ltr"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxlength="40"
          required
          value={typed()}
          aria-describedby={fault() ? `${id}-hint ${id}-fault` : `${id}-hint`}
          aria-invalid={fault() ? true : undefined}
          onInput={(event) => {
            setTyped(event.currentTarget.value)
            setFault(undefined)
          }}
        />
      </div>
      <Button type="submit" kind="primary" isBusy={isBusy()}>
        {words.t('ballot.ways.codeButton')}
      </Button>
    </form>
  )
}
