/** A new plan on one page: what, where, money; the way it takes moves while one types, and only sending asks to log in. */
import { createAsync, useNavigate, useSearchParams } from '@solidjs/router'
import { createEffect, Show, untrack } from 'solid-js'
import { districts } from '../../../shared/districts/districts.ts'
import { api, ask, askAgain } from '../../client/api.ts'
import { logIn } from '../../client/log-in-out.ts'
import { session } from '../../client/session.ts'
import { Button } from '../../parts/Button.tsx'
import { Hero } from '../../parts/Hero.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { proposalPath } from '../../parts/paths.ts'
import { DraftLine } from '../../parts/wish/DraftLine.tsx'
import { newDraftPlace } from '../../parts/wish/kept-draft.ts'
import { useWish } from '../../parts/wish/use-wish.ts'
import { WishForm } from '../../parts/wish/WishForm.tsx'
import { bodyOf, emptyDraft, type Surroundings } from '../../parts/wish/wish.ts'
import { useWords } from '../../words/index.tsx'

/** Marks the way back from the log-in page that this form sent the visitor to. */
const backMark = 'ingelogd'

/** The journey's first screen. `?wijk=WK040206` chooses the district, as the district's own page does. */
export default function NewProposal() {
  const words = useWords()
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const programme = createAsync(() => ask('getProgramme'))
  const wanted = () => districts.find(({ code }) => code === search.wijk)?.code ?? session()?.residence ?? ''
  const wish = useWish(newDraftPlace, { ...emptyDraft, districtCode: untrack(wanted) })

  createEffect(() => {
    const residence = session()?.residence
    if (residence && untrack(() => wish.draft.districtCode) === '') wish.change({ districtCode: residence })
  })

  const money = (): Surroundings | undefined => {
    const answer = programme.latest
    if (!answer?.ok) return undefined
    const { year, appropriated, districts: all } = answer.value
    const slice = all.find(({ code }) => code === wish.draft.districtCode)?.slice
    return slice && { year, appropriated, slice }
  }
  const isResident = () => session()?.roles.includes('resident') === true
  const mayNot = () => session() !== undefined && !isResident()

  const send = async () => {
    if (mayNot() || !wish.check()) return
    if (!session()) return logIn(`${window.location.pathname}?${backMark}=1`)
    const body = { districtCode: wish.draft.districtCode, ...bodyOf(wish.draft) }
    const proposal = await wish.send(body, (key) => api.submitProposal({ body, key }))
    if (!proposal) return
    void askAgain('listMyProposals', 'listProposals', 'getWorklist')
    navigate(words.href(proposalPath(proposal.id)), { state: { done: 'submitted' } })
  }

  return (
    <>
      <Hero kicker={words.t('wish.title')} title={words.t('wish.head')} lead={words.t('wish.lead')} />
      <div class="wide section">
        <Show when={search[backMark] && isResident() && wish.hadDraft}>
          <Notice tone="good">
            <p>{words.t('wish.send.ready')}</p>
          </Notice>
        </Show>
        <DraftLine wish={wish} />
        <WishForm
          draft={wish.draft}
          onInput={wish.change}
          summary={wish.errors()}
          errors={wish.fieldErrors()}
          message={wish.message()}
          money={money()}
          isMoneyOutOfReach={programme.latest?.ok === false}
          onSend={() => void send()}
        >
          <section class="wish__send stack" aria-labelledby="wish-send">
            <h2 id="wish-send">{words.t('wish.send')}</h2>
            <p>{words.t('wish.send.text')}</p>
            <Show when={!session()}>
              <p>{words.t('wish.send.logInText')}</p>
            </Show>
            <Show when={!mayNot()} fallback={<p>{words.t('wish.send.onlyResidents')}</p>}>
              <Button type="submit" kind="primary" isBusy={wish.isBusy()}>
                {words.t(session() ? 'wish.send.submit' : 'wish.send.logIn')}
              </Button>
            </Show>
          </section>
        </WishForm>
      </div>
    </>
  )
}
