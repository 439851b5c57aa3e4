/** How found words are marked, in lists and in the article: a ground of their own and a line, so not by colour alone. */
export const HIT_CLASS =
  'hit bg-(--hit) text-(--hit-ink) underline decoration-1 underline-offset-4 [text-decoration-color:currentColor]'
