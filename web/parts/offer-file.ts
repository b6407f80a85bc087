/** Hands a text to the browser as a file to keep. */

/** Offers `text` (UTF-8) under this name; nothing leaves the device. */
export function offerFile(name: string, text: string): void {
  offerBlob(name, new Blob([text], { type: 'text/csv;charset=utf-8' }))
}

/** The same for contents of any kind. */
export function offerBlob(name: string, contents: Blob): void {
  const address = URL.createObjectURL(contents)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // The browser has begun to read it by then; a second is ample.
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}
