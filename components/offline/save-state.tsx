import type { ReactNode } from 'react'
import type { SaveProgress, SaveTrouble } from '@/lib/offline/save-offline.browser'
import { saveSizeText } from '@/lib/offline/save-size-text'

/** How saving stands: not begun, under way, done, or in trouble. */
export type Saving =
  | { readonly state: 'none' }
  | ({ readonly state: 'saving' } & SaveProgress)
  | { readonly state: 'saved' }
  | { readonly state: 'trouble'; readonly trouble: SaveTrouble }

type Props = { readonly saving: Saving; readonly what: string; readonly instead: string }

/** What happened and what to do, trouble by trouble. */
function remedy(trouble: SaveTrouble, instead: string): ReactNode {
  const file = <a href={instead}>单文件网页</a>
  switch (trouble) {
    case 'no-https':
      return <>这个地址不是 https，浏览器不能离线保存；可以下载{file}，放在U盘里打开。</>
    case 'no-keeping':
      return (
        <>
          这个窗口不能离线保存，可能是无痕窗口，或浏览器关闭了网站存储。请换普通窗口再存；也可以下载{file}
          ，放在U盘里打开。
        </>
      )
    case 'other-release':
      return <>网站已经更新。请重新打开本页，再存一次。</>
    case 'network':
      return <>网络断了，已存的还在。联网后再按一次，接着存。</>
    case 'full':
      return <>本机空间不够，已存的还在。请清理出一些空间，再按一次，接着存。</>
  }
}

/** How saving stands, beside its button: the bar while it runs, then one sentence. */
export function SaveState({ saving, what, instead }: Props) {
  const id = `save-progress-${what}`
  return (
    <>
      {saving.state === 'saving' && (
        <div className="save-progress">
          <label htmlFor={id}>
            {saving.total === 0
              ? '正在准备……'
              : `正在保存：${saveSizeText(saving.done)}，共 ${saveSizeText(saving.total)}`}
          </label>
          {saving.total === 0 ? (
            <progress id={id} />
          ) : (
            <progress id={id} max={saving.total} value={saving.done} />
          )}
        </div>
      )}
      {/* Both stand there from the beginning: what is put into a region that is already there is read out. */}
      <p role="status" className="save-done">
        {saving.state === 'saved' &&
          `${what === 'archive' ? '全部各期' : '本期'}已存在本机，没有网络也能读。`}
      </p>
      <p role="alert" className="save-trouble">
        {saving.state === 'trouble' && remedy(saving.trouble, instead)}
      </p>
    </>
  )
}
