import * as z from 'zod/mini'
import { text } from '../plain-values'
import '@/lib/journal/zod-without-eval'
import {
  type ArticlePassages,
  articleIdSchema,
  articleKindSchema,
  fragmentSchema,
  type Passage,
  partsSchema,
} from '../passage'

/**
 * Passages as the files hold them: all fragments in one line (`title h1 p1 p2=主送机关`), all texts in another. Written passage
 * by passage, the same names over and over would take one and a half per cent more on the wire.
 */
const packedSchema = {
  id: articleIdSchema,
  kind: articleKindSchema,
  title: text,
  fragments: text,
  parts: z.array(partsSchema),
}

/** The text of one cell: the passages of one article, or of several where it holds their other names. */
export const cellTextSchema = z.strictObject({ articles: z.array(z.strictObject(packedSchema)) })

/** The whole text of an issue. */
export const issueTextSchema = z.strictObject({
  articles: z.array(z.strictObject({ ...packedSchema, alternates: z.array(text) })),
})

type ArticleText = Omit<ArticlePassages, 'alternates'>
type Packed = z.infer<typeof cellTextSchema>['articles'][number]

/** A label without the signs that part the line. */
function escaped(label: string): string {
  return label.replace(/[ =%]/g, (sign) => encodeURIComponent(sign))
}

/** Packs the passages of an article. */
export function packArticle({ id, kind, title, passages }: ArticleText): Packed {
  return {
    id,
    kind,
    title,
    fragments: passages
      .map(({ fragment, label }) => (label === undefined ? fragment : `${fragment}=${escaped(label)}`))
      .join(' '),
    parts: passages.map(({ parts }) => parts),
  }
}

/** Unpacks the passages of an article; throws RangeError where fragments and texts are not as many. */
export function unpackPassages({ id, fragments, parts }: Packed): Passage[] {
  const names = fragments === '' ? [] : fragments.split(' ')
  return parts.map((texts, i) => {
    const [name, label] = names[i]?.split('=') ?? []
    const fragment = fragmentSchema.safeParse(name)
    if (!fragment.success || names.length !== parts.length)
      throw new RangeError(`${id}：第 ${i} 个检索段没有地址`)
    return {
      fragment: fragment.data,
      parts: texts,
      ...(label !== undefined && { label: decodeURIComponent(label) }),
    }
  })
}
