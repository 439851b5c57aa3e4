'use client'

import { Pause, Play, SkipBack, SkipForward, X } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useKeepAwake } from '@/components/ui/use-keep-awake'
import type { ReadingState } from '@/lib/aloud/reading'
import { hasSpeech } from '@/lib/aloud/unlock-speech.browser'
import type { ArticleId } from '@/lib/journal/ids'
import { passageLabel } from '@/lib/journal/passage-label'
import { AloudChoices } from './aloud-choices'
import { NoVoice } from './no-voice'
import { useReading } from './use-reading'

type Props = { article: ArticleId; presses: number; onClose: () => void }

const TROUBLE = {
  failed: '这个语音读不出来，可能是没有网络。请换一个语音，或按“继续”再试。',
  silent: '还没有出声。请按“继续”；仍没有声音，请检查音量，或换一个语音。',
} as const

/** What changed, told once; which sentence is read is heard anyway. */
function announcement(state: ReadingState | null): string {
  if (state === null) return '正在准备语音'
  if (state.trouble !== null) return TROUBLE[state.trouble]
  return { reading: '开始朗读', paused: '已暂停', ended: '读完了' }[state.status]
}

function placeLabel(state: ReadingState | null): string {
  if (state?.status === 'ended') return '读完了'
  return state?.sentence ? passageLabel(state.sentence.fragment) : '正在准备语音…'
}

/** The arrows go from control to control, as in every toolbar; in a list they choose. */
function moveByArrow(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
  if (step === undefined || !(event.target instanceof HTMLElement)) return
  if (event.target instanceof HTMLSelectElement) return
  const controls = [...event.currentTarget.querySelectorAll<HTMLElement>('button, select')]
  const at = controls.indexOf(event.target)
  controls[(at + step + controls.length) % controls.length]?.focus()
  event.preventDefault()
}

/** The bar at the foot of the page while an article is read aloud. */
export function AloudPlayer({ article, presses, onClose }: Props) {
  const { voices, state, isAway, manner, ...reading } = useReading(article)
  const isReading = state?.status === 'reading'
  useKeepAwake(isReading)

  const seen = useRef(presses)
  const onPress = useRef(() => {})
  onPress.current = () => (reading.hasSelection() ? reading.readFromHere() : reading.toggle())
  useEffect(() => {
    if (presses === seen.current) return
    seen.current = presses
    onPress.current()
  }, [presses])

  // The page keeps room for the bar; said here and not by :has(), which would look through the whole page at every sentence.
  useEffect(() => {
    const { dataset } = document.documentElement
    dataset.aloudBar = ''
    return () => {
      delete dataset.aloudBar
    }
  }, [])

  if (voices?.length === 0)
    return createPortal(<NoVoice canSpeak={hasSpeech()} onClose={onClose} />, document.body)
  return createPortal(
    <div className="aloud-bar" role="toolbar" aria-label="听读" onKeyDown={moveByArrow}>
      <p role="status" className="sr-only">
        {announcement(state)}
      </p>
      {state?.trouble && <p className="aloud-trouble">{TROUBLE[state.trouble]}</p>}
      {isAway && (
        <div className="aloud-away">
          <button type="button" className="tool-button" onClick={reading.goBack}>
            回到朗读处
          </button>
          <button type="button" className="tool-button" onClick={reading.readFromHere}>
            从这里读
          </button>
        </div>
      )}
      <div className="aloud-manner">
        <span className="aloud-place">{placeLabel(state)}</span>
        {voices !== null && <AloudChoices voices={voices} manner={manner} onChange={reading.change} />}
      </div>
      <div className="aloud-controls">
        <button type="button" className="tool-button" onClick={() => reading.step(-1)}>
          <SkipBack aria-hidden size="1.375rem" />
          上一句
        </button>
        <button type="button" className="tool-button" onClick={reading.toggle}>
          {isReading ? <Pause aria-hidden size="1.375rem" /> : <Play aria-hidden size={22} />}
          {isReading ? '暂停' : state?.status === 'ended' ? '重读' : '继续'}
        </button>
        <button type="button" className="tool-button" onClick={() => reading.step(1)}>
          <SkipForward aria-hidden size="1.375rem" />
          下一句
        </button>
        <button type="button" className="tool-button" onClick={onClose}>
          <X aria-hidden size="1.375rem" />
          停止
        </button>
      </div>
    </div>,
    document.body,
  )
}
