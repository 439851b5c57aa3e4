import { ARTICLE_KINDS } from '@/lib/journal/article-kinds'
import { kindNumber, kindsPresent } from '@/lib/journal/kinds-present'
import type { PublishedArticle } from '@/lib/journal/published'

/** The filter 全部 讲话 论述 …: radio buttons that the stylesheet reads, so it works without script. */
export function KindFilter({ articles }: { articles: readonly PublishedArticle[] }) {
  const choices = [
    { value: 0, label: '全部' },
    ...kindsPresent(articles).map(({ kind }) => ({
      value: kindNumber(kind),
      label: ARTICLE_KINDS[kind].label,
    })),
  ]
  return (
    <fieldset className="kind-filter">
      <legend className="sr-only">按文类筛选目录</legend>
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input type="radio" name="kind" value={value} defaultChecked={value === 0} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
