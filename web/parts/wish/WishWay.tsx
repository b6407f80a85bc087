/** The way that a draft would take, redrawn while somebody types: the server's own rules, with the district's money of this moment. */
import { createMemo, Show } from 'solid-js'
import type { Policy } from '../../../shared/policy/policy.ts'
import { useWords } from '../../words/index.tsx'
import { Notice } from '../Notice.tsx'
import { TrackFork, TrackReason } from '../TrackFork.tsx'
import { type Draft, routeOf, type Surroundings } from './wish.ts'

export function WishWay(props: {
  draft: Draft
  money: Surroundings | undefined
  /** The numbers that hold; undefined until they are known. */
  policy: Policy | undefined
  isMoneyOutOfReach: boolean
}) {
  const { t } = useWords()
  const routed = createMemo(() => routeOf(props.draft, props.money?.slice, props.policy))
  return (
    <div class="wish__way">
      <h3>{t('wish.way')}</h3>
      <TrackFork routed={routed()} />
      <Show
        when={routed()}
        fallback={
          <Notice tone={props.isMoneyOutOfReach ? 'warning' : 'info'}>
            <p>{t(props.isMoneyOutOfReach ? 'wish.way.noMoney' : 'wish.way.empty')}</p>
          </Notice>
        }
      >
        {(found) => <TrackReason routed={found()} headingLevel={3} />}
      </Show>
    </div>
  )
}
