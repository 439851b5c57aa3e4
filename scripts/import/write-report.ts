import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { ReportInput } from '@/lib/report/report-input'
import { reportPage } from '@/lib/report/report-page'

/** Where the report of an issue goes unless staff say otherwise: beside content/, never in it. */
export function defaultReport(id: string): string {
  return `reports/${id}.html`
}

/** Writes the report page and tells where it is; one that cannot be written is told too, and undoes no import. */
export function writeReport(file: string, input: ReportInput): string {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, reportPage(input))
    return `报告在 ${file}，双击打开。`
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (code === '') throw error
    return `报告没有写成（${code}）：请检查 ${file} 能不能写入，或用 --report 指明别处。`
  }
}
