/** A document as a page and as paper: always in Dutch, whatever the language of the page around it. */
import { For, type JSX, Match, Show, Switch } from 'solid-js'
import type { Block, DocumentModel, Fact, Table } from '../../shared/documents/model.ts'
import './sheet.css'

export interface SheetProps {
  readonly model: DocumentModel
  /** A line above the title, such as that this is a draft; printed too. */
  readonly state?: string
  /** Below the signature, in small print. */
  readonly foot?: JSX.Element
}

export function Sheet(props: SheetProps) {
  const facts = (): Fact[] => [...props.model.facts, ...(props.model.dispatch?.facts ?? [])]
  return (
    <article class="sheet" classList={{ 'sheet--letter': props.model.kind === 'decision-letter' }} lang="nl">
      <header class="sheet__head">
        <Show when={props.state}>
          <p class="sheet__state">{props.state}</p>
        </Show>
        <h1>{props.model.title}</h1>
        <dl class="sheet__facts">
          <For each={facts()}>
            {({ name, value }) => (
              <>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </>
            )}
          </For>
        </dl>
      </header>
      <For each={props.model.sections}>
        {(section) => (
          <section class="sheet__section">
            <h2>{section.heading}</h2>
            <For each={section.blocks}>{(block) => <BlockOf block={block} />}</For>
          </section>
        )}
      </For>
      <footer class="sheet__foot">
        <For each={props.model.signature}>{(line) => <p class="sheet__signs">{line}</p>}</For>
        {props.foot}
      </footer>
    </article>
  )
}

/** The block as a block of one kind, for a Match. */
const as = <K extends Block['kind']>(block: Block, kind: K): Extract<Block, { kind: K }> | undefined =>
  block.kind === kind ? (block as Extract<Block, { kind: K }>) : undefined

function BlockOf(props: { block: Block }) {
  return (
    <Switch>
      <Match when={as(props.block, 'paragraph')}>{(block) => <p>{block().text}</p>}</Match>
      <Match when={as(props.block, 'subheading')}>
        {(block) => (
          <h3>
            <Show when={block().number}>{(number) => <span class="sheet__number">{number()} </span>}</Show>
            {block().text}
          </h3>
        )}
      </Match>
      <Match when={as(props.block, 'list')}>
        {(block) => (
          <ul>
            <For each={block().items}>{(item) => <li>{item}</li>}</For>
          </ul>
        )}
      </Match>
      <Match when={as(props.block, 'numbered')}>
        {(block) => (
          <ol>
            <For each={block().items}>{(item) => <li>{item}</li>}</For>
          </ol>
        )}
      </Match>
      <Match when={as(props.block, 'table')}>{(block) => <TableOf table={block()} />}</Match>
    </Switch>
  )
}

/** The most rows of a table that stays on one page. */
const longestWhole = 12

function TableOf(props: { table: Table }) {
  const isNumber = (at: number) => props.table.columns[at]?.isNumber ?? false
  return (
    <section class="table-frame" tabindex="0" aria-label={props.table.caption}>
      <table classList={{ 'sheet__table--short': props.table.rows.length <= longestWhole }}>
        <caption>{props.table.caption}</caption>
        <thead>
          <tr>
            <For each={props.table.columns}>
              {(column) => (
                <th scope="col" classList={{ number: column.isNumber }}>
                  {column.heading}
                </th>
              )}
            </For>
          </tr>
        </thead>
        <tbody>
          <For each={props.table.rows}>{(row) => <Row row={row} isNumber={isNumber} />}</For>
          <Show when={props.table.totals}>{(row) => <Row row={row()} isNumber={isNumber} isTotal />}</Show>
        </tbody>
      </table>
    </section>
  )
}

/** A row, which its first cell names. */
function Row(props: { row: readonly string[]; isNumber: (at: number) => boolean; isTotal?: boolean }) {
  return (
    <tr classList={{ sheet__totals: props.isTotal ?? false }}>
      <For each={props.row}>
        {(text, at) => (
          <Show when={at() > 0} fallback={<th scope="row">{text}</th>}>
            <td classList={{ number: props.isNumber(at()) }}>{text}</td>
          </Show>
        )}
      </For>
    </tr>
  )
}
