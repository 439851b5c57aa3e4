import { Search } from 'lucide-react'
import type { ComponentProps, FormEventHandler, RefObject } from 'react'
import { QUERY_MAX_LENGTH } from '@/lib/search/query'

type Props = {
  readonly size: 'header' | 'large'
  readonly box: RefObject<HTMLInputElement | null>
  readonly events: ComponentProps<'input'>
  readonly onSubmit?: FormEventHandler<HTMLFormElement>
}

const INPUT = {
  header: 'min-h-11 border ps-3 pe-12 text-base',
  large: 'min-h-14 border-2 ps-4 pe-24 text-lg',
}

/** The search box as a plain GET form: it leads to the list of results before any script has run, and without script. */
export function SearchForm({ size, box, events, onSubmit }: Props) {
  return (
    <search className="block">
      <form action="/search/" method="get" className="relative" onSubmit={onSubmit}>
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
          className={`block w-full appearance-none rounded-none border-line bg-ground text-ink placeholder:text-second placeholder:opacity-100 focus:border-red focus-visible:outline-offset-0 [&::-webkit-search-cancel-button]:hidden ${INPUT[size]}`}
        />
        <button
          type="submit"
          className="absolute inset-y-0 end-0 inline-flex min-w-11 cursor-pointer items-center justify-center gap-1.5 px-3 text-red -outline-offset-4"
        >
          <Search aria-hidden size={20} />
          <span className={size === 'header' ? 'sr-only' : undefined}>搜索</span>
        </button>
      </form>
    </search>
  )
}
