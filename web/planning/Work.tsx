/** Agreed work: what is in no week yet, and what is planned; each can be put in weeks, changed and taken off. */
import { createSignal, For, onCleanup, Show } from 'solid-js'
import type { PlannedWorkView, PlanningView, UnplannedWorkView, WorkPartView } from '../../shared/api/capacity.ts'
import type { Answer } from '../client/answer.ts'
import { api, askAgain } from '../client/api.ts'
import { createSending } from '../client/sending.ts'
import { Button } from '../parts/Button.tsx'
import { Empty } from '../parts/Empty.tsx'
import { idOfField } from '../parts/Field.tsx'
import { announce } from '../shell/announce.tsx'
import { useWords } from '../words/index.tsx'
import { PartFields } from './PartFields.tsx'
import { formFor, formOf, weekNamed } from './part-form.ts'

/** What is open for editing: the hours of one discipline of unplanned work, or one part of planned work. */
type Open = { readonly id: string; readonly at: number; readonly list: 'unplanned' | 'planned' }

export function Work(props: { planning: PlanningView }) {
  const words = useWords()
  const sending = createSending()
  const [open, setOpen] = createSignal<Open>()
  const isOpen = (list: Open['list'], id: string, at: number) => {
    const found = open()
    return found?.list === list && found.id === id && found.at === at
  }
  let focusTimer: number | undefined
  onCleanup(() => cancelAnimationFrame(focusTimer ?? 0))
  /** A button that was pressed gives way to a form, and a form to a list: the focus goes along. */
  const focusLater = (id: string) => {
    focusTimer = requestAnimationFrame(() => document.getElementById(id)?.focus())
  }
  const choose = (next: Open | undefined) => {
    const before = open()
    sending.forget()
    setOpen(next)
    if (next) focusLater(idOfField('discipline'))
    else if (before) focusLater(before.list)
  }
  const partsOf = (id: string) => props.planning.work.find(({ subject }) => subject.id === id)?.parts ?? []

  async function send(content: unknown, call: (key: string) => Promise<Answer<PlannedWorkView>>, done: string) {
    const answer = await sending.send(content, call)
    if (!answer?.ok) return
    setOpen(undefined)
    announce(done)
    await askAgain('getPlanning')
    focusLater('planned')
  }
  const replan = (id: string, version: number, parts: WorkPartView[], reason: string) => {
    const body = { parts, reason }
    const input = { params: { subjectId: id }, etag: `"${version}"`, body }
    void send({ id, version, ...body }, (key) => api.replanWork({ ...input, key }), words.t('planning.done.changed'))
  }
  const add = ({ subject, version }: UnplannedWorkView, part: WorkPartView, reason: string) => {
    if (version > 0) return replan(subject.id, version, [...partsOf(subject.id), part], reason)
    const body = { subject, parts: [part] }
    return void send(body, (key) => api.planWork({ body, key }), words.t('planning.done.planned'))
  }
  const weeksOf = (part: WorkPartView) =>
    words.t('planning.weeks', { from: weekNamed(part.fromWeek), to: weekNamed(part.toWeek) })

  return (
    <>
      <section class="stack" aria-labelledby="unplanned">
        <h2 id="unplanned" tabindex="-1">
          {words.t('planning.unplanned')}
        </h2>
        <Show when={props.planning.unplanned.length > 0} fallback={<p>{words.t('planning.unplanned.none')}</p>}>
          <ul class="plain stack">
            <For each={props.planning.unplanned}>
              {(work) => (
                <For each={work.left}>
                  {(left, at) => (
                    <li class="card stack--small">
                      <h3>{work.title}</h3>
                      <p>
                        {words.t(`planning.kind.${work.subject.kind}`)}.{' '}
                        {words.t('planning.unplanned.left', { minutes: left.minutes })}
                        {left.discipline ? `, ${words.t(`discipline.${left.discipline}`).toLowerCase()}` : ''}
                      </p>
                      <Show
                        when={isOpen('unplanned', work.subject.id, at())}
                        fallback={
                          <Button onClick={() => choose({ list: 'unplanned', id: work.subject.id, at: at() })}>
                            {words.t('planning.unplanned.plan')}
                            <span class="unseen">: {work.title}</span>
                          </Button>
                        }
                      >
                        <PartFields
                          start={formFor(left.minutes, left.discipline)}
                          thisWeek={props.planning.thisWeek}
                          asksReason={work.version > 0}
                          isBusy={sending.isBusy()}
                          problem={sending.problem()}
                          onSend={(part, reason) => add(work, part, reason)}
                          onCancel={() => choose(undefined)}
                        />
                      </Show>
                    </li>
                  )}
                </For>
              )}
            </For>
          </ul>
        </Show>
      </section>
      <section class="stack" aria-labelledby="planned">
        <h2 id="planned" tabindex="-1">
          {words.t('planning.work')}
        </h2>
        <Show
          when={props.planning.work.length > 0}
          fallback={<Empty title={words.t('planning.work.none')}>{words.t('planning.work.none.text')}</Empty>}
        >
          <ul class="plain stack">
            <For each={props.planning.work}>
              {(work) => (
                <li class="card stack--small">
                  <h3>{work.title}</h3>
                  <p class="soft">
                    {words.t(`planning.kind.${work.subject.kind}`)}. {words.t('planning.work.by')}:{' '}
                    {work.planned.reason === undefined
                      ? work.planned.by.name
                      : words.t('planning.work.reason', { name: work.planned.by.name, reason: work.planned.reason })}
                  </p>
                  <ul class="plain stack--small">
                    <For each={work.parts}>
                      {(part, at) => (
                        <li>
                          <div class="row row--apart">
                            <span>
                              <strong>{words.t(`discipline.${part.discipline}`)}</strong>, {words.hours(part.minutes)}:{' '}
                              {weeksOf(part)}
                            </span>
                            <Show when={!isOpen('planned', work.subject.id, at())}>
                              <Button onClick={() => choose({ list: 'planned', id: work.subject.id, at: at() })}>
                                {words.t('planning.work.change')}
                                <span class="unseen">
                                  {words.t('planning.work.changeOf', { title: work.title, weeks: weeksOf(part) })}
                                </span>
                              </Button>
                            </Show>
                          </div>
                          <Show when={isOpen('planned', work.subject.id, at())}>
                            <PartFields
                              start={formOf(part)}
                              thisWeek={props.planning.thisWeek}
                              asksReason
                              isBusy={sending.isBusy()}
                              problem={sending.problem()}
                              onSend={(changed, reason) =>
                                replan(work.subject.id, work.version, work.parts.toSpliced(at(), 1, changed), reason)
                              }
                              onTakeOff={(reason) =>
                                replan(work.subject.id, work.version, work.parts.toSpliced(at(), 1), reason)
                              }
                              onCancel={() => choose(undefined)}
                            />
                          </Show>
                        </li>
                      )}
                    </For>
                  </ul>
                </li>
              )}
            </For>
          </ul>
        </Show>
      </section>
    </>
  )
}
