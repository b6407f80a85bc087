/** Problems with the council track. */
import { problem } from './problem.ts'

export const council = {
  'not-capital': problem(
    400,
    'Berekening klopt niet',
    'Calculation not possible',
    'Met deze bedragen of jaren kunnen de kapitaallasten niet worden berekend.',
    'Capital charges cannot be worked out with these amounts or years.',
  ),
  'changes-missing': problem(
    400,
    'Wijziging ontbreekt',
    'Change missing',
    'Noem bij ‘aangenomen met wijzigingen’ het bedrag of het aantal jaren dat de raad koos.',
    'With ‘adopted with changes’ name the amount or the years that the council chose.',
  ),
} as const
