const WORDS = new Intl.Segmenter('zh-CN', { granularity: 'word' })

/** Runs that a title never breaks inside: a short quoted name “十四五”, bracketed years （2021—2025年）, a blank. */
const RUN = /(“[^”]{1,6}”|[（(][^（）()]{1,12}[）)]|\s+)/u

/**
 * Cuts a title into the pieces between which a line may be broken, so that 时期 or “十四五” never stands on two lines.
 * The pieces joined are the title. Cut on the page's own server side only: browsers know different dictionaries.
 */
export function titleWords(title: string): readonly string[] {
  return title
    .split(RUN)
    .flatMap((part) => (RUN.test(part) ? [part] : [...WORDS.segment(part)].map(({ segment }) => segment)))
    .filter((piece) => piece !== '')
}
