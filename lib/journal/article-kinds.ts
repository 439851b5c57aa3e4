/** One row per kind of article 文类: its name, the short label on lists and filters, and the signs that tell it. */
type ArticleKindRow = {
  /** The full name, as staff read it in reports. */
  readonly name: string
  /** The short label on the contents page, in the filter and beside a search hit. */
  readonly label: string
  /**
   * How a title of this kind ends, once a bracketed tail such as （试行） or （2021—2025年） is taken off.
   * Kinds are tried in the order of the table.
   */
  readonly titleEnd?: RegExp
}

/**
 * The kinds of articles. A new kind is one row here; the compiler then names every place that must know it.
 * The order matters where two signs fit: 「习近平总书记…重要论述选编」 is excerpts, not a speech.
 */
export const ARTICLE_KINDS = {
  excerpts: { name: '论述选编', label: '论述', titleEnd: /(?:论述|选编|摘编|论述摘录|语录|金句)$/u },
  communique: { name: '公报', label: '公报', titleEnd: /公报$/u },
  decision: { name: '决定', label: '决定', titleEnd: /(?:决定|决议)$/u },
  regulation: { name: '条例规定', label: '法规', titleEnd: /(?:条例|规定|办法|准则|规则|细则|章程)$/u },
  opinion: { name: '意见', label: '意见', titleEnd: /意见$/u },
  plan: { name: '规划方案', label: '规划', titleEnd: /(?:规划|方案|计划|纲要|要点|行动)$/u },
  notice: { name: '通知', label: '通知', titleEnd: /(?:通知|通报|公告|通告)$/u },
  speech: {
    name: '讲话',
    label: '讲话',
    titleEnd:
      /(?:讲话|致辞|演讲|发言|贺信|讲话精神|强调|指示|工作报告)$|^\p{sc=Han}{2,4}在.{4,60}(?:时|上)(?:强调|指出)/u,
  },
  commentary: { name: '署名文章', label: '文章' },
  other: { name: '其他', label: '其他' },
} as const satisfies Record<string, ArticleKindRow>

/** The kind of an article 文类, a key of the table above. */
export type ArticleKind = keyof typeof ARTICLE_KINDS

/** All kinds, in the order of the table, for schemas, filters and tests. */
export const ARTICLE_KIND_NAMES = Object.keys(ARTICLE_KINDS) as ArticleKind[]
