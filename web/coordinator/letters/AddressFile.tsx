/** A file of addresses: chosen, read on this device, its columns named, its first rows shown, its faults listed by row. */
import { createEffect, createMemo, createSignal, For, on, Show } from 'solid-js'
import { CheckboxField, SelectField } from '../../parts/ChoiceField.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { announce } from '../../shell/announce.tsx'
import { useWords, type Words } from '../../words/index.tsx'
import {
  type Address,
  addressesOf,
  addressParts,
  type Columns,
  columnsOf,
  neededParts,
  type RowFault,
} from './addresses.ts'
import { type Encoding, type Table, tableOf, textOf } from './decode.ts'
import { FileField } from './FileField.tsx'
import { mostInSeries } from './job.ts'

/** Larger than any list of a district's residents; keeps a wrong choice from stalling the page. */
const mostBytes = 30_000_000
const shownRows = 5
const shownFaults = 50

/** What is wrong with a row, and how to mend it. */
function faultSentence(found: RowFault, words: Words): string {
  if (found.fault === 'cells') return words.t('letters.fault.cells', { found: found.found, expected: found.expected })
  if (found.fault === 'double') return words.t('letters.fault.double', { of: found.of })
  return words.t(`letters.fault.${found.fault}`)
}

export function AddressFile(props: {
  readonly error: string | undefined
  /** The addresses that get a letter now; undefined while the file cannot be used. */
  readonly onAddresses: (addresses: readonly Address[] | undefined) => void
}) {
  const words = useWords()
  const [file, setFile] = createSignal<{ name: string; table: Table; encoding: Encoding }>()
  const [columns, setColumns] = createSignal<Columns>({})
  const [hasHeadings, setHasHeadings] = createSignal(true)
  const [leavesOut, setLeavesOut] = createSignal(false)
  const [fault, setFault] = createSignal<string>()

  async function read(chosen: File) {
    setFile(undefined)
    setFault(undefined)
    setLeavesOut(false)
    if (chosen.size > mostBytes) return void setFault(words.t('letters.file.tooLarge'))
    const decoded = textOf(new Uint8Array(await chosen.arrayBuffer()))
    if (!decoded) return void setFault(words.t('letters.file.notText'))
    const { text, encoding } = decoded
    const table = tableOf(text)
    if (table.rows.length === 0) return void setFault(words.t('letters.file.empty'))
    const found = columnsOf(table.rows[0] ?? [])
    setColumns(found)
    setHasHeadings(Object.keys(found).length > 0)
    setFile({ name: chosen.name, table, encoding })
  }
  const missing = () => neededParts.filter((part) => columns()[part] === undefined)
  const result = createMemo(() => {
    const known = file()
    return known && missing().length === 0 ? addressesOf(known.table, columns(), hasHeadings()) : undefined
  })
  /** A quotation mark that is not closed swallows the rows after it: left out, those residents would get no letter and nobody would know. */
  const mayLeaveOut = () => !result()?.faults.some(({ fault }) => fault === 'quotes')
  const usable = createMemo(() => {
    const found = result()
    if (!found || found.addresses.length === 0 || found.addresses.length > mostInSeries) return undefined
    return found.faults.length === 0 || (mayLeaveOut() && leavesOut()) ? found.addresses : undefined
  })
  createEffect(on(usable, (addresses) => props.onAddresses(addresses)))
  createEffect(
    on(result, (found) => {
      if (found) announce(words.t('letters.file.read', { good: found.addresses.length, wrong: found.faults.length }))
    }),
  )
  const columnName = (at: number) => {
    const heading = hasHeadings() ? file()?.table.rows[0]?.[at] : undefined
    return heading || words.t('letters.column.nameless', { place: at + 1 })
  }
  const choose = (part: (typeof addressParts)[number], value: string) => {
    setLeavesOut(false)
    const { [part]: _before, ...others } = columns()
    setColumns(value === '' ? others : { ...others, [part]: Number(value) })
  }

  return (
    <>
      <Notice title={words.t('letters.private')}>
        <p>{words.t('letters.private.text')}</p>
      </Notice>
      <FileField
        name="file"
        label={words.t('letters.file')}
        hint={words.t('letters.file.hint')}
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        error={fault() ?? props.error}
        onFile={(chosen) => void read(chosen)}
      />
      <Show when={file()}>
        {(known) => (
          <section class="stack" aria-labelledby="columns">
            <h3 id="columns">{words.t('letters.columns')}</h3>
            <p>
              {words.t('letters.file.as', {
                name: known().name,
                encoding: known().encoding,
                separator: known().table.separator,
              })}
            </p>
            <CheckboxField
              name="headings"
              label={words.t('letters.headings')}
              isChecked={hasHeadings()}
              onInput={(has) => {
                setLeavesOut(false)
                setHasHeadings(has)
              }}
            />
            <div class="letters__columns">
              <For each={addressParts}>
                {(part) => (
                  <SelectField
                    name={`column-${part}`}
                    label={words.t(`letters.part.${part}`)}
                    isOptional={!neededParts.includes(part)}
                    emptyLabel={words.t('letters.column.none')}
                    value={columns()[part] === undefined ? '' : String(columns()[part])}
                    error={missing().includes(part) ? words.t('letters.column.missing') : undefined}
                    onInput={(value) => choose(part, value)}
                    options={(known().table.rows[0] ?? []).map((_, at) => ({
                      value: String(at),
                      label: columnName(at),
                    }))}
                  />
                )}
              </For>
            </div>
          </section>
        )}
      </Show>
      <Show when={result()}>
        {(found) => (
          <section class="stack" aria-labelledby="preview">
            <h3 id="preview">
              {words.t('letters.file.read', { good: found().addresses.length, wrong: found().faults.length })}
            </h3>
            <Show when={found().addresses.length > mostInSeries}>
              <p class="field__error">{words.t('letters.file.tooMany', { most: mostInSeries })}</p>
            </Show>
            <Show when={found().addresses.length > 0}>
              <section class="table-frame" tabindex="0" aria-label={words.t('letters.preview')}>
                <table class="letters__table">
                  <caption>{words.t('letters.preview.text')}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{words.t('letters.row')}</th>
                      <th scope="col">{words.t('letters.part.name')}</th>
                      <th scope="col">{words.t('letters.part.street')}</th>
                      <th scope="col">{words.t('letters.part.postcode')}</th>
                      <th scope="col">{words.t('letters.part.city')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    <For each={found().addresses.slice(0, shownRows)}>
                      {(address) => (
                        <tr>
                          <td>{address.row}</td>
                          <td>{address.name}</td>
                          <td>{address.street}</td>
                          <td>{address.postcode}</td>
                          <td>{address.city}</td>
                        </tr>
                      )}
                    </For>
                  </tbody>
                </table>
              </section>
            </Show>
            <Show when={found().faults.length > 0}>
              <Notice tone="warning" title={words.t('letters.faults', { count: found().faults.length })}>
                <p>{words.t(mayLeaveOut() ? 'letters.faults.text' : 'letters.faults.mend')}</p>
                <ul>
                  <For each={found().faults.slice(0, shownFaults)}>
                    {(each) => (
                      <li>
                        {words.t('letters.fault', { row: each.row })} {faultSentence(each, words)}
                      </li>
                    )}
                  </For>
                </ul>
                <Show when={found().faults.length > shownFaults}>
                  <p>{words.t('letters.faults.more', { count: found().faults.length - shownFaults })}</p>
                </Show>
                <Show when={found().addresses.length > 0 && mayLeaveOut()}>
                  <CheckboxField
                    name="leave-out"
                    label={words.t('letters.leaveOut', { count: found().faults.length })}
                    isChecked={leavesOut()}
                    onInput={setLeavesOut}
                  />
                </Show>
              </Notice>
            </Show>
          </section>
        )}
      </Show>
    </>
  )
}
