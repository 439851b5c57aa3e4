import { groupMarks, wordsOf } from './group-marks'
import { dayLabel, placeLabel } from './mark-label'
import { COLOR_NAMES, type Mark } from './notebook-mark'

/** A line of text that Markdown reads as the words themselves: 「1. 要*坚持*」 becomes neither list nor emphasis. */
function plain(line: string): string {
  return line
    .replace(/[\\`*_[\]<>|~#&$]/g, '\\$&')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
}

function lines(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map(plain)
}

/** Each line a paragraph of its own inside the quotation, as the blocks of the journal are. */
function quoted(texts: readonly string[]): string {
  return texts
    .flatMap(lines)
    .map((line) => `> ${line}`)
    .join('\n>\n')
}

function section(mark: Mark): string {
  const what = mark.type === 'bookmark' ? '书签' : `${COLOR_NAMES[mark.color]}划线`
  const parts = [`### ${placeLabel(mark)}　${what}`, quoted(wordsOf(mark))]
  // Two blanks at the end keep the reader's line ends.
  if (mark.type === 'highlight' && mark.note !== '') parts.push(`笔记：${lines(mark.note).join('  \n')}`)
  return parts.join('\n\n')
}

/**
 * The marks as Markdown, article by article: title, issue, place, the words in a quotation, the note. For editors that keep
 * plain text; the backup is the file that can be imported again.
 */
export function toMarkdown(marks: readonly Mark[], now: Date): string {
  const groups = groupMarks(marks).map(({ title, issueLabel, marks: inOrder }) =>
    [`## ${plain(title)}`, issueLabel, ...inOrder.map(section)].join('\n\n'),
  )
  return `${['# 我的标记', `${dayLabel(now)}导出，共 ${marks.length} 条`, ...groups].join('\n\n')}\n`
}
