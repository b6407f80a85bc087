/** What is made to be printed. */
import { BallotSheet } from '../../parts/letter/BallotSheet.tsx'
import { Letter } from '../../parts/letter/Letter.tsx'
import { letterCode, letterSettings, roundOnPaper } from '../examples.ts'
import { Part, Shown } from '../Part.tsx'

export function Paper() {
  return (
    <Part id="papier" name="Papier" text="Zwart op wit, in elk thema.">
      <Shown name="Letter">
        <section class="table-frame" tabindex="0" aria-label="Voorbeeld van een brief">
          <Letter
            round={roundOnPaper}
            settings={letterSettings}
            letter={letterCode}
            address={['De bewoner', 'Larenseweg 1', '1221 CJ Hilversum']}
          />
        </section>
      </Shown>
      <Shown name="BallotSheet">
        <section class="table-frame" tabindex="0" aria-label="Voorbeeld van een papieren biljet">
          <BallotSheet
            round={roundOnPaper}
            paper={{ place: 'Wijkcentrum Oost, Melkpad 1', until: '2027-03-28T18:00:00Z' }}
            letter={letterCode}
          />
        </section>
      </Shown>
    </Part>
  )
}
