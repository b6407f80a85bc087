/** Where the issuer sends a visitor back after logging in: exchanges the code and goes to the page that the visitor came from. */
import { useNavigate } from '@solidjs/router'
import { createSignal, onMount, Show } from 'solid-js'
import { completeLogIn } from '../client/log-in.ts'
import { landing, logIn } from '../client/log-in-out.ts'
import { Button } from '../parts/Button.tsx'
import { PageHead } from '../parts/Hero.tsx'
import { useWords } from '../words/index.tsx'

export default function LogInReturn() {
  const words = useWords()
  const { t } = words
  const navigate = useNavigate()
  const [hasFailed, setHasFailed] = createSignal(false)
  // Whoever chose on a ballot first goes back to it, also when the first try fails.
  let backTo = landing(words.href('/'))
  onMount(async () => {
    const outcome = await completeLogIn(new URL(window.location.href))
    backTo = outcome.backTo ?? backTo
    if (outcome.ok) navigate(backTo, { replace: true })
    else setHasFailed(true)
  })
  return (
    <>
      <PageHead title={t('shell.login.title')} lead={hasFailed() ? t('shell.login.failed') : t('shell.login.busy')} />
      <Show when={hasFailed()}>
        <div class="wide section">
          <Button kind="primary" onClick={() => logIn(backTo)}>
            {t('shell.logIn')}
          </Button>
        </div>
      </Show>
    </>
  )
}
