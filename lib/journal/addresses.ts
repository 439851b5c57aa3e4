import type { ArticleId, IssueId } from './ids'

/** The page of an issue: 2022-01 → /issues/2022-01/. The closing slash is part of it: the site is a folder of files. */
export function issueAddress(id: IssueId): string {
  return `/issues/${id}/`
}

/** The list of corrections 勘误 of an issue: 2022-01 → /issues/2022-01/corrections/. The part of an article begins at #05. */
export function correctionsAddress(id: IssueId): string {
  return `/issues/${id}/corrections/`
}

/** The print edition 打印版 of an issue, all its articles on one page: 2022-01 → /issues/2022-01/print/. The third begins at #a03. */
export function printAddress(id: IssueId): string {
  return `/issues/${id}/print/`
}

/**
 * The page of an article: 2022-01/05 → /issues/2022-01/05/. The id of an article is its path, and ids are ASCII,
 * so nothing has to be escaped; a place in it follows as a fragment (#p12).
 */
export function articleAddress(id: ArticleId): string {
  return `/issues/${id}/`
}

/**
 * A page of the archive 往期总目, by the steps behind it: none → /archive/, years and 2022 → /archive/years/2022/. The steps
 * are ASCII; a Chinese name goes in as its slug (see nameSlug).
 */
export function archiveAddress(...steps: readonly (string | number)[]): string {
  return ['/archive', ...steps, ''].join('/')
}

/** The page of the reader's own marks 我的标记. */
export const NOTEBOOK_ADDRESS = '/notebook/'

/** The page that checks the quotations of a draft 引文核对. */
export const QUOTES_ADDRESS = '/quotes/'

/** The page that explains the site 使用帮助. */
export const HELP_ADDRESS = '/help/'
