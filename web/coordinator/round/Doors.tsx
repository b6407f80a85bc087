/** From a round of voting codes to its letters, its help desk and its paper ballots, each with its figures. */
import { createAsync } from '@solidjs/router'
import { Show, Suspense } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { ask } from '../../client/api.ts'
import { helpDeskPath, lettersPath, pilesPath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'

export function Doors(props: { round: RoundView }) {
  const words = useWords()
  const params = () => ({ params: { roundId: props.round.id } })
  const register = createAsync(() => ask('getRegister', params()))
  const piles = createAsync(() => ask('listPaperBatches', params()))
  const counts = () => {
    const answer = register()
    return answer?.ok ? answer.value.counts : undefined
  }
  const batches = () => {
    const answer = piles()
    return answer?.ok ? answer.value.batches : undefined
  }
  const Door = (of: { href: string; name: string; figure: string | undefined }) => (
    <li>
      <a class="door" href={words.href(of.href)}>
        <span class="door__name">{of.name}</span>
        <span class="soft">{of.figure ?? ''}</span>
      </a>
    </li>
  )
  return (
    <section class="stack" aria-labelledby="doors">
      <h2 id="doors">{words.t('round.doors')}</h2>
      <Suspense>
        <ul class="plain doors">
          <Show when={['preparing', 'scheduled', 'open'].includes(props.round.phase)}>
            <Door
              href={lettersPath(props.round.id)}
              name={words.t('letters.title')}
              figure={counts() && words.t('piles.door.letters.count', { count: counts()?.letters ?? 0 })}
            />
          </Show>
          <Door
            href={helpDeskPath(props.round.id)}
            name={words.t('register.title')}
            figure={counts() && words.t('piles.door.desk.count', { count: counts()?.entries ?? 0 })}
          />
          <Door
            href={pilesPath(props.round.id)}
            name={words.t('piles.title')}
            figure={
              batches() &&
              words.t('piles.door.piles.count', {
                all: batches()?.length ?? 0,
                open: batches()?.filter(({ state }) => state === 'open').length ?? 0,
              })
            }
          />
        </ul>
      </Suspense>
    </section>
  )
}
