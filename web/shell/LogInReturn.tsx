/** Where the issuer sends a visitor back after logging in: exchanges the code and goes to the page that the visitor came from. */
import { useNavigate } from '@solidjs/router'
import { createSignal, onMount, Show } from 'solid-js'
import { completeLogIn } from '../client/log-in.ts'
import { logIn } from '../client/log-in-out.ts'
import { Button } from '../parts/Button.tsx'
import { PageHead } from '../parts/Hero.tsx'
import { useWords } from '../words/index.tsx'

export default function LogInReturn() {
  const { t } = useWords()
  const navigate = useNavigate()
  const [hasFailed, setHasFailed] = createSignal(false)
  onMount(async () => {
    const outcome = await completeLogIn(new URL(window.location.href))
    if (outcome.ok) navigate(outcome.backTo, { replace: true })
    else setHasFailed(true)
  })
  return (
    <>
      <PageHead title={t('shell.login.title')} lead={hasFailed() ? t('shell.login.failed') : t('shell.login.busy')} />
      <Show when={hasFailed()}>
        <div class="wide section">
          <Button kind="primary" onClick={() => logIn('/')}>
            {t('shell.logIn')}
          </Button>
        </div>
      </Show>
    </>
  )
}
