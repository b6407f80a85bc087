/** The accessibility statement: what we build to, what visitors can expect, and what is not certain yet. */
import { PageHead } from '../../parts/Hero.tsx'
import { useWords } from '../../words/index.tsx'

export default function Accessibility() {
  const { t } = useWords()
  return (
    <>
      <PageHead title={t('accessibility.title')} lead={t('accessibility.goal')} />
      <div class="wide section stack">
        <h2>{t('accessibility.how.title')}</h2>
        <ul>
          <li>{t('accessibility.how.keyboard')}</li>
          <li>{t('accessibility.how.zoom')}</li>
          <li>{t('accessibility.how.colour')}</li>
          <li>{t('accessibility.how.motion')}</li>
          <li>{t('accessibility.how.charts')}</li>
        </ul>
        <h2>{t('accessibility.limits.title')}</h2>
        <p>{t('accessibility.limits.text')}</p>
      </div>
    </>
  )
}
