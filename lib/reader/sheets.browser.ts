const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

/** The name of the open sheet in the state of its history entry. */
function sheetInHistory(): unknown {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'sheet' in state ? state.sheet : undefined
}

function isSheet(target: EventTarget | null): target is HTMLElement {
  return target instanceof HTMLElement && target.matches('.sheet[popover]')
}

/** Tab goes round inside the sheet: from its last control to its first and back. */
function goRound(event: KeyboardEvent, sheet: HTMLElement): void {
  const stops = [...sheet.querySelectorAll<HTMLElement>(FOCUSABLE)].filter(
    (stop) => stop.tabIndex >= 0 && stop.checkVisibility() && !stop.matches(':disabled'),
  )
  const at = document.activeElement
  const [first, last] = [stops[0], stops.at(-1)]
  // Of a group of radio buttons Tab meets one; leaving the last group is leaving the sheet.
  const group = last instanceof HTMLInputElement && last.type === 'radio' ? last.name : null
  const isLast = at === last || (group !== null && at instanceof HTMLInputElement && at.name === group)
  const goal = !sheet.contains(at) || (isLast && !event.shiftKey) ? first : last
  if (sheet.contains(at) && !(event.shiftKey ? at === first || at === sheet : isLast)) return
  event.preventDefault()
  goal?.focus()
}

/**
 * What every sheet (an element `.sheet[popover]`) has beyond what the browser gives it: the phone's Back closes it, the
 * focus stays inside, and a tap beside it only closes it.
 *
 * Back is a history entry, not a CloseWatcher: Safari and Firefox know none, and even where there is one the Back of a window
 * and the swipe of an iPhone do not ask it. While a sheet is open the entries do not restore their scroll place, because
 * what is set in the sheet may have moved the text. A link in a sheet replaces the entry, so that one Back leads back.
 */
export function watchSheets(): () => void {
  const stop = new AbortController()
  const on = <Name extends keyof DocumentEventMap>(
    name: Name,
    listener: (event: DocumentEventMap[Name]) => void,
  ) => document.addEventListener(name, listener, { capture: true, signal: stop.signal })
  let open: HTMLElement | null = null
  let isTapBeside = false

  const onOpen = (sheet: HTMLElement) => {
    history.scrollRestoration = 'manual'
    const state = { ...history.state, sheet: sheet.id }
    if (open === null) history.pushState(state, '')
    else history.replaceState(state, '')
    open = sheet
  }
  const onToggle = (event: Event) => {
    const sheet = event.target
    if (!isSheet(sheet) || !('newState' in event)) return
    if (event.newState === 'open') onOpen(sheet)
    else if (sheet === open) {
      open = null
      if (sheetInHistory() === sheet.id) history.back()
    }
  }
  document.addEventListener('beforetoggle', onToggle, { capture: true, signal: stop.signal })

  // The browser leaves the focus on the button that opened the sheet; whoever hears the page is led into the sheet.
  const onShown = ({ target }: Pick<Event, 'target'>) => {
    if (!isSheet(target) || target !== open || target.contains(document.activeElement)) return
    target.tabIndex = -1
    target.focus({ preventScroll: true })
  }
  document.addEventListener('toggle', onShown, { capture: true, signal: stop.signal })
  // One that was opened before this script had come.
  if (CSS.supports('selector(:popover-open)'))
    for (const sheet of document.querySelectorAll<HTMLElement>('.sheet:popover-open')) {
      onOpen(sheet)
      onShown({ target: sheet })
    }

  const onCome = () => {
    if (open !== null && sheetInHistory() !== open.id) open.hidePopover()
    if (open === null) history.scrollRestoration = 'auto'
  }
  window.addEventListener('popstate', onCome, { signal: stop.signal })

  on('pointerdown', ({ target }) => {
    isTapBeside = open !== null && target instanceof Node && !open.contains(target)
  })
  on('click', (event) => {
    if (!(event.target instanceof Element)) return
    const beside = isTapBeside && event.detail > 0
    isTapBeside = false
    const link = event.target.closest('a')
    if (beside && event.target.closest('button') === null) event.preventDefault()
    else if (link !== null && open?.contains(link)) follow(event, link)
  })
  on('keydown', (event) => {
    if (event.key === 'Tab' && open !== null && !event.defaultPrevented) goRound(event, open)
  })

  function follow(event: MouseEvent, link: HTMLAnchorElement): void {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    if (link.target !== '' || link.origin !== location.origin) return
    event.preventDefault()
    const sheet = open
    open = null
    sheet?.hidePopover()
    history.scrollRestoration = 'auto'
    location.replace(link.href)
  }

  return () => stop.abort()
}
