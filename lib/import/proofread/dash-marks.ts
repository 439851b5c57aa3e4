import { doubtEach, type ProofRule } from './proof-rule'

const CLAUSE = '[^，。；：、！？“”‘’《》（）()—\\-\\s]'
/** A single — between two clauses; 北京—上海, “申请—考核”, 监测—改进—评价 and 2021—2025年 join short words or numbers. */
const SINGLE = new RegExp(`—(?<=${CLAUSE}{6}—)(?<![\\d年月日]—)(?=${CLAUSE}{4})(?!\\d)`, 'gu')
/** Behind a stop nothing can be joined: 。—这是…; nor at the head of a line: —基于三省的调查. */
const BEHIND_STOP = /(?<=^|[，。；！？”])—(?=[\p{sc=Han}“《])/gu
const HYPHENS = /(?<=[\p{sc=Han}，。”》）]|^)[-－]{2,}(?=[\p{sc=Han}“《])/gu

/**
 * Finds a dash that is not set as —— (GB/T 15834-2011, 4.10): 目标—为人民服务, 调查--基于三省. The single — that joins
 * places, numbers or steps is right and left alone.
 */
export const dashMarks: ProofRule = ({ text }) =>
  [SINGLE, BEHIND_STOP, HYPHENS].flatMap((pattern) =>
    doubtEach(
      text,
      pattern,
      'dash-mark',
      '破折号应为“——”；连接起止、地名的一字线不必改，请对照印刷本核对',
      (matched) => `破折号写成了“${matched}”`,
    ),
  )
