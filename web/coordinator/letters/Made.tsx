/** All codes are there, in this page alone: print the letters, keep the list, and end the series. */
import { createEffect, createMemo, createSignal, For, onMount, Show } from 'solid-js'
import type { NumberedCode } from '../../../shared/api/register.ts'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { Button } from '../../parts/Button.tsx'
import { BallotSheet } from '../../parts/letter/BallotSheet.tsx'
import { Letter } from '../../parts/letter/Letter.tsx'
import type { LetterSettings } from '../../parts/letter/letter-text.ts'
import { PrintSheet } from '../../parts/letter/PrintSheet.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { offerFile } from '../../parts/offer-file.ts'
import { StatusBadge } from '../../parts/StatusBadge.tsx'
import { announce } from '../../shell/announce.tsx'
import { useWords } from '../../words/index.tsx'
import { type Address, addressLines } from './addresses.ts'
import { keptList } from './kept-list.ts'

/** How many letters go to the printer at once: a browser lays them out in a few seconds. */
const mostAtOnce = 250
/** So many plans surely fit on one page of a ballot, unless their titles run over several lines. */
const mostOnOnePage = 25

export function Made(props: {
  readonly round: RoundView
  readonly codes: readonly NumberedCode[]
  readonly addresses: readonly Address[] | undefined
  readonly settings: LetterSettings
  /** Nothing is lost any more when the page is left. */
  readonly onSafe: (isSafe: boolean) => void
  readonly onDone: () => void
}) {
  const words = useWords()
  let title: HTMLHeadingElement | undefined
  onMount(() => title?.focus())
  const letters = createMemo(() => {
    const { addresses } = props
    return props.codes.map((code, at) => ({ ...code, address: addresses?.[at] }))
  })
  const parts = createMemo(() => {
    const all = letters()
    const count = Math.ceil(all.length / mostAtOnce)
    return Array.from({ length: count }, (_, at) => all.slice(at * mostAtOnce, (at + 1) * mostAtOnce))
  })
  /** The part that the printer would give now. */
  const [shown, setShown] = createSignal(0)
  const [printed, setPrinted] = createSignal<ReadonlySet<number>>(new Set())
  const [isListKept, setIsListKept] = createSignal(false)
  const [isCopied, setIsCopied] = createSignal(false)
  const isAllPrinted = () => printed().size === parts().length
  /** Only where every resident has exactly two pages; else a sheet would carry the codes of two people. */
  const isTwoSided = () => props.settings.paper !== undefined && props.round.projects.length <= mostOnOnePage
  const isListNeeded = () => props.addresses !== undefined
  const isSafe = () => (isListNeeded() ? isAllPrinted() && isListKept() : isAllPrinted() || isCopied())
  createEffect(() => props.onSafe(isSafe()))

  function print(at: number) {
    setShown(at)
    window.print()
    setPrinted(new Set([...printed(), at]))
  }
  function keepList() {
    const withAddress = letters().flatMap(({ number, address }) => (address ? [{ number, address }] : []))
    offerFile(`${words.t('letters.list.name', { round: props.round.title })}.csv`, keptList(withAddress))
    setIsListKept(true)
    announce(words.t('letters.list.kept'))
  }
  async function copy() {
    try {
      await navigator.clipboard.writeText(props.codes.map(({ number, code }) => `${number}\t${code}`).join('\n'))
      setIsCopied(true)
      announce(words.t('letters.copied', { count: props.codes.length }))
    } catch {
      announce(words.t('letters.notCopied'))
    }
  }
  const range = (at: number) => ({ first: parts()[at]?.[0]?.number ?? 0, last: parts()[at]?.at(-1)?.number ?? 0 })

  return (
    <>
      <section class="stack" aria-labelledby="made">
        <h2 id="made" tabindex="-1" ref={title}>
          {words.t('letters.made', { count: props.codes.length })}
        </h2>
        <Notice tone="warning" title={words.t('letters.once')}>
          <p>{words.t('letters.once.text')}</p>
        </Notice>
      </section>
      <section class="stack" aria-labelledby="print">
        <h2 id="print">{words.t('letters.print.title')}</h2>
        <p>{words.t('letters.print.text')}</p>
        <p>
          <strong>{words.t(isTwoSided() ? 'letters.print.two' : 'letters.print.one')}</strong>
        </p>
        <ul class="plain letters__parts">
          <For each={parts()}>
            {(_, at) => (
              <li class="letters__part">
                <Button kind={printed().has(at()) ? 'secondary' : 'primary'} onClick={() => print(at())}>
                  {words.t('letters.print', range(at()))}
                </Button>
                <Show when={printed().has(at())}>
                  <StatusBadge tone="good">{words.t('letters.printed')}</StatusBadge>
                </Show>
              </li>
            )}
          </For>
        </ul>
      </section>
      <Show
        when={isListNeeded()}
        fallback={
          <details class="letters__codes">
            <summary>{words.t('letters.codes')}</summary>
            <Button onClick={copy}>{words.t('letters.copy')}</Button>
            <section class="letters__code-list" tabindex="0" aria-label={words.t('letters.codes')}>
              <ul class="plain">
                <For each={props.codes.slice(0, mostAtOnce)}>
                  {({ number, code }) => (
                    <li>
                      <span class="soft">{number}</span> <span class="letters__code">{code}</span>
                    </li>
                  )}
                </For>
              </ul>
            </section>
            <Show when={props.codes.length > mostAtOnce}>
              <p>{words.t('letters.codes.more', { count: props.codes.length - mostAtOnce })}</p>
            </Show>
          </details>
        }
      >
        <section class="stack" aria-labelledby="list">
          <h2 id="list">{words.t('letters.list')}</h2>
          <p>{words.t('letters.list.text')}</p>
          <div class="row">
            <Button kind={isListKept() ? 'secondary' : 'primary'} onClick={keepList}>
              {words.t('letters.list.keep')}
            </Button>
            <Show when={isListKept()}>
              <StatusBadge tone="good">{words.t('letters.list.kept')}</StatusBadge>
            </Show>
          </div>
        </section>
      </Show>
      <section class="card stack" aria-labelledby="end">
        <h2 id="end">{words.t('letters.end')}</h2>
        <p>{words.t(isSafe() ? 'letters.end.text' : 'letters.end.notYet')}</p>
        <Button kind="primary" disabled={!isSafe()} onClick={() => props.onDone()}>
          {words.t('letters.end.button')}
        </Button>
      </section>
      <PrintSheet>
        <For each={parts()[shown()]}>
          {(letter) => (
            <>
              <Letter
                round={props.round}
                settings={props.settings}
                letter={letter}
                address={letter.address && addressLines(letter.address)}
              />
              <Show when={props.settings.paper}>
                {(paper) => <BallotSheet round={props.round} paper={paper()} letter={letter} />}
              </Show>
            </>
          )}
        </For>
      </PrintSheet>
    </>
  )
}
