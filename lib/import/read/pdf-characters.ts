import type { Finding } from '@/lib/journal/finding'

/**
 * Signs that share their glyph with a character, and the character that is meant: programs that write PDF pick either. Unicode folds only the Kangxi
 * radicals (⼀ → 一) by its compatibility forms; these are from its table of equivalent unified ideographs.
 */
const MEANT: Readonly<Record<string, string>> = {
  // Unicode folds these two to the traditional form; a font of simplified characters draws the simplified one.
  '⼾': '户',
  '⾭': '青',
  // The horizontal bar has the glyph of the dash: 2021―2025年.
  '―': '—',
  // Fonts draw two or three dashes in a row as one long sign, and the text layer names that sign: 甲——乙.
  '⸺': '——',
  '⸻': '———',
  '⺁': '厂',
  '⺅': '亻',
  '⺇': '几',
  '⺈': '刀',
  '⺉': '刂',
  '⺊': '卜',
  '⺋': '㔾',
  '⺍': '小',
  '⺎': '兀',
  '⺏': '尣',
  '⺐': '尢',
  '⺒': '巳',
  '⺓': '幺',
  '⺔': '彑',
  '⺕': '彐',
  '⺖': '忄',
  '⺗': '心',
  '⺘': '扌',
  '⺙': '攵',
  '⺛': '旡',
  '⺜': '日',
  '⺝': '月',
  '⺞': '歺',
  '⺟': '母',
  '⺠': '民',
  '⺡': '氵',
  '⺢': '氺',
  '⺣': '灬',
  '⺤': '爫',
  '⺥': '爫',
  '⺦': '丬',
  '⺨': '犭',
  '⺩': '王',
  '⺫': '目',
  '⺬': '示',
  '⺭': '礻',
  '⺮': '竹',
  '⺯': '糹',
  '⺰': '纟',
  '⺱': '罓',
  '⺲': '罒',
  '⺶': '羊',
  '⺷': '羊',
  '⺸': '羋',
  '⺹': '耂',
  '⺺': '肀',
  '⺼': '月',
  '⺽': '臼',
  '⺾': '艹',
  '⺿': '艹',
  '⻀': '艹',
  '⻁': '虎',
  '⻂': '衤',
  '⻃': '覀',
  '⻄': '西',
  '⻅': '见',
  '⻆': '角',
  '⻈': '讠',
  '⻉': '贝',
  '⻋': '车',
  '⻌': '辶',
  '⻍': '辶',
  '⻎': '辶',
  '⻏': '阝',
  '⻐': '钅',
  '⻑': '長',
  '⻒': '镸',
  '⻓': '长',
  '⻔': '门',
  '⻖': '阝',
  '⻗': '雨',
  '⻘': '青',
  '⻙': '韦',
  '⻚': '页',
  '⻛': '风',
  '⻜': '飞',
  '⻝': '食',
  '⻞': '飠',
  '⻟': '飠',
  '⻠': '饣',
  '⻢': '马',
  '⻣': '骨',
  '⻤': '鬼',
  '⻥': '鱼',
  '⻦': '鸟',
  '⻧': '卤',
  '⻨': '麦',
  '⻩': '黄',
  '⻪': '黾',
  '⻫': '斉',
  '⻬': '齐',
  '⻭': '歯',
  '⻮': '齿',
  '⻯': '竜',
  '⻰': '龙',
  '⻱': '龜',
  '⻲': '亀',
  '⻳': '龟',
}

const RADICAL = /[\u2e80-\u2fd5\u2015\u2e3a\u2e3b]/gu
/** A character that no font table explains: private use, the replacement sign, a control character. */
const UNREADABLE = /[\p{Co}\p{Cn}\p{Cs}\ufffd\p{Cc}]/gu

/** Writes the radicals that stand for whole characters as those characters, and joined dashes as single ones: ⼈⺠ → 人民. */
export function unifyRadicals(text: string): string {
  return text.replace(RADICAL, (radical) => MEANT[radical] ?? radical.normalize('NFKC'))
}

/** How often each radical stands in a text. */
export function countRadicals(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [radical] of text.matchAll(RADICAL))
    if (unifyRadicals(radical) !== radical) counts.set(radical, (counts.get(radical) ?? 0) + 1)
  return counts
}

/** Itemises the radicals that reading changed, each with its count: 「⼀→一 213 处」. Null where there were none. */
export function radicalsFinding(counts: ReadonlyMap<string, number>): Finding | null {
  if (counts.size === 0) return null
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const list = [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([radical, n]) => `${radical}→${unifyRadicals(radical)} ${n} 处`)
  return {
    rule: 'pdf-radicals',
    severity: 'note',
    message: `PDF 的文字层把 ${total} 个字写成了同形的部首或连笔符号，读入时已换回：${list.join('，')}`,
    line: null,
    article: null,
    quote: [...counts.keys()].join(''),
    suggestion: '不必改；纸面字形相同，不换回则检索不到这些字',
  }
}

/** The characters of a text that nobody can read, as they stand. */
export function unreadableIn(text: string): readonly string[] {
  return text.match(UNREADABLE) ?? []
}
