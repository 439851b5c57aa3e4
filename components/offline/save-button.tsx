'use client'

import { useRef, useState } from 'react'
import { SaveError, saveOffline } from '@/lib/offline/save-offline.browser'
import { SaveState, type Saving } from './save-state'

/** What is saved, by the name of its list; what the button says; and the file to take away where the browser saves nothing. */
export type SaveButtonProps = { readonly what: string; readonly name: string; readonly instead: string }

/** 离线保存本期 or 离线保存全部: saves with one press, shows how far it is, and says in words how it ended. */
export function SaveButton({ what, name, instead }: SaveButtonProps) {
  const [saving, setSaving] = useState<Saving>({ state: 'none' })
  const isBusy = useRef(false)
  const save = async () => {
    if (isBusy.current) return
    isBusy.current = true
    setSaving({ state: 'saving', done: 0, total: 0 })
    try {
      await saveOffline(what, (progress) => setSaving({ state: 'saving', ...progress }))
      setSaving({ state: 'saved' })
    } catch (error) {
      // Whatever else goes wrong is a bug: shown as trouble it would hide, thrown it would leave the bar standing.
      setSaving(error instanceof SaveError ? { state: 'trouble', trouble: error.trouble } : { state: 'none' })
      if (!(error instanceof SaveError)) throw error
    } finally {
      isBusy.current = false
    }
  }
  return (
    <>
      <button
        type="button"
        className="save-button"
        aria-disabled={saving.state === 'saving'}
        onClick={() => void save()}
      >
        {name}
      </button>
      <SaveState saving={saving} what={what} instead={instead} />
    </>
  )
}
