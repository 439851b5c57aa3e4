/** What is needed of a browser's SpeechSynthesisVoice. */
type Listed = { readonly lang: string; readonly localService: boolean }

/** Putonghua first, then voices of other places that read Chinese; null for another language. Android writes zh_CN. */
function rankOf(lang: string): number | null {
  const tag = lang.replaceAll('_', '-').toLowerCase()
  if (/^(?:zh|cmn)(?:-hans)?-cn/.test(tag) || /^(?:zh|cmn)(?:-hans)?$/.test(tag)) return 0
  if (/^(?:zh-(?:hant-)?tw|zh-(?:hans-)?sg|cmn)/.test(tag)) return 2
  return /^(?:zh|yue)/.test(tag) ? 4 : null
}

/**
 * The voices that read Chinese, best first: 普通话 before others, and of those the device's own before one that sends every
 * sentence to a server. The order of the browser is kept among equals, because systems list their best first.
 */
export function chineseVoices<Each extends Listed>(voices: readonly Each[]): readonly Each[] {
  return voices
    .flatMap((voice) => {
      const rank = rankOf(voice.lang)
      return rank === null ? [] : [{ voice, rank: rank + (voice.localService ? 0 : 1) }]
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ voice }) => voice)
}
