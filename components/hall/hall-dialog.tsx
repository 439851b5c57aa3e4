'use client'

import { ChevronLeft, ChevronRight, QrCode, X } from 'lucide-react'
import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { bringToMiddle } from '@/components/ui/arrive'
import { pageBlocks } from '@/components/ui/page-blocks'
import { startFragment } from '@/components/ui/start-block'
import { useKeepAwake } from '@/components/ui/use-keep-awake'
import { hallAction } from '@/lib/hall/hall-keys'
import { passageLabel } from '@/lib/journal/passage-label'
import { HallCode } from './hall-code'
import { addressOf, placeParts, sectionLabel } from './hall-labels'
import { HallText } from './hall-text'
import { useHall } from './use-hall'

/** A tap in this share of the screen, from the left, goes back; elsewhere on. */
const BACK_SHARE = 0.3

/** The blocks that are projected, and where to begin. The head of a table comes with each of its rows. */
function takeBlocks() {
  const all = pageBlocks()
  const start = all.findIndex(({ fragment }) => fragment === startFragment())
  const blocks = all.filter(({ parts }) => parts.length > 0)
  const first = all.slice(Math.max(0, start)).find(({ parts }) => parts.length > 0)
  return { blocks, first: first === undefined ? 0 : blocks.indexOf(first) }
}

/** 会场模式: one paragraph after the other, as large as the screen holds, by keyboard, clicker or touch. */
export function HallDialog({ onClose }: { onClose: () => void }) {
  const [{ blocks, first }] = useState(takeBlocks)
  const dialog = useRef<HTMLDialogElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const hall = useHall(blocks, first, box)
  const { block, measured, screen, act, typed } = hall
  useKeepAwake(true)

  const leave = () => {
    dialog.current?.close()
    if (document.fullscreenElement !== null) void document.exitFullscreen()
    if (block !== undefined) bringToMiddle(block.element)
    onClose()
  }
  const now = useRef({ act, typed, leave })
  now.current = { act, typed, leave }

  useEffect(() => {
    const element = dialog.current
    if (element === null) return
    element.showModal()
    element.focus()
    // Not by :has() in the stylesheet: every word shown would have the styles of the whole long page looked through.
    const root = document.documentElement
    root.style.setProperty('overflow', 'hidden')
    const over = new AbortController()
    const { signal } = over
    // The page behind has keys of its own, which must not answer here.
    const onKeyDown = (event: KeyboardEvent) => {
      event.stopPropagation()
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const isOnButton = event.target instanceof HTMLButtonElement && now.current.typed === ''
      if (isOnButton && (event.key === ' ' || event.key === 'Enter')) return
      const action = hallAction(event.key, now.current.typed, event.shiftKey)
      if (action === null) return
      event.preventDefault()
      now.current.act(action)
    }
    element.addEventListener('keydown', onKeyDown, { signal })
    element.addEventListener(
      'cancel',
      (event) => {
        event.preventDefault()
        now.current.leave()
      },
      { signal },
    )
    // Escape first ends the full screen, and no key is told: who leaves it leaves the hall.
    document.addEventListener(
      'fullscreenchange',
      () => document.fullscreenElement === null && now.current.leave(),
      { signal },
    )
    return () => {
      over.abort()
      root.style.removeProperty('overflow')
    }
  }, [])

  if (block === undefined) return null
  const label = placeParts(blocks, hall.at, screen, measured?.screens.length ?? 1)
  const tap = ({ clientX }: MouseEvent) =>
    act({ do: clientX < window.innerWidth * BACK_SHARE ? 'previous' : 'next' })
  return createPortal(
    <dialog ref={dialog} className="hall" aria-label="会场模式" tabIndex={-1}>
      <p className="hall-section">{sectionLabel(blocks, hall.at)}</p>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the whole dialog, and buttons stand below */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the same */}
      <div className="hall-stage" onClick={tap}>
        <div ref={box} className="hall-text hall-measure" aria-hidden />
        {measured !== null && (
          <div className="hall-shown" aria-live="polite">
            {hall.isCodeShown ? (
              <HallCode address={addressOf(block)} label={passageLabel(block.fragment)} />
            ) : (
              <HallText block={block} screen={measured.screens[screen] ?? []} size={measured.size} />
            )}
          </div>
        )}
      </div>
      <div className="hall-foot">
        <button type="button" disabled={hall.isFirst} onClick={() => act({ do: 'previous' })}>
          <ChevronLeft aria-hidden />
          上一屏
        </button>
        <button type="button" disabled={hall.isLast} onClick={() => act({ do: 'next' })}>
          <ChevronRight aria-hidden />
          下一屏
        </button>
        <p className="hall-place" role="status">
          {typed === '' ? label.join(' · ') : hall.isMissing ? `没有第${typed}段` : `到第${typed}段：按回车`}
        </p>
        <button
          type="button"
          aria-pressed={hall.isCodeShown}
          aria-keyshortcuts="q"
          onClick={() => act({ do: 'code' })}
        >
          <QrCode aria-hidden />
          二维码
        </button>
        <button type="button" onClick={leave}>
          <X aria-hidden />
          退出
        </button>
      </div>
    </dialog>,
    document.body,
  )
}
