import type { Metadata } from 'next'
import { NotebookPage } from '@/components/notebook/notebook-page'
import { Island } from '@/components/ui/island'

export const metadata: Metadata = { title: '我的标记' }

export default function Page() {
  return (
    <Island name="notebook-page" wake={['open']}>
      <NotebookPage />
    </Island>
  )
}
