/** What can stop the system from starting, as one sentence for the person at the terminal. */

/** Its message is all that the person needs to read; the front door prints it without a stack and ends with code 1. */
export class StartFault extends Error {
  readonly kind = 'start-fault'
}

/** Turns "disk full" and its kin into a sentence; other errors stay what they are. `folder` is what could not be written. */
export function writingFault(error: unknown, folder: string): unknown {
  const code = (error as { code?: string }).code
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return new StartFault(`The disk is full: ${folder} cannot be written. Make room and start again.`)
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOTDIR' || code === 'EEXIST')
    return new StartFault(`The data folder ${folder} cannot be written (${code}). Choose another with BUURTKAS_DATA.`)
  return error
}
