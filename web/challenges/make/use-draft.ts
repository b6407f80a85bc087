/** A challenge in the making: kept on the device at each change, saved on the server at any time, handed in once. */
import { batch, createEffect, createMemo, createSignal, on } from 'solid-js'
import { createStore, reconcile, unwrap } from 'solid-js/store'
import type { ChallengeView } from '../../../shared/api/challenge-views.ts'
import { type Answer, api, faultsByField, type Problem } from '../../client/api.ts'
import { createSending } from '../../client/sending.ts'
import { useWords } from '../../words/index.tsx'
import { bodyOf, type Draft, draftOf, faultsOf, type Kept, missingIn } from './draft.ts'
import { forget, keep, readKept } from './kept.ts'

/** What the form begins with. `challenge`: what is stored already. */
export interface Start {
  readonly draft: Draft
  readonly challenge: ChallengeView | undefined
  readonly etag: string | undefined
  readonly proposalId: string | undefined
}

const apiNames: Readonly<Record<string, string>> = { moneyCents: 'moneyPerYear' }

/** What the form needs. `mostYears`: for how many years a task may be taken over, by the ordinance. */
export function useDraft(start: Start, mostYears: () => number) {
  const words = useWords()
  const saving = createSending()
  const handing = createSending()
  const [challenge, setChallenge] = createSignal(start.challenge)
  const [etag, setEtag] = createSignal(start.etag)
  const [draft, setDraft] = createStore<Draft>({ ...start.draft, hours: { ...start.draft.hours } })
  const [faults, setFaults] = createStore<Record<string, string | undefined>>({})
  const [summary, setSummary] = createSignal<Readonly<Record<string, string | undefined>>>({})
  const [keptAt, setKeptAt] = createSignal<'device' | 'server' | 'failed' | 'nowhere'>(
    start.challenge ? 'server' : 'nowhere',
  )
  const [savedAt, setSavedAt] = createSignal<number>()
  const version = () => challenge()?.version ?? 0
  const found = readKept(start.challenge?.id)
  const isSame = (kept: Kept) => JSON.stringify(bodyOf(kept.draft)) === JSON.stringify(bodyOf(start.draft))
  /** Text on this device that the server does not have. Made from the same version it is simply taken up; else the visitor chooses. */
  const [other, setOther] = createSignal<Kept>()
  const isFromElsewhere = (kept: Kept) =>
    start.challenge === undefined && start.draft.taskId !== '' && kept.draft.taskId !== start.draft.taskId
  let wasRestored = false
  if (found && !isSame(found)) {
    if (found.version === (start.challenge?.version ?? 0) && !isFromElsewhere(found)) {
      setDraft(reconcile(found.draft))
      setKeptAt('device')
      wasRestored = true
    } else setOther(found)
  }

  createEffect(
    on(
      () => JSON.stringify(draft),
      () => setKeptAt(keep(challenge()?.id, { version: version(), draft: unwrap(draft) }) ? 'device' : 'failed'),
      { defer: true },
    ),
  )

  const sentences = () =>
    Object.fromEntries(
      Object.entries(faultsOf(draft, mostYears())).map(([name, fault]) => [
        name,
        fault.kind === 'choose'
          ? words.t('challengeForm.fault.choose')
          : words.t(name === 'years' ? 'challengeForm.fault.number' : 'actForm.fault.text', {
              least: fault.least,
              most: fault.most,
            }),
      ]),
    )
  const show = (named: Readonly<Record<string, string>>) => {
    setFaults(reconcile({ ...named }))
    setSummary({ ...named })
  }
  const showProblem = (problem: Problem) => show(faultsByField(problem))
  const take = (answer: Answer<ChallengeView>): boolean => {
    if (!answer.ok) {
      showProblem(answer.problem)
      return false
    }
    batch(() => {
      forget(challenge()?.id)
      setChallenge(answer.value)
      setEtag(answer.etag)
      setKeptAt('server')
      setSavedAt(Date.now())
    })
    return true
  }

  /** Saves on the server; a draft is made there at the first time. */
  const save = async (): Promise<boolean> => {
    const named = sentences()
    show(named)
    if (Object.keys(named).length > 0) return false
    const body = bodyOf(draft)
    const stored = challenge()
    const tag = etag()
    const { taskId, districtCode } = draft
    const { proposalId } = start
    const answer = await saving.send({ body, taskId, districtCode, tag }, (key) =>
      stored
        ? api.saveChallenge({ params: { challengeId: stored.id }, body, key, etag: tag })
        : api.draftChallenge({
            body: { ...body, taskId, districtCode, ...(proposalId ? { proposalId } : {}) },
            key,
          }),
    )
    return answer !== undefined && take(answer)
  }

  const missing = createMemo(() => missingIn(draft))
  return {
    draft,
    challenge,
    faults,
    summary,
    keptAt,
    savedAt,
    other,
    wasRestored,
    missing,
    isDirty: () => keptAt() === 'device' || keptAt() === 'failed',
    isBusy: () => saving.isBusy() || handing.isBusy(),
    problem: () => handing.problem() ?? saving.problem(),
    change(change: Partial<Draft>) {
      setDraft(change)
      for (const name of Object.keys(change)) setFaults(apiNames[name] ?? name, undefined)
    },
    /** Takes the text of this device, or throws it away. */
    settle(isTaken: boolean) {
      const kept = other()
      setOther(undefined)
      if (isTaken && kept) setDraft(reconcile({ ...kept.draft, taskId: kept.draft.taskId || draft.taskId }))
      else forget(challenge()?.id)
    },
    save,
    /** Saves what is new, then hands in. The challenge as it stands then; undefined where something is in the way. */
    async handIn(): Promise<ChallengeView | undefined> {
      if (missingIn(draft).length > 0) {
        show(Object.fromEntries(missingIn(draft).map((name) => [name, words.t('challengeForm.fault.missing')])))
        return undefined
      }
      if (keptAt() !== 'server' && !(await save())) return undefined
      const stored = challenge()
      if (!stored) return undefined
      const tag = etag()
      const answer = await handing.send({ id: stored.id, tag }, (key) =>
        api.submitChallenge({ params: { challengeId: stored.id }, body: {}, key, etag: tag }),
      )
      if (!answer) return undefined
      return take(answer) ? challenge() : undefined
    },
    /** The server's text of now, in the place of what was typed. */
    reset(view: ChallengeView, tag: string | undefined) {
      forget(view.id)
      batch(() => {
        setChallenge(view)
        setEtag(tag)
        setDraft(reconcile(draftOf(view)))
      })
    },
  }
}

export type DraftInHand = ReturnType<typeof useDraft>
