import { Search } from 'lucide-react'
import type { ComponentProps, FormEventHandler, RefObject } from 'react'
import { QUERY_MAX_LENGTH } from '@/lib/search/query'

type Props = {
  readonly size: 'header' | 'large'
  readonly box: RefObject<HTMLInputElement | null>
  readonly events: ComponentProps<'input'>
  readonly onSubmit?: FormEventHandler<HTMLFormElement>
}

const FORM = {
  header: 'relative flex min-h-11 w-full items-stretch border border-line bg-ground focus-within:border-red',
  large: 'relative flex min-h-14 w-full items-stretch border-2 border-line bg-ground focus-within:border-red',
}
const INPUT = {
  header: 'ps-3 text-base',
  large: 'ps-4 text-lg',
}

/** The search box as a plain GET form: it leads to the list of results before any script has run, and without script. */
export function SearchForm({ size, box, events, onSubmit }: Props) {
  return (
    <search className="block">
      <form action="/search/" method="get" className={FORM[size]} onSubmit={onSubmit}>
        <input
          {...events}
          ref={box}
          type="search"
          name="q"
          aria-label="搜索全部原文"
          placeholder="搜索全部原文…"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={QUERY_MAX_LENGTH}
          className={`min-w-0 flex-1 appearance-none bg-transparent text-ink placeholder:text-second placeholder:opacity-100 [&::-webkit-search-cancel-button]:hidden ${INPUT[size]}`}
        />
        <button
          type="submit"
          className="inline-flex min-w-11 cursor-pointer items-center justify-center gap-1.5 px-3 text-red"
        >
          <Search aria-hidden size={20} />
          <span className={size === 'header' ? 'sr-only' : undefined}>搜索</span>
        </button>
      </form>
    </search>
  )
}
