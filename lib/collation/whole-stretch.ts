/** The numerals of Chinese numbers; ○ is written for 〇. */
const NUMERAL = '[〇零○◯一二三四五六七八九]'
const UNIT = '[十百千万]'

/**
 * What means something else when a part of it is cut off: a number with its sign, decimal places, thousands, per cent and 万 or 亿;
 * a Latin word or a name such as 5G; a Chinese number. A numeral behind 万 counts only with its own unit: 千万一定 is 千万 and 一定. The
 * line of 2021年-2025年 is no minus.
 */
const WHOLES = [
  '(?:零下|[±≈≤≥≠<>＜＞+＋]|(?<![\\p{Nd}\\p{sc=Latin}年月日时分秒岁号届章节条款页])[-−－])?' +
    '\\p{Nd}+(?:[.．/:：∶]\\p{Nd}+|[, ]\\p{Nd}{3}(?!\\p{Nd}))*\\p{No}*(?: ?[%％‰‱℃°]|\\p{So}| ?[多余几来]?[十百千万亿]+)?',
  // The two ends of a span belong together, 10—15人; years do not: 2021—2025年.
  '(?<![\\p{Nd}.])\\p{Nd}{1,3}(?:\\.\\p{Nd}+)?[%％]?[-−－–—~～]+\\p{Nd}{1,3}(?:\\.\\p{Nd}+)?[%％]?(?!\\p{Nd})',
  '[\\p{sc=Latin}\\p{Nd}]+#?',
  '[\\p{No}\\p{Nd}]+',
  `(?:第|(?:${UNIT}|${NUMERAL}+)分之)?(?:[两〇零○◯一二三四五六七八九]{0,2}[多余几来]?[十百千万亿]零?)+(?:(?<=[十百千]零?)${NUMERAL})?(?:点${NUMERAL}+)?`,
  `(?:${UNIT}|${NUMERAL}+)分之${NUMERAL}+(?:点${NUMERAL}+)?`,
  `第(?:${NUMERAL}+|\\p{Nd}+)`,
  `${NUMERAL}+点${NUMERAL}+`,
  `${NUMERAL}{3,}`,
].map((pattern) => new RegExp(pattern, 'gu'))

/** No number and no name is longer; what lies further from an edge does not tell of it. */
const NEAR = 24

/** The offset to which an edge has to move so that it cuts nothing whole: outwards, or nowhere. */
function outwards(text: string, edge: number, side: 'start' | 'end'): number {
  const from = Math.max(0, edge - NEAR)
  const wholes = WHOLES.flatMap((pattern) => [...text.slice(from, edge + NEAR).matchAll(pattern)])
    .map(({ index, 0: found }) => [from + index, from + index + found.length] as const)
    .filter(([start, end]) => start < edge && edge < end)
  return side === 'start'
    ? Math.min(edge, ...wholes.map(([start]) => start))
    : Math.max(edge, ...wholes.map(([, end]) => end))
}

/** Verbs that stand between a negation and what it denies: 不能只, 不应当, 没有. */
const AUXILIARY =
  '(?:(?:能|要|得|可|应|该|宜|许|准|会|敢|愿|是|再|有|让|允许|曾|当|容)(?:以|够|能|该|当|再|让|有|只|仅|简单|一味|单纯){0,3})'

/**
 * A negation at the end of what stands before the words, by itself or with the verbs that belong to it (不能只, 没有, 无法), an opening mark
 * behind it or not. Words in which the character denies nothing do not count: 是非, 南非, 有无, 出没, 前所未有.
 */
const DENIAL = new RegExp(
  `(?:(?:不|(?<!前所|百年|千年|从来)未|勿|毋|(?<![是除南北东西中亚])非|(?<![有全])无|(?<![约])莫|(?<![淹沉出埋吞隐])没)${AUXILIARY}?|无法|难以|无从|严禁|禁止|不容)[“‘「『《（\\s]*$`,
  'u',
)

/** Whether a text ends with a negation: 我们决不. */
export function isDenial(text: string): boolean {
  return DENIAL.test(text.slice(-NEAR))
}

/** Whether a text ends with a negation of what follows it: 绝不, 没有, 不能, but also 防止 and 反对 where a draft writes them itself. */
export function endsWithDenial(text: string): boolean {
  return (
    isDenial(text) || /(?:防止|反对|避免|杜绝|禁止|严禁|摒弃|克服|拒绝|警惕)(?:出现|了|任何)?$/u.test(text)
  )
}

/**
 * The least stretch around the words at [start, end) of a text that neither cuts a number or a name nor takes a negation from what it denies:
 * for 「00周年」 of 100周年 that with the 1, for 「能穿新鞋走老路」 that with the 不. Equal to what was given where the words may be
 * quoted alone. Where the quoter denies them himself (绝不“搞大水漫灌”) the negation is not missing.
 */
export function wholeStretch(
  text: string,
  start: number,
  end: number,
  isDenied = false,
): readonly [number, number] {
  const [first, last] = [outwards(text, start, 'start'), outwards(text, end, 'end')]
  const denial = isDenied ? null : DENIAL.exec(text.slice(Math.max(0, first - NEAR), first))
  return [denial === null ? first : first - denial[0].length, last]
}
