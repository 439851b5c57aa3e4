import type { Metadata } from 'next'
import { HelpPage } from '@/components/help/help-page'
import { readLibrary } from '@/lib/content/library.disk'

export const metadata: Metadata = { title: '使用帮助' }

export default function Page() {
  return <HelpPage issue={readLibrary()[0]?.issue} />
}
