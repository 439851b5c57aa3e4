import { EARLY_EVENTS, SCRIPT_BUTTON } from './early-script'

declare global {
  interface Window {
    /** What EARLY_SCRIPT has noted, each with whether the control was checked then, and its listener. */
    early?: readonly [noted: (readonly [event: Event, checked?: boolean])[], listener: (event: Event) => void]
  }
}

/** Links that do more than lead somewhere, or lead somewhere only since script has filled them. */
const SCRIPT_LINK = 'a.paragraph-link, a[data-slot]'

/** The same event once more. */
function again(event: Event): Event {
  const Kind = event.constructor as new (type: string, init: EventInit) => Event
  return new Kind(event.type, event)
}

function clickAgain(event: Event, target: Element): void {
  const control = target.closest<HTMLElement>(`${SCRIPT_BUTTON}, ${SCRIPT_LINK}`)
  if (control === null) return
  control.removeAttribute('aria-busy')
  // The browser has followed the link already; who has gone on reading since is not fetched back.
  if (control.matches('.paragraph-link'))
    window.addEventListener('click', (repeated) => repeated.preventDefault(), { once: true })
  target.dispatchEvent(again(event))
}

function replay(event: Event, checked: boolean | undefined): void {
  const { target, type } = event
  if (!(target instanceof HTMLElement || target instanceof SVGElement)) return
  if (type === 'submit') {
    if (event.defaultPrevented && target instanceof HTMLFormElement && target.isConnected)
      target.requestSubmit()
    return
  }
  if (event.defaultPrevented) return
  if (type === 'click') return void (target.isConnected && clickAgain(event, target))
  // Tab, the arrows and the like have done what they do.
  if (event instanceof KeyboardEvent && event.key.length > 1) return
  if (target instanceof HTMLInputElement && type === 'change') target.checked = checked === true
  ;(target.isConnected ? target : document.body).dispatchEvent(again(event))
}

/**
 * Does in order what the reader did before the script of the page had come (EARLY_SCRIPT), and stops noting. Called when all
 * that hears clicks and keys is there. What is gone from the page since is left; one that breaks stops no other.
 */
export function replayEarly(): void {
  const [noted, listener] = window.early ?? []
  if (noted === undefined || listener === undefined) return
  for (const type of EARLY_EVENTS) document.removeEventListener(type, listener, true)
  for (const [event, checked] of noted.splice(0)) {
    try {
      replay(event, checked)
    } catch (error) {
      reportError(error)
    }
  }
}
