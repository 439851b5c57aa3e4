import { issueLabel, SITE_NAME } from '@/lib/journal/issue-label'
import type { PublishedIssue } from '@/lib/journal/published'
import { pageName } from './page-name'

/** So many characters of 9 points stand in the width of the text (156 mm) with some air. */
const LONGEST = 42

/** On the cover they are empty, not absent: where a sheet has none, browsers put the date and the address there. */
const CORNERS = ['top-left', 'top-right', 'bottom-left', 'bottom-right'] as const

/** A text as a string of a stylesheet: what could end the string, or the rule, is written by its code point. */
function cssString(text: string): string {
  const escaped = text.replace(/["\\<\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)
  return `"${escaped}"`
}

function shortTitle(title: string): string {
  const signs = [...title]
  return signs.length <= LONGEST ? title : `${signs.slice(0, LONGEST - 2).join('')}……`
}

/**
 * The stylesheet with the words of an issue's running heads and feet: the journal and the issue on left-hand sheets, the article's title on
 * right-hand ones, issue and release at the foot. Browsers know no other way to set a title above each sheet (they have no
 * `string-set`), and inline styles are forbidden here, so it is a file of its own. How the words look stands in the page's
 * stylesheet. A title of more than 42 characters is cut at the head, and nowhere else.
 */
export function runningHeads({ issue, articles }: PublishedIssue, release: string): string {
  const total = issue.totalNumber === undefined ? '' : `（总第${issue.totalNumber}期）`
  const label = issueLabel(issue)
  const head = cssString(`${issue.journal ?? SITE_NAME}　${label}`)
  const foot = cssString(`${label}${total}　版本 ${release}`)
  const ofArticles = articles.flatMap(({ record }) => {
    const name = pageName(record.id)
    return [
      `#${name} { page: ${name} }`,
      `@page ${name}:right { @top-right { content: ${cssString(shortTitle(record.title))} } }`,
    ]
  })
  return [
    `@page :left { @top-left { content: ${head} } @bottom-right { content: ${foot} } }`,
    `@page :right { @top-right { content: ${head} } @bottom-left { content: ${foot} } }`,
    `@page cover { ${CORNERS.map((corner) => `@${corner} { content: ""; border: 0 }`).join(' ')} }`,
    ...ofArticles,
    '',
  ].join('\n')
}
