/** The finance officer's decision on one plan: approve, redirect to the council, return or refuse, each with a reason that a resident understands. */
import { createAsync, useParams } from '@solidjs/router'
import { Show } from 'solid-js'
import { readPolicy } from '../../../shared/policy/read.ts'
import { ask, askAgain } from '../../client/api.ts'
import { DeskHead } from '../../parts/DeskHead.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { StateBadge } from '../../parts/StateBadge.tsx'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { Term } from '../../parts/Term.tsx'
import { usePageTitle } from '../../shell/Page.tsx'
import { useWords } from '../../words/index.tsx'
import { Dossier } from './Dossier.tsx'

export default function Decide() {
  const words = useWords()
  const params = useParams<{ proposal: string }>()
  const proposal = createAsync(() => ask('getProposal', { params: { proposalId: params.proposal } }))
  const programme = createAsync(() => ask('getProgramme'))
  const policies = createAsync(() => ask('listPolicies'))
  usePageTitle(() => {
    const answer = proposal()
    return answer?.ok ? answer.value.title : undefined
  })
  return (
    <Loaded answer={programme()} onAgain={() => askAgain('getProgramme')}>
      {(money) => (
        <Loaded answer={proposal()} onAgain={() => askAgain('getProposal')}>
          {(plan, etag) => (
            <>
              <DeskHead
                kicker={<a href={words.href('/financien')}>{words.t('finance.title')}</a>}
                title={plan().title}
                lead={plan().summary}
              >
                <p class="row">
                  <StateBadge state={plan().state} />
                  <StatusBadge tone={plan().track === 'council' ? 'council' : 'plain'}>
                    {words.t(`track.${plan().track}`)}
                  </StatusBadge>
                  <Show when={plan().dueOn}>{(dueOn) => <Term dueOn={dueOn()} />}</Show>
                </p>
              </DeskHead>
              <Loaded answer={policies()} onAgain={() => askAgain('listPolicies')}>
                {(numbers) => (
                  <Dossier plan={plan()} etag={etag()} programme={money()} policy={readPolicy(numbers().current)} />
                )}
              </Loaded>
            </>
          )}
        </Loaded>
      )}
    </Loaded>
  )
}
