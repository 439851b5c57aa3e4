import type { Finding } from '@/lib/journal/finding'
import type { SourceLine } from '../source-document'
import { unreadableIn } from './pdf-characters'
import type { DrawnPage, PageNotes, Unseen } from './pdf-drawn-page'
import { type PrintedLine, printedLines } from './pdf-lines'
import type { LaidPage, PagePart } from './pdf-page'

const finding = (
  rule: string,
  severity: Finding['severity'],
  line: number | null,
  message: string,
  quote: string,
  suggestion: string,
): Finding => ({ rule, severity, message, line, article: null, quote: quote.slice(0, 200), suggestion })

/** What is doubtful in the lines of one page: unreadable characters, turned words, tables guessed or not understood. */
export function lineFindings(
  page: LaidPage & { readonly parts: readonly PagePart[]; readonly doubtful: readonly PrintedLine[] },
  lines: readonly SourceLine[],
): readonly Finding[] {
  const place = `PDF 第 ${page.sheet} 页`
  const lineWith = (text: string) => lines.find((line) => line.text.includes(text))?.number ?? null
  const unreadable = lines.flatMap((line) => {
    const found = unreadableIn(line.text)
    if (found.length === 0) return []
    return finding(
      'pdf-unreadable-character',
      'error',
      line.number,
      `${place}第 ${line.number} 行有 ${found.length} 个字认不出是什么字（字体没有编码）`,
      line.text,
      '请对照印刷本，在 corrections.yaml 里写明这几个字，或向排版方要嵌入了编码的 PDF',
    )
  })
  const turned = page.turned.map((text) =>
    finding(
      'pdf-turned-text',
      'warning',
      lineWith(text),
      `${place}有竖排或旋转的文字，放在这一页的末尾`,
      text,
      '请核对它属于哪里；如是水印或边栏，请写入 corrections.yaml',
    ),
  )
  const guessed = page.parts.flatMap((part) =>
    part.kind === 'table' && part.guessed
      ? finding(
          'pdf-table',
          'warning',
          lineWith((part.rows[0] ?? []).filter((cell) => cell !== '').join(' ')),
          `${place}有一个没有框线的表格，按各列的位置分了栏`,
          part.rows[0]?.join(' ') ?? '',
          '请对照印刷本核对表格的行和列',
        )
      : [],
  )
  const doubtful = page.doubtful.map((line) =>
    finding(
      'pdf-table',
      'warning',
      lineWith(line.text),
      `${place}这里像是表格，但分不清各栏，按文字收入`,
      line.text,
      '请对照印刷本核对；如是表格，请改用 Word 原稿导入',
    ),
  )
  return [...unreadable, ...turned, ...guessed, ...doubtful]
}

/** Words placed off the sheet, which nobody who holds the print has seen: named, not taken along. */
export function outsideFinding(page: DrawnPage | undefined, sheet: number, line: number): readonly Finding[] {
  if (!page || page.outside.length === 0) return []
  const text = printedLines(page.outside)
    .map((each) => each.text)
    .join(' ')
  return [
    finding(
      'pdf-outside-page',
      'warning',
      line,
      `PDF 第 ${sheet} 页的纸面以外有文字，印出来看不见，未收入`,
      text,
      '一般是排版留下的，不必改；如属于正文，请让排版方调整后重新导出',
    ),
  ]
}

const UNSEEN: Readonly<Record<Unseen, readonly [Finding['severity'], string, string]>> = {
  clipped: [
    'note',
    '个字被裁切在版面之外，印出来看不见，未收入',
    '一般是上一页末行的重影，不必改；如印刷本上有这些字，请让排版方重新导出',
  ],
  invisible: [
    'warning',
    '个字不显示（隐形文字），印出来看不见，未收入',
    '请对照印刷本；如是图片上的文字，请补录到来源文件',
  ],
  overprinted: ['note', '个字在原处又描了一遍（仿粗体），只收一遍', '不必改'],
}

/** Characters that no one sees, or sees once: named in full, for the proof takes them off; not taken along. */
export function unseenFindings(page: DrawnPage | undefined, sheet: number, line: number): readonly Finding[] {
  return [...(page?.unseen ?? [])].map(([reason, glyphs]) => {
    const [severity, what, suggestion] = UNSEEN[reason]
    const quote = glyphs.map((glyph) => glyph.text).join('')
    const message = `PDF 第 ${sheet} 页有 ${glyphs.length} ${what}`
    return { rule: `pdf-unseen-${reason}`, severity, message, line, article: null, quote, suggestion }
  })
}

/** Text boxes, form fields and remarks that were laid upon a page after it was set; a final copy has none. */
export function notesFinding(page: PageNotes | undefined, sheet: number, line: number): readonly Finding[] {
  const { words = [], remarks = 0 } = page ?? {}
  const place = `PDF 第 ${sheet} 页`
  const suggestion = '请确认这是定稿；如这些文字属于正文，请让排版方改在版面里后重新导出'
  return [
    ...(words.length === 0
      ? []
      : [
          finding(
            'pdf-text-box',
            'warning',
            line,
            `${place}有排版以后加上的文字框或表单文字 ${words.length} 处，未收入`,
            words.join(' '),
            suggestion,
          ),
        ]),
    ...(remarks === 0
      ? []
      : [finding('pdf-remarks', 'warning', line, `${place}有批注 ${remarks} 条，未收入`, '', suggestion)]),
  ]
}

/** White words on white paper: read, for a picture may lie under them, and put before staff. */
export function whiteFinding(page: DrawnPage | undefined, sheet: number, line: number): readonly Finding[] {
  if (!page || page.white.length === 0) return []
  return [
    finding(
      'pdf-white-text',
      'warning',
      line,
      `PDF 第 ${sheet} 页有 ${page.white.length} 个白色的字，印在白纸上看不见，已照收`,
      page.white.map((glyph) => glyph.text).join(''),
      '请对照印刷本；如印刷本上没有这些字，请让排版方删去后重新导出',
    ),
  ]
}

/** A page without words among pages with words: a picture, or a scan that was put in. */
export function pageFinding(sheet: number, line: number): Finding {
  return finding(
    'pdf-page-without-text',
    'warning',
    line,
    `PDF 第 ${sheet} 页没有文字（空白页、图片或扫描页）`,
    '',
    '请对照印刷本；如这一页有文字，请补上文字后重新导出',
  )
}

/** Pages whose words are laid invisibly over a picture: they were recognised by a program, and it errs. */
export function hiddenFinding(pages: readonly DrawnPage[]): readonly Finding[] {
  const sheets = pages.flatMap((page, i) =>
    page.glyphs.filter((glyph) => glyph.hidden).length * 2 > page.glyphs.length ? [i + 1] : [],
  )
  if (sheets.length === 0) return []
  const some = sheets.length > 8 ? `${sheets.slice(0, 8).join('、')} 等` : sheets.join('、')
  return [
    finding(
      'pdf-recognised-text',
      'warning',
      null,
      `第 ${some} 页（共 ${sheets.length} 页）是扫描图，文字是软件识别的，可能有错字漏字`,
      '',
      '请逐字对照印刷本校对，或改用排版方的原稿导入',
    ),
  ]
}
