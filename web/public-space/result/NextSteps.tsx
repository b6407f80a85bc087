/** What can still come of a plan that does not go ahead: three ways, each a link. */
import { LinkButton } from '../../parts/Button.tsx'
import { newProposalPath, roundsPath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'

/** Where the rows of the plans that do not go ahead link to. */
export const nextStepsId = 'wat-nu'

export function NextSteps() {
  const words = useWords()
  return (
    <div class="card next-steps" id={nextStepsId}>
      <h3>{words.t('result.next.title')}</h3>
      <ul class="plain thirds">
        <li>
          <p>
            <strong>{words.t('result.next.round')}</strong>
          </p>
          <p>{words.t('result.next.roundText')}</p>
          <LinkButton href={words.href(roundsPath)}>{words.t('result.next.rounds')}</LinkButton>
        </li>
        <li>
          <p>
            <strong>{words.t('result.next.smaller')}</strong>
          </p>
          <p>{words.t('result.next.smallerText')}</p>
          <LinkButton href={words.href(newProposalPath)}>{words.t('result.next.submit')}</LinkButton>
        </li>
        <li>
          <p>
            <strong>{words.t('result.next.larger')}</strong>
          </p>
          <p>{words.t('result.next.largerText')}</p>
          <LinkButton href={words.href(newProposalPath)}>{words.t('result.next.submit')}</LinkButton>
        </li>
      </ul>
    </div>
  )
}
