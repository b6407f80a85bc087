/** The page for an address that names nothing. */
import { LinkButton } from '../parts/Button.tsx'
import { PageHead } from '../parts/Hero.tsx'
import { noteMissing } from '../prerender/visit.ts'
import { useWords } from '../words/index.tsx'

/** Also for a screen whose object the API does not know. */
export function NotFound() {
  const { t, href } = useWords()
  if (import.meta.env.SSR) noteMissing()
  return (
    <>
      <PageHead title={t('shell.notFound.title')} lead={t('shell.notFound.text')} />
      <div class="wide section">
        <LinkButton kind="primary" href={href('/')}>
          {t('shell.notFound.home')}
        </LinkButton>
      </div>
    </>
  )
}
