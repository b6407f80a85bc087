// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { type Doing, keepDone, replace, sameIn, swap, whenStanding } from './swap.ts'

/** An element with this content. */
function made(html: string): HTMLElement {
  const place = document.createElement('div')
  place.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes)
  return place
}
const page = `<noscript><p>x</p></noscript><nav><a href="/a">A</a></nav><main><h1>T</h1><button>Kies</button><input value=""><details><summary>S</summary></details></main>`
const same = page.replace(/<noscript>.*<\/noscript>/, '')

beforeEach(() => document.body.replaceChildren())

test('the same place is found in the new page, with what the server says to browsers without scripts left out', () => {
  const [old, fresh] = [made(page), made(same)]
  const button = old.querySelector('button')
  expect(button && sameIn(fresh, old, button)).toBe(fresh.querySelector('button'))
  expect(sameIn(fresh, old, document.body)).toBeUndefined()
})

test('another kind of element in that place is not the same', () => {
  const [old, fresh] = [made('<p><button>x</button></p>'), made('<p><a href="/">x</a></p>')]
  const button = old.querySelector('button')
  expect(button && sameIn(fresh, old, button)).toBeUndefined()
})

test('a press on a plan goes to that plan, also where the visitor has another order, and to nothing when it is chosen already', () => {
  const button = (name: string, word = 'Kies') => `<li><button>${word}<span> ${name}</span></button></li>`
  const old = made(`<ul>${button('Bomen')}${button('Banken')}${button('Beek')}</ul>`)
  const fresh = made(`<p>x</p><ul>${button('Banken')}${button('Bomen')}${button('Beek', '✓ Gekozen')}</ul>`)
  const [trees, benches, brook] = old.querySelectorAll('button')
  const [freshBenches, freshTrees] = fresh.querySelectorAll('button')
  expect(trees && sameIn(fresh, old, trees)).toBe(freshTrees)
  expect(benches && sameIn(fresh, old, benches)).toBe(freshBenches)
  expect(brook && sameIn(fresh, old, brook)).toBeUndefined()
})

test('what was typed goes to the field of that label', () => {
  const field = (name: string, id: string) => `<p><label for="${id}">Punten ${name}</label><input id="${id}"></p>`
  const old = made(field('Bomen', 'cl-1') + field('Banken', 'cl-2'))
  const fresh = made(field('Banken', 'cl-1') + field('Bomen', 'cl-2'))
  const [trees] = old.querySelectorAll('input')
  expect(trees && sameIn(fresh, old, trees)?.id).toBe('cl-2')
})

test('focus, unfolded parts, filled fields and presses go over, in one step', () => {
  const [old, fresh] = [made(page), made(same)]
  document.body.append(old)
  const done = keepDone(old)
  old.querySelector('a')?.focus()
  old.querySelector('details')?.setAttribute('open', '')
  old.querySelector('button')?.click()
  const field = old.querySelector('input')
  if (field) field.value = 'abc'
  field?.dispatchEvent(new Event('input', { bubbles: true }))
  done.stop()
  old.querySelector('button')?.click()
  const pressed = vi.fn()
  fresh.querySelector('button')?.addEventListener('click', pressed)
  const changed = vi.fn()
  fresh.querySelector('input')?.addEventListener('change', changed)
  swap(old, fresh, done)
  expect(document.body.firstElementChild).toBe(fresh)
  expect(document.activeElement).toBe(fresh.querySelector('a'))
  expect(fresh.querySelector('details')?.hasAttribute('open')).toBe(true)
  expect(fresh.querySelector('input')?.value).toBe('abc')
  expect([pressed.mock.calls.length, changed.mock.calls.length]).toEqual([1, 1])
})

/** A visitor who does nothing, unless a test says so. */
function visitor(does: Partial<Doing> = {}) {
  let tell = () => {}
  const stop = vi.fn()
  const onChange = (told: () => void) => {
    tell = told
  }
  const doing = { pressed: [], filled: [], scrolled: [], isAsked: () => false, isBusy: () => false, stop, onChange }
  return { doing: { ...doing, ...does }, stop, tell: () => tell() }
}

test('the application stands once it has a heading and nothing is awaited', async () => {
  const fresh = made('<div class="waiting"></div>')
  const stands = vi.fn()
  const { doing, stop } = visitor()
  whenStanding(fresh, doing, stands)
  fresh.append(document.createElement('h1'))
  await vi.waitFor(() => expect(fresh.querySelector('h1')).not.toBeNull())
  expect(stands).not.toHaveBeenCalled()
  fresh.querySelector('.waiting')?.remove()
  await vi.waitFor(() => expect(stands).toHaveBeenCalledExactlyOnceWith(true))
  expect(stop).toHaveBeenCalledOnce()
})

test('what says that something broke takes no good page away, until somebody presses what needs the application', () => {
  const fresh = made('<h1>Er ging iets mis</h1><div class="broken"></div>')
  const stands = vi.fn()
  let isAsked = false
  const { doing, tell } = visitor({ isAsked: () => isAsked })
  whenStanding(fresh, doing, stands)
  tell()
  expect(stands).not.toHaveBeenCalled()
  isAsked = true
  tell()
  expect(stands).toHaveBeenCalledExactlyOnceWith(false)
})

test('nothing changes under a finger that presses', async () => {
  const [old, fresh] = [made(page), made(same)]
  document.body.append(old)
  const stands = vi.fn()
  const done = keepDone(old)
  const button = old.querySelector('button')
  button?.dispatchEvent(new Event('pointerdown', { bubbles: true }))
  whenStanding(fresh, done, stands)
  expect([done.isBusy(), stands.mock.calls.length]).toEqual([true, 0])
  button?.dispatchEvent(new Event('pointerup', { bubbles: true }))
  button?.click()
  await vi.waitFor(() => expect(stands).toHaveBeenCalledExactlyOnceWith(true))
  expect(done.pressed).toEqual([button])
})

test('a box that was ticked is ticked, and the caret stays where it was', () => {
  const fields = '<input type="checkbox"><input type="text">'
  const [old, fresh] = [made(fields), made(fields)]
  document.body.append(old)
  const done = keepDone(old)
  old.querySelector<HTMLInputElement>('[type=checkbox]')?.click()
  const text = old.querySelector<HTMLInputElement>('[type=text]')
  text?.focus()
  if (text) text.value = 'abcdef'
  for (let times = 0; times < 3; times += 1) text?.dispatchEvent(new Event('input', { bubbles: true }))
  text?.setSelectionRange(2, 4)
  done.stop()
  expect(done.filled).toHaveLength(2)
  swap(old, fresh, done)
  expect(fresh.querySelector<HTMLInputElement>('[type=checkbox]')?.checked).toBe(true)
  const filled = fresh.querySelector<HTMLInputElement>('[type=text]')
  expect([filled?.value, filled?.selectionStart, filled?.selectionEnd]).toEqual(['abcdef', 2, 4])
})

test('another page begins at its heading', () => {
  const [old, fresh] = [made(page), made('<main><h1>Anders</h1><button>Opnieuw</button></main>')]
  document.body.append(old)
  replace(old, fresh)
  expect(document.activeElement).toBe(fresh.querySelector('h1'))
})
