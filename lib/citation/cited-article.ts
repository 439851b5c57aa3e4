/** What a citation 引用 says of an article and its issue. Authors are the people, else the offices that issued it. */
export type CitedArticle = {
  readonly title: string
  readonly authors: readonly string[]
  readonly journal: string
  readonly year: number
  readonly number: number
  readonly totalNumber?: number | undefined
  /** The page of the printed copy on which the article begins, where it is known. */
  readonly page?: number | undefined
}

/**
 * Where in the article the cited words stand: the labels of passageLabel, 第12段 or 表1第5行, of the first passage and of the
 * last where there are several; and the page on which the first one begins, where the source tells the pages inside an
 * article. A place without a label (a heading) is left to its page.
 */
export type CitedPlace = {
  readonly first?: string | undefined
  readonly last?: string | undefined
  readonly page?: number | undefined
}
