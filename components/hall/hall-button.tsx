'use client'

import { Presentation } from 'lucide-react'
import { useState } from 'react'
import { askForQuiet } from '@/components/ui/quiet'
import { useOnDemand } from '@/components/ui/use-on-demand'

const fetchHall = () => import('./hall-dialog').then(({ HallDialog }) => HallDialog)

/** The whole screen, where the browser gives it; a phone of Apple does not, and the window will do. */
async function askFullscreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen?.({ navigationUI: 'hide' })
  } catch {
    // The reader or his browser refused: the hall fills the window.
  }
}

/** 会场模式: one paragraph in focus for a projector. What it needs is fetched with the first press. */
export function HallButton() {
  const { value: Hall, isMissing, demand } = useOnDemand(fetchHall)
  const [isOpen, setIsOpen] = useState(false)
  const [isComing, setIsComing] = useState(false)
  // The screen is asked for by the press itself, and first: what becomes full later would lie over the dialog.
  const open = async () => {
    askForQuiet()
    // A browser may take half a second to fill the screen; the button tells that it has heard.
    setIsComing(true)
    await Promise.all([askFullscreen(), demand()])
    setIsComing(false)
    setIsOpen(true)
  }
  return (
    <>
      <button
        type="button"
        className="tool-button needs-script"
        aria-keyshortcuts="f"
        aria-busy={isComing || undefined}
        onClick={() => void open()}
      >
        <Presentation aria-hidden size="1.375rem" />
        会场模式
      </button>
      {isMissing && (
        <p role="alert" className="tool-trouble">
          会场模式没有取到：现在连不上网站。请联网后再按一次“会场模式”。
        </p>
      )}
      {Hall !== null && isOpen && <Hall onClose={() => setIsOpen(false)} />}
    </>
  )
}
