import { doubtEach, type ProofRule } from './proof-rule'

/** 21年3月, 21年底, ’21年: a year; 10年来, 近20年, 3年5个月, 第21年 and 2021年 are none. */
const SHORT_YEAR =
  /(?<![\d.近第约满超逾历过〇零一二三四五六七八九十—–~～-]|\d至)\d{2}年(?=\d{1,2}月|底(?!蕴)|初|末|春|秋|上半年|下半年|度(?!过))|(?<=[’'‘])\d{2}年/gu

/** Finds years cut to two digits (GB/T 15835-2011, 5.1.3 asks for four): 截至21年底, 22年3月1日. */
export const shortYears: ProofRule = ({ text }) =>
  doubtEach(
    text,
    SHORT_YEAR,
    'short-year',
    '年份应写四位；请对照印刷本核对',
    (matched) => `年份只有两位：“${matched}”`,
  )
