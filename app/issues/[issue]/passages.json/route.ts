import { readLibrary } from '@/lib/content/library.disk'
import { issuePassages } from '@/lib/search/passages'

// One static file for each issue, made from the records by the build: it cannot be older than they are.
export const dynamic = 'force-static'
export const dynamicParams = false

type Context = { readonly params: Promise<{ readonly issue: string }> }

export function generateStaticParams() {
  return readLibrary().map(({ issue }) => ({ issue: issue.id }))
}

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { issue: id } = await params
  const issue = readLibrary().find((published) => published.issue.id === id)
  return issue === undefined
    ? Response.json({ error: `没有 ${id} 这一期` }, { status: 404 })
    : Response.json(issuePassages(issue))
}
