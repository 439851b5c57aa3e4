import type { Metadata } from 'next'
import { SearchPage } from '@/components/search/search-page'

export const metadata: Metadata = { title: '搜索' }

export default function Page() {
  return <SearchPage />
}
