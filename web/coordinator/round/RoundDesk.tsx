/** A page of work on one round: loads it, leads back to it, and says so where there is nothing to do here for this person or round. */
import { createAsync, useParams } from '@solidjs/router'
import { type Accessor, type JSX, Match, Switch } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { ask, askAgain } from '../../client/api.ts'
import { session } from '../../client/session.ts'
import { DeskHead } from '../../parts/DeskHead.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { deskRoundPath } from '../../parts/paths.ts'
import { usePageTitle } from '../../shell/Page.tsx'
import { useWords } from '../../words/index.tsx'

/** Whether the officer works on rounds of this district. */
export function worksFor(districtCode: string): boolean {
  const person = session()
  return Boolean(person?.roles.includes('programme-office') || person?.districts.includes(districtCode))
}

export function RoundDesk(props: {
  readonly title: string
  readonly lead: string
  readonly children: (round: Accessor<RoundView>) => JSX.Element
}) {
  const words = useWords()
  const params = useParams<{ round: string }>()
  const round = createAsync(() => ask('getRound', { params: { roundId: params.round } }))
  usePageTitle(() => {
    const answer = round()
    return answer?.ok ? `${props.title}: ${answer.value.title}` : undefined
  })
  return (
    <Loaded answer={round()} onAgain={() => askAgain('getRound')}>
      {(of) => (
        <>
          <DeskHead
            kicker={<a href={words.href(deskRoundPath(of().id))}>{of().title}</a>}
            title={props.title}
            lead={props.lead}
          />
          <div class="wide section stack stack--large">
            <Switch fallback={props.children(of)}>
              <Match when={!worksFor(of().districtCode)}>
                <Notice>
                  <p>{words.t('round.notYours')}</p>
                </Notice>
              </Match>
              <Match when={of().identification !== 'voting-code'}>
                <Notice>
                  <p>{words.t('register.noCodes')}</p>
                </Notice>
              </Match>
            </Switch>
          </div>
        </>
      )}
    </Loaded>
  )
}
