import { Breadcrumb, type BreadcrumbStep } from '@/components/ui/breadcrumb'
import { archiveAddress } from '@/lib/journal/addresses'
import { ARCHIVE_NAME, SITE_NAME } from '@/lib/journal/issue-label'

const COVER = { name: SITE_NAME, address: '/' }

type Props = {
  /** What lies between the overview and this page. */
  steps?: readonly BreadcrumbStep[]
  /** This page; left out on the overview itself. */
  here?: string
}

/** The way back from a page of the archive: 学习参考 › 往期总目 › 人物 › 怀进鹏. */
export function ArchiveBreadcrumb({ steps = [], here }: Props) {
  if (here === undefined) return <Breadcrumb steps={[COVER]} here={ARCHIVE_NAME} />
  return (
    <Breadcrumb steps={[COVER, { name: ARCHIVE_NAME, address: archiveAddress() }, ...steps]} here={here} />
  )
}
