/** The order in which a page is read aloud is the order in which it is seen. */
import { expect, type Page } from '@playwright/test'

/**
 * Boxes beside or below each other whose order on the screen is not that of the document, where the style could change it: in grids, flexible
 * boxes, and what stands at a fixed place. Runs in the browser.
 */
const outOfOrder = `(() => {
  const found = []
  const isRead = (element) => element.checkVisibility() && element.textContent.trim() !== '' && !element.closest('dialog, .unseen')
  for (const box of document.querySelectorAll('main *')) {
    if (!/grid|flex/.test(getComputedStyle(box).display)) continue
    const isRtl = getComputedStyle(box).direction === 'rtl'
    const children = [...box.children].filter(isRead).map((child) => ({ child, at: child.getBoundingClientRect() }))
    children.slice(1).forEach(({ child, at }, index) => {
      const before = children[index].at
      const isBelow = at.top >= before.bottom - 2
      const isBeside = isRtl ? at.right <= before.left + 2 : at.left >= before.right - 2
      const isAbove = at.bottom <= before.top + 2
      if (!isBelow && (isAbove || !isBeside)) found.push(box.className + ': ' + child.textContent.trim().slice(0, 40))
    })
  }
  return found
})()`

/** No grid or row of the page shows its parts in another order than they are read. */
export async function readInOrder(page: Page): Promise<void> {
  expect(await page.evaluate(outOfOrder), `order of ${page.url()}`).toEqual([])
}
