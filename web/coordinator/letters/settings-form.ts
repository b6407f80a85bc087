/** The settings of letters as an officer fills them in, and what is wrong with them. */
import type { RoundView } from '../../../shared/api/rounds.ts'
import { localDateTime } from '../../../shared/terms/amsterdam.ts'
import type { LetterSettings } from '../../parts/letter/letter-text.ts'
import { localMoment } from '../../parts/local-moment.ts'

/** Longer than this the help no longer fits on the page of the letter. */
export const mostHelp = 300

export interface SettingsForm {
  readonly help: string
  readonly window: 'left' | 'right'
  readonly hasPaper: boolean
  readonly place: string
  /** YYYY-MM-DDTHH:mm on Amsterdam's clock. */
  readonly until: string
}

const day = 86_400_000

/** What stands there at first: paper is handed in a day before the closing, so that somebody can register it in time. */
export function firstSettings(round: Pick<RoundView, 'closesAt'>): SettingsForm {
  return {
    help: 'Hulp nodig? Kom met deze brief naar de balie van het wijkcentrum. Bent u de brief kwijt, dan krijgt u daar een nieuwe code.',
    window: 'left',
    hasPaper: false,
    place: 'het wijkcentrum',
    until: localDateTime(Date.parse(round.closesAt) - day),
  }
}

export type SettingsFault =
  | 'help'
  | 'place'
  | 'missing'
  | 'too-late'
  | 'nonexistent-local-time'
  | 'ambiguous-local-time'

/** Faults by field. Paper must be handed in before the closing: it is registered before that, or does not count. */
export function settingsFaults(
  form: SettingsForm,
  round: Pick<RoundView, 'closesAt'>,
): Readonly<Record<string, SettingsFault | undefined>> {
  const help = form.help.trim().length > mostHelp ? ('help' as const) : undefined
  if (!form.hasPaper) return { help }
  const moment = localMoment(form.until)
  return {
    help,
    place: form.place.trim() === '' ? 'place' : undefined,
    until: !moment.ok ? moment.fault : moment.instant >= Date.parse(round.closesAt) ? 'too-late' : undefined,
  }
}

/** The settings for the letter; a moment that cannot be read leaves the paper out. */
export function settingsOf(form: SettingsForm): LetterSettings {
  const moment = localMoment(form.until)
  return {
    help: form.help.trim(),
    window: form.window,
    ...(form.hasPaper && moment.ok ? { paper: { place: form.place.trim(), until: moment.moment } } : {}),
  }
}
