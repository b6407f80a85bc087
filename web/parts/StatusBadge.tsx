/** Where something stands, in one word; the colour only helps. */
import type { JSX } from 'solid-js'
import './notice.css'

export type BadgeTone = 'plain' | 'good' | 'waiting' | 'bad' | 'council'

export function StatusBadge(props: { tone?: BadgeTone; children: JSX.Element }) {
  return <span class={`badge badge--${props.tone ?? 'plain'}`}>{props.children}</span>
}
