const WORDS = new Intl.Segmenter('zh-CN', { granularity: 'word' })

/**
 * Runs that a title never breaks inside: a short quoted name “十四五”, bracketed years （2021—2025年）, a blank. They are kept
 * short, for a piece wider than a phone in the largest type would not fit at all.
 */
const RUN = /(“[^”]{1,5}”|[（(]\d[^（）()]{1,11}[）)]|\s+)/u

/** Little words that lead to what follows; any other single sign belongs to what it follows (政绩|观, 重要|的). */
const LEADS_ON = new Set('和与及在使对为以将把从向')

/**
 * Joins the single signs that the dictionary could not place: several in a row are a word or a name it does not know
 * (怀进鹏, 践行), and one alone goes with its neighbour. No piece grows beyond five signs.
 */
function joinSingles(words: readonly string[]): string[] {
  const joined: string[] = []
  let isOpen = false
  for (const word of words) {
    const isSingle = /^\p{sc=Han}$/u.test(word)
    const leadsOn = isSingle && LEADS_ON.has(word)
    const last = joined.at(-1) ?? ''
    const isNeighbour = /\p{sc=Han}$/u.test(last) && /^\p{sc=Han}/u.test(word)
    const joins: boolean = isNeighbour && !leadsOn && (isOpen || isSingle) && last.length + word.length <= 5
    if (joins) joined[joined.length - 1] = last + word
    else joined.push(word)
    isOpen = leadsOn || (isSingle && !joins)
  }
  return joined
}

/**
 * Cuts a title into the pieces between which a line may be broken, so that 时期 or “十四五” never stands on two lines.
 * The pieces joined are the title. Cut on the page's own server side only: browsers know different dictionaries.
 */
export function titleWords(title: string): readonly string[] {
  return title
    .split(RUN)
    .flatMap((part) =>
      RUN.test(part) ? [part] : joinSingles([...WORDS.segment(part)].map(({ segment }) => segment)),
    )
    .filter((piece) => piece !== '')
}
