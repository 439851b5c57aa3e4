import type { SearchFailure } from '@/lib/search/response'

/** What is said when a search could not be done, on the page and in the panel: the line, and what happened and what to do. */
export const FAILURE_TEXTS: Record<
  SearchFailure['reason'],
  { readonly title: string; readonly text: string }
> = {
  network: {
    title: '没有取到原文',
    text: '原文没有从网上取来，可能是网络断了。请检查网络，再试一次。',
  },
  data: {
    title: '没有取到原文',
    text: '取来的原文不完整，可能网站正在更新。请稍等片刻，再试一次。',
  },
  release: {
    title: '网站已经更新',
    text: '这一页是更新以前打开的。请重新打开本页，再搜索一次。',
  },
  worker: {
    title: '搜索没有完成',
    text: '搜索程序没有运行起来。请再试一次；仍不行，请刷新页面。',
  },
}
