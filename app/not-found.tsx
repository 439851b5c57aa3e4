import type { Metadata } from 'next'
import { archiveAddress } from '@/lib/journal/addresses'
import { ARCHIVE_NAME } from '@/lib/journal/issue-label'

export const metadata: Metadata = { title: '没有这一页' }

/** The page for an address that leads nowhere: what happened, and the ways on. */
export default function NotFoundPage() {
  return (
    <main id="main" className="page-frame py-20 text-center lg:py-32">
      <h1 className="font-song text-3xl font-bold text-red lg:text-4xl">没有这一页</h1>
      <div className="thin-double-rule mx-auto mt-6 max-w-48" />
      <p className="mt-6 text-balance">地址可能抄漏了，或者这一期还没有收录。</p>
      <p className="mt-2 text-balance">
        可以回到
        <a className="py-2 text-red underline underline-offset-4" href="/">
          最新一期的目录
        </a>
        ，到
        <a className="py-2 text-red underline underline-offset-4" href={archiveAddress()}>
          {ARCHIVE_NAME}
        </a>
        里找，或用记得的几个字
        <a className="py-2 text-red underline underline-offset-4" href="/search/">
          搜索原文
        </a>
        。
      </p>
    </main>
  )
}
