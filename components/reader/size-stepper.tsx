'use client'

import { AArrowDown, AArrowUp } from 'lucide-react'
import type { Preferences } from '@/lib/reader/preference-choices'
import { stepFrom, type TextSize } from '@/lib/reader/text-size'
import { useSeenSize } from './use-seen-size'

type Props = { preferences: Preferences; onChoose: (size: TextSize) => void }

/** 字号 step by step, with the number between the two buttons. Buttons, not a slider: nothing has to be dragged or aimed at. */
export function SizeStepper({ preferences, onChoose }: Props) {
  const seen = useSeenSize(preferences)
  const smaller = stepFrom(seen, -1, preferences.mode)
  const larger = stepFrom(seen, 1, preferences.mode)
  return (
    <fieldset>
      <legend className="setting-name">字号</legend>
      <div className="stepper">
        {/* At the end of the steps a button stays where the keyboard is; it says that it does nothing more. */}
        <button
          type="button"
          aria-disabled={smaller === null}
          onClick={() => smaller !== null && onChoose(smaller)}
        >
          <AArrowDown aria-hidden size="1.5rem" />
          小一号
        </button>
        <output>{seen}</output>
        <button
          type="button"
          aria-disabled={larger === null}
          onClick={() => larger !== null && onChoose(larger)}
        >
          <AArrowUp aria-hidden size="1.5rem" />
          大一号
        </button>
      </div>
    </fieldset>
  )
}
