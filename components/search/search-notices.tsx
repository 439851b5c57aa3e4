import type { SearchFailure } from '@/lib/search/messages'

const LINE = 'mt-3 max-w-[38em] text-lg text-second'

/** What the page says before anything is typed. */
export function SearchHint() {
  return (
    <div className={`mt-6 ${LINE}`}>
      <p>输入一句话或几个字，在全部原文里逐字查找：正文、标题、表格、落款都在内。</p>
      <p>用空格隔开几个词，找同时含有它们的段落。</p>
    </div>
  )
}

/** What the page says when nothing was found: no verdict on the reader's words. */
export function NothingFound() {
  return <p className={LINE}>本库未收录，不等于原文有误。</p>
}

const WHAT_HAPPENED: Record<SearchFailure['reason'], string> = {
  network: '原文没有从网上取来，可能是网络断了。请检查网络，再试一次。',
  data: '取来的原文不完整，可能网站正在更新。请稍等片刻，再试一次。',
  worker: '搜索程序没有运行起来。请再试一次；仍不行，请刷新页面。',
}

/** What the page says when the search could not be done, and the way on. */
export function SearchFailed({ failure, onRetry }: { failure: SearchFailure; onRetry: () => void }) {
  return (
    <div className={LINE}>
      <p>{WHAT_HAPPENED[failure.reason]}</p>
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
