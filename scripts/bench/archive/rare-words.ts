import { type SeededRandom, seededRandom } from '../seeded-random'

/** Gives words that the real issue does not hold: names, places, terms. A few are frequent, most stand once or twice. */
export type RareWords = (random: SeededRandom) => string

/** Zipf's exponent: distinct words grow as the archive's length to the power 1/1.3, about as in newspapers. */
const EXPONENT = 1.3
/** Flattens the head of the distribution, so that no word stands everywhere. */
const HEAD = 300
const MOST_WORDS = 50_000_000

const SURNAMES = [
  ...'王李张刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
]
const PLACE_ENDINGS = [...'省市县区镇乡村州盟旗湖山江河桥港湾岛']

/** The characters of GB 2312, its 3,755 common ones first, then 3,008 rarer. */
function gb2312(): { readonly common: readonly string[]; readonly rarer: readonly string[] } {
  const decoder = new TextDecoder('gb2312')
  const rows = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, row) =>
      // The last five cells of row 55 (0xD7) are empty.
      Array.from({ length: first + row === 0xd7 ? 89 : 94 }, (__, cell) =>
        decoder.decode(Uint8Array.of(first + row, 0xa1 + cell)),
      ),
    ).flat()
  return { common: rows(0xb0, 0xd7), rarer: rows(0xd8, 0xf7) }
}

/** A rank from 0, the low ones often: log-uniform, which is Zipf with exponent 1. */
function lowRank(random: SeededRandom, ranks: number): number {
  const flat = 30
  return Math.floor(flat * ((ranks + flat) / flat) ** random.next() - flat)
}

/**
 * Makes the source of rare words for an archive: word number n is spelt the same in every issue, and which number
 * comes follows Zipf, so that every issue brings names that no other has.
 */
export function rareWords(seed: string, frequent: readonly string[]): RareWords {
  const { common, rarer } = gb2312()
  const order = seededRandom(`${seed}/characters`)
  const characters = [
    ...new Set([...frequent, ...order.shuffle(common), ...order.shuffle(rarer)]),
  ] as readonly string[]
  const character = (random: SeededRandom) => characters[lowRank(random, characters.length)] ?? '一'
  const run = (random: SeededRandom, length: number) =>
    Array.from({ length }, () => character(random)).join('')

  function spell(rank: number): string {
    const random = seededRandom(`${seed}/word/${rank}`)
    const kind = random.next()
    if (kind < 0.35) return random.pick(SURNAMES) + run(random, 1 + random.below(2))
    if (kind < 0.6) return run(random, 1 + random.below(2)) + random.pick(PLACE_ENDINGS)
    return run(random, 2 + random.below(3))
  }

  return (random) => {
    const rank = HEAD * ((1 - random.next()) ** (-1 / (EXPONENT - 1)) - 1)
    return spell(Math.floor(Math.min(rank, MOST_WORDS)))
  }
}
