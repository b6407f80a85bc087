/** Where the visitor's vote stands, in words above the paper. */
import { Match, Show, Switch } from 'solid-js'
import type { RoundView } from '../../../shared/api/rounds.ts'
import { session } from '../../client/session.ts'
import { Button } from '../../parts/Button.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { useWords } from '../../words/index.tsx'
import { problemOf } from './StatusLine.tsx'
import type { Voting } from './voting.ts'

interface Props {
  readonly voting: Voting
  readonly round: RoundView
}

export function VoteNotice(props: Props & { onReceipt: () => void }) {
  const words = useWords()
  const saving = () => props.voting.saving()
  const isBlank = () => props.voting.choices().length === 0
  return (
    <Switch>
      <Match when={props.voting.standing() === 'anonymous' && !props.voting.isHolding()}>
        <Notice isNews title={words.t('ballot.signedOut.title')}>
          <p>{words.t('ballot.signedOut.text')}</p>
          <Button onClick={() => props.onReceipt()}>{words.t('ballot.ways.logIn')}</Button>
        </Notice>
      </Match>
      <Match when={props.voting.standing() === 'anonymous'}>
        <Notice tone="warning" title={words.t('ballot.held.title')}>
          <p>{words.t(`ballot.held.${props.round.identification}`)}</p>
          <Button kind="primary" onClick={() => props.onReceipt()}>
            {words.t('ballot.held.send')}
          </Button>
        </Notice>
      </Match>
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
      <Match when={saving().state === 'waiting' && problemOf(saving())}>
        {(problem) => (
          <Notice tone="error" title={words.t('ballot.waiting.title')}>
            <p>
              {props.voting.isKept() && problem().name === 'offline' ? '' : `${problem().detail} `}
              {words.t(props.voting.isKept() ? 'ballot.waiting.kept' : 'ballot.waiting.text')}
            </p>
            <Button onClick={() => props.voting.tryAgain()}>{words.t('ballot.again')}</Button>
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
        <Notice tone="warning" title={words.t('ballot.elsewhere.title')}>
          <p>{words.t('ballot.elsewhere.text')}</p>
          <p>
            {words.t('ballot.stored.receipt')}: <bdi class="ballot__code">{props.voting.stored().receipt}</bdi>
          </p>
          <Show when={!isBlank()}>
            <Button onClick={() => props.voting.vote()}>{words.t('ballot.replace')}</Button>
          </Show>
        </Notice>
      </Match>
      <Match when={props.voting.standing() === 'ready' && props.voting.stored().revision > 0}>
        <Notice tone="good" title={words.t(isBlank() ? 'ballot.stored.blank' : 'ballot.stored.title')}>
          <p>
            <Show when={props.voting.isTaken()}>{words.t('ballot.taken')} </Show>
            {words.t('ballot.stored.text', { until: props.round.closesAt, byHand: props.round.closesByHand })}
          </p>
          <div class="row">
            <Button onClick={() => props.onReceipt()}>{words.t('ballot.stored.receipt')}</Button>
            <Show when={props.voting.isTaken()}>
              <Button onClick={() => props.voting.undo()}>{words.t('ballot.undo')}</Button>
            </Show>
          </div>
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
