import { wakesAtOnce } from './wake-conditions.browser'

/** Whatever a reader does to a part of a page begins with one of these. `beforetoggle` is a sheet that opens. */
const TOUCHES = ['pointerdown', 'focusin', 'keydown', 'input', 'beforetoggle'] as const

/** Controls of which only a program knows what they do: of buttons of forms and of sheets the browser knows it too. */
const CONTROLS = 'button:not([type="submit"], [type="reset"], [popovertarget]), [role="button"]'

/** What the browser lets be chosen by itself; the program is told of the choice when it has come. */
const CHOICES = 'input:is([type="radio"], [type="checkbox"], [type="file"]), select'

const islandAround = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-island]') : null

const TROUBLE_ID = 'page-trouble'

/** Says at the foot of the window that a program did not come, until one does. */
function tellTrouble(isTrouble: boolean): void {
  document.getElementById(TROUBLE_ID)?.remove()
  if (!isTrouble) return
  const line = document.createElement('p')
  line.id = TROUBLE_ID
  line.role = 'alert'
  line.textContent = '网络不通，这一步没有做成。请连上网络再试一次；正文可以照常阅读。'
  document.body.append(line)
}

/** An island whose program is on its way; when it is there, the document is told AWAKE. The keys wait for that too. */
const WAKING = 'data-waking'
const AWAKE = 'island-awake'

/** What had the focus, and sheets that were opened, before their program came: it hears of them now. */
function tellWhatWas(island: HTMLElement): void {
  const held = document.activeElement
  if (held !== null && island.contains(held)) held.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
  if (!CSS.supports('selector(:popover-open)')) return
  for (const sheet of island.querySelectorAll(':popover-open'))
    sheet.dispatchEvent(new ToggleEvent('toggle', { oldState: 'closed', newState: 'open' }))
}

/** Tells a program of a choice that was made before it came, which may have set the control back meanwhile. */
function tellChoice(control: Element, isChecked: boolean): void {
  if (control instanceof HTMLInputElement && control.type !== 'file') {
    control.checked = !isChecked
    control.click()
  } else control.dispatchEvent(new Event('change', { bubbles: true }))
}

/**
 * Wakes each island at the first need of it. `awaken` fetches its program, brings it to life and resolves when its controls
 * answer; a click, a choice or a search that came before is held back and done then, so that none is lost. Where the program does not come, the
 * page says so and the next touch tries again; links, forms, sheets and folds work all the while.
 */
export function wakeIslands(awaken: (island: HTMLElement) => Promise<void>): void {
  const waking = new WeakMap<HTMLElement, Promise<void>>()
  const awake = new WeakSet<HTMLElement>()
  const turns = new WeakMap<HTMLElement, Promise<unknown>>()
  // Choices still show where the program did not come: they are told when it comes after all.
  const untold = new WeakMap<HTMLElement, readonly (() => void)[]>()

  function wake(island: HTMLElement): Promise<void> {
    const begun = waking.get(island)
    if (begun !== undefined) return begun
    island.toggleAttribute(WAKING, true)
    const done = awaken(island)
      .then(() => {
        awake.add(island)
        tellTrouble(false)
        tellWhatWas(island)
        for (const tell of untold.get(island) ?? []) tell()
      })
      .catch((error: unknown) => {
        waking.delete(island)
        tellTrouble(true)
        console.error(error)
      })
      .finally(() => {
        island.removeAttribute(WAKING)
        document.dispatchEvent(new Event(AWAKE))
      })
    waking.set(island, done)
    return done
  }

  /**
   * Does something when the program of an island has come, or has failed to: one thing after the other, each when what the one
   * before has changed is drawn, because a button may do what its last drawing says.
   */
  function hold(island: HTMLElement, act: () => void): void {
    const turn = Promise.all([wake(island), turns.get(island)])
      .then(act)
      .catch(reportError)
      .then(() => new Promise((resolve) => setTimeout(resolve)))
    turns.set(island, turn)
  }

  function onTouch({ target }: Pick<Event, 'target'>): void {
    const island = islandAround(target)
    if (island !== null && !awake.has(island)) void wake(island)
  }

  function onClick(event: MouseEvent): void {
    const island = islandAround(event.target)
    if (island === null || awake.has(island) || !(event.target instanceof Element)) return
    const control = event.target.closest<HTMLElement>(CONTROLS)
    if (control === null) return void wake(island)
    event.preventDefault()
    event.stopPropagation()
    control.ariaBusy = 'true'
    hold(island, () => {
      control.removeAttribute('aria-busy')
      if (awake.has(island) && control.isConnected) control.click()
    })
  }

  function onChange({ target }: Event): void {
    const island = islandAround(target)
    if (island === null || awake.has(island) || !(target instanceof Element) || !target.matches(CHOICES))
      return
    const isChecked = target.matches(':checked')
    const tell = () => target.isConnected && tellChoice(target, isChecked)
    hold(island, () => {
      if (awake.has(island)) tell()
      else untold.set(island, [...(untold.get(island) ?? []), tell])
    })
  }

  function onSubmit(event: SubmitEvent): void {
    const island = islandAround(event.target)
    const form = event.target
    if (island === null || awake.has(island) || !(form instanceof HTMLFormElement)) return
    event.preventDefault()
    event.stopPropagation()
    // The program may know better than the browser what to do with it; where none comes, the browser does it. A form without
    // an address would open the page anew, and what was written would be lost.
    hold(island, () => {
      if (awake.has(island)) form.requestSubmit()
      else if (form.hasAttribute('action')) form.submit()
    })
  }

  function onSelection(): void {
    const selection = getSelection()
    // Asked first: whether it is collapsed has the browser lay the whole page out.
    if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return
    for (const island of document.querySelectorAll<HTMLElement>('[data-wake~="selection"]')) void wake(island)
  }

  // A program that comes while an input method composes must not take what stands in the field for words.
  const onComposition = ({ type, target }: Event) => {
    if (target instanceof HTMLElement) target.toggleAttribute('data-composing', type === 'compositionstart')
  }

  for (const touch of TOUCHES) document.addEventListener(touch, onTouch, { capture: true, passive: true })
  document.addEventListener('click', onClick, { capture: true })
  document.addEventListener('change', onChange, { capture: true })
  document.addEventListener('submit', onSubmit, { capture: true })
  document.addEventListener('selectionchange', onSelection)
  document.addEventListener('compositionstart', onComposition, { capture: true })
  document.addEventListener('compositionend', onComposition, { capture: true })
  const wakeDue = () => {
    for (const island of document.querySelectorAll<HTMLElement>('[data-wake]')) {
      if (wakesAtOnce(island.dataset.wake ?? '')) void wake(island)
    }
  }
  wakeDue()
  // What was touched before there was anybody to hear it.
  const touched = CSS.supports('selector(:popover-open)') ? ':focus, :popover-open' : ':focus'
  for (const each of document.querySelectorAll(touched)) onTouch({ target: each })
  onSelection()
  // What another tab keeps on the device may concern this page too: the first mark of its article.
  window.addEventListener('storage', wakeDue)
}
