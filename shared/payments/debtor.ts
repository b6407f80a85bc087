/** The account that payments leave from. Invented for the demonstration: a municipality fills in its own. */

export const debtor = { name: 'Gemeente Hilversum', iban: 'NL91ABNA0417164300' } as const
