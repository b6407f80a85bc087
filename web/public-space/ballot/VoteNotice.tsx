/** Where the visitor's vote stands, in words above the paper and in one word beside the button of the till. */
import { Match, Show, Switch } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { session } from '../../client/session.ts'
import { Button } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useWords } from '../../words/index.tsx'
import type { Saving } from './sender.ts'
import type { Voting } from './voting.ts'

/** The problem behind a state of saving that has one. */
export const problemOf = (saving: Saving) => ('problem' in saving ? saving.problem : undefined)

interface Props {
  readonly voting: Voting
  readonly round: RoundView
}

export function VoteNotice(props: Props & { onReceipt: () => void }) {
  const words = useWords()
  const saving = () => props.voting.saving()
  const isBlank = () => props.voting.choices().length === 0
  return (
    <Switch fallback={<p class="soft">{words.t(`ballot.how.${props.round.identification}`)}</p>}>
      <Match when={props.voting.standing() === 'asking'}>
        <p class="soft" role="status">
          {words.t('shell.waiting')}
        </p>
      </Match>
      <Match when={props.voting.standing() === 'barred' && props.voting.problem()}>
        {(problem) => (
          <Notice tone="warning" isNews title={problem().title}>
            <p>{problem().detail}</p>
          </Notice>
        )}
      </Match>
      <Match when={props.voting.standing() === 'unsure' && props.voting.problem()}>
        {(problem) => (
          <Notice tone="error" isNews title={words.t('ballot.unsure.title')}>
            <p>{problem().detail}</p>
            <Button onClick={() => props.voting.tryAgain()}>{words.t('ballot.again')}</Button>
          </Notice>
        )}
      </Match>
      <Match when={saving().state === 'waiting' && problemOf(saving())}>
        {(problem) => (
          <Notice tone="error" title={words.t('ballot.waiting.title')}>
            <p>
              {problem().detail} {words.t('ballot.waiting.text')}
            </p>
            <Button onClick={() => props.voting.tryAgain()}>{words.t('ballot.again')}</Button>
          </Notice>
        )}
      </Match>
      <Match when={saving().state === 'superseded'}>
        <Notice tone="warning" isNews title={words.t('ballot.superseded.title')}>
          <p>{words.t('ballot.superseded.text')}</p>
          <Button onClick={() => props.voting.vote()}>{words.t('ballot.replace')}</Button>
        </Notice>
      </Match>
      <Match when={saving().state === 'refused' && problemOf(saving())}>
        {(problem) => (
          <Notice tone="error" isNews title={words.t('ballot.refused.title')}>
            <p>
              {problem().detail}
              <Show when={props.voting.stored().revision > 0}> {words.t('ballot.refused.before')}</Show>
            </p>
          </Notice>
        )}
      </Match>
      <Match when={props.voting.standing() === 'ready' && props.voting.isElsewhere()}>
        <Notice
          tone="warning"
          title={words.t('ballot.elsewhere.title', { receipt: props.voting.stored().receipt ?? '' })}
        >
          <p>{words.t('ballot.elsewhere.text')}</p>
          <Show when={!isBlank()}>
            <Button onClick={() => props.voting.vote()}>{words.t('ballot.replace')}</Button>
          </Show>
        </Notice>
      </Match>
      <Match when={props.voting.standing() === 'ready' && props.voting.stored().revision > 0}>
        <Notice tone="good" title={words.t(isBlank() ? 'ballot.stored.blank' : 'ballot.stored.title')}>
          <p>{words.t('ballot.stored.text', { until: props.round.closesAt })}</p>
          <Button onClick={() => props.onReceipt()}>
            {words.t('ballot.stored.receipt')}
          </Button>
        </Notice>
      </Match>
      <Match when={props.voting.standing() === 'ready' && saving().state === 'idle' && !isBlank()}>
        <Notice tone="warning" title={words.t('ballot.loose.title')}>
          <p>{words.t('ballot.loose.text')}</p>
          <Button kind="primary" onClick={() => props.voting.vote()}>
            {words.t('ballot.voteNow')}
          </Button>
        </Notice>
      </Match>
      <Match when={props.voting.standing() === 'ready'}>
        <Notice
          title={
            props.round.identification === 'voting-code'
              ? words.t('ballot.ready.code')
              : words.t('ballot.ready.title', { name: session()?.name ?? '' })
          }
        >
          <p>{words.t('ballot.ready.text')}</p>
        </Notice>
      </Match>
    </Switch>
  )
}

/** One word under the button of the till. */
export function SavedMark(props: { voting: Voting }) {
  const words = useWords()
  const word = () => {
    const { state } = props.voting.saving()
    if (props.voting.standing() !== 'ready')
      return props.voting.choices().length > 0 && props.voting.standing() !== 'barred'
        ? words.t('ballot.noVoteYet')
        : ''
    if (state === 'saving') return words.t('ballot.saving')
    if (state === 'saved') return words.t('ballot.saved')
    if (state === 'idle') return props.voting.choices().length > 0 ? words.t('ballot.noVoteYet') : ''
    return words.t('ballot.notSaved')
  }
  return (
    <Show when={word()}>
      <span class="ballot__mark" classList={{ 'ballot__mark--alarm': problemOf(props.voting.saving()) !== undefined }}>
        {word()}
      </span>
    </Show>
  )
}
