import type { CitedPlace } from '@/lib/citation/cited-article'
import { citedLabel } from '@/lib/citation/cited-label'
import { type CitationForm, COPY_KINDS, copiedText } from '@/lib/citation/copied-text'
import { copyChoice, rememberCopyChoice } from '@/lib/citation/copy-choice.browser'
import { copyText, plainHtml } from '@/lib/device/copy-text.browser'
import { wordsInRange } from '@/lib/device/words-in-range.browser'
import type { FilePassage } from './file-passages.browser'
import { pagePart } from './parts-of-page.browser'

/** How long a selection rests before the bar comes. */
const REST_MS = 250

/** The selected words of one passage. */
type Selected = { readonly passage: FilePassage; readonly words: string }

/** The words of the articles that are selected, passage by passage; title blocks, menus and what is folded away are left out. */
function selectedIn(passages: readonly FilePassage[]): readonly Selected[] {
  const selection = document.getSelection()
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return []
  const range = selection.getRangeAt(0)
  return passages.flatMap((passage) => {
    const { element, fragment } = passage
    if (fragment === 'title' || !range.intersectsNode(element)) return []
    if (element.closest('details:not([open])') !== null) return []
    const found = wordsInRange(element, range)
    return found === undefined ? [] : [{ passage, words: found.words }]
  })
}

const textOf = (selected: readonly Selected[]) => selected.map(({ words }) => words).join('\n')

function placeOf(selected: readonly Selected[]): CitedPlace {
  const [first, last] = [selected[0]?.passage, selected.at(-1)?.passage]
  if (first === undefined || last === undefined) return {}
  return { first: citedLabel(first.fragment), last: citedLabel(last.fragment), page: first.page }
}

/** Selected words with their source, in the form that the reader chose; words of several articles each with its own. */
function copyOf(
  kind: (typeof COPY_KINDS)[number],
  form: CitationForm,
  selected: readonly Selected[],
): string {
  const articles = [...new Set(selected.map(({ passage }) => passage.article))]
  return articles
    .map((article) => {
      const own = selected.filter(({ passage }) => passage.article === article)
      const words = own.map((each) => each.words)
      return copiedText(kind, form, words, article.cited, placeOf(own))
    })
    .join('\n')
}

/**
 * Copying in the file: words that are selected, or a paragraph by its number, bring a bar with 复制原文, 复制并带出处 and 仅复制出处. What is
 * copied is the text, character for character; whether it was done is said truthfully, and where the browser refuses (a file has no
 * https), the text stands selected, to be copied by hand. The browser's own copying gives the same words without colours and fonts.
 */
export function copyInFile(passages: () => readonly FilePassage[]): void {
  const [bar, status, failed] = [pagePart('copy'), pagePart('copy-status'), pagePart('copy-failed')]
  const field = pagePart<HTMLTextAreaElement>('copy-text')
  const formButton = pagePart('copy-form')
  let shown: readonly Selected[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  const showForm = () => formButton.setAttribute('aria-pressed', String(copyChoice().form === 'standard'))
  const show = (selected: readonly Selected[]) => {
    shown = selected
    bar.hidden = selected.length === 0
    failed.hidden = true
    status.textContent = ''
    showForm()
  }
  /** As selected now; some browsers take the selection away when a button gets the focus. */
  const now = () => {
    const selected = selectedIn(passages())
    return selected.length > 0 ? selected : shown
  }
  const isHeld = () => bar.contains(document.activeElement)

  document.addEventListener('selectionchange', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (isHeld()) return
      const selected = selectedIn(passages())
      if (textOf(selected) !== textOf(shown)) show(selected)
    }, REST_MS)
  })
  // The button takes neither the focus nor the selection from the words.
  bar.addEventListener('mousedown', (event) => {
    if (event.target !== field) event.preventDefault()
  })
  for (const kind of COPY_KINDS) {
    const button = pagePart(`copy-${kind}`)
    button.addEventListener('click', async () => {
      const { form } = copyChoice()
      rememberCopyChoice({ kind, form })
      const text = copyOf(kind, form, now())
      const isDone = await copyText(text)
      status.textContent = isDone ? (button.dataset.done ?? '') : ''
      failed.hidden = isDone
      if (isDone) return
      field.value = text
      field.focus()
      field.select()
    })
  }
  formButton.addEventListener('click', () => {
    const { kind, form } = copyChoice()
    rememberCopyChoice({ kind, form: form === 'standard' ? 'plain' : 'standard' })
    status.textContent = ''
    showForm()
  })
  const close = () => {
    document.getSelection()?.removeAllRanges()
    show([])
  }
  pagePart('copy-close').addEventListener('click', close)
  document.addEventListener('keydown', (event) => {
    if (bar.hidden) return
    if (event.key === 'Escape') close()
    const isAtText =
      document.activeElement === document.body || document.activeElement?.closest('main') !== null
    if (event.key !== 'Tab' || event.shiftKey || !isAtText) return
    event.preventDefault()
    bar.querySelector('button')?.focus()
  })
  document.addEventListener('copy', (event) => {
    if (event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLInputElement) return
    const text = textOf(selectedIn(passages()))
    if (text === '') return
    event.clipboardData?.setData('text/plain', text)
    event.clipboardData?.setData('text/html', plainHtml(text))
    event.preventDefault()
  })
}
