import type { Nodes, PhrasingContent } from 'mdast'
import type { Finding } from '@/lib/journal/finding'
import { addressFinding, readerFinding } from './reader-finding'
import { BREAK } from './strip-html'

/** Stand for * and ~ of code and escapes while the marks that the parser left over are looked for. */
const KEPT_STAR = '\ufdd1'
const KEPT_TILDE = '\ufdd2'
/** Stands for a pipe of code or an escape, which parts no cells, until the cells of a row are known. */
const KEPT_PIPE = '\ufdd4'

/** What the words are read with: the text they stand in, the lines of the file for its lines, where to put doubts. */
export type WordsContext = {
  readonly source: string
  readonly lineOf: (line: number) => number
  readonly report: (finding: Finding) => void
  /** The addresses that definitions give to labels ([r]: https://…). */
  readonly addresses: ReadonlyMap<string, string>
}

/** The addresses that the definitions of a tree give to labels; of two for one label the first counts. */
export function addressesOf(node: Nodes, found = new Map<string, string>()): ReadonlyMap<string, string> {
  if (node.type === 'definition' && !found.has(node.identifier))
    found.set(node.identifier, addressIn(node.url))
  if ('children' in node) for (const child of node.children) addressesOf(child, found)
  return found
}

/** The address of a definition without its title: <https://moe.gov.cn> "题" → https://moe.gov.cn. */
export function addressIn(definition: string): string {
  return (definition.trim().split(/\s/u)[0] ?? '').replace(/^<|>$/gu, '')
}

/** Puts the pipes of code and escapes back in their place, once the cells of a row are known. */
export function withPipes(text: string): string {
  return text.replaceAll(KEPT_PIPE, '|')
}

const offsetsOf = (node: PhrasingContent) =>
  [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0] as const
const lineOfNode = (node: PhrasingContent, context: WordsContext) =>
  context.lineOf(node.position?.start.line ?? 1)

/**
 * The words of inline Markdown: marks of emphasis, code and links go, what they mark stays; a hard line break becomes
 * BREAK. A mark that may as well be text (5*8*3, 长*宽*高, [2021](8)) keeps its characters.
 */
export function wordsOfInline(nodes: readonly PhrasingContent[], context: WordsContext): string {
  const flat = nodes.map((node) => wordsOfNode(node, context)).join('')
  const line = nodes[0] ? lineOfNode(nodes[0], context) : 1
  const struck = flat.replace(/~~(?=\S)([^~\n]*?\S)~~/gu, (_, words: string) => {
    context.report(
      readerFinding(
        'struck-through',
        'warning',
        line,
        words,
        '加了删除线的文字照原样收入',
        '如应删去，请从来源文件里删掉',
      ),
    )
    return words
  })
  return struck.replace(LEFT_OVER_STRONG, '$1').replaceAll(KEPT_STAR, '*').replaceAll(KEPT_TILDE, '~')
}

/**
 * Strong marks that CommonMark does not take for such, because Chinese puts no blank between a word and a quotation
 * mark: **“十四五”**规划, 推进**“双一流”**建设.
 */
const LEFT_OVER_STRONG =
  /\*\*(?=[“‘《（【〔「\p{L}\p{N}])([^*]*?[”’》）】〕」。，；：！？、%\p{L}\p{N}])\*\*/gu

const protect = (text: string) => text.replaceAll('*', KEPT_STAR).replaceAll('~', KEPT_TILDE)

/** Marks the pipes of a text that are escaped in its source (\\|), where both have the same pipes. */
function protectPipes(text: string, raw: string): string {
  if (!raw.includes('\\|') || raw.split('|').length !== text.split('|').length) return text
  const escaped = [...raw.matchAll(/(\\?)\|/gu)].map((found) => found[1] !== '')
  let at = -1
  return text.replace(/\|/gu, (pipe) => {
    at += 1
    return escaped[at] ? KEPT_PIPE : pipe
  })
}

function wordsOfNode(node: PhrasingContent, context: WordsContext): string {
  const [start, end] = offsetsOf(node)
  const raw = context.source.slice(start, end)
  switch (node.type) {
    case 'text': {
      const text = protectPipes(node.value, raw)
      return /\\[*~]/.test(raw) ? protect(text) : text
    }
    case 'inlineCode':
      return protect(node.value).replaceAll('|', KEPT_PIPE)
    case 'break':
      return `${BREAK}\n`
    case 'strong':
    case 'delete':
      return wordsOfInline(node.children, context)
    case 'emphasis': {
      const words = wordsOfInline(node.children, context)
      const mark = raw[0] ?? '*'
      return mayBeText(words, context.source[start - 1] ?? '', context.source[end] ?? '', context, node)
        ? protect(mark) + words + protect(mark)
        : words
    }
    case 'link': {
      const words = wordsOfInline(node.children, context)
      if (!isAddress(node.url)) return protect(raw)
      if (raw.startsWith('['))
        report(addressFinding(node.url, words, lineOfNode(node, context), false), context)
      return words
    }
    case 'image':
      if (!isAddress(node.url)) return protect(raw)
      report(addressFinding(node.url, node.alt ?? '', lineOfNode(node, context), true), context)
      return node.alt ?? ''
    case 'linkReference':
    case 'imageReference': {
      const isPicture = node.type === 'imageReference'
      // [1] calls for a note in print, also where [参][1] names the same number.
      if (node.referenceType !== 'full' && /^\d+$/.test(node.identifier)) return protect(raw)
      const words = isPicture ? (node.alt ?? '') : wordsOfInline(node.children, context)
      const address = context.addresses.get(node.identifier) ?? ''
      report(addressFinding(address, words, lineOfNode(node, context), isPicture), context)
      return words
    }
    case 'footnoteReference':
      return `[${node.label ?? node.identifier}]`
    default:
      // Nothing else is switched on; should it come, its characters are kept as they stand.
      return protect(raw)
  }
}

/** 京教高[2021](8)号 is no link: an address has a stop, a slash or a colon in it, or is left empty. */
function isAddress(url: string): boolean {
  return url === '' || /[/.:#]/.test(url)
}

function report(finding: Finding | null, context: WordsContext): void {
  if (finding) context.report(finding)
}

/** A star between words or numbers may be a sign of multiplication; of longer words it is said that the mark went. */
function mayBeText(
  words: string,
  before: string,
  after: string,
  context: WordsContext,
  node: PhrasingContent,
): boolean {
  const inside = /[\p{L}\p{N}]/u
  if (!inside.test(before) || !inside.test(after)) return false
  if ([...words].length === 1 || /[A-Za-z\p{N}]/u.test(before + after + words[0] + words.at(-1))) return true
  context.report(
    readerFinding(
      'emphasis-inside-words',
      'note',
      lineOfNode(node, context),
      before + words + after,
      '词语中间的一对星号按强调标记去掉了',
      '如果是乘号，请在来源文件里写成 ×',
    ),
  )
  return false
}
