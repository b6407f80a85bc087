/** The mark: a glasshouse, one pane lit. */

/** Drawn in the colour of the text around it; the lit pane is the sun. Decoration: the name stands beside it. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 36 34" width="36" height="34" aria-hidden="true">
      <path class="logo__glass" d="M18 2 33 12v20H3V12z" />
      <path class="logo__lit" d="M13.500 13h9v8.500h-9z" />
      <path class="logo__frame" d="M18 2 33 12v20H3V12zM3 12h30M3 22h30M13 12v20M23 12v20M18 2 13 12M18 2l5 10" />
    </svg>
  )
}
