'use client'

/** What a reader sees when a page breaks while it is shown: what happened, and the ways on. */
export function PageFailed() {
  return (
    <main id="main" className="page-frame py-20 text-center lg:py-32">
      <h1 className="font-song text-3xl font-bold text-red lg:text-4xl">这一页没有显示出来</h1>
      <div className="thin-double-rule mx-auto mt-6 max-w-48" />
      <p className="mt-6 text-balance">
        网页程序出了差错，原文没有受影响。
        <span className="inline-block">请刷新页面。</span>
      </p>
      <p className="mt-2 text-balance">
        仍不行，可以回到
        {/* A plain link: it loads the page afresh, whatever state the broken one is in. */}
        <a className="inline-block py-2 text-red underline underline-offset-4" href="/">
          最新一期的目录
        </a>
        。
      </p>
      <button
        type="button"
        onClick={() => window.location.reload()}
        className="mt-6 min-h-12 cursor-pointer border-2 border-red px-6 font-semibold text-red"
      >
        刷新页面
      </button>
    </main>
  )
}
