import type { RunLook } from './styles'
import type { Token } from './tokens'

const SIGNS = [...'0123456789+-−()ni ']
const tableOf = (raised: string): Readonly<Record<string, string>> =>
  Object.fromEntries([...raised].map((sign, i) => [SIGNS[i] ?? '', sign]))

/** The signs that Unicode has raised and lowered, of those that amounts and formulas use. */
const RAISED: Readonly<Record<NonNullable<RunLook['raised']>, Readonly<Record<string, string>>>> = {
  superscript: tableOf('⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿⁱ '),
  subscript: tableOf('₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎ₙᵢ '),
}

/** The mark of a note reads as one at any height: ①, [1], 〔12〕, *. */
const NOTE_MARK = /^(?:[[〔［]\d{1,3}[\]〕］]|[①-⑳]|[*＊†‡\s])+$/u
/** The words in front that a raised sign belongs to: 1200m of 1200m². */
const OWNER = /(?:[\dA-Za-z.]+|\p{sc=Han})$/u
const LONGEST_OWNER = 8

/** Runs of neighbours that are alike in one respect, in order. */
function alike<T>(tokens: readonly Token[], of: (token: Token) => T): readonly (readonly Token[])[] {
  const groups: Token[][] = []
  let before: T | undefined
  for (const token of tokens) {
    const own = of(token)
    const last = groups.at(-1)
    if (last && own === before) last.push(token)
    else groups.push([token])
    before = own
  }
  return groups
}

const textOf = (tokens: readonly Token[]) =>
  tokens.map((token) => (token.kind === 'text' ? token.text : '')).join('')

/**
 * Writes raised and lowered runs with the characters that Unicode has for them (1200m² and not 1200m2, 10⁸, CO₂) and tells of
 * each; a run that it has not all characters for keeps its letters, with a loss, unless it is the mark of a note.
 */
export function writeRaised(tokens: readonly Token[]): readonly Token[] {
  const written: Token[] = []
  let before = ''
  for (const group of alike(tokens, (token) => (token.kind === 'text' ? token.look.raised : null))) {
    const [first] = group
    const raised = first?.kind === 'text' ? first.look.raised : null
    const words = textOf(group)
    if (!raised || words.trim() === '') {
      for (const each of group) written.push(each)
      before = (before + words).slice(-LONGEST_OWNER)
      continue
    }
    const owner = OWNER.exec(before)?.[0] ?? ''
    before = ''
    const signs = RAISED[raised]
    if ([...words].every((sign) => signs[sign] !== undefined)) {
      const raise = (text: string) => [...text].map((sign) => signs[sign] ?? sign).join('')
      written.push(
        ...group.map((token) => (token.kind === 'text' ? { ...token, text: raise(token.text) } : token)),
      )
      written.push({ kind: 'raised', words: owner + raise(words).trim() })
    } else {
      for (const each of group) written.push(each)
      if (!NOTE_MARK.test(words)) written.push({ kind: 'loss', loss: 'raised', words: owner + words })
    }
  }
  return written
}

/** Tells of words that are struck through: they are shown, so they are kept, but hardly meant to be published. */
export function tellStruck(tokens: readonly Token[]): readonly Token[] {
  return alike(tokens, (token) => token.kind === 'text' && token.look.struck).flatMap((group) => {
    const [first] = group
    const words = textOf(group)
    const struck = first?.kind === 'text' && first.look.struck && words.trim() !== ''
    return struck ? [...group, { kind: 'loss', loss: 'struck', words } as const] : group
  })
}
