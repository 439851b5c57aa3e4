import { Search, X } from 'lucide-react'
import type { ComponentProps, FormEventHandler, RefObject } from 'react'

type Props = {
  readonly size: 'header' | 'large'
  readonly box: RefObject<HTMLInputElement | null>
  readonly events: ComponentProps<'input'>
  readonly onSubmit?: FormEventHandler<HTMLFormElement>
  readonly onClear: () => void
}

const BUTTON =
  'absolute inset-y-0 inline-flex min-w-11 cursor-pointer items-center justify-center gap-1.5 px-3 -outline-offset-4'

/** Where a line holds few characters, the box has one to itself and the button the next. */
const SUBMIT_BELOW =
  'large-narrow:static large-narrow:mt-2 large-narrow:min-h-11 large-narrow:w-full large-narrow:border'

const INPUT = {
  header: 'min-h-11 border ps-3 pe-22 text-base placeholder-shown:pe-11',
  large:
    'min-h-14 border-2 ps-4 pe-34 text-lg placeholder-shown:pe-22 sm:pe-44 large-narrow:pe-11 large-narrow:placeholder-shown:pe-3',
}

/** The search box as a plain GET form: it leads to the list of results before any script has run, and without script. */
export function SearchForm({ size, box, events, onSubmit, onClear }: Props) {
  function onReset() {
    box.current?.focus()
    onClear()
  }

  return (
    <search className="block">
      <form action="/search/" method="get" className="relative" onSubmit={onSubmit} onReset={onReset}>
        <input
          {...events}
          ref={box}
          type="search"
          name="q"
          aria-label="搜索全部原文"
          aria-keyshortcuts="/"
          placeholder="搜索全部原文…"
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          className={`peer block w-full text-ellipsis appearance-none rounded-none border-line bg-ground text-ink placeholder:text-second placeholder:opacity-100 focus:border-red focus-visible:outline-offset-0 [&::-webkit-search-cancel-button]:hidden ${INPUT[size]}`}
        />
        {/* A reset empties the box without script too; browsers draw a small cross or none. On the keyboard Escape does it. */}
        <button
          type="reset"
          tabIndex={-1}
          className={`${BUTTON} text-second peer-placeholder-shown:hidden ${size === 'header' ? 'end-11' : 'end-22 large-narrow:end-0 large-narrow:bottom-auto large-narrow:h-14'}`}
        >
          <X aria-hidden size="1.25rem" />
          <span className={size === 'header' ? 'sr-only' : 'max-sm:sr-only'}>清除</span>
        </button>
        <button type="submit" className={`${BUTTON} end-0 text-red ${size === 'header' ? '' : SUBMIT_BELOW}`}>
          <Search aria-hidden size="1.25rem" />
          <span className={size === 'header' ? 'sr-only' : undefined}>搜索</span>
        </button>
      </form>
    </search>
  )
}
