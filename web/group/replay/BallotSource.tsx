/** Where the ballots of the practice come from: an earlier round, or a file that stays on the visitor's device. */
import { createSignal, Show } from 'solid-js'
import type { RoundSummary } from '../../../shared/api/rounds.ts'
import { SelectField } from '../../parts/ChoiceField.tsx'
import { FieldFrame } from '../../parts/Field.tsx'
import { useWords } from '../../words/index.tsx'

/** More than any file of the public collection; a browser may run out of memory beyond it. */
const mostBytes = 100 * 1024 * 1024

export interface BallotSourceProps {
  /** Rounds that were counted, newest first. */
  readonly rounds: readonly RoundSummary[]
  readonly roundId: string | undefined
  readonly fileName: string | undefined
  readonly onRound: (roundId: string) => void
  readonly onFile: (file: File) => void
}

export function BallotSource(props: BallotSourceProps) {
  const { t } = useWords()
  const [fault, setFault] = createSignal<'none' | 'tooLarge'>()
  const [isOver, setIsOver] = createSignal(false)
  const take = (file: File | undefined) => {
    const found = !file ? 'none' : file.size > mostBytes ? 'tooLarge' : undefined
    setFault(found)
    if (file && !found) props.onFile(file)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    take(event.dataTransfer?.files[0])
  }
  return (
    <div class="halves">
      <div class="card">
        <SelectField
          name="ronde"
          label={t('replay.round')}
          hint={props.rounds.length > 0 ? t('replay.round.hint') : t('replay.round.none')}
          disabled={props.rounds.length === 0}
          value={props.fileName === undefined ? (props.roundId ?? '') : ''}
          options={props.rounds.map(({ id, title, budget }) => ({
            value: id,
            label: t('replay.round.option', { title, amountCents: budget.cents }),
          }))}
          onInput={(roundId) => {
            setFault(undefined)
            if (roundId) props.onRound(roundId)
          }}
        />
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dragging is the extra way; the file field inside is for everybody */}
      <div
        class="card replay__drop"
        classList={{ 'replay__drop--over': isOver() }}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={drop}
      >
        <FieldFrame
          name="bestand"
          label={t('replay.file')}
          hint={t('replay.file.hint')}
          error={fault() && t(`replay.file.${fault() ?? 'none'}`)}
        >
          {(ties) => (
            <label class="nl-button nl-button--secondary replay__pick">
              {t('replay.file.pick')}
              <input
                id={ties.id}
                type="file"
                accept=".pb,.csv,.txt,text/plain"
                aria-describedby={ties.describedBy}
                aria-invalid={ties.isInvalid || undefined}
                onChange={(event) => {
                  const file = event.currentTarget.files?.[0]
                  if (file) take(file)
                  // So that the same file, once mended, can be chosen again.
                  event.currentTarget.value = ''
                }}
              />
            </label>
          )}
        </FieldFrame>
        <Show when={props.fileName}>{(name) => <p>{t('replay.chosen', { name: name() })}</p>}</Show>
      </div>
    </div>
  )
}
