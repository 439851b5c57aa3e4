import { openAround } from '@/lib/device/open-around.browser'
import { watchParagraphNumbers } from '@/lib/reader/choose-paragraph.browser'
import { watchLargeMode } from '@/lib/reader/large-mode.browser'
import { changePreferences } from '@/lib/reader/preference-store.browser'
import { copyInFile } from './copy-in-file.browser'
import { type FilePassage, filePassages } from './file-passages.browser'
import { pagePart } from './parts-of-page.browser'
import { searchInFile } from './search-in-file.browser'

// The program of the single file. Reading needs none of it; it is all the script there is, and it asks nothing of any network.

/** 段号: numbers beside the paragraphs, by which a paragraph is cited and chosen whole. */
function watchNumbers(): void {
  const button = pagePart('numbers')
  const isOn = () => document.documentElement.dataset.numbers === 'on'
  const tell = () => button.setAttribute('aria-pressed', String(isOn()))
  button.addEventListener('click', () => {
    changePreferences({ numbers: isOn() ? 'off' : 'on' })
    tell()
  })
  tell()
}

/** An address that points into a folded notice opens it. */
function watchFold(): void {
  const follow = () => {
    const target = document.getElementById(location.hash.slice(1))
    if (target !== null && openAround(target)) target.scrollIntoView()
  }
  follow()
  window.addEventListener('hashchange', follow)
}

let passages: readonly FilePassage[] | undefined
/** Read at the first need: the text never changes while the file is open. */
const readOnce = () => {
  passages ??= filePassages()
  return passages
}

watchLargeMode()
watchNumbers()
watchParagraphNumbers()
watchFold()
searchInFile(readOnce)
copyInFile(readOnce)
