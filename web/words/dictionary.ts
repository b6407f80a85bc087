/** The shape of the texts: Dutch is the source, every other language must have exactly its keys and its parameters. */
import type { Formats } from './formats.ts'
import type { nl } from './nl/index.ts'

/** A text with parameters: figures come in raw (cents, minutes, bps) and are written by the formats of the language. */
export type TextWith<Parameters> = (parameters: Parameters, formats: Formats) => string

/** What a translation of an area must look like: the same keys, and functions where the source has functions. */
export type Translated<Source> = {
  readonly [Key in keyof Source]: Source[Key] extends (parameters: infer Parameters, formats: Formats) => string
    ? TextWith<Parameters>
    : string
}

export type Dictionary = Translated<typeof nl>
export type Key = keyof Dictionary

/** Keys of texts without parameters: what a route's title or a table of labels may name. */
export type PlainKey = { [K in Key]: Dictionary[K] extends string ? K : never }[Key]

/** The arguments that `t` asks for: none for a plain text, the parameters of exactly that key otherwise. */
export type ArgumentsOf<K extends Key> =
  Dictionary[K] extends TextWith<infer Parameters> ? [parameters: Parameters] : []
