'use client'

import { SheetHead } from '@/components/ui/sheet-head'
import type { Alignment, Numbering, TextSize, Theme } from '@/lib/reader/preferences'
import { ChoiceRow } from './choice-row'
import { ForgetPlaces } from './forget-places'
import { usePreferences } from './use-preferences'

/** The id by which the buttons 字号 open the sheet. */
export const SETTINGS_ID = 'reader-settings'

const SIZE_LABELS: Record<TextSize, string> = {
  small: '小',
  standard: '标准',
  large: '大',
  larger: '特大',
  largest: '超大',
}

const THEME_LABELS: Record<Theme, string> = {
  system: '跟随系统',
  paper: '纸',
  green: '护眼',
  night: '夜',
}

const NUMBERING_LABELS: Record<Numbering, string> = { off: '不显示', on: '显示' }

const ALIGNMENT_LABELS: Record<Alignment, string> = { both: '两端', left: '左' }

function optionsOf<Value extends string>(labels: Record<Value, string>) {
  return (Object.keys(labels) as Value[]).map((value) => ({ value, label: labels[value] }))
}

/** The sheet 阅读设置: text size, colours, numbers of paragraphs, even edges. Every choice shows on the page at once and is remembered on the device. */
export function ReaderSettings() {
  const [preferences, change] = usePreferences()
  return (
    <div
      id={SETTINGS_ID}
      popover="auto"
      role="dialog"
      aria-label="阅读设置"
      className="sheet reader-settings needs-script"
    >
      <SheetHead id={SETTINGS_ID} title="阅读设置" />
      <ChoiceRow
        legend="字号"
        options={optionsOf(SIZE_LABELS)}
        chosen={preferences.size}
        onChoose={(size) => change({ size })}
      />
      <ChoiceRow
        legend="纸色"
        options={optionsOf(THEME_LABELS)}
        chosen={preferences.theme}
        onChoose={(theme) => change({ theme })}
      />
      <ChoiceRow
        legend="段号"
        options={optionsOf(NUMBERING_LABELS)}
        chosen={preferences.numbers}
        onChoose={(numbers) => change({ numbers })}
      />
      <ChoiceRow
        legend="对齐"
        options={optionsOf(ALIGNMENT_LABELS)}
        chosen={preferences.align}
        onChoose={(align) => change({ align })}
      />
      <ForgetPlaces />
    </div>
  )
}
