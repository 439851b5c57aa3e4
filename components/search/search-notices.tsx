import type { SearchAnswer } from '@/lib/search/answer'
import { groupedNumber } from '@/lib/search/grouped-number'
import { isFinished } from '@/lib/search/is-finished'
import { isOnlyExcluding, QUERY_MAX_LENGTH } from '@/lib/search/query'
import { isFiltered } from '@/lib/search/question'
import type { SearchFailure } from '@/lib/search/response'
import { standingAs } from '@/lib/search/standing-words'
import { FAILURE_TEXTS } from './failure-texts'

const LINE = 'mt-3 max-w-[38em] text-lg text-second'

/** What the page says before anything is typed. */
export function SearchHint() {
  return (
    <div className={LINE}>
      <p>输入一句话或几个字，在全部原文里逐字搜索：正文、标题、表格、落款都在内。</p>
      <dl className="mt-3 grid grid-cols-[auto_1fr] gap-x-5 gap-y-1 [&>dt]:text-ink">
        <dt>人才 培养</dt>
        <dd>找同时含有这几个词的段落</dd>
        <dt>人才 -国际</dt>
        <dd>去掉含有这个词的段落</dd>
        <dt>"人才 培养"</dt>
        <dd>加英文引号，当作一句话找</dd>
      </dl>
    </div>
  )
}

type NothingFoundProps = { readonly answer: SearchAnswer; readonly className?: string }

/** What is said when nothing was found: no verdict on the reader's words, and what else he may try. Nothing, where the words stand over paragraphs. */
export function NothingFound({ answer, className = LINE }: NothingFoundProps) {
  const { question, loose, near } = answer
  if (isOnlyExcluding(question.query))
    return <p className={className}>前面有“-”的词是不要的。再加上要找的词，例如：人才 -国际</p>
  if (loose.some(({ hits }) => hits > 0))
    return <p className={className}>没有逐字一致的原文。下面的字相同，写法不完全一样。</p>
  if (near?.nearest && standingAs(near.nearest) !== null) return null
  if (!isFinished(answer))
    return <p className={`appear-late ${className}`}>没有逐字一致的原文，正在找相近的…</p>
  return (
    <p className={className}>
      {isFiltered(question) ? '筛选后的范围里没有。可清除筛选再找。' : '本库未收录，不等于原文有误。'}
      <span className="inline-block">可少输几个字再试。</span>
    </p>
  )
}

/** What is said when only the contents or the highlights of an issue use the words. */
export function OtherNames() {
  return <p className={LINE}>正文里没有这些字；目录或要目里这样称呼下面的文章。</p>
}

/** What is said of a text that is longer than what is searched for: nothing of it was. */
export function TooLong({ className = LINE }: { className?: string }) {
  return (
    <p className={className}>要找的文字超过 {groupedNumber(QUERY_MAX_LENGTH)} 字。请只留其中一段，再搜索。</p>
  )
}

/** What the page says when the search could not be done, and the way on. */
export function SearchFailed({
  failure,
  onRetry,
  className = LINE,
}: {
  failure: SearchFailure
  onRetry: () => void
  className?: string
}) {
  return (
    <div className={className}>
      <p>{FAILURE_TEXTS[failure.reason].text}</p>
      <button
        type="button"
        onClick={onRetry}
        className="mt-4 min-h-12 cursor-pointer border-2 border-red px-6 font-semibold text-red"
      >
        再试一次
      </button>
    </div>
  )
}

/** For readers without script: the text itself needs none. */
export function NeedsScript() {
  return (
    <noscript>
      <p className={LINE}>
        搜索要用浏览器的 JavaScript，现在没有开启。不开启也能阅读全文，请从
        <a className="text-red underline underline-offset-4" href="/">
          目录
        </a>
        进入。
      </p>
    </noscript>
  )
}
