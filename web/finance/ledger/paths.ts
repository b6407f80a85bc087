/** Where the finance officer's ledger stands. Paths are without language: give them to `href`. */
export const ledgerPath = '/financien/grootboek'

/** The statement of one account; its name holds colons, which an address may carry. */
export const ledgerAccountPath = (account: string) => `${ledgerPath}/${account}`
