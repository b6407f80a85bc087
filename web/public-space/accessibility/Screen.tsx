/** The accessibility statement, in the parts of the Dutch model: statement, status, evidence, exceptions, feedback, enforcement, date. */
import { For } from 'solid-js'
import { PageHead } from '../../parts/Hero.tsx'
import { glossaryPath } from '../../parts/paths.ts'
import { useWords } from '../../words/index.tsx'

/** When the statement was last made to fit the site: change it with the texts. */
const madeOn = '2026-11-29'

const evidence = [
  'accessibility.evidence.axe',
  'accessibility.evidence.keyboard',
  'accessibility.evidence.contrast',
  'accessibility.evidence.width',
  'accessibility.evidence.colour',
  'accessibility.evidence.motion',
  'accessibility.evidence.charts',
] as const
const limits = [
  'accessibility.limits.audit',
  'accessibility.limits.people',
  'accessibility.limits.browsers',
  'accessibility.limits.plans',
  'accessibility.limits.documents',
  'accessibility.limits.arabic',
] as const

export default function Accessibility() {
  const { t, href } = useWords()
  return (
    <>
      <PageHead title={t('accessibility.title')} lead={t('accessibility.goal')} />
      <div class="wide section stack--large">
        <section>
          <h2>{t('accessibility.statement.title')}</h2>
          <p>{t('accessibility.statement.goal')}</p>
          <p>{t('accessibility.statement.scope')}</p>
          <p>{t('accessibility.statement.demo')}</p>
        </section>
        <section>
          <h2>{t('accessibility.status.title')}</h2>
          <p>{t('accessibility.status.text')}</p>
          <p class="soft">{t('accessibility.status.scale')}</p>
        </section>
        <section>
          <h2>{t('accessibility.evidence.title')}</h2>
          <ul>
            <For each={evidence}>{(key) => <li>{t(key)}</li>}</For>
            <li>
              <a href={href(glossaryPath)}>{t('accessibility.evidence.words')}</a>
            </li>
          </ul>
        </section>
        <section>
          <h2>{t('accessibility.limits.title')}</h2>
          <ul>
            <For each={limits}>{(key) => <li>{t(key)}</li>}</For>
          </ul>
        </section>
        <section>
          <h2>{t('accessibility.feedback.title')}</h2>
          <p>{t('accessibility.feedback.text')}</p>
          <p>{t('accessibility.feedback.paper')}</p>
        </section>
        <section>
          <h2>{t('accessibility.enforcement.title')}</h2>
          <p>{t('accessibility.enforcement.text')}</p>
        </section>
        <p class="soft">{t('accessibility.date', { at: madeOn })}</p>
      </div>
    </>
  )
}
