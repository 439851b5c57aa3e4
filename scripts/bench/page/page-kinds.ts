import { measuredIssue } from './plain-article'

/** A kind of page and the one of it that is measured. */
export type PageKind = {
  readonly name: string
  readonly address: string
  /** Whether the limits of page-limits are for it. */
  readonly isLimited: boolean
}

/** What is searched for on the page of the search where nothing else is asked. */
export const USUAL_QUERY = '人才培养'

/** Every kind of page there is, by its name in tables and budgets; the four that every reader meets have limits. */
export function pageKinds(query: string = USUAL_QUERY): readonly PageKind[] {
  const { address, long, short } = measuredIssue()
  const limited = [
    ['封面', '/'],
    ['本期目录', address],
    ['长篇', long.address],
    ['短篇', short.address],
  ] as const
  const others = [
    ['搜索', '/search/'],
    ['搜索有词', `/search/?q=${encodeURIComponent(query)}`],
    ['引文核对', '/quotes/'],
    ['我的标记', '/notebook/'],
    ['往期总目', '/archive/'],
    ['帮助', '/help/'],
    ['印刷版', `${address}print/`],
    ['勘误', `${address}corrections/`],
  ] as const
  return [
    ...limited.map(([name, at]) => ({ name, address: at, isLimited: true })),
    ...others.map(([name, at]) => ({ name, address: at, isLimited: false })),
  ]
}
