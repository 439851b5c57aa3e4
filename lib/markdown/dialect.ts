import type { Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { directive } from 'micromark-extension-directive'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Extension } from 'micromark-util-types'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/**
 * Everything of Markdown that the records do not use. Switched off, a paragraph may begin with 「1. 」 or hold * _ < &
 * and stands in the file exactly as it is printed, without escapes.
 */
const UNUSED = [
  'attention',
  'autolink',
  'blockQuote',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
]

const COLON = 58

/** Container directives only: of the directive syntax, text (:name) and leaf (::name) would eat colons in sentences. */
function containerDirectives(): Extension {
  const flow = directive().flow?.[COLON]
  const [container] = Array.isArray(flow) ? flow : [flow]
  if (!container)
    throw new Error('micromark-extension-directive no longer lists its container construct first')
  return { flow: { [COLON]: container } }
}

/**
 * Parses a record's body in its small dialect: ATX headings, paragraphs, GFM tables, container directives
 * (:::notice, :::signature, :::recipients) and backslash escapes. Nothing else is markup.
 */
export function parseDialect(body: string): Root {
  const processor = unified().use(remarkParse)
  processor.data('micromarkExtensions', [{ disable: { null: UNUSED } }, containerDirectives(), gfmTable()])
  processor.data('fromMarkdownExtensions', [directiveFromMarkdown(), gfmTableFromMarkdown()])
  return processor.parse(body)
}
