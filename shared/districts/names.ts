/** What the districts are called, by the code of Statistics Netherlands (CBS). A file of its own: every page names districts, few need their figures. */
export const districtNames = {
  WK040201: 'Centrum',
  WK040202: 'Noordwest',
  WK040203: 'Zuidwest',
  WK040204: 'Zuid',
  WK040205: 'Zuidoost',
  WK040206: 'Oost',
  WK040207: 'Noordoost',
  WK040208: 'Hilversumse Meent',
  WK040209: 'Landelijk gebied',
} as const
