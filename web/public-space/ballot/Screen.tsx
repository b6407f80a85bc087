/** The ballot of a round: residents choose plans until the money is gone; a selection of a known voter is the vote itself. */
export { Ballot as default } from './Ballot.tsx'
