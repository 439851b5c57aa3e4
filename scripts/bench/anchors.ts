import { readLibrary } from '@/lib/content/library.disk'
import type { BlockText } from '@/lib/notebook/block-text'
import { makeAnchor } from '@/lib/notebook/make-anchor'
import { resolveAnchor } from '@/lib/notebook/resolve-anchor'

const COUNT = 500

/** The longest article of the library, block by block. */
const blocks = readLibrary()
  .flatMap(({ articles }) => articles)
  .map(({ blocks }): readonly BlockText[] =>
    blocks.flatMap((block) =>
      block.type === 'paragraph' || block.type === 'heading'
        ? [{ fragment: block.fragment, text: block.text }]
        : [],
    ),
  )
  .reduce((a, b) => (lengthOf(a) >= lengthOf(b) ? a : b))

function lengthOf(blocks: readonly BlockText[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0)
}

const anchors = Array.from({ length: COUNT }, (_, i) => {
  const block = blocks[(i * 7) % blocks.length]
  if (block === undefined) throw new Error('the library is empty')
  const start = (i * 13) % block.text.length
  return makeAnchor(block.fragment, block.text, start, Math.min(block.text.length, start + 2 + (i % 20)))
})

/** Median of 15 runs, in milliseconds. */
function measure(now: readonly BlockText[]): { readonly ms: number; readonly found: number } {
  let found = 0
  const times = Array.from({ length: 15 }, () => {
    const begin = performance.now()
    found = anchors.filter((anchor) => 'start' in resolveAnchor(anchor, now)).length
    return performance.now() - begin
  })
  return { ms: times.sort((a, b) => a - b)[7] ?? Number.NaN, found }
}

const drifts: Readonly<Record<string, readonly BlockText[]>> = {
  'unchanged text': blocks,
  'text before each': blocks.map(({ fragment, text }) => ({ fragment, text: `第一，${text}` })),
  'blocks gone': blocks.filter((_, i) => i % 2 === 0),
}
console.log(`${COUNT} anchors, ${blocks.length} blocks, ${lengthOf(blocks)} characters`)
for (const [name, now] of Object.entries(drifts)) {
  const { ms, found } = measure(now)
  console.log(`${name}: ${ms.toFixed(1)} ms, ${found} found`)
}
