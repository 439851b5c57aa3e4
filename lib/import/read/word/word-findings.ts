import type { Finding } from '@/lib/journal/finding'
import type { LossKind } from './tokens'

type Told = Pick<Finding, 'rule' | 'severity' | 'message' | 'suggestion'>

const PICTURE_ADVICE = '如图中有正文，请在 Word 里把文字打出来再导入'

/** What staff are told of everything that a Word file has and the text cannot take along as it is. */
const LOSSES: Readonly<Record<LossKind, Told>> = {
  picture: { rule: 'word-picture', severity: 'warning', message: '图片没有收入', suggestion: PICTURE_ADVICE },
  chart: { rule: 'word-picture', severity: 'warning', message: '图表没有收入', suggestion: PICTURE_ADVICE },
  diagram: {
    rule: 'word-picture',
    severity: 'warning',
    message: 'SmartArt 图示没有收入',
    suggestion: PICTURE_ADVICE,
  },
  object: {
    rule: 'word-object',
    severity: 'warning',
    message: '嵌入的对象（如 Excel 表格、公式对象）没有收入',
    suggestion: '如其中有正文，请在 Word 里改成文字或普通表格再导入',
  },
  'word-art': {
    rule: 'word-picture',
    severity: 'warning',
    message: '艺术字没有收入',
    suggestion: '如是标题或正文，请在 Word 里改成普通文字再导入',
  },
  field: {
    rule: 'word-field',
    severity: 'warning',
    message: '域没有可读的结果（如带圈字符），没有收入',
    suggestion: '请在 Word 里把它改成普通文字（如①）再导入',
  },
  symbol: {
    rule: 'word-symbol',
    severity: 'warning',
    message: '有认不出的符号字体字符',
    suggestion: '请对照原文件，在 Word 里用“插入—符号”的普通字体重新输入',
  },
  math: {
    rule: 'word-math',
    severity: 'warning',
    message: '公式只收入了其中的字符，分数、上下标等格式没有收入',
    suggestion: '请对照原文件核对公式',
  },
  ruby: {
    rule: 'word-ruby',
    severity: 'note',
    message: '拼音指南只收入了文字，没有收入拼音',
    suggestion: '',
  },
  placeholder: {
    rule: 'word-placeholder',
    severity: 'warning',
    message: '内容控件里是还没有填写的提示文字',
    suggestion: '请在 Word 里填写或删去后再导入',
  },
  'sub-document': {
    rule: 'word-sub-document',
    severity: 'error',
    message: '文件里引用了另一个文件的内容（子文档），没有收入',
    suggestion: '请用 Word 打开主控文档，展开并取消子文档的链接，另存为新的 .docx 后再导入',
  },
  'missing-note': {
    rule: 'word-missing-note',
    severity: 'error',
    message: '脚注或尾注的内容在文件里找不到',
    suggestion: '请用 Word 打开原文件，检查这条注并另存后再导入',
  },
  raised: {
    rule: 'word-raised',
    severity: 'warning',
    message: '上标或下标的字没有对应的上下标字符，按平排的字收入',
    suggestion: '请核对意思有没有变；必要时在 Word 里改写后再导入',
  },
  struck: {
    rule: 'word-struck',
    severity: 'warning',
    message: '带删除线的字，照普通文字收入了',
    suggestion: '请核对：如是要删去的字，请在 Word 里删去后再导入',
  },
}

/** The losses that concern some words of their paragraph, and not all of it. */
export const OF_WORDS: ReadonlySet<LossKind> = new Set(['raised', 'struck'])

const LONGEST_QUOTE = 40

/** The finding for a loss at a line; the words are those of the paragraph, so that staff find the place. */
export function lossFinding(loss: LossKind, line: number, quote: string): Finding {
  return { ...LOSSES[loss], line, article: null, quote: quote.slice(0, LONGEST_QUOTE) }
}

/** The other things that the reader of Word files tells. */
const NOTICES = {
  macros: {
    rule: 'word-macros',
    severity: 'note',
    message: '这是带宏的 Word 文件（.docm），只读了文字，宏没有运行也没有收入',
    suggestion: '',
  },
  box: {
    rule: 'word-text-box',
    severity: 'warning',
    message: '文本框里的文字放在了它所在的段落之后',
    suggestion: '请核对位置；位置不对时，在 Word 里把文字移到正文中再导入',
  },
  nested: {
    rule: 'word-nested-table',
    severity: 'warning',
    message: '表格里还套着表格，里层的表格按文字收入',
    suggestion: '请核对这一格；必要时在 Word 里拆成两个表格再导入',
  },
  noteTable: {
    rule: 'word-note-table',
    severity: 'warning',
    message: '注里有表格，按文字收入注中，每行一段',
    suggestion: '请核对这条注',
  },
  layout: {
    rule: 'word-layout-table',
    severity: 'note',
    message: '只用来排版的表格按段落收入',
    suggestion: '请核对段落的先后',
  },
  repeated: {
    rule: 'word-repeated-number',
    severity: 'warning',
    message: '段首已经打了编号，又设了同样的自动编号，只保留一个',
    suggestion: '请核对这些编号；建议在 Word 里取消这一段的自动编号',
  },
  numberFormat: {
    rule: 'word-number-format',
    severity: 'warning',
    message: '自动编号的格式认不出，用阿拉伯数字代替',
    suggestion: '请对照原文件核对编号',
  },
  raised: {
    rule: 'word-raised',
    severity: 'note',
    message: '上标、下标按原样写成上下标字符',
    suggestion: '不必改；请核对所列各处',
  },
  perPageNotes: {
    rule: 'word-note-numbers',
    severity: 'note',
    message: '原文件的脚注每页重新编号，收入后按全文连续编号',
    suggestion: '',
  },
  headingStyle: {
    rule: 'word-heading-style',
    severity: 'warning',
    message: '大半段落都用了标题样式，样式不能用来认标题，已不采用',
    suggestion: '请核对标题；建议在 Word 里把正文改为“正文”样式',
  },
  altChunk: {
    rule: 'word-alt-chunk',
    severity: 'error',
    message: '文件里嵌有另一个文件的内容（altChunk），没有收入',
    suggestion: '请用 Word 打开原文件，另存为新的 .docx 后再导入',
  },
  edge: {
    rule: 'word-header-footer',
    severity: 'note',
    message: '页眉、页脚没有收入',
    suggestion: '如其中有正文，请在 Word 里把文字移到正文中再导入',
  },
  hidden: {
    rule: 'word-hidden',
    severity: 'warning',
    message: '隐藏的文字没有收入',
    suggestion: '如是正文，请在 Word 里取消隐藏后再导入；不是正文的，请从文件里删去',
  },
  formats: {
    rule: 'word-format-changes',
    severity: 'note',
    message: '格式的修订（字体、段落等）按改后的样子读入，不涉及字句',
    suggestion: '',
  },
  accepted: {
    rule: 'word-changes-accepted',
    severity: 'note',
    message: '按要求接受了修订、略去了批注',
    suggestion: '',
  },
} as const satisfies Record<string, Told>

/** The finding for something else that staff should know of; `more` is put behind its message (，共 3 处). */
export function noticeFinding(
  notice: keyof typeof NOTICES,
  line: number | null,
  quote: string,
  more = '',
): Finding {
  const told = NOTICES[notice]
  return { ...told, message: told.message + more, line, article: null, quote: quote.slice(0, LONGEST_QUOTE) }
}
