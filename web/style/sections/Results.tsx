/** The result: purses of voters, the count step by step, how fair it was, and the map of districts. */
import { LinkButton } from '../../parts/Button.tsx'
import { DistrictMap } from '../../parts/DistrictMap.tsx'
import { PurseBar, PurseKey } from '../../parts/PurseBar.tsx'
import { explanation, result } from '../../public-space/result/explanation.fixture.ts'
import FairnessFigures from '../../public-space/result/FairnessFigures.tsx'
import StepThrough from '../../public-space/result/StepThrough.tsx'
import { heldParts, paidParts } from '../examples.ts'
import { Part, Shown } from '../Part.tsx'

export function Results() {
  return (
    <Part
      id="uitslag"
      name="Uitslag en kaart"
      text="Waarom wel, waarom niet: elke balk is het geld van de kiezers van dat plan."
    >
      <Shown name="PurseBar, PurseKey">
        <PurseKey kinds={['paid', 'left-over', 'held', 'lacking', 'till']} />
        <ol class="plain purses">
          <li>
            <PurseBar
              title="Geveltuinen in de Lorentzbuurt"
              href="/style"
              votes={412}
              amountCents={680_000}
              isFunded
              eachCents={1650}
            />
          </li>
          <li>
            <PurseBar
              title="Fietsbeugels bij de winkels"
              votes={371}
              amountCents={940_000}
              isFunded
              isLit
              eachCents={2500}
            />
          </li>
          <li>
            <PurseBar title="Insectenhotel en bijenlint" votes={181} amountCents={295_000} isFunded isCompletion />
          </li>
          <li>
            <PurseBar
              title="Nachtverlichting op zonne-energie in het Laapersveld"
              votes={322}
              amountCents={1_860_000}
              isFunded={false}
              hadCents={1_599_600}
              votesMore={63}
              cheaperCents={260_400}
            >
              <LinkButton href="/style">Volgende ronde</LinkButton>
            </PurseBar>
          </li>
          <li>
            <PurseBar
              title="Pluktuin achter de Geuzenkerk"
              votes={388}
              amountCents={1_425_000}
              isFunded
              parts={paidParts}
              why="Zijn kiezers betalen dit samen. Niemand betaalt meer dan € 46."
            />
          </li>
          <li>
            <PurseBar
              title="Skatehelling van gebruikt hout"
              votes={201}
              amountCents={1_650_000}
              isFunded={false}
              hadCents={1_150_000}
              tillCents={1_380_000}
              parts={heldParts}
              why="Zijn kiezers konden het samen niet betalen: er was € 5.000 te weinig."
              more={
                <details>
                  <summary>Waarom niet?</summary>
                  <p>Wat hier staat, neemt de hele breedte.</p>
                </details>
              }
            />
          </li>
        </ol>
      </Shown>

      <Shown name="StepThrough">
        <StepThrough result={result} explanation={explanation} />
      </Shown>

      <Shown name="FairnessFigures">
        <FairnessFigures result={result} explanation={explanation} />
      </Shown>

      <Shown name="DistrictMap">
        <DistrictMap
          districts={[
            { code: 'WK040208', name: 'Hilversumse Meent', moneyCents: 2_800_000, href: '/style#1' },
            { code: 'WK040202', name: 'Noordwest', moneyCents: 4_100_000, href: '/style#2' },
            { code: 'WK040207', name: 'Noordoost', moneyCents: 5_900_000, href: '/style#3' },
            { code: 'WK040203', name: 'Zuidwest', moneyCents: 5_200_000, href: '/style#4' },
            { code: 'WK040201', name: 'Centrum', moneyCents: 5_400_000, href: '/style#5' },
            {
              code: 'WK040206',
              name: 'Oost',
              moneyCents: 8_500_000,
              href: '/style#6',
              isLit: true,
              note: 'stemmen tot 28 maart',
            },
            { code: 'WK040204', name: 'Zuid', moneyCents: 7_700_000, href: '/style#7' },
            { code: 'WK040205', name: 'Zuidoost', moneyCents: 5_300_000, href: '/style#8' },
            { code: 'WK040209', name: 'Landelijk gebied', moneyCents: 1_900_000, href: '/style#9' },
          ]}
        />
      </Shown>
    </Part>
  )
}
