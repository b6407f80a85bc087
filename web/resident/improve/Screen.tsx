/** The initiator mends a plan that came back: the form of a new plan, filled in, with what was asked above it. */
import { createAsync, useNavigate, useParams } from '@solidjs/router'
import { Show, untrack } from 'solid-js'
import type { ProposalView } from '../../../shared/api/proposals.ts'
import { leadsTo } from '../../../shared/proposals/moves.ts'
import { api, ask, askAgain } from '../../client/api.ts'
import { Button, LinkButton } from '../../parts/Button.tsx'
import { PageHead } from '../../parts/Hero.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { proposalPath } from '../../parts/paths.ts'
import { Term } from '../../parts/Term.tsx'
import { DraftLine } from '../../parts/wish/DraftLine.tsx'
import { improvementPlace } from '../../parts/wish/kept-draft.ts'
import { useWish } from '../../parts/wish/use-wish.ts'
import { WishForm } from '../../parts/wish/WishForm.tsx'
import { bodyOf, draftOf, type Surroundings } from '../../parts/wish/wish.ts'
import { useWords } from '../../words/index.tsx'

export default function Improve() {
  const words = useWords()
  const params = useParams<{ proposal: string }>()
  const proposal = createAsync(() => ask('getProposal', { params: { proposalId: params.proposal } }))
  const own = createAsync(() => ask('listMyProposals'))
  const isMine = (id: string) => {
    const answer = own()
    return answer?.ok === true && answer.value.proposals.some((one) => one.id === id)
  }
  return (
    <Loaded answer={proposal()} onAgain={() => void askAgain('getProposal')}>
      {(view, etag) => (
        <Show when={own()}>
          <Show
            when={isMine(view().id) && leadsTo(view().state, 'resubmit')}
            fallback={
              <>
                <PageHead
                  title={words.t(isMine(view().id) ? 'improve.notNow' : 'improve.notYours')}
                  lead={words.t(isMine(view().id) ? 'improve.notNowText' : 'improve.notYoursText')}
                />
                <div class="wide section">
                  <LinkButton href={words.href(proposalPath(view().id))}>{words.t('improve.toPlan')}</LinkButton>
                </div>
              </>
            }
          >
            <Show when={view()} keyed>
              {(found) => <ImproveForm proposal={found} etag={etag()} />}
            </Show>
          </Show>
        </Show>
      )}
    </Loaded>
  )
}

/** Keyed by the proposal: another version begins with another draft. */
function ImproveForm(props: { proposal: ProposalView; etag: string | undefined }) {
  const words = useWords()
  const navigate = useNavigate()
  const programme = createAsync(() => ask('getProgramme'))
  // The form belongs to the proposal as it was read; a newer one makes a new form.
  const read = untrack(() => props.proposal)
  const { id } = read
  const wish = useWish(improvementPlace(id, read.version), draftOf(read))
  const question = () => props.proposal.history.findLast((step) => step.state === 'needs-work' && step.reason)

  const money = (): Surroundings | undefined => {
    const answer = programme.latest
    if (!answer?.ok) return undefined
    const { year, appropriated, districts: all } = answer.value
    const slice = all.find(({ code }) => code === props.proposal.districtCode)?.slice
    return slice && { year, appropriated, slice }
  }
  const send = async () => {
    if (!wish.check()) return
    const body = bodyOf(wish.draft)
    const improved = await wish.send(body, (key) =>
      api.improveProposal({ params: { proposalId: id }, body, key, etag: props.etag }),
    )
    if (!improved) return
    navigate(words.href(proposalPath(id)), { state: { done: 'improved' } })
    void askAgain('getProposal', 'listMyProposals', 'listProposals', 'getWorklist')
  }
  return (
    <>
      <PageHead kicker={props.proposal.title} title={words.t('improve.head')} />
      <div class="wide section">
        <Show when={question()}>
          {(step) => (
            <Notice
              tone="warning"
              title={words.t('improve.asked', {
                name: step().by.name,
                role: words.t(`role.${step().by.role}` as 'role.coordinator'),
              })}
            >
              <p lang="nl">{step().reason}</p>
              <Show when={props.proposal.dueOn}>
                {(dueOn) => (
                  <p>
                    <strong>{words.t('improve.until')}</strong> <Term dueOn={dueOn()} />
                  </p>
                )}
              </Show>
            </Notice>
          )}
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
          isDistrictFixed
          onSend={() => void send()}
        >
          <section class="wish__send stack" aria-labelledby="wish-send">
            <h2 id="wish-send">{words.t('wish.send')}</h2>
            <p>{words.t('wish.send.text')}</p>
            <Button type="submit" kind="primary" isBusy={wish.isBusy()}>
              {words.t('wish.send.improve')}
            </Button>
          </section>
        </WishForm>
      </div>
    </>
  )
}
