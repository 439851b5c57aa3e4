import type { Preferences } from '@/lib/reader/preference-choices'

/** The words for what can be chosen in a row, in the order in which they are offered. */
export const LEADING_LABELS: Record<Preferences['leading'], string> = {
  tight: '紧',
  normal: '适中',
  loose: '松',
}

export const FACE_LABELS: Record<Preferences['face'], string> = { song: '宋体', hei: '黑体', kai: '楷体' }

export const THEME_LABELS: Record<Preferences['theme'], string> = {
  paper: '纸',
  white: '白',
  green: '护眼',
  night: '夜',
  contrast: '高对比',
  system: '跟随系统',
}

export const ALIGNMENT_LABELS: Record<Preferences['align'], string> = { both: '两端', left: '左' }

export const NUMBERING_LABELS: Record<Preferences['numbers'], string> = { off: '不显示', on: '显示' }
