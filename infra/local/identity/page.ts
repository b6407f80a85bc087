/** The log-in page of the demo people and its small companions: plain HTML, one style sheet, nothing inline. */
import type { Role } from '../../../shared/people/roles.ts'
import { people, roleNames } from './people.ts'

export type Language = 'nl' | 'en'

const words = {
  nl: {
    title: 'Kies wie u bent',
    lead: 'Dit is een demo. Alle mensen zijn verzonnen en er is geen wachtwoord.',
    as: 'Log in als',
    other: 'English',
    cancel: 'Terug zonder inloggen',
    out: 'Uitloggen',
    leaving: 'U wordt uitgelogd.',
    wrong: 'Inloggen is niet gelukt',
    again: 'Ga terug naar de site en log opnieuw in.',
    home: 'Naar de site',
  },
  en: {
    title: 'Choose who you are',
    lead: 'This is a demo. All people are invented and there is no password.',
    as: 'Log in as',
    other: 'Nederlands',
    cancel: 'Back without logging in',
    out: 'Log out',
    leaving: 'You are being logged out.',
    wrong: 'Logging in did not work',
    again: 'Go back to the site and log in again.',
    home: 'To the site',
  },
} as const

const escaped = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)

const page = (language: Language, title: string, body: string, script = '') => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} - Buurtkas</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/oidc/page.css">
${script}</head>
<body>
<main>
${body}
</main>
</body>
</html>
`

/** The people to choose from, by role. `action` is where the choice is sent. */
export function loginPage(language: Language, action: string): string {
  const w = words[language]
  const other = language === 'nl' ? 'en' : 'nl'
  const roles = (Object.keys(roleNames) as Role[]).map((role) => ({
    role,
    // A member of a group is a resident too: shown once, where they are known for.
    these: people.filter((person) => person.roles.at(-1) === role),
  }))
  const sections = roles.map(
    ({ role, these }) => `<section aria-labelledby="${role}">
<h2 id="${role}">${roleNames[role][language]}</h2>
<ul>
${these
  .map(
    (
      person,
    ) => `<li><button name="person" value="${person.id}"><span class="as">${w.as}</span> ${escaped(person.name)}</button>
<p>${escaped(person.about[language])}</p></li>`,
  )
  .join('\n')}
</ul>
</section>`,
  )
  return page(
    language,
    w.title,
    `<p class="other"><a href="${action}?lang=${other}" lang="${other}" hreflang="${other}">${w.other}</a></p>
<h1>${w.title}</h1>
<p>${w.lead}</p>
<form method="post" action="${action}">
${sections.join('\n')}
<p><button name="cancel" value="yes" class="quiet">${w.cancel}</button></p>
</form>`,
  )
}

/** Ends the session: the form is sent by itself, or by its button where scripts do not run. `form` comes from the issuer. */
export function logoutPage(language: Language, form: string): string {
  const w = words[language]
  return page(
    language,
    w.out,
    `<h1>${w.out}</h1>
<p>${w.leaving}</p>
${form}
<p><button form="op.logoutForm" name="logout" value="yes">${w.out}</button></p>`,
    '<script src="/oidc/log-out.js" defer></script>\n',
  )
}

/** Says that the issuer could not go on, without saying more than a person needs. */
export function faultPage(language: Language, what: string): string {
  const w = words[language]
  return page(
    language,
    w.wrong,
    `<h1>${w.wrong}</h1>\n<p>${w.again}</p>\n<p><code>${escaped(what)}</code></p>\n<p><a href="/">${w.home}</a></p>`,
  )
}

/** Presses the button of the log-out page. */
export const logoutScript = `document.querySelector('button[name=logout]').click()\n`

/** In the colours of the site; both themes; large targets. */
export const pageCss = `:root{color-scheme:light dark;font:1.125rem/1.5 system-ui,sans-serif}
body{margin:0;background:light-dark(#f6f7f2,#12201a);color:light-dark(#14261d,#eef3ea)}
main{max-inline-size:60rem;margin-inline:auto;padding:1.5rem 1rem 3rem}
h1{line-height:1.2}
h2{font-size:1.125rem;margin-block:1.5rem .5rem}
ul{list-style:none;padding:0;margin:0;display:grid;gap:.75rem;grid-template-columns:repeat(auto-fill,minmax(min(17rem,100%),1fr))}
li{background:light-dark(#fff,#1b2e25);border:1px solid light-dark(#7d8c82,#8aa396);border-radius:.5rem;padding:.75rem}
li p{margin:.5rem 0 0;font-size:1rem}
button{font:inherit;font-weight:600;inline-size:100%;min-block-size:2.75rem;padding:.5rem .75rem;text-align:start;cursor:pointer;border-radius:.375rem;border:2px solid light-dark(#14523a,#9bd8b8);background:light-dark(#14523a,#9bd8b8);color:light-dark(#fff,#0d1a13)}
button:hover{background:light-dark(#0d3b29,#c2ecd5)}
.as{font-weight:400}
.quiet{inline-size:auto;background:none;color:inherit}
.quiet:hover{background:light-dark(#e4e8df,#263c31)}
a{color:inherit}
a:focus-visible,button:focus-visible{outline:3px solid light-dark(#14261d,#eef3ea);outline-offset:3px}
.other{text-align:end;margin:0}
`
