/** The page that shows all pictures beside each other. */

/** One screen's pictures: file names beside the page, with what each shows. */
export interface Shown {
  readonly name: string
  readonly path: string
  readonly who: string
  readonly pictures: readonly { readonly file: string; readonly what: string }[]
  readonly faults: readonly string[]
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** The page as HTML: a heading a screen, its pictures in a row that scrolls sideways, what went wrong above them. */
export function gallery(all: readonly Shown[]): string {
  const sections = all.map(
    ({ name, path, who, pictures, faults }) => `
<section id="${escaped(name)}">
  <h2>${escaped(name)}</h2>
  <p><code>${escaped(path)}</code>, ${escaped(who)}</p>
  ${faults.length > 0 ? `<ul class="faults">${faults.map((fault) => `<li>${escaped(fault)}</li>`).join('')}</ul>` : ''}
  <div class="row">${pictures
    .map(
      ({ file, what }) =>
        `<figure><figcaption>${escaped(what)}</figcaption><a href="${escaped(file)}"><img src="${escaped(file)}" alt="${escaped(`${name}, ${what}`)}" loading="lazy"></a></figure>`,
    )
    .join('')}</div>
</section>`,
  )
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Screens of Buurtkas</title>
<style>
  body { font-family: system-ui, sans-serif; margin: 1rem }
  nav ul { columns: 14rem; padding-inline-start: 1rem }
  .row { display: flex; gap: 1rem; overflow-x: auto; align-items: start }
  figure { margin: 0 }
  img { block-size: 30rem; inline-size: auto; max-inline-size: none; border: 1px solid #888 }
  .faults { color: #b00 }
</style>
<h1>Screens of Buurtkas: ${all.length}</h1>
<nav><ul>${all.map(({ name, faults }) => `<li><a href="#${escaped(name)}">${escaped(name)}</a>${faults.length > 0 ? ' (!)' : ''}</li>`).join('')}</ul></nav>
${sections.join('')}
</html>
`
}
