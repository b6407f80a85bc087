/** One visitor's vote in one open round: what is chosen, who votes, and whether it is stored. Signals for the screen. */
import { batch, createEffect, createSignal, on, onCleanup, untrack } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import type { Choice } from '../../../shared/ballots/ballot.ts'
import { api, newKey, type Problem } from '../../client/api.ts'
import { session } from '../../client/session.ts'
import { type Obstacle, obstacleTo, onPaper } from './fits.ts'
import { keptFor } from './kept.ts'
import type { Saving, Sender } from './sender.ts'

/** Who votes: the logged-in resident, or whoever holds the code of a letter. */
type Voter = { readonly kind: 'person' } | { readonly kind: 'code'; readonly code: string }

/** The vote that is stored already. */
interface Stored {
  readonly revision: number
  readonly receipt?: string | undefined
}

/**
 * `anonymous`: chooses, votes later. `asking`: the API is asked whether this voter has voted. `ready`: each change is stored.
 * `barred`: may not vote here. `unsure`: the API could not be asked.
 */
export type Standing = 'anonymous' | 'asking' | 'ready' | 'barred' | 'unsure'

const same = (one: readonly Choice[], other: readonly Choice[]) => {
  const marks = (choices: readonly Choice[]) => choices.map(({ projectId, points }) => `${projectId} ${points}`).sort()
  return marks(one).join() === marks(other).join()
}

export type Voting = ReturnType<typeof createVoting>

/** Makes the voting of a round. Lives as long as the component that calls it. */
export function createVoting(round: RoundView) {
  const kept = keptFor(round.id)
  const [choices, setChoices] = createSignal<readonly Choice[]>(onPaper(kept.draft(), round))
  const [standing, setStanding] = createSignal<Standing>('anonymous')
  const [problem, setProblem] = createSignal<Problem>()
  const [stored, setStored] = createSignal<Stored>({ revision: 0 })
  const [saving, setSaving] = createSignal<Saving>({ state: 'idle' })
  // A letter that was just scanned goes before a code that somebody typed in this tab.
  const [code, setCode] = createSignal(location.hash.startsWith('#code=') ? undefined : kept.code())
  /** A vote of this voter that the page does not know the choices of, or that differs from what is chosen here. */
  const [isElsewhere, setIsElsewhere] = createSignal(false)
  let sender: Sender | undefined
  let asked = 0

  const params = { roundId: round.id }
  const ask = (voter: Voter) =>
    voter.kind === 'code'
      ? api.lookUpCode({ params, body: { code: voter.code } })
      : api.getBallot({ params }).then((answer) =>
          // Not found: this resident has not voted yet.
          !answer.ok && answer.problem.name === 'not-found'
            ? ({ ok: true, value: { revision: 0 }, etag: undefined } as const)
            : answer,
        )

  function senderOf({ makeSender }: typeof import('./sender.ts'), voter: Voter, revision: number): Sender {
    return makeSender(revision, {
      newKey,
      later(act, milliseconds) {
        const timer = setTimeout(act, milliseconds)
        return () => clearTimeout(timer)
      },
      send: ({ revision: next, choices: sent, key }) =>
        voter.kind === 'code'
          ? api.voteByCode({ params, body: { code: voter.code, revision: next, choices: [...sent] }, key })
          : api.castBallot({ params, body: { revision: next, choices: [...sent] }, key }),
      async reread() {
        const answer = await ask(voter)
        if (!answer.ok) return stored().revision
        setStored(answer.value)
        return answer.value.revision
      },
      onSaving: (next) =>
        batch(() => {
          setSaving(next)
          if (next.state === 'superseded') setIsElsewhere(true)
        }),
      onStored(value, sent) {
        kept.keepCast({ receipt: value.receipt, choices: sent }, stored().receipt)
        batch(() => {
          setStored(value)
          setIsElsewhere(false)
        })
      },
    })
  }

  /** The API knows the voter: from here on a selection is a vote. */
  function begin(voter: Voter, found: Stored, wishesToVote: boolean, code: typeof import('./sender.ts')) {
    sender?.stop()
    sender = senderOf(code, voter, found.revision)
    const before = kept.cast(found.receipt)
    const here = choices()
    batch(() => {
      setStored(found)
      setProblem(undefined)
      setStanding('ready')
      setSaving({ state: 'idle' })
      setIsElsewhere(false)
      if (found.revision === 0) {
        if (wishesToVote) sender?.choose(here, true)
      } else if (before && (here.length === 0 || same(here, before))) {
        setChoices(onPaper(before, round))
        setSaving({ state: 'saved' })
      } else setIsElsewhere(true)
    })
  }

  /** Asks what is stored for this voter. Resolves to the problem that stood in the way. */
  async function recognise(voter: Voter, wishesToVote: boolean): Promise<Problem | undefined> {
    const turn = ++asked
    // Only who votes needs what stores votes.
    const [answer, code] = await Promise.all([ask(voter), import('./sender.ts')])
    if (turn !== asked) return undefined
    if (answer.ok) {
      begin(voter, answer.value, wishesToVote, code)
      return undefined
    }
    const { name } = answer.problem
    const isNo = name === 'not-eligible' || name === 'forbidden'
    // A wrong code typed in the dialog is told there, and takes nothing away here.
    if (voter.kind === 'code' && standing() !== 'asking') return answer.problem
    const isOut = name === 'unknown-code' || name === 'too-many-attempts' || name === 'unauthenticated'
    if (isOut) forget()
    else
      batch(() => {
        setProblem(answer.problem)
        setStanding(isNo ? 'barred' : 'unsure')
      })
    return answer.problem
  }

  function forget() {
    asked += 1
    sender?.stop()
    sender = undefined
    kept.keepCode(undefined)
    batch(() => {
      setCode(undefined)
      setStored({ revision: 0 })
      setSaving({ state: 'idle' })
      setIsElsewhere(false)
      setProblem(undefined)
      setStanding('anonymous')
    })
  }

  /** Who is known already, in the way that this round asks for: the tab's code, or the log-in. */
  const knownVoter = (): Voter | undefined => {
    const typed = code()
    if (round.identification === 'voting-code') return typed ? { kind: 'code', code: typed } : undefined
    return session() ? { kind: 'person' } : undefined
  }
  const restart = (wishesToVote: boolean) => {
    const voter = knownVoter()
    if (!voter) return
    setStanding('asking')
    void recognise(voter, wishesToVote)
  }
  untrack(() => restart(kept.wishToVote()))
  createEffect(
    on(
      () => session()?.id,
      () => {
        if (round.identification !== 'log-in') return
        if (sender?.hasUnsaved()) kept.keepDraft(choices())
        forget()
        restart(false)
      },
      { defer: true },
    ),
  )

  /** Takes a new selection, if the round's rules allow it; otherwise says what stands in the way. */
  function choose(next: readonly Choice[]): Obstacle | undefined {
    const obstacle = obstacleTo(next, round)
    if (obstacle) return obstacle
    setChoices(next)
    // A vote cast elsewhere cannot be shown here: it is replaced when the voter says so, never by a first tap.
    if (sender && !isElsewhere()) sender.choose(next)
    else kept.keepDraft(next)
    return undefined
  }

  const leave = (event: BeforeUnloadEvent) => {
    if (sender?.hasUnsaved()) event.preventDefault()
  }
  const flush = () => sender?.flush()
  window.addEventListener('beforeunload', leave)
  window.addEventListener('online', flush)
  document.addEventListener('visibilitychange', flush)
  onCleanup(() => {
    // On to another page of the site: what still rests is sent, and its answer no longer shown.
    flush()
    window.removeEventListener('beforeunload', leave)
    window.removeEventListener('online', flush)
    document.removeEventListener('visibilitychange', flush)
  })

  return {
    choices,
    standing,
    problem,
    stored,
    saving,
    isElsewhere,
    pointsOf: (id: string) => choices().find(({ projectId }) => projectId === id)?.points ?? 0,
    isChosen: (id: string) => choices().some(({ projectId }) => projectId === id),
    /** What stands in the way of adding this plan now. */
    obstacleOf: (id: string) => obstacleTo([...choices(), { projectId: id }], round),
    toggle(id: string): Obstacle | undefined {
      const others = choices().filter(({ projectId }) => projectId !== id)
      return choose(others.length < choices().length ? others : [...others, { projectId: id }])
    },
    /** Gives a plan so many points; 0 takes it off. */
    setPoints(id: string, points: number): Obstacle | undefined {
      const others = choices().filter(({ projectId }) => projectId !== id)
      return choose(points > 0 ? [...others, { projectId: id, points }] : others)
    },
    /** Votes with what is chosen now; an empty selection is a blank vote. */
    vote: () => sender?.choose(choices(), true),
    tryAgain: () => (sender ? flush() : restart(false)),
    /** Checks a code with the API and votes with it. Resolves to the problem, if there is one. */
    async enterCode(typed: string): Promise<Problem | undefined> {
      const no = await recognise({ kind: 'code', code: typed }, true)
      if (no || standing() !== 'ready') return no
      kept.keepCode(typed)
      setCode(typed)
      return undefined
    },
    rememberWishToVote: () => kept.keepWishToVote(),
    /** Somebody else votes on this device: nothing of the last voter stays on the page. */
    startOver() {
      forget()
      setChoices([])
      kept.keepDraft([])
    },
  }
}
