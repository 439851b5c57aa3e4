const HAN = [...'〇一二三四五六七八九']
const HAN_UNITS = ['', '十', '百', '千']
const LEGAL = [...'零壹贰叁肆伍陆柒捌玖']
const LEGAL_UNITS = ['', '拾', '佰', '仟']
const LEGAL_OLD = [...'零壹貳參肆伍陸柒捌玖']
const ROMAN = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const
const STEMS = [...'甲乙丙丁戊己庚辛壬癸']
const BRANCHES = [...'子丑寅卯辰巳午未申酉戌亥']

/** 120 → 一百二十; the nought between stands once (一百零五), and ten to nineteen have no 一 in front (十二). */
function counted(value: number, digits: readonly string[], units: readonly string[], nought: string): string {
  const written = [...String(value)]
  let text = ''
  let gap = false
  for (const [i, digit] of written.entries()) {
    if (digit === '0') gap = true
    else {
      text +=
        (gap && text !== '' ? nought : '') +
        (digits[Number(digit)] ?? '') +
        (units[written.length - 1 - i] ?? '')
      gap = false
    }
  }
  return text
}

const hanCounted = (value: number) =>
  value > 9999 ? spelled(value, HAN) : counted(value, HAN, HAN_UNITS, '零').replace(/^一十/u, '十')
const spelled = (value: number, digits: readonly string[]) =>
  [...String(value)].map((digit) => digits[Number(digit)] ?? digit).join('')
/** From a hundred on Word writes the digits one by one in this format: 一〇五. */
const hanShort = (value: number) => (value < 100 ? hanCounted(value) : spelled(value, HAN))
/** Japanese has no nought between: 百五. */
const hanJapanese = (value: number) =>
  value > 9999 ? spelled(value, HAN) : counted(value, HAN, HAN_UNITS, '').replace(/一(?=[十百千])/gu, '')
const legal = (digits: readonly string[]) => (value: number) =>
  value > 9999 ? spelled(value, digits) : counted(value, digits, LEGAL_UNITS, '零')

function roman(value: number): string {
  let rest = value
  let text = ''
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth; rest -= worth) text += sign
  }
  return text
}

/** a … z, then aa, bb …, as Word goes on. */
function letter(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1)
}

/** A sign of a run of twenty (①–⑳, ⑴–⒇, ⒈–⒛); beyond it the plain number, as Word does. */
const fromRun = (start: number, length: number) => (value: number) =>
  value <= length ? String.fromCodePoint(start + value - 1) : String(value)
const cycle = (signs: readonly string[]) => (value: number) => signs[(value - 1) % signs.length] ?? ''
const fullWidth = (value: number) =>
  String(value).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)))

/** No list counts so far; a start of a thousand million would be a million letters long. */
const LARGEST = 9999

/** The number formats of Word by their names in the file (ISO 29500-1, 17.18.59), as it shows them. */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: fromRun(0x2460, 20),
  decimalEnclosedCircleChinese: fromRun(0x2460, 20),
  decimalEnclosedParen: fromRun(0x2474, 20),
  decimalEnclosedFullstop: fromRun(0x2488, 20),
  numberInDash: (value) => `- ${value} -`,
  upperRoman: (value) => roman(value).toUpperCase(),
  lowerRoman: roman,
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerLetter: letter,
  chineseCounting: hanShort,
  taiwaneseCounting: hanShort,
  chineseCountingThousand: hanCounted,
  taiwaneseCountingThousand: hanCounted,
  japaneseCounting: hanJapanese,
  koreanCounting: hanCounted,
  ideographDigital: (value) => spelled(value, HAN),
  japaneseDigitalTenThousand: (value) => spelled(value, HAN),
  taiwaneseDigital: (value) => spelled(value, HAN),
  koreanDigital2: (value) => spelled(value, HAN),
  chineseLegalSimplified: legal(LEGAL),
  ideographLegalTraditional: legal(LEGAL_OLD),
  ideographTraditional: cycle(STEMS),
  ideographZodiac: cycle(BRANCHES),
  ideographZodiacTraditional: (value) => cycle(STEMS)(value) + cycle(BRANCHES)(value),
  ideographEnclosedCircle: fromRun(0x3280, 10),
  chicago: (value) => (['*', '†', '‡', '§'][(value - 1) % 4] ?? '').repeat(Math.floor((value - 1) / 4) + 1),
  none: () => '',
  // A bullet that a lower level's number would repeat is not shown there.
  bullet: () => '',
}

/**
 * Writes a number as Word shows it in a format of its lists and notes: chineseCounting 12 → 十二, decimalEnclosedCircle 3
 * → ③. Null for a format that is not known here; nought and below are written in digits.
 */
export function formatNumber(value: number, format: string): string | null {
  const write = FORMATS[format]
  if (!write) return null
  return (value < 1 || value > LARGEST) && !['none', 'bullet'].includes(format) ? String(value) : write(value)
}
