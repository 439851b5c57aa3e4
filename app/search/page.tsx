import type { Metadata } from 'next'
import { SearchPage } from '@/components/search/search-page'
import { Island } from '@/components/ui/island'

export const metadata: Metadata = { title: '搜索' }

export default function Page() {
  return (
    <Island name="search-page" wake={['query', 'history', 'searches']}>
      <SearchPage />
    </Island>
  )
}
