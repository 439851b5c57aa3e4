import type { Code, Construct, Extension, State, TokenizeContext } from 'micromark-util-types'

/** [参]: https://moe.gov.cn "题": a label, an address beyond doubt, and perhaps a title, on one line. */
const DEFINITION =
  /^\[(?!\^)([^[\]\\]{1,200})\]:[ \t]*(?:[a-z][a-z0-9+.-]{1,15}:|\/\/|\.{0,2}\/|#|www\.|<)[^\s<>，。；、：！？《》“”（）]*>?(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/iu

const BRACKET = 91
const BRACKET_END = 93

const isLineEnd = (code: Code): boolean => code === null || (code < -2 && code > -6)

/** A label as definitions and references are held against each other. */
const identifierOf = (label: string): string => label.replace(/\s+/gu, ' ').trim().toLowerCase().toUpperCase()

/** The labels that stand behind a text in brackets: [参][r], ![图][1]. */
function referredTo(source: string): ReadonlySet<string> {
  return new Set(
    [...source.matchAll(/(?<=\])\[([^[\]\n]{1,200})\]/gu)].map((found) => identifierOf(found[1] ?? '')),
  )
}

/**
 * Definitions of addresses ([r]: https://…) for the parser, in the place of CommonMark's own, which would take the note
 * 「[1]: 参见《教材管理办法》。」 for one. A number is a label only where a reference names it ([参][1]).
 */
export function addressDefinitions(source: string): Extension {
  const referred = referredTo(source)
  const isDefinition = (line: string): boolean => {
    const label = DEFINITION.exec(line)?.[1] ?? ''
    return label.trim() !== '' && (!/^\s*\d+\s*$/.test(label) || referred.has(identifierOf(label)))
  }

  /** Looks at the line and takes nothing of it. */
  const ahead: Construct = {
    partial: true,
    tokenize(this: TokenizeContext, effects, ok, nok) {
      const read: State = (code) => {
        if (!isLineEnd(code)) {
          effects.consume(code)
          return read
        }
        const line = this.sliceSerialize(effects.exit('data'))
        return isDefinition(line) ? ok(code) : nok(code)
      }
      return (code) => {
        effects.enter('data')
        return read(code)
      }
    },
  }

  const definition: Construct = {
    name: 'addressDefinition',
    tokenize(this: TokenizeContext, effects, ok, nok) {
      const open: State = (code) => {
        effects.enter('definition')
        effects.enter('definitionLabel')
        effects.enter('definitionLabelMarker')
        effects.consume(code)
        effects.exit('definitionLabelMarker')
        effects.enter('definitionLabelString')
        effects.enter('chunkString', { contentType: 'string' })
        return label
      }
      const label: State = (code) => {
        if (code !== BRACKET_END) {
          effects.consume(code)
          return label
        }
        effects.exit('chunkString')
        this.parser.defined.push(identifierOf(this.sliceSerialize(effects.exit('definitionLabelString'))))
        effects.enter('definitionLabelMarker')
        effects.consume(code)
        effects.exit('definitionLabelMarker')
        effects.exit('definitionLabel')
        return colon
      }
      const colon: State = (code) => {
        effects.enter('definitionMarker')
        effects.consume(code)
        effects.exit('definitionMarker')
        effects.enter('definitionDestinationString')
        effects.enter('chunkString', { contentType: 'string' })
        return destination
      }
      /** Address and title together: only the first is looked at, and neither is kept. */
      const destination: State = (code) => {
        if (!isLineEnd(code)) {
          effects.consume(code)
          return destination
        }
        effects.exit('chunkString')
        effects.exit('definitionDestinationString')
        effects.exit('definition')
        return ok(code)
      }
      return effects.check(ahead, open, nok)
    },
  }
  return { contentInitial: { [BRACKET]: definition } }
}
