import { deviceText } from '@/lib/device/device-text.browser'
import { CITATION_FORMS, type CitationForm, COPY_KINDS, type CopyKind } from './copied-text'

/** What the reader copied last, and how he wants sources written. */
export type CopyChoice = { readonly kind: CopyKind; readonly form: CitationForm }

const kept = deviceText('citation.copy')

/** The choice that this device remembers: 「kind form」; the words alone and plain Chinese before any. */
export function copyChoice(): CopyChoice {
  const [storedKind, storedForm] = (kept.read() ?? '').split(' ')
  return {
    kind: COPY_KINDS.find((kind) => kind === storedKind) ?? 'words',
    form: CITATION_FORMS.find((form) => form === storedForm) ?? 'plain',
  }
}

/** Remembers a choice. */
export function rememberCopyChoice({ kind, form }: CopyChoice): void {
  kept.write(`${kind} ${form}`)
}
