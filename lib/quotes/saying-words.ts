/** Any of the words, which are written one behind the other with blanks between them, as a piece of a pattern. */
const any = (...lines: readonly string[]) => `(?:${lines.join(' ').split(' ').join('|')})`

/** In an outline of a draft: no title, no quotation, no end of a clause. */
export const IN_CLAUSE = '[^，,：:《》“”]'

/** A verb or noun of saying: 《规划》指出. */
export const SAY = any(
  '指出 强调 提出 要求 明确 规定 说明 写道 写到 写明 讲道 讲到 谈道 谈到 提到 表示 认为 号召 部署 安排 规划',
  '论述 阐述 阐明 阐释 论断 宣告 宣布 宣示 告诫 告诉 勉励 嘱托 嘱咐 寄语 希望 重申 申明 提醒 警示 揭示 概括 总结',
  '归纳 载明 记载 表述 描述 定义 确定 确立 倡导 主张 呼吁 指明 点明 表明 回答 评价 说 写 讲 谈 言 称',
  '有(?:这样|这么|如下)?[一几]?[句段个](?:重要|精辟|经典)?(?:话|论述|表述|论断)',
)

/** A verb of saying that, with somebody before it, tells of another speaker: 校长强调. */
export const SPEAK = any('指出 强调 提出 要求 表示 认为 明确 写道 谈到 讲到 号召 部署 规定 说 称')

/** A word of saying that is also what is said or done: behind 作出部署， another subject may begin. */
export const AS_NOUN = any('要求 部署 安排 规划 规定 论述 阐述 总结 概括 评价 论断 表述 描述 定义 说明 话')

/** What begins a clause without a subject of its own, so that the speaker before it still speaks: 要坚持……，做到……. */
export const NO_SUBJECT = any(
  '要 必须 应 须 需 把 将 以 既 又 还 也 更 并 在 到 从 对 使 让 坚持 做到 实现 推动 推进 努力 着力 不断 进一步 加快 加强',
  '全面 深入 切实 牢牢 始终 落实 贯彻 建设 发挥 提高 增强 强化 完善 健全 确保 促进 统筹 聚焦 突出 注重 引导 支持 鼓励',
  '构建 形成 打造 深化 优化 立足 着眼 围绕 紧紧 特别是 尤其是',
)

/** What adds to a quotation another one of the same source: 又, 同时. */
export const ADD = any(
  '同时 此外 另外 并且 而且 以及 随后 接着 进而 首先 其次 最后 既 不仅 不但 一方面 另一方面 特别是 尤其是',
  '[一二三四五六七]是 并 又 还 也 再 和 与 及 更 要 必须',
)

/** Words that join a clause to what was said before, without a subject of their own: 同时, 正如. */
export const LINK = `(?:${ADD}|${any(
  '应当 应该 对此 其中 例如 比如 又如 再如 正如 诚如 恰如 就像 正像 如 像 近日 日前 今年 去年 当前 因此 所以 但是 但 而',
)})`

/** What may stand between a title and the verb of saying, and is no other subject: 第三部分, 一文中, 进一步明确. */
export const WITHIN = any(
  '第[一二三四五六七八九十百〇\\d]+(?:部分|章|条|节|段|款|项|篇|页|讲|次|点|方面) 一文 一书 全文 开篇 开头 结尾 末尾',
  '序言 前言 引言 导言 总则 正文 总体要求 指导思想 基本原则 主要目标 重点任务',
  '这[一篇部份个](?:重要)?(?:文件|文章|讲话|著作|文献|报告|书)? 重要 署名 讲话 文章 报告 文件 文献 著作 演讲 批示 谈话',
  '致辞 贺信 回信 等 中 里 内 上 的 地 所 就 是 也 还 又 都 均 则 曾 已经 已 即 再次 再 首次 多次 反复 一再 清晰 深刻',
  '鲜明 突出 特别 专门 着重 重点 系统 全面 进一步 郑重 庄严 精辟 科学 旗帜鲜明 开宗明义 明确 同时 分别 一致 共同',
  '同样 早就 这样 如此 对此 为此 作出 作了 做出 做了 给出 有关 相关 引用 用 写有 了 首先 接着 最后 既 不仅 不但',
  '一方面 另一方面 更',
)

/** Bounded, as all that repeats here: of 特别 and 特别是 a pattern would try every way to part a long line. */
export const SEVERAL_WITHIN = `${WITHIN}{0,8}`

/** The way from a title to the verb, with one thing at most about which it speaks: 对人才工作, 在第三部分·重点任务·中. */
export const ON_THE_WAY = `${SEVERAL_WITHIN}(?:(?:对|就|在|从|以|围绕|针对|关于)${IN_CLAUSE}{1,14})?${SEVERAL_WITHIN}`

/** A kind of text, as an apposition before a title: 重要文章《……》. */
const KIND = any('题为 署名 重要 文章 讲话 报告 演讲 著作 名著 名篇 文件 一文')
/** Kinds of text, or none. */
export const KINDS_OF_TEXT = `${KIND}{0,4}`

const ISSUE = any('印发 出台 发布 公布 制定 颁布 颁发 下发 刊发 发表 推出 通过 修订 撰写 起草')
/** Before a title, that it was brought out: then it speaks itself in the next clause, 印发《规划》，提出. */
export const ISSUED = `${ISSUE}(?:了|的)?(?:${IN_CLAUSE}{0,12}${KIND})?${KINDS_OF_TEXT}`
/** Behind a title, the same: 《规划》于2022年1月印发，提出. */
export const WAS_ISSUED = `(?:的通知|(?:于?[\\d年月日]+)?(?:正式)?${ISSUE}(?:实施|施行)?)?`
