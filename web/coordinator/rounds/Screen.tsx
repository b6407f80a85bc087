/** All rounds of the districts that the officer works for, the newest first. */
import { createAsync } from '@solidjs/router'
import { createMemo, Show } from 'solid-js'
import { ask, askAgain } from '../../client/api.ts'
import { session } from '../../client/session.ts'
import { LinkButton } from '../../parts/Button.tsx'
import { DeskHead } from '../../parts/DeskHead.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Loaded } from '../../parts/Loaded.tsx'
import { RoundList } from '../../parts/RoundList.tsx'
import { useWords } from '../../words/index.tsx'

export default function Rounds() {
  const words = useWords()
  const rounds = createAsync(() => ask('listRounds'))
  const isOwn = (districtCode: string) =>
    session()?.roles.includes('programme-office') || session()?.districts.includes(districtCode)
  const make = () => (
    <LinkButton kind="primary" href={words.href('/coordinator/ronde-maken')}>
      {words.t('rounds.make')}
    </LinkButton>
  )
  return (
    <Loaded answer={rounds()} onAgain={() => askAgain('listRounds')}>
      {(list) => {
        const own = createMemo(() => list().rounds.filter((round) => isOwn(round.districtCode)))
        return (
          <>
            <DeskHead title={words.t('rounds.title')} lead={words.t('rounds.lead')} />
            <div class="wide section stack">
              <Show
                when={own().length > 0}
                fallback={
                  <Empty title={words.t('rounds.none')} action={make()}>
                    {words.t('rounds.none.text')}
                  </Empty>
                }
              >
                <div>{make()}</div>
                <RoundList rounds={own()} label={words.t('rounds.title')} />
              </Show>
            </div>
          </>
        )
      }}
    </Loaded>
  )
}
