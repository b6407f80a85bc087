/** Whether bytes are UTF-8, while they come in: what a decoder would only tell for a whole file, without the line. */

/** Follows a text byte by byte. */
export interface Utf8Check {
  /** Whether the bytes from `from` up to `to` go on as text may. After a no, `reset`. */
  goesOn(bytes: Uint8Array, from: number, to: number): boolean
  /** Whether no character is unfinished. */
  isWhole(): boolean
  reset(): void
}

/** Starts between two characters. Source: the table of well-formed byte sequences in the Unicode standard, 3.9. */
export function utf8Check(): Utf8Check {
  /** How many bytes the current character still needs, and between what the next one lies. */
  let needed = 0
  let least = 0x80
  let most = 0xbf

  function startsCharacter(byte: number): boolean {
    if (byte < 0xc2 || byte > 0xf4) return false
    needed = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3
    least = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80
    most = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf
    return true
  }

  return {
    goesOn(bytes, from, to) {
      for (let at = from; at < to; at++) {
        const byte = bytes[at] as number
        if (needed > 0) {
          if (byte < least || byte > most) return false
          needed -= 1
          least = 0x80
          most = 0xbf
        } else if (byte >= 0x80 && !startsCharacter(byte)) return false
      }
      return true
    },
    isWhole: () => needed === 0,
    reset() {
      needed = 0
    },
  }
}
