import type { Finding } from '@/lib/journal/finding'
import type { Provenance } from '@/lib/journal/provenance'
import type { SourceLine } from './source-document'

/** A kind of old file that LibreOffice converts: .doc and .wps, or .rtf. */
export type OldWord = NonNullable<Provenance['source']['convertedFrom']>

const OLD_WORD: Readonly<Record<OldWord, string>> = { word: '旧版 Word 或 WPS 文件', rtf: ' RTF 文件' }

/** 一?总体要求, ?一?总则: a number whose signs (、 第 章) LibreOffice could not read from the old file. */
const BROKEN_NUMBER = /^\??[一二三四五六七八九十百]+\?/u

/**
 * What LibreOffice makes of an old file is proved from there on; that it is the same text nobody but a person can tell. Automatic
 * numbers that came out with question marks are told once, for headings are not known by them.
 */
export function convertedFindings(from: OldWord, lines: readonly SourceLine[]): readonly Finding[] {
  const converted = {
    rule: 'source-converted',
    severity: 'warning',
    message: `来源是${OLD_WORD[from]}，已由 LibreOffice 转成 .docx；“逐字一致”从转成的文件算起`,
    line: null,
    article: null,
    quote: '',
    suggestion: '请对照原文件抽查编号、脚注和表格；能从 Word 另存为 .docx 的，以另存的文件导入更可靠',
  } as const
  const broken = lines.filter(({ text }) => BROKEN_NUMBER.test(text))
  const first = broken[0]
  if (!first) return [converted]
  return [
    converted,
    {
      rule: 'converted-numbers',
      severity: 'warning',
      message: `自动编号里的“、”“第”“章”等字在转换中成了问号（共 ${broken.length} 处），小标题和分篇因此可能不对`,
      line: first.number,
      article: null,
      quote: first.text.slice(0, 20),
      suggestion: '不要逐处更正：请用 Word 或 WPS 打开原文件，另存为 .docx 后再导入',
    },
  ]
}
