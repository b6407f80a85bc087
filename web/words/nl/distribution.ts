/** Texts of the rule by which the programme is distributed. */
import type { Formats } from '../formats.ts'

export const distribution = {
  'distribution.title': 'Zo is het verdeeld',
  'distribution.text': (
    p: { reserveBps: number; fixedBps: number; inhabitantsBps: number; needBps: number },
    f: Formats,
  ) =>
    `${f.percent(p.reserveBps)} is voor kleine plannen in de hele stad. De rest gaat naar de wijken: ${f.percent(p.fixedBps)} in gelijke delen, ${f.percent(p.inhabitantsBps)} op aantal bewoners en ${f.percent(p.needBps)} extra voor wijken waar meer nodig is.`,
  'distribution.demo': 'Hoeveel er extra nodig is, is in deze demo verzonnen. Een gemeente vult dat zelf in.',
}
