import type { Metadata } from 'next'
import { QuotesPage } from '@/components/quotes/quotes-page'
import { Island } from '@/components/ui/island'

export const metadata: Metadata = { title: '引文核对' }

export default function Page() {
  return (
    <Island name="quotes-page" wake={['open']}>
      <QuotesPage />
    </Island>
  )
}
