'use client'

import { PageFailed } from '@/components/ui/page-failed'

/** A page that broke; the header, the search box and the settings around it go on working. */
export default function ErrorPage() {
  return <PageFailed />
}
