'use client'

import { usePathname } from 'next/navigation'
import type { ReactNode } from 'react'

/**
 * Shows its content on every page but the given ones. The search page and the cover have a large search box of their own,
 * and a page should have one. The pages are built one by one, so this holds without script too.
 */
export function ExceptOn({ paths, children }: { paths: readonly string[]; children: ReactNode }) {
  const pathname = usePathname()
  // The address has a closing slash in the browser and none while the page is built.
  const path = pathname.length > 1 ? pathname.replace(/\/$/, '') : pathname
  return paths.includes(path) ? null : children
}
