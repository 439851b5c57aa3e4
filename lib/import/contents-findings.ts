import type { ArticleRecord } from '@/lib/journal/article'
import type { Finding } from '@/lib/journal/finding'
import type { ArticleId } from '@/lib/journal/ids'
import { titleKey } from '@/lib/text/title-key'
import type { Join } from './repair/rejoin-paragraphs'
import type { SourceBlock } from './source-document'
import type { ArticleRange } from './split/find-articles'
import type { Announced } from './split/match-contents'

/** Contents made by Word may name headings under their article: the entry answers one of those of the article named above it. */
function namesHeading(
  announced: readonly Announced[],
  ranges: readonly ArticleRange[],
  headings: readonly (readonly string[])[],
  i: number,
): boolean {
  const above = ranges.map(({ entry }) => entry ?? announced.length).filter((entry) => entry < i)
  const article = ranges.findIndex(({ entry }) => entry === Math.max(...above))
  const key = titleKey(announced[i]?.title ?? '')
  return headings[article]?.some((heading) => titleKey(heading) === key) ?? false
}

/**
 * Holds the contents against its articles: what is missing on either side, what is worded differently. `headings` are those
 * of each article, which contents may name too.
 */
export function compareWithContents(
  announced: readonly Announced[],
  ranges: readonly ArticleRange[],
  records: readonly ArticleRecord[],
  titleLines: readonly number[],
  headings: readonly (readonly string[])[],
): readonly Finding[] {
  const missing = announced.flatMap((entry, i): Finding[] =>
    ranges.some((range) => range.entry === i) || namesHeading(announced, ranges, headings, i)
      ? []
      : [
          {
            rule: 'contents-without-article',
            severity: 'warning',
            line: entry.line,
            article: null,
            quote: entry.title,
            message: `目录里的“${entry.title}”在正文中没有找到`,
            suggestion: '请核对正文里这一篇的标题是否单独成行、字样是否一致',
          },
        ],
  )
  const named = records.flatMap((record, i): Finding[] => {
    const range = ranges[i]
    const entry = range?.entry === null || range === undefined ? undefined : announced[range.entry]
    if (!entry) {
      if (announced.length === 0) return []
      return [
        {
          rule: 'article-not-in-contents',
          severity: 'warning',
          line: titleLines[i] ?? null,
          article: record.id,
          quote: record.title,
          message: `“${record.title}”一篇不在目录中`,
          suggestion: '请核对：若不是单独一篇，请在来源文件中调整标题；若是，请补入目录',
        },
      ]
    }
    const key = titleKey(entry.title)
    if (titleKey(record.title) === key) return []
    return [
      {
        rule: 'title-differs-from-contents',
        severity: 'note',
        line: entry.line,
        article: record.id,
        quote: entry.title,
        message: `目录的题名与正文不同，以正文为准：“${record.title}”`,
        suggestion: '不必改；如正文有误，请写入 corrections.yaml',
      },
    ]
  })
  const firstOf = new Map<string, ArticleRecord>()
  const equal = records.flatMap((record, i): Finding[] => {
    const key = titleKey(record.title)
    const first = firstOf.get(key)
    if (first === undefined) {
      firstOf.set(key, record)
      return []
    }
    return [
      {
        rule: 'equal-titles',
        severity: 'warning',
        line: titleLines[i] ?? null,
        article: record.id,
        quote: record.title,
        message: `与 ${first.id} 题名相同`,
        suggestion: '请核对是否重复收录',
      },
    ]
  })
  return [...missing, ...named, ...equal]
}

/** Puts joins that rest on their surroundings alone before staff; those the words themselves demand are only listed. */
export function joinFindings(
  joins: readonly Join[],
  blocks: readonly SourceBlock[],
  article: ArticleId,
): readonly Finding[] {
  const texts = new Map(blocks.flatMap((block) => block.lines.map(({ number, text }) => [number, text])))
  return joins
    .filter((join) => !join.sure)
    .map((join) => {
      const head = texts.get(join.before) ?? ''
      const tail = texts.get(join.after) ?? ''
      return {
        rule: 'likely-join',
        severity: 'note',
        line: join.before,
        article,
        quote: `${head.slice(-10)}${tail.slice(0, 10)}`,
        message: '这一行没有句号而下一段接得上，按断页的同一段接上了',
        suggestion: '请对照印刷本；若应是小标题，请在来源文件中给它单独标出',
      }
    })
}

/** Paragraphs that look cut in a source that marks its paragraphs itself: left apart, for staff to judge. */
export function cutFindings(
  cuts: readonly Join[],
  blocks: readonly SourceBlock[],
  article: ArticleId,
): readonly Finding[] {
  const texts = new Map(blocks.flatMap((block) => block.lines.map(({ number, text }) => [number, text])))
  return cuts.map(({ before, after }) => ({
    rule: 'cut-paragraph',
    severity: 'warning',
    line: before,
    article,
    quote: `${(texts.get(before) ?? '').slice(-12)}｜${(texts.get(after) ?? '').slice(0, 12)}`,
    message: '段末没有句号，像是被截断，下一段像是接着它的；来源里是两段，没有接上',
    suggestion:
      '请对照印刷本：如是同一段，用 npm run correct 加 --form 接上段；Word 里处数多时加 --join-cut 再导入；如缺标点，请写入 corrections.yaml',
  }))
}
