'use client'

import { SheetHead } from '@/components/ui/sheet-head'
import { DEFAULT_PREFERENCES } from '@/lib/reader/preferences'
import {
  ALIGNMENT_LABELS,
  FACE_LABELS,
  LEADING_LABELS,
  NUMBERING_LABELS,
  THEME_LABELS,
} from './choice-labels'
import { ChoiceRow } from './choice-row'
import { ForgetPlaces } from './forget-places'
import { SizeStepper } from './size-stepper'
import { usePreferences } from './use-preferences'

/** The id by which the buttons 字号 open the sheet. */
export const SETTINGS_ID = 'reader-settings'

/** 大字 has a button of its own on every page: what is set here goes back to its default, the mode stays. */
const { mode: _mode, ...DEFAULTS } = DEFAULT_PREFERENCES

/**
 * The sheet 阅读设置. Every choice shows at once, on the page and on a sentence of the journal that is drawn in the sheet;
 * drawn, so that no search of the page finds it and no copied text holds it. All is remembered on the device.
 */
export function ReaderSettings({ sample }: { sample: string | undefined }) {
  const [preferences, change] = usePreferences()
  const { leading, face, theme, align, numbers, mode } = preferences
  return (
    <div
      id={SETTINGS_ID}
      popover="auto"
      role="dialog"
      aria-label="阅读设置"
      className="sheet reader-settings needs-script"
    >
      <SheetHead id={SETTINGS_ID} title="阅读设置" />
      {sample !== undefined && <div className="settings-sample" data-sample={sample} aria-hidden />}
      <SizeStepper preferences={preferences} onChoose={(size) => change({ size })} />
      <ChoiceRow
        legend="行距"
        labels={LEADING_LABELS}
        chosen={leading}
        onChoose={(value) => change({ leading: value })}
      />
      <ChoiceRow
        legend="字体"
        labels={FACE_LABELS}
        chosen={face}
        onChoose={(value) => change({ face: value })}
      />
      <ChoiceRow
        legend="纸色"
        labels={THEME_LABELS}
        chosen={theme}
        onChoose={(value) => change({ theme: value })}
      />
      {/* In 大字模式 lines are never filled: with so few characters that tears holes. */}
      {mode === 'standard' && (
        <ChoiceRow
          legend="对齐"
          labels={ALIGNMENT_LABELS}
          chosen={align}
          onChoose={(value) => change({ align: value })}
        />
      )}
      <ChoiceRow
        legend="段号"
        labels={NUMBERING_LABELS}
        chosen={numbers}
        onChoose={(value) => change({ numbers: value })}
      />
      <button type="button" className="settings-reset" onClick={() => change(DEFAULTS)}>
        恢复默认
      </button>
      <ForgetPlaces />
    </div>
  )
}
