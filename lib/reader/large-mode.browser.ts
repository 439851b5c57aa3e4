import { changePreferences, watchPreferences } from './preference-store.browser'

const isLarge = () => document.documentElement.dataset.mode === 'large'

/**
 * Lets every element with `data-large-mode` turn 大字模式 on and off and say so to screen readers (aria-pressed). It listens
 * at the document and needs no framework: whoever cannot read the page must not wait for one. Returns what stops it.
 */
export function watchLargeMode(): () => void {
  const tell = () => {
    for (const button of document.querySelectorAll('[data-large-mode]')) {
      button.setAttribute('aria-pressed', String(isLarge()))
    }
  }
  const onClick = ({ target }: Event) => {
    if (target instanceof Element && target.closest('[data-large-mode]') !== null) {
      changePreferences({ mode: isLarge() ? 'standard' : 'large' })
    }
  }
  tell()
  document.addEventListener('click', onClick)
  const stop = watchPreferences(tell)
  return () => {
    document.removeEventListener('click', onClick)
    stop()
  }
}
