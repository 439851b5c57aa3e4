import { type ArchiveIssue, type ArchiveYear, archiveYears, countArticles } from './archive-years'
import type { ArticleRecord } from './article'
import { ARTICLE_KINDS } from './article-kinds'
import { issuersOf, peopleOf } from './authors'
import { slugsOf } from './name-slug'
import type { PublishedIssue } from './published'

/**
 * The lists of the archive besides that of the years; the key is the part of the address, the value the heading. A kind
 * 文类 of the table, an issuer 发文机关 or a person 人物 of the records is one entry of its list.
 */
export const ARCHIVE_LISTS = { kinds: '文类', issuers: '发文机关', people: '人物' } as const

/** One of the lists, by its part of the address. */
export type ArchiveListName = keyof typeof ARCHIVE_LISTS

/** One kind, issuer or person with the articles it has, issue by issue: 怀进鹏, 2 篇. */
export type ArchiveGroup = {
  readonly list: ArchiveListName
  readonly slug: string
  readonly name: string
  readonly issues: readonly ArchiveIssue[]
  readonly articles: number
}

/** Everything the archive 往期总目 knows: years newest first, and the lists, the fullest entry first. */
export type ArchiveIndex = {
  readonly issues: number
  readonly articles: number
  readonly years: readonly ArchiveYear[]
  readonly lists: Readonly<Record<ArchiveListName, readonly ArchiveGroup[]>>
}

const CHINESE_ORDER = new Intl.Collator('zh-CN')

/** Gathers the articles under each of their names; an article without any is in no group of this list. */
function gather<Name extends string>(
  issues: readonly ArchiveIssue[],
  namesOf: (record: ArticleRecord) => readonly Name[],
): ReadonlyMap<Name, readonly ArchiveIssue[]> {
  const found = new Map<Name, { issue: ArchiveIssue['issue']; records: ArticleRecord[] }[]>()
  for (const { issue, records } of issues) {
    for (const record of records) {
      for (const name of namesOf(record)) {
        const group = found.get(name) ?? []
        found.set(name, group)
        const last = group.at(-1)
        if (last?.issue === issue) last.records.push(record)
        else group.push({ issue, records: [record] })
      }
    }
  }
  return found
}

function sorted(groups: readonly ArchiveGroup[]): readonly ArchiveGroup[] {
  return [...groups].sort((a, b) => b.articles - a.articles || CHINESE_ORDER.compare(a.name, b.name))
}

function kindGroups(issues: readonly ArchiveIssue[]): readonly ArchiveGroup[] {
  return sorted(
    [...gather(issues, ({ kind }) => [kind])].map(([kind, ofKind]) => ({
      list: 'kinds',
      slug: kind,
      name: ARTICLE_KINDS[kind].name,
      issues: ofKind,
      articles: countArticles(ofKind),
    })),
  )
}

function nameGroups(
  list: 'issuers' | 'people',
  issues: readonly ArchiveIssue[],
  namesOf: (record: ArticleRecord) => readonly string[],
): readonly ArchiveGroup[] {
  const found = gather(issues, namesOf)
  const slugs = slugsOf(found.keys())
  return sorted(
    [...found].map(([name, ofName]) => ({
      list,
      slug: slugs.get(name) ?? '',
      name,
      issues: ofName,
      articles: countArticles(ofName),
    })),
  )
}

/**
 * Sorts a library by year, kind, issuer and person, for 往期总目. An entry is listed by how much it has, and among equals
 * by the Chinese order of names (陈希 before 怀进鹏). The same person in several roles is one; whoever is named twice in one
 * article counts once. Throws where two names would share an address, see slugsOf.
 */
export function archiveIndexOf(library: readonly PublishedIssue[]): ArchiveIndex {
  const all = library.map(({ issue, articles }) => ({ issue, records: articles.map(({ record }) => record) }))
  const years = archiveYears(all)
  const issues = years.flatMap((year) => year.issues)
  return {
    issues: issues.length,
    articles: countArticles(issues),
    years,
    lists: {
      kinds: kindGroups(issues),
      issuers: nameGroups('issuers', issues, issuersOf),
      people: nameGroups('people', issues, peopleOf),
    },
  }
}
