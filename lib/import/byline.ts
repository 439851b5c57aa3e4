import type { Person } from '@/lib/journal/article'

const ROLE_END =
  '(?:书记|部长|主任|院长|校长|主席|总理|委员|教授|研究员|记者|通讯员|评论员|常委|局长|厅长|司长|处长|会长|馆长|社长|所长|司令员|政委|成员|代表|院士|教师|教员|馆员|学员|主编|秘书长|总编辑|理事长|省长|市长|区长|县长|讲师|博士|编辑|总书记|部)'
/** The commonest family names; a name without a printed role is only taken for one when it begins with one of these. */
const FAMILY_NAMES =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文习怀栗温尤'

const NAME = '[\\p{sc=Han}]{2,4}|[\\p{sc=Han}]{1,8}·[\\p{sc=Han}·]{1,10}'
const WITH_ROLE = new RegExp(`^(.*${ROLE_END})[\\s　]+((?:${NAME})(?:[\\s、　]+(?:${NAME}))*)$`, 'u')
const LABELLED = new RegExp(
  `^(?:作者|文|撰文|执笔)\\s*[:：/]\\s*((?:${NAME})(?:[\\s、　]+(?:${NAME}))*)$`,
  'u',
)

/** An editorial department that signs as one: 《求是》杂志编辑部, 求是杂志编辑部, 本刊编辑部. */
const EDITORS = /^(?:《[^》]{1,12}》|\p{sc=Han}{0,8})(?:杂志|日报|时报|本刊|本报)?\s*(?:社)?编辑部$/u

/** Puts a name spaced over its characters together: 张 三 → 张三, 校长 陈 立 人 → 校长 陈立人. */
function closeName(text: string): string {
  // Two or three characters; four may as well be two names, and a role in front keeps its own blank.
  return text
    .trim()
    .replace(/(?<=^|[\s　])\p{sc=Han}(?:[\s　]+\p{sc=Han}){1,2}$/u, (name) => name.replace(/[\s　]/g, ''))
}

/** Puts names set character by character together in a list of names: 张 力 王 芳 李小明 → 张力, 王芳, 李小明. */
function joinSingles(tokens: readonly string[]): readonly string[] {
  const names: string[] = []
  let open = false
  for (const token of tokens) {
    if (token.length === 1 && open) names[names.length - 1] += token
    else names.push(token)
    open = token.length === 1 && !open
  }
  return names
}

function people(names: string, role?: string): readonly Person[] {
  return names.split(/[\s、　]+/u).map((name) => ({ name, ...(role ? { role } : {}) }))
}

const ROLE_ONLY = new RegExp(`^\\p{sc=Han}*${ROLE_END}$`, 'u')
const ROLE_END_ONLY = new RegExp(`${ROLE_END.replace('|部)', ')')}$`, 'u')
const NAME_ONLY = new RegExp(`^(?:${NAME})$`, 'u')

/** Reads several roles with their names: 本刊记者 林小燕 通讯员 何平; null where roles and names do not alternate so. */
function readSeveral(tokens: readonly string[]): readonly Person[] | null {
  const roles = tokens.filter((token) => ROLE_ONLY.test(token))
  if (roles.length < 2 || !ROLE_ONLY.test(tokens[0] ?? '') || ROLE_ONLY.test(tokens.at(-1) ?? '')) return null
  const found: Person[] = []
  let role = ''
  for (const token of tokens) {
    if (ROLE_ONLY.test(token)) role = token
    else if (NAME_ONLY.test(token)) found.push({ name: token, role })
    else return null
  }
  return found
}

/**
 * Reads a byline: role and name (教育部党组书记、部长 怀进鹏), a labelled name (作者：张三), a bare name (张 三), each
 * also in brackets. Returns null for any other line, a title of two halves included (加强党的建设 全面从严治党).
 */
export function readByline(text: string): readonly Person[] | null {
  const bare = closeName(
    text
      .trim()
      .replace(/^[（(]|[）)]$/gu, '')
      .replace(/^(?:作者系|[□■◇◆●○])\s*/u, ''),
  )
  if (bare.length > 60) return null
  const several = readSeveral(bare.split(/[\s　]+/u))
  if (several) return several
  const withRole = WITH_ROLE.exec(bare)
  if (withRole) return people(withRole[2] ?? '', withRole[1]?.trim())
  const labelled = LABELLED.exec(bare)
  if (labelled) return people(labelled[1] ?? '')
  if (/^(?:本(?:报|刊)|\p{sc=Han}{2,6}(?:日报|时报|青年报))(?:特约)?评论员$/u.test(bare))
    return [{ name: bare }]
  if (EDITORS.test(bare)) return [{ name: bare }]
  const names = joinSingles(bare.split(/[\s、　]+/u))
  const areNames =
    names.length <= 4 &&
    names.every((name) => /^\p{sc=Han}{2,3}$/u.test(name) && FAMILY_NAMES.includes(name[0] ?? ''))
  return areNames ? names.map((name) => ({ name })) : null
}

/** The role that stands in brackets under a name: （某大学党委书记）, （作者系某大学教授）; null for other lines. */
export function readRole(text: string): string | null {
  const role = /^[（(](?:作者(?:系|[:：])?)?\s*([\p{sc=Han}、]{2,50})[）)]$/u.exec(text.trim())?.[1]
  return role !== undefined && ROLE_END_ONLY.test(role) ? role : null
}

/** Tells whether a line is a byline that stands for itself: with a role, a label, or brackets. */
export function isClearByline(text: string): boolean {
  const found = readByline(text)
  return (
    found !== null &&
    (found.some((person) => person.role !== undefined) ||
      /[:：（(/]/u.test(text) ||
      /(?:评论员|编辑部)$/u.test(text))
  )
}

const ROLED_NAME = new RegExp(`^(.+?${ROLE_END.replace('|部)', ')')})(${NAME})$`, 'u')

/** The speaker that a title names before a colon: 教育部长怀进鹏：使教育… → {name: 怀进鹏, role: 教育部长}; null else. */
export function titleSpeaker(title: string): Person | null {
  const head = /^([^：:]{2,24})[：:]/u.exec(title)?.[1]
  if (!head) return null
  const roled = ROLED_NAME.exec(head)
  if (roled) return { name: roled[2] ?? '', role: roled[1] ?? '' }
  const isName = /^\p{sc=Han}{2,3}$/u.test(head) && FAMILY_NAMES.includes(head[0] ?? '')
  return isName ? { name: head } : null
}
