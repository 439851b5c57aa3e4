import { expect, it } from 'vitest'
import { formatNumber } from '@/lib/import/read/word/number-format'

it.each([
  ['chineseCounting', [1, 10, 11, 20, 99, 105], ['一', '十', '十一', '二十', '九十九', '一〇五']],
  [
    'chineseCountingThousand',
    [10, 12, 105, 110, 120, 1001],
    ['十', '十二', '一百零五', '一百一十', '一百二十', '一千零一'],
  ],
  ['japaneseCounting', [10, 105, 110], ['十', '百五', '百十']],
  ['ideographDigital', [3, 10, 12], ['三', '一〇', '一二']],
  ['chineseLegalSimplified', [1, 10, 105], ['壹', '壹拾', '壹佰零伍']],
  ['ideographTraditional', [1, 3, 10], ['甲', '丙', '癸']],
  ['decimalEnclosedCircle', [1, 20, 21], ['①', '⑳', '21']],
  ['decimalFullWidth', [12], ['１２']],
  ['decimalZero', [3, 12], ['03', '12']],
  ['upperLetter', [1, 26, 27], ['A', 'Z', 'AA']],
  ['lowerRoman', [4, 9, 14], ['iv', 'ix', 'xiv']],
  ['upperRoman', [40], ['XL']],
  ['none', [1], ['']],
  ['lowerLetter', [999_999_999], ['999999999']],
  ['nobodyKnows', [1], [null]],
])('%s is written as Word shows it', (format, values, expected) => {
  expect(values.map((value) => formatNumber(value, format))).toEqual(expected)
})
