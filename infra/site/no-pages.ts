/** Stands in for the function for pages in a template that is not deployed. */

/** Says that there are no pages. */
export const handler = async () => ({ statusCode: 503 })
