import type { IssueRecords } from '@/lib/journal/issue-records'

const NAMES = { heading: '小标题', paragraph: '段落', table: '表格', footnote: '注' } as const

/** The blocks of an issue by kind, those inside a notice included: 小标题 312 个，段落 690 个，表格 2 个. */
function blockCounts({ articles }: IssueRecords): string {
  const blocks = articles.flatMap((article) =>
    article.blocks.flatMap((block) => (block.type === 'notice' ? block.blocks : [block])),
  )
  return Object.entries(NAMES)
    .map(([type, name]) => ({ name, count: blocks.filter((block) => block.type === type).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${name} ${count} 个`)
    .join('，')
}

/** Whether contents and text of an issue answer each other; the proof of the words does not tell. */
export type Structure = { readonly agrees: boolean; readonly line: string }

/**
 * Says in one sentence how the issue was parted, beside the proof, which holds for words alone: 目录 8 条，正文分出 8 篇，一一对上。
 * Without contents nothing can be held against the titles, and staff are asked to.
 */
export function structureLine(records: IssueRecords): Structure {
  const { issue, articles, provenance } = records
  const countOf = (rule: string) => provenance.findings.filter((finding) => finding.rule === rule).length
  const found = `正文分出 ${articles.length} 篇`
  const blocks = `（${blockCounts(records)}）`
  if (issue.contents.length === 0)
    return {
      agrees: false,
      line: `来源没有目录，${found}${blocks}，没有目录可以核对：请逐篇看题名，有没有两篇并成一篇、一篇分成两篇。`,
    }
  const missing = countOf('contents-without-article')
  const unnamed = countOf('article-not-in-contents')
  const inside = issue.contents.filter(({ article }) => article === undefined).length - missing
  const sizes = `目录 ${issue.contents.length} 条${inside > 0 ? `（其中小标题 ${inside} 条）` : ''}，${found}${blocks}`
  if (missing + unnamed === 0) return { agrees: true, line: `${sizes}，一一对上。` }
  const differs = [
    ...(missing > 0 ? [`${missing} 条在正文中没有找到`] : []),
    ...(unnamed > 0 ? [`${unnamed} 篇不在目录中`] : []),
  ]
  return { agrees: false, line: `${sizes}：${differs.join('，')}。请先核对这几处疑点。` }
}
