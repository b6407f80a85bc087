/** What the site says: notices, problems, emptiness, waiting; and the pages for what is not there or breaks. */
import { Button, LinkButton } from '../../parts/Button.tsx'
import { DecisionProblem } from '../../parts/DecisionProblem.tsx'
import { Empty } from '../../parts/Empty.tsx'
import { Notice, ProblemNotice } from '../../parts/Notice.tsx'
import { announce } from '../../shell/announce.tsx'
import { NotFound } from '../../shell/NotFound.tsx'
import { Waiting } from '../../shell/Waiting.tsx'
import { useWords } from '../../words/index.tsx'
import { Part, Shown } from '../Part.tsx'

export function News() {
  const words = useWords()
  return (
    <Part
      id="meldingen"
      name="Meldingen, leeg, wachten"
      text="Een fout zegt hoe het verder gaat; een lege lijst zegt wat u kunt doen."
    >
      <Shown name="Notice">
        <Notice title="Uw stem is bewaard">
          <p>U kunt hem wijzigen tot de ronde sluit.</p>
        </Notice>
        <Notice tone="good" title="Dit plan gaat door" />
        <Notice tone="warning">De ronde sluit over twee dagen.</Notice>
        <Notice tone="council">De gemeenteraad beslist op 14 april.</Notice>
        <Notice tone="error" title="Deze code kennen wij niet">
          <p>Kijk of u de code goed hebt overgenomen. Hij staat rechtsboven in uw brief.</p>
        </Notice>
      </Shown>
      <Shown name="ProblemNotice">
        <ProblemNotice
          problem={{
            name: 'offline',
            title: words.t('problem.offline.title'),
            detail: words.t('problem.offline.detail'),
            status: 0,
          }}
          onAgain={() => announce('Opnieuw')}
        />
      </Shown>
      <Shown name="DecisionProblem">
        <DecisionProblem
          problem={{
            name: 'changed-meanwhile',
            title: 'Intussen veranderd',
            detail: 'Iemand anders was u voor.',
            status: 412,
          }}
        />
      </Shown>
      <Shown name="Empty">
        <Empty title="Er wacht niets op u" action={<LinkButton href="/style">Naar alle plannen</LinkButton>}>
          Nieuwe plannen komen hier vanzelf.
        </Empty>
        <Empty title="Nog geen plannen" action={<Button kind="primary">Bedenk een plan</Button>} />
      </Shown>
      <Shown name="Waiting">
        <Waiting />
      </Shown>
      <Shown name="NotFound, PageHead">
        <div class="card">
          <NotFound />
        </div>
      </Shown>
    </Part>
  )
}
