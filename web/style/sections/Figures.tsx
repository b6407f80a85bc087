/** Money and hours as bars, charts and tables: each drawing has its figures in words or a table beside it. */

import { CapChart } from '../../parts/CapChart.tsx'
import { CapitalEffect } from '../../parts/CapitalEffect.tsx'
import { ChargesChart } from '../../parts/ChargesChart.tsx'
import { HoursTable } from '../../parts/HoursTable.tsx'
import { Money } from '../../parts/Money.tsx'
import { SliceMoney } from '../../parts/SliceMoney.tsx'
import { useWords } from '../../words/index.tsx'
import { charges, effectOfPark, hours, slice } from '../examples.ts'
import { InState, Part, Shown } from '../Part.tsx'

export function Figures() {
  const words = useWords()
  return (
    <Part id="cijfers" name="Geld en uren">
      <Shown name="Money">
        <p>
          Er is nog <Money cents={2_935_050} /> over.
        </p>
      </Shown>
      <Shown name="SliceMoney">
        <InState state="zonder vraag">
          <SliceMoney slice={slice} />
        </InState>
        <InState state="een plan vraagt">
          <SliceMoney slice={slice} askedCents={1_200_000} />
        </InState>
      </Shown>
      <Shown name="ChargesChart">
        <ChargesChart
          title="Wat kost dit per jaar?"
          years={charges}
          sliceCapCents={850_000}
          programmeCapCents={5_000_000}
        />
      </Shown>
      <Shown name="CapChart, YearAxis">
        <CapChart
          title="Alle kapitaallasten van de stad, per jaar"
          askedLabel={words.t('cap.thisPlan')}
          capCents={5_000_000}
          years={charges.map(({ year, depreciationCents }, at) => ({
            year,
            boundCents: 2_000_000 - at * 60_000,
            adoptedCents: 900_000,
            askedCents: depreciationCents * 3,
          }))}
        />
      </Shown>
      <Shown name="CapitalEffect, Fitting, OthersLeft">
        {effectOfPark && <CapitalEffect figures={effectOfPark} district="Oost" investmentCents={90_000_000} />}
      </Shown>
      <Shown name="HoursTable">
        <HoursTable hours={hours} label="Uren van de ploegen in Oost" />
      </Shown>
    </Part>
  )
}
