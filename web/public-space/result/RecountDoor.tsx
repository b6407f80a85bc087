/** The doors to the recount and to the what-if. What lies behind them is loaded only when somebody opens one. */
import { useLocation } from '@solidjs/router'
import { createEffect, createSignal, type JSX, Show } from 'solid-js'
import type { ResultView } from '../../../shared/api/allocation.ts'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { Button } from '../../parts/Button.tsx'
import { NeedsScript } from '../../parts/NeedsScript.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { asksVariant } from '../../recount/asked.ts'
import { useWords } from '../../words/index.tsx'
import './recount-door.css'

interface DoorProps {
  readonly round: RoundView
  readonly result: ResultView
}
/** `turn` grows with every press of the button. */
export interface RecountProps extends DoorProps {
  readonly turn: number
  readonly onBusy: (isBusy: boolean) => void
  /** Puts the focus back on the button. */
  readonly onLeave: () => void
}
export interface WhatIfProps extends DoorProps {
  /** Opened by a link instead of by the button. */
  readonly isLinked: boolean
  readonly onClose: () => void
}

/** A component that is loaded when asked for; a file that does not come is a notice, not the end of the page. */
function createLoaded<Props extends object>(load: () => Promise<{ default: (props: Props) => JSX.Element }>) {
  const [loaded, setLoaded] = createSignal<(props: Props) => JSX.Element>()
  const [hasFailed, setHasFailed] = createSignal(false)
  const get = async () => {
    if (loaded()) return
    setHasFailed(false)
    try {
      const { default: component } = await load()
      setLoaded(() => component)
    } catch {
      setHasFailed(true)
    }
  }
  return { loaded, hasFailed, get }
}

export function RecountDoor(props: DoorProps) {
  const words = useWords()
  const recount = createLoaded<RecountProps>(() => import('./Recount.tsx'))
  const [turn, setTurn] = createSignal(0)
  const [isBusy, setIsBusy] = createSignal(false)
  let button: HTMLButtonElement | undefined
  const again = async () => {
    setIsBusy(true)
    setTurn((before) => before + 1)
    await recount.get()
    if (recount.hasFailed()) setIsBusy(false)
  }
  return (
    <>
      <section>
        <h2>{words.t('recount.title')}</h2>
        <p>{words.t('recount.text')}</p>
        <NeedsScript for="recount" />
        <Button ref={button} isBusy={isBusy()} onClick={again}>
          {words.t('recount.button')}
        </Button>
        <Show when={turn() > 0}>
          <div class="recount__area">
            <Unloaded hasFailed={recount.hasFailed()} />
            <Show keyed when={recount.loaded()}>
              {(Recount) => (
                <Recount
                  round={props.round}
                  result={props.result}
                  turn={turn()}
                  onBusy={setIsBusy}
                  onLeave={() => button?.focus()}
                />
              )}
            </Show>
          </div>
        </Show>
      </section>
      <WhatIfDoor {...props} />
    </>
  )
}

function WhatIfDoor(props: DoorProps) {
  const words = useWords()
  const location = useLocation()
  const whatIf = createLoaded<WhatIfProps>(() => import('./WhatIf.tsx'))
  const [isOpened, setIsOpened] = createSignal(false)
  const isLinked = () => asksVariant(location.search)
  const isOpen = () => isOpened() || isLinked()
  createEffect(() => {
    if (isOpen()) void whatIf.get()
  })
  return (
    <section>
      <h2>{words.t('whatif.title')}</h2>
      <p>
        <StatusBadge tone="waiting">{words.t('whatif.badge')}</StatusBadge>
      </p>
      <p>{words.t('whatif.text')}</p>
      <Show when={isOpen()} fallback={<Button onClick={() => setIsOpened(true)}>{words.t('whatif.open')}</Button>}>
        <div class="recount__area">
          <Unloaded hasFailed={whatIf.hasFailed()} />
          <Show keyed when={whatIf.loaded()}>
            {(WhatIf) => (
              <WhatIf
                round={props.round}
                result={props.result}
                isLinked={!isOpened()}
                onClose={() => setIsOpened(false)}
              />
            )}
          </Show>
        </div>
      </Show>
    </section>
  )
}

function Unloaded(props: { hasFailed: boolean }) {
  const words = useWords()
  return (
    <Show when={props.hasFailed}>
      <Notice tone="error" isNews title={words.t('recount.unloaded')}>
        <p>{words.t('recount.unloadedText')}</p>
      </Notice>
    </Show>
  )
}
