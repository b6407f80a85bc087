/** Texts of the planning of crews, week by week. */
import type { Formats } from '../formats.ts'

/** A week by its parts, with the date of its Monday. */
interface WeekNamed {
  readonly number: number
  readonly year: number
  readonly monday: string
}

export const planning = {
  'planning.title': 'Planning van de ploegen',
  'planning.lead': 'Wat de ploegen van een wijk per week te doen hebben, naast de uren die er zijn.',
  'planning.district': 'Wijk',
  'planning.year': 'Jaar',
  'planning.hours': (p: { district: string; year: number }) => `Uren in ${p.district}, ${p.year}`,
  'planning.load': 'Hoe vol is elke week?',
  'planning.load.none': 'Er zijn geen uren en er is geen werk gepland in dit jaar.',
  'planning.load.text':
    'De uren van een jaar staan verdeeld over de weken, naar werkdagen: een week met een feestdag heeft er minder. Van een taak die bewoners overnamen, tellen de uren aan beide kanten mee.',
  'planning.load.sum': (p: { plannedMinutes: number; capacityMinutes: number }, f: Formats) =>
    `${f.hours(p.plannedMinutes)} gepland van ${f.hours(p.capacityMinutes)}.`,
  'planning.load.fits': 'Geen week is te vol.',
  'planning.load.over': (p: { count: number; weeks: string }, f: Formats) =>
    `${p.count} ${f.plural(p.count, { one: 'week is', other: 'weken zijn' })} te vol: ${p.weeks}.`,
  'planning.load.overWeek': (p: { number: number; overMinutes: number }, f: Formats) =>
    `week ${p.number} (${f.hours(p.overMinutes)} te veel)`,
  'planning.load.more': (p: { count: number }) => `en nog ${p.count}`,
  'planning.load.none.capacity': 'Deze ploeg kreeg dit jaar geen uren.',
  'planning.key.planned': 'gepland',
  'planning.key.over': 'te veel',
  'planning.load.idle': (p: { crews: string }) => `Nog niets gepland voor ${p.crews}.`,
  'planning.key.now': 'deze week',
  'planning.key.capacity': 'uren die er zijn',
  'planning.table': 'Dezelfde cijfers als tabel',
  'planning.table.week': 'Week',
  'planning.table.planned': 'Gepland',
  'planning.table.capacity': 'Beschikbaar',
  'planning.table.state': 'Past het?',
  'planning.table.fits': 'Ja',
  'planning.table.over': (p: { overMinutes: number }, f: Formats) => `${f.hours(p.overMinutes)} te veel`,
  'planning.week': (p: { number: number; year: number }) => `Week ${p.number}, ${p.year}`,
  'planning.week.from': (p: WeekNamed, f: Formats) => `Week ${p.number}: ${f.date(p.monday)}`,
  'planning.weeks': (p: { from: WeekNamed; to: WeekNamed }) =>
    p.from.year !== p.to.year
      ? `week ${p.from.number} van ${p.from.year} tot en met week ${p.to.number} van ${p.to.year}`
      : p.from.number === p.to.number
        ? `week ${p.from.number} van ${p.from.year}`
        : `week ${p.from.number} tot en met ${p.to.number} van ${p.from.year}`,
  'planning.unplanned': 'Nog niet gepland',
  'planning.unplanned.none': 'Al het afgesproken werk staat in een week.',
  'planning.unplanned.left': (p: { minutes: number }, f: Formats) => `Nog te plannen: ${f.hours(p.minutes)}`,
  'planning.unplanned.plan': 'Plan dit werk',
  'planning.work': 'Gepland werk',
  'planning.work.none': 'In dit jaar is nog niets gepland.',
  'planning.work.none.text': 'Werk komt hierboven als bewoners een buurtdeal tekenen of een taak overnemen.',
  'planning.work.by': 'Gepland door',
  'planning.work.reason': (p: { name: string; reason: string }) => `${p.name}. Reden: ${p.reason}`,
  'planning.work.change': 'Verander',
  'planning.work.changeOf': (p: { title: string; weeks: string }) => `Verander: ${p.title}, ${p.weeks}`,
  'planning.kind.deal': 'Buurtdeal',
  'planning.kind.challenge': 'Uitdaging',
  'planning.form.crew': 'Welke ploeg?',
  'planning.form.from': 'Eerste week',
  'planning.form.to': 'Laatste week',
  'planning.form.hours': 'Uren',
  'planning.form.minutes': 'en minuten',
  'planning.form.spread': 'De tijd wordt gelijk over de weken verdeeld.',
  'planning.form.reason': 'Waarom verandert u de planning?',
  'planning.form.reason.hint': 'Iedereen die plant, kan dit lezen.',
  'planning.form.save': 'Zet in de planning',
  'planning.form.change': 'Bewaar de verandering',
  'planning.form.takeOff': 'Haal uit de planning',
  'planning.form.cancel': 'Toch niet',
  'planning.fault.choose': 'Maak een keuze.',
  'planning.fault.order': 'De laatste week moet na de eerste komen, of dezelfde zijn.',
  'planning.fault.time': 'Vul in hoeveel tijd: minstens één minuut.',
  'planning.fault.reason': 'Geef een reden van minstens 10 tekens.',
  'planning.done.planned': 'Het werk staat in de planning.',
  'planning.done.changed': 'De planning is veranderd.',
  'planning.move': 'Uren verplaatsen',
  'planning.move.text': 'Heeft een ploeg te weinig uren, dan kan een andere ploeg van deze wijk uren afstaan.',
  'planning.move.from': 'Van',
  'planning.move.to': 'Naar',
  'planning.move.option': (p: { name: string; leftMinutes: number }, f: Formats) =>
    `${p.name} (nog ${f.hours(p.leftMinutes)} vrij)`,
  'planning.move.hours': 'Hoeveel uur?',
  'planning.move.reason': 'Waarom?',
  'planning.move.reason.hint': 'Dit staat in de open boeken, en iedereen kan het lezen.',
  'planning.move.submit': 'Verplaats de uren',
  'planning.move.done': 'De uren zijn verplaatst.',
  'planning.fault.from': 'Kies de ploeg die uren afstaat.',
  'planning.fault.to': 'Kies de ploeg die uren krijgt.',
  'planning.fault.same': 'Kies een andere ploeg dan de eerste.',
  'planning.fault.hours': 'Vul hele uren in, minstens 1.',
}
