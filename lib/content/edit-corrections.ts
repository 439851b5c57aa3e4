import { type Document, isMap, isScalar, isSeq, parseDocument, YAMLMap } from 'yaml'
import type { Correction, FormCorrection } from '@/lib/journal/corrections'
import type { ArticleId } from '@/lib/journal/ids'

const HEAD = ' 更正表（勘误）。来源文件从不改动，要改的字写在这里；也可以用 npm run correct 添加。'

/** The file as a document with a map at its top; a bare list of corrections becomes its `corrections`. */
function openFile(text: string | null): { readonly document: Document; readonly map: YAMLMap } {
  const document: Document = parseDocument(text ?? '')
  if (text === null) document.commentBefore = HEAD
  const { contents } = document
  if (isMap(contents)) return { document, map: contents }
  const map = new YAMLMap()
  if (isSeq(contents)) map.set('corrections', contents)
  // The comments of an empty file hang at the document's end, behind what is added.
  else if (document.comment) {
    document.commentBefore = document.comment
    document.comment = null
  }
  document.contents = map
  return { document, map }
}

/** Long Chinese lines are not folded, so that a correction stays one line to read and to compare. */
const written = (document: Document) => document.toString({ lineWidth: 0 })

/**
 * Appends a correction to the text of `corrections.yaml` (null: there is no file yet) and returns the new text. Comments,
 * order and the wording of what is there stay.
 */
export function addCorrection(text: string | null, correction: Correction): string {
  return addEntry(text, 'corrections', correction)
}

/** Appends the form of a block likewise. */
export function addForm(text: string | null, form: FormCorrection): string {
  return addEntry(text, 'forms', form)
}

function addEntry(
  text: string | null,
  name: 'corrections' | 'forms',
  entry: Correction | FormCorrection,
): string {
  const { document, map } = openFile(text)
  const list = map.get(name)
  if (isSeq(list)) {
    // A list written as [] would go on in one line.
    if (list.items.length === 0) list.flow = false
    list.add(document.createNode(entry))
  } else map.set(name, document.createNode([entry]))
  return written(document)
}

/** Takes back the corrections of an article that look for these words; null where there is none. */
export function removeEntries(text: string | null, article: ArticleId, find: string): string | null {
  const { document, map } = openFile(text)
  let removed = 0
  for (const name of ['corrections', 'forms']) {
    const list = map.get(name)
    if (!isSeq(list)) continue
    const kept = list.items.filter(
      (item) => !(isMap(item) && item.get('article') === article && item.get('find') === find),
    )
    removed += list.items.length - kept.length
    list.items = kept
  }
  return removed === 0 ? null : written(document)
}

/**
 * Sets a field of an article in the overrides of `corrections.yaml`, the reason as a comment behind it; undefined takes the
 * override back. Returns the new text.
 */
export function setOverride(
  text: string | null,
  article: ArticleId,
  field: string,
  value: unknown,
  reason: string,
): string {
  const { document, map } = openFile(text)
  if (value === undefined) {
    map.deleteIn(['overrides', article, field])
    return written(document)
  }
  const overrides = map.get('overrides')
  if (!isMap(overrides)) map.set('overrides', document.createNode({ [article]: {} }))
  else if (!isMap(overrides.get(article))) overrides.set(article, document.createNode({}))
  const fields = map.getIn(['overrides', article])
  if (!isMap(fields)) throw new Error(`no overrides of ${article}`)
  // A comment behind a field needs a line of its own.
  fields.flow = false
  const pair = document.createPair(field, value)
  if (isScalar(pair.value)) pair.value.comment = ` ${reason}`
  else if (isScalar(pair.key)) pair.key.commentBefore = ` ${reason}`
  fields.delete(field)
  fields.add(pair)
  return written(document)
}
