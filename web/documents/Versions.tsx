/** Every text of a document, newest first, each readable. */
import { For, Show } from 'solid-js'
import type { DraftView } from '../../shared/api/documents.ts'
import type { Role } from '../../shared/people/roles.ts'
import { useWords } from '../words/index.tsx'
import { documentPath } from './names.ts'

export function Versions(props: { draft: DraftView }) {
  const words = useWords()
  const isSent = (number: number) => props.draft.state === 'sent' && number === props.draft.version
  return (
    <section class="stack" aria-labelledby="versions">
      <h2 id="versions">{words.t('documents.versions')}</h2>
      <ul class="plain stack--small">
        <For each={props.draft.versions.toReversed()}>
          {({ number, at, by }) => (
            <li>
              <a
                href={words.href(documentPath(props.draft.id, number))}
                aria-current={number === props.draft.shown ? 'true' : undefined}
              >
                {words.t('documents.version', { number })}
              </a>
              {', '}
              {words.t('documents.version.by', { name: by.name, role: words.t(`role.${by.role as Role}`), at })}
              <Show when={isSent(number)}>
                {' · '}
                <strong>{words.t('documents.version.sent')}</strong>
              </Show>
              <Show when={number === props.draft.shown}>
                {' · '}
                <span class="soft">{words.t('documents.version.shown')}</span>
              </Show>
            </li>
          )}
        </For>
      </ul>
    </section>
  )
}
