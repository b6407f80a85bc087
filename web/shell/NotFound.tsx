/** The page for an address that names nothing. */
import { PageHead } from '../parts/Hero.tsx'
import { useWords } from '../words/index.tsx'

/** Also for a screen whose object the API does not know. */
export function NotFound() {
  const { t, href } = useWords()
  return (
    <>
      <PageHead title={t('shell.notFound.title')} lead={t('shell.notFound.text')} />
      <div class="wide section">
        <a href={href('/')}>{t('shell.notFound.home')}</a>
      </div>
    </>
  )
}
