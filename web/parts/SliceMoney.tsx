/** The money of a slice as one bar: promised, reserved, what a plan asks of what is free, and the rest; the same figures in words. */
import { For, Show } from 'solid-js'
import { useWords } from '../words/index.tsx'
import './slice-money.css'

interface Slice {
  readonly appropriated: { readonly cents: number }
  readonly available: { readonly cents: number }
  readonly reserved: { readonly cents: number }
  readonly committed: { readonly cents: number }
}

export interface SliceMoneyProps {
  readonly slice: Slice
  /** What the plan at hand asks, in cents; absent: no plan is at hand. */
  readonly askedCents?: number
  /** What asks it, where it is no single plan. */
  readonly askedLabel?: string
  /** The plan's money is reserved already: it is a part of what is reserved, not of what is free. */
  readonly isReserved?: boolean
}

export function SliceMoney(props: SliceMoneyProps) {
  const words = useWords()
  const asked = () => props.askedCents ?? 0
  const leftCents = () => props.slice.available.cents - (props.isReserved ? 0 : asked())
  const parts = () =>
    [
      { kind: 'committed' as const, cents: props.slice.committed.cents },
      { kind: 'reserved' as const, cents: props.slice.reserved.cents - (props.isReserved ? asked() : 0) },
      { kind: 'asked' as const, cents: asked() },
      { kind: 'free' as const, cents: Math.max(0, leftCents()) },
    ].filter((part) => part.cents > 0)
  const labelOf = (kind: ReturnType<typeof parts>[number]['kind']) => {
    if (kind === 'asked' && props.askedLabel) return props.askedLabel
    if (kind !== 'free' || asked() === 0 || props.isReserved) return words.t(`slice.${kind}`)
    return words.t(props.askedLabel ? 'slice.freeAfterThat' : 'slice.freeAfter')
  }
  const bars = () => {
    const whole = Math.max(
      1,
      parts().reduce((sum, part) => sum + part.cents, 0),
    )
    let from = 0
    return parts().map((part) => {
      const bar = { ...part, x: (from / whole) * 1000, width: (part.cents / whole) * 1000 }
      from += part.cents
      return bar
    })
  }
  return (
    <div class="slice">
      <svg class="slice__bar" viewBox="0 0 1000 40" preserveAspectRatio="none" aria-hidden="true">
        <For each={bars()}>
          {(bar) => <rect class={`slice__part slice__part--${bar.kind}`} x={bar.x} width={bar.width} height="40" />}
        </For>
      </svg>
      <dl class="slice__facts">
        <For each={parts()}>
          {(part) => (
            <div>
              <dt>
                <span class={`slice__swatch slice__part--${part.kind}`} aria-hidden="true" />
                <span>{labelOf(part.kind)}</span>
              </dt>
              <dd class="figure">{words.money(part.cents)}</dd>
            </div>
          )}
        </For>
        <div class="slice__whole">
          <dt>{words.t('slice.appropriated')}</dt>
          <dd class="figure">{words.money(props.slice.appropriated.cents)}</dd>
        </div>
      </dl>
      <Show when={leftCents() < 0}>
        <p class="slice__short">{words.t('slice.short', { shortCents: -leftCents() })}</p>
      </Show>
    </div>
  )
}
