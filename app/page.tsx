import { ContentsList } from '@/components/issue/contents-list'
import { Highlights } from '@/components/issue/highlights'
import { Masthead } from '@/components/issue/masthead'
import { NothingYet } from '@/components/issue/nothing-yet'
import { PastIssues } from '@/components/issue/past-issues'
import { ContinueArticle } from '@/components/reader/continue-article'
import { SearchBox } from '@/components/search/search-box'
import { Island } from '@/components/ui/island'
import { readLibrary } from '@/lib/content/library.disk'

/** The cover: the newest issue as masthead and contents, the search box, earlier issues. */
export default function HomePage() {
  const [newest, ...earlier] = readLibrary()
  if (newest === undefined) return <NothingYet />
  return (
    <main id="main" className="page-frame">
      <Masthead issue={newest.issue} />
      <div className="mx-auto mt-8 max-w-2xl">
        <Island name="search-box" data={{ size: 'cover' }}>
          <SearchBox size="cover" />
        </Island>
        <ContinueArticle />
      </div>
      <div className="cover-columns">
        <ContentsList articles={newest.articles} />
        <div className="cover-aside">
          <Highlights issue={newest.issue} />
          <PastIssues issues={earlier.map(({ issue }) => issue)} />
        </div>
      </div>
    </main>
  )
}
