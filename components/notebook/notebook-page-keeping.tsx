import { useEffect, useState } from 'react'
import {
  isForgetfulSafari,
  PERSISTENCE_TEXTS,
  type Persistence,
  persistence,
} from '@/lib/notebook/persistence.browser'

/** Says where the marks are kept and for how long, without fine print. */
export function NotebookPageKeeping({ hasMarks }: { hasMarks: boolean }) {
  const [answer, setAnswer] = useState<Persistence | null>(null)
  const [isForgetful, setForgetful] = useState(false)
  useEffect(() => {
    const isOnHomeScreen = window.matchMedia('(display-mode: standalone)').matches
    setForgetful(isForgetfulSafari(navigator.userAgent, isOnHomeScreen))
    if (hasMarks) void persistence().then(setAnswer)
  }, [hasMarks])
  return (
    <section className="notebook-keeping">
      <h2>保存在哪里</h2>
      <p>标记只保存在这台设备的这个浏览器里，不会上传；换一台设备或清除浏览器数据，就看不到了。</p>
      {hasMarks && answer !== null && <p>{PERSISTENCE_TEXTS[answer]}</p>}
      {isForgetful && (
        <p>
          苹果设备的浏览器会清除七天没有打开的网站所保存的内容。请把本站“添加到主屏幕”，从那里打开，或常做备份。
        </p>
      )}
    </section>
  )
}
