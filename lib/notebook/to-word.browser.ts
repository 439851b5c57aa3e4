import { AlignmentType, Document, HeadingLevel, type IStylesOptions, Packer, Paragraph } from 'docx'
import { groupMarks, wordsOf } from './group-marks'
import { dayLabel, placeLabel } from './mark-label'
import { COLOR_NAMES, type Mark } from './notebook-mark'

// Sizes in half-points, distances in twentieths of a point, as Word has them.
const face = (eastAsia: string) => ({ ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia })
const heading = (size: number, eastAsia: string) => ({
  run: { size, bold: eastAsia !== '楷体', color: '000000', font: face(eastAsia) },
  paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
})

/** As Chinese offices set a text: 宋体 小四, headings in 黑体 and 楷体, quoted words in 楷体 and set in. */
const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { size: 24, font: face('宋体'), language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { line: 360 } },
    },
    title: {
      run: { size: 36, bold: true, font: face('黑体') },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 120 } },
    },
    heading1: heading(30, '黑体'),
    heading2: heading(24, '楷体'),
  },
  paragraphStyles: [
    {
      id: 'QuotedWords',
      name: '引用原文',
      basedOn: 'Normal',
      run: { font: face('楷体') },
      paragraph: { indent: { left: 480 } },
    },
    { id: 'ReaderNote', name: '笔记', basedOn: 'Normal', paragraph: { indent: { left: 480 } } },
    { id: 'SmallLine', name: '说明', basedOn: 'Normal', run: { size: 21, color: '595959' } },
  ],
}

/** Text that XML can hold: control characters and halves of characters, which a pasted note may bring, cannot stand in it. */
function writable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
  return text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
}

function paragraphs(text: string, style: string): readonly Paragraph[] {
  return writable(text)
    .split(/\r\n|\r|\n/)
    .map((line) => new Paragraph({ text: line, style }))
}

function section(mark: Mark): readonly Paragraph[] {
  const what = mark.type === 'bookmark' ? '书签' : `${COLOR_NAMES[mark.color]}划线`
  const note =
    mark.type === 'highlight' && mark.note !== '' ? paragraphs(`笔记：${mark.note}`, 'ReaderNote') : []
  return [
    new Paragraph({ text: `${placeLabel(mark)}　${what}`, heading: HeadingLevel.HEADING_2 }),
    ...wordsOf(mark).flatMap((words) => paragraphs(words, 'QuotedWords')),
    ...note,
  ]
}

/**
 * The marks as a Word file, with the content of the Markdown one. The library that writes it is large (100 kB compressed):
 * import this file only when the reader asks for Word.
 */
export async function toWord(marks: readonly Mark[], now: Date): Promise<Blob> {
  const groups = groupMarks(marks).flatMap(({ title, issueLabel, marks: inOrder }) => [
    new Paragraph({ text: writable(title), heading: HeadingLevel.HEADING_1 }),
    new Paragraph({ text: writable(issueLabel), style: 'SmallLine' }),
    ...inOrder.flatMap(section),
  ])
  const document = new Document({
    title: '我的标记',
    creator: '',
    styles: STYLES,
    sections: [
      {
        children: [
          new Paragraph({ text: '我的标记', heading: HeadingLevel.TITLE }),
          new Paragraph({ text: `${dayLabel(now)}导出，共 ${marks.length} 条`, style: 'SmallLine' }),
          ...groups,
        ],
      },
    ],
  })
  return Packer.toBlob(document)
}
