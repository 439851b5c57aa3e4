import type { Metadata } from 'next'
import { NotebookPage } from '@/components/notebook/notebook-page'

export const metadata: Metadata = { title: '我的标记' }

export default function Page() {
  return <NotebookPage />
}
