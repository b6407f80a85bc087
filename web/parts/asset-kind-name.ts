/** What an asset kind is called: a dossier keeps the Dutch name or the id, a reader sees the own language. */
import { type AssetKind, assetKinds } from '../../shared/council/asset-kinds.ts'

/** The kind behind what a dossier holds, if it is one of ours. */
export function assetKindOf(held: string): AssetKind | undefined {
  return assetKinds.find((kind) => kind.id === held || kind.nl === held)
}

/** The name in a language; what the dossier holds when it is none of ours. */
export function assetKindName(held: string, language: 'nl' | 'en'): string {
  return assetKindOf(held)?.[language] ?? held
}
