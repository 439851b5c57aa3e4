import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fragment } from '@/lib/journal/ids'
import type { BlockText } from '@/lib/notebook/block-text'
import { makeAnchor } from '@/lib/notebook/make-anchor'
import type { Anchor } from '@/lib/notebook/notebook-mark'
import { resolveAnchor } from '@/lib/notebook/resolve-anchor'

const block = (fragment: string, text: string): BlockText => ({ fragment: fragment as Fragment, text })

/** Blocks and an anchor from texts in which ｛ and ｝ stand around the marked words. */
function marked(texts: Readonly<Record<string, string>>): {
  readonly blocks: readonly BlockText[]
  readonly anchor: Anchor
} {
  let anchor: Anchor | undefined
  const blocks = Object.entries(texts).map(([fragment, text]) => {
    const plain = text.replace(/[｛｝]/g, '')
    if (text.includes('｛'))
      anchor = makeAnchor(fragment as Fragment, plain, text.indexOf('｛'), text.indexOf('｝') - 1)
    return block(fragment, plain)
  })
  if (anchor === undefined) throw new Error('no mark')
  return { blocks, anchor }
}

/** What a mark made in the first texts comes to in the second, where a naive twin of the mark stands as ｛｝ or not at all. */
function drift(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  const { anchor } = marked(before)
  const blocks = Object.entries(after).map(([fragment, text]) => block(fragment, text.replace(/[｛｝]/g, '')))
  const twin = Object.entries(after).find(([, text]) => text.includes('｛'))
  const place = twin && {
    fragment: twin[0],
    start: twin[1].indexOf('｛'),
    end: twin[1].indexOf('｝') - 1,
  }
  return { resolution: resolveAnchor(anchor, blocks), place }
}

const FIRST = '各级党委要提高政治站位，把思想和行动统一到党中央决策部署上来。'
const LAST = '要加强组织领导，明确责任分工，确保各项任务落到实处、见到成效。'
const LONG = `${FIRST}坚持党对教育工作的全面领导，坚持社会主义办学方向。${LAST}`

describe('an anchor in a text that did not change', () => {
  it('is found where it stood', () => {
    const { anchor, blocks } = marked({ p1: FIRST, p2: `坚持｛党的领导｝，坚持党的领导。` })
    expect(resolveAnchor(anchor, blocks)).toEqual({ state: 'exact', fragment: 'p2', start: 2, end: 6 })
  })

  it('is found at each of 40 places where the same words stand', () => {
    const text = Array.from({ length: 40 }, (_, i) => `${i}是推动高质量发展，`).join('')
    for (let at = text.indexOf('发展'); at !== -1; at = text.indexOf('发展', at + 1)) {
      const anchor = makeAnchor('p1' as Fragment, text, at, at + 2)
      expect(resolveAnchor(anchor, [block('p1', text)])).toMatchObject({ state: 'exact', start: at })
    }
  })

  it('is found as a whole block, and at the edges of one', () => {
    for (const text of ['｛一、总体要求｝', '｛一｝、总体要求', '一、总体要｛求｝']) {
      const { anchor, blocks } = marked({ h1: text })
      expect(resolveAnchor(anchor, blocks)).toMatchObject({ state: 'exact' })
    }
  })
})

describe('an anchor follows its words', () => {
  it.each([
    [
      'text put in before them',
      { p1: `${FIRST}｛要加强组织领导｝，明确责任。` },
      { p1: `第一，${FIRST}｛要加强组织领导｝，明确责任。` },
    ],
    [
      'text taken out before them',
      { p1: `${FIRST}｛要加强组织领导｝，明确责任分工，确保见效。` },
      { p1: `各级党委｛要加强组织领导｝，明确责任分工，确保见效。` },
    ],
    ['a number put before a short heading', { h1: '总体｛要求｝' }, { h1: '一、总体｛要求｝' }],
    [
      'one of words that stand 40 times',
      { p1: `${'推动发展，'.repeat(20)}教育公平的根本在于｛发展｝，还在于改革${'，推动发展'.repeat(20)}` },
      {
        p1: `今后${'推动发展，'.repeat(20)}教育公平的根本在于｛发展｝，还在于改革${'，推动发展'.repeat(20)}`,
      },
    ],
    [
      'a paragraph split behind them',
      { p12: `${FIRST}｛坚持社会主义办学方向｝。${LAST}` },
      { p12: `${FIRST}｛坚持社会主义办学方向｝。`, p12a: LAST, p13: FIRST },
    ],
    [
      'a paragraph split before them',
      { p12: `${FIRST}${LAST}｛坚持社会主义办学方向｝，办好人民满意的教育。` },
      { p12: FIRST, p12a: `${LAST}｛坚持社会主义办学方向｝，办好人民满意的教育。` },
    ],
    [
      'a paragraph split right before them',
      { p12: `${FIRST}｛要加强组织领导｝，明确责任分工，确保各项任务落到实处。` },
      { p12: FIRST, p12a: `｛要加强组织领导｝，明确责任分工，确保各项任务落到实处。` },
    ],
    [
      'a paragraph joined to the one before',
      { p12: FIRST, p13: `要加强｛组织领导｝，明确责任分工，确保各项任务落到实处、见到成效。` },
      { p12: `${FIRST}要加强｛组织领导｝，明确责任分工，确保各项任务落到实处、见到成效。` },
    ],
    [
      'its part joined back',
      { p12: FIRST, p12a: `要加强｛组织领导｝，明确责任分工，确保各项任务落到实处、见到成效。` },
      { p12: `${FIRST}要加强｛组织领导｝，明确责任分工，确保各项任务落到实处、见到成效。`, p13: FIRST },
    ],
  ])('through %s', (_, before, after) => {
    const { resolution, place } = drift(before, after)
    expect(resolution).toEqual({ state: expect.stringMatching(/^(?:moved|exact)$/), ...place })
  })
})

describe('an anchor is not painted on other words', () => {
  it.each([
    [
      'a deleted sentence, the end of which stands elsewhere',
      { p1: `${FIRST}｛坚持党对教育工作的全面领导｝。${LAST}要实现全面领导。` },
      { p1: `${FIRST}${LAST}要实现全面领导。` },
    ],
    [
      'a deleted sentence that stands once more',
      { p1: `${FIRST}｛坚持党对教育工作的全面领导。｝${LAST}坚持党对教育工作的全面领导。` },
      { p1: `${FIRST}${LAST}坚持党对教育工作的全面领导。` },
    ],
    [
      'an edit of the same length',
      { p1: `${FIRST}｛必须扩大规模｝。${LAST}` },
      { p1: `${FIRST}不得扩大规模。${LAST}` },
    ],
    [
      'an edit of the same length beside short words',
      { p1: `各地必须｛扩大｝规模。` },
      { p1: `各地不得扩大规模。` },
    ],
    [
      'a negation put in',
      { p1: `${FIRST}｛允许扩大办学规模｝。${LAST}` },
      { p1: `${FIRST}不允许扩大办学规模。${LAST}` },
    ],
    [
      'a negation put in among them',
      { p1: `${FIRST}｛学校可以扩大办学规模｝。${LAST}` },
      { p1: `${FIRST}学校不可以扩大办学规模。${LAST}` },
    ],
    [
      'a negation dropped',
      { p1: `${FIRST}严禁、不得｛扩大办学规模和范围｝。${LAST}` },
      { p1: `${FIRST}应当、可以扩大办学规模和范围。${LAST}` },
    ],
    [
      'a changed paragraph, the twin of which follows',
      { p5: `｛${LONG}｝`, p6: LONG },
      { p5: LONG.replace('全面', '集中统一'), p6: LONG },
    ],
    [
      'a changed sentence, the twin of which follows',
      {
        p5: `${FIRST}｛坚持党对教育工作的全面领导｝。${LAST}`,
        p6: `${FIRST}坚持党对教育工作的全面领导。${LAST}`,
      },
      {
        p5: `${FIRST}坚持党对教育工作的集中领导。${LAST}`,
        p6: `${FIRST}坚持党对教育工作的全面领导。${LAST}`,
      },
    ],
    [
      'short words of which another place is left',
      { p1: `${FIRST}推动｛发展｝。${LAST}新发展理念。` },
      { p1: `${FIRST}${LAST}新发展理念。` },
    ],
    [
      'words through which a paragraph is split',
      { p1: `${FIRST}｛坚持党对教育工作的全面领导｝。${LAST}` },
      { p1: `${FIRST}坚持党对教育工作`, p1a: `的全面领导。${LAST}` },
    ],
  ])('after %s', (_, before, after) => {
    expect(drift(before, after).resolution).toEqual({ state: 'changed', fragment: Object.keys(before)[0] })
  })

  it.each([
    ['a deleted paragraph', { p4: FIRST, p5: `｛${LAST}｝` }, { p4: FIRST }],
    [
      'a deleted paragraph, the twin of which follows',
      { p5: `${FIRST}｛坚持党的领导｝。${LAST}`, p6: `${FIRST}坚持党的领导。${LAST}` },
      { p6: `${FIRST}坚持党的领导。${LAST}` },
    ],
    [
      'a deleted paragraph, the twin of which is before it',
      { p5: `${FIRST}坚持党的领导。${LAST}`, p6: `${FIRST}｛坚持党的领导｝。${LAST}` },
      { p5: `${FIRST}坚持党的领导。${LAST}` },
    ],
    [
      'a deleted row of a table',
      { t1r1: `1 ｛毛入学率｝ 60%`, t1r2: `2 毛入学率 70%` },
      { t1r2: `2 毛入学率 70%` },
    ],
  ])('after %s', (_, before, after) => {
    expect(drift(before, after).resolution).toEqual({ state: 'gone' })
  })
})

/** Random texts made of few phrases, so that words recur; and edits that leave the marked words alone. */
const phrase = fc.constantFrom(
  '发展',
  '坚持',
  '党的领导',
  '，',
  '。',
  '教育',
  '不',
  '要',
  '全面',
  '推进',
  '一',
  '二',
  '改革',
)
const text = fc.array(phrase, { minLength: 10, maxLength: 120 }).map((parts) => parts.join(''))
const edit = fc.record({ at: fc.nat(), cut: fc.nat(6), put: fc.array(phrase, { maxLength: 4 }) })

/** The naive twin: the text is cut before and behind the words and edited there, so that their place is known for certain. */
function twinOf(
  source: string,
  from: number,
  length: number,
  edits: readonly { at: number; cut: number; put: string[] }[],
  keepAway: number,
) {
  let before = source.slice(0, from)
  let after = source.slice(from + length)
  for (const { at, cut, put } of edits) {
    const inBefore = at % 2 === 0
    const side = inBefore ? before : after
    const room = Math.max(0, side.length - keepAway)
    const offset =
      (inBefore ? 0 : Math.min(keepAway, side.length)) + (room === 0 ? 0 : Math.floor(at / 2) % room)
    if (room === 0) continue
    const cutLength = Math.min(cut, inBefore ? room - offset : side.length - offset)
    const edited = side.slice(0, offset) + put.join('') + side.slice(offset + cutLength)
    if (inBefore) before = edited
    else after = edited
  }
  return { text: before + source.slice(from, from + length) + after, start: before.length }
}

/** How many characters around the words, counted outwards from them, are the same at two places. */
function likenessOf(a: string, at: number, b: string, from: number, length: number): number {
  const padded = (text: string) => '\u0002'.repeat(40) + text + '\u0003'.repeat(40)
  const [left, right] = [padded(a), padded(b)]
  let same = 0
  for (const step of [-1, 1]) {
    const edge = 40 + (step < 0 ? -1 : length)
    for (let i = 0; i < 32 && left[at + edge + i * step] === right[from + edge + i * step]; i++) same++
  }
  return same
}

describe('whatever happens to the text', () => {
  const drawn = fc.record({
    text,
    from: fc.nat(),
    length: fc.integer({ min: 1, max: 30 }),
    edits: fc.array(edit, { maxLength: 6 }),
  })
  const cut = ({ text, from, length }: { text: string; from: number; length: number }) => {
    const start = from % text.length
    return { start, length: Math.min(length, text.length - start) }
  }

  it('paints exactly the quoted words, or nothing', () => {
    fc.assert(
      fc.property(drawn, fc.array(text, { minLength: 1, maxLength: 4 }), (given, others) => {
        const { start, length } = cut(given)
        const anchor = makeAnchor('p2' as Fragment, given.text, start, start + length)
        const blocks = others.map((each, i) => block(['p2', 'p2a', 'p1', 'p3'][i] ?? 'p9', each))
        const found = resolveAnchor(anchor, blocks)
        if (found.state !== 'exact' && found.state !== 'moved') return
        const painted = blocks
          .find(({ fragment }) => fragment === found.fragment)
          ?.text.slice(found.start, found.end)
        expect(painted).toBe(anchor.exact)
      }),
      { numRuns: 2000 },
    )
  })

  it('paints the words at the place where a marked twin has them, or where words and context stand no less like them', () => {
    let painted = 0
    let strays = 0
    fc.assert(
      fc.property(drawn, (given) => {
        const { start, length } = cut(given)
        const anchor = makeAnchor('p2' as Fragment, given.text, start, start + length)
        const twin = twinOf(given.text, start, length, given.edits, 0)
        const found = resolveAnchor(anchor, [block('p2', twin.text)])
        if (found.state !== 'exact' && found.state !== 'moved') return
        painted++
        if (found.start === twin.start) return
        strays++
        const likeness = (at: number) => likenessOf(twin.text, at, given.text, start, length)
        expect(likeness(found.start)).toBeGreaterThanOrEqual(likeness(twin.start))
      }),
      { numRuns: 5000, seed: 5 },
    )
    expect(painted).toBeGreaterThan(2000)
    expect(strays / painted).toBeLessThan(0.01)
  })

  it('finds the words again wherever the text changes further away than their context', () => {
    fc.assert(
      fc.property(drawn, (given) => {
        const { start, length } = cut(given)
        const anchor = makeAnchor('p2' as Fragment, given.text, start, start + length)
        const twin = twinOf(given.text, start, length, given.edits, 33)
        const quote = anchor.prefix + anchor.exact + anchor.suffix
        fc.pre(twin.text.split(quote).length === 2)
        expect(resolveAnchor(anchor, [block('p2', twin.text)])).toMatchObject({ start: twin.start })
      }),
      { numRuns: 3000 },
    )
  })
})
