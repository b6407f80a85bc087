/** The districts as the front of a glasshouse: nine panes in their rough place, each a link. Drawn by hand, to no scale. */
import { For, type JSX, Show } from 'solid-js'
import { useWords } from '../words/index.tsx'
import './district-map.css'

export interface DistrictPane {
  /** Official code, such as WK040206: gives the pane its place. An unknown code stands in a row at the foot. */
  readonly code: string
  readonly name: string
  readonly href: string
  readonly moneyCents?: number
  /** A second line, such as "stemmen tot 28 maart". */
  readonly note?: JSX.Element
  /** A round is open here: the pane is lit. */
  readonly isLit?: boolean
}

export interface DistrictMapProps {
  readonly districts: readonly DistrictPane[]
  /** Names the map for screen readers; default "De wijken". */
  readonly label?: string
}

const placeOf: Readonly<Record<string, string>> = {
  WK040201: 'centre',
  WK040202: 'north-west',
  WK040203: 'south-west',
  WK040204: 'south',
  WK040205: 'south-east',
  WK040206: 'east',
  WK040207: 'north-east',
  WK040208: 'far-north',
  WK040209: 'fields',
}

export function DistrictMap(props: DistrictMapProps) {
  const { t } = useWords()
  return (
    <nav class="district-map" aria-label={props.label ?? t('map.label')}>
      <svg class="district-map__roof" viewBox="0 0 600 100" preserveAspectRatio="none" aria-hidden="true">
        <path class="district-map__gable" d="M0 100 300 3l300 97z" />
        <path class="district-map__rib" d="M300 3 200 100M300 3l100 97M150 51.500h300M100 100V67.700M500 100V67.700" />
      </svg>
      <ul class="plain district-map__panes">
        <For each={props.districts}>
          {(district) => (
            <li class={`district-map__place district-map__place--${placeOf[district.code] ?? 'other'}`}>
              <a class="district-map__pane" classList={{ 'is-lit': district.isLit ?? false }} href={district.href}>
                <span class="district-map__name">{district.name}</span>
                <Show when={district.moneyCents !== undefined}>
                  <span class="district-map__money figure">
                    {t('map.money', { moneyCents: district.moneyCents ?? 0 })}
                  </span>
                </Show>
                <Show when={district.note}>
                  <span class="district-map__note">{district.note}</span>
                </Show>
              </a>
            </li>
          )}
        </For>
      </ul>
    </nav>
  )
}
