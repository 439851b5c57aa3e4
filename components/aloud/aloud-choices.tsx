import { SPEEDS } from '@/lib/aloud/aloud-memory'
import type { Manner, VoiceChoice } from '@/lib/aloud/voice'

type Props = {
  voices: readonly VoiceChoice[]
  manner: Manner
  onChange: (change: Partial<Manner>) => void
}

/** How the article is read: 语速, and 语音 where the device has more than one. The system's own lists, for every kind of hand. */
export function AloudChoices({ voices, manner, onChange }: Props) {
  const chosen = voices.find(({ id }) => id === manner.voice) ?? voices[0]
  return (
    <>
      <label className="aloud-choice">
        <span>语速</span>
        <select value={manner.speed} onChange={({ target }) => onChange({ speed: Number(target.value) })}>
          {SPEEDS.map((speed) => (
            <option key={speed} value={speed}>{`${speed} 倍速`}</option>
          ))}
        </select>
      </label>
      {voices.length > 1 && (
        <label className="aloud-choice">
          <span>语音</span>
          <select value={chosen?.id} onChange={({ target }) => onChange({ voice: target.value })}>
            {voices.map(({ id, name, isLocal }) => (
              <option key={id} value={id}>
                {isLocal ? name : `${name}（要联网）`}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  )
}
