/** The list of somebody for whom nothing waits: what will come here, and what they can do meanwhile, by their roles. */
import { For } from 'solid-js'
import type { Role } from '../../shared/people/roles.ts'
import { LinkButton } from '../parts/Button.tsx'
import { Empty } from '../parts/Empty.tsx'
import { groupPath, municipalTasksPath, newProposalPath } from '../parts/paths.ts'
import { useWords } from '../words/index.tsx'

/** Where somebody of a role can go on by themselves. */
const wayOn: { readonly [R in Role]: string } = {
  resident: newProposalPath,
  'group-member': groupPath,
  coordinator: '/coordinator/ronde-maken',
  'district-team': '/',
  'finance-officer': '/financien/grootboek',
  clerk: '/raad',
  'programme-office': '/programma',
  alderman: '/raad',
  'legal-adviser': '/raad',
  'asset-manager': municipalTasksPath,
  administrator: '/beheer',
}

export function NothingWaits(props: { readonly roles: readonly Role[] }) {
  const words = useWords()
  return (
    <Empty
      title={words.t('desk.empty')}
      action={
        <div class="row">
          <For each={props.roles}>
            {(role) => <LinkButton href={words.href(wayOn[role])}>{words.t(`today.go.${role}`)}</LinkButton>}
          </For>
        </div>
      }
    >
      <For each={props.roles}>
        {(role, at) => (
          <>
            {at() > 0 ? ' ' : ''}
            {words.t(`today.none.${role}`)}
          </>
        )}
      </For>
    </Empty>
  )
}
