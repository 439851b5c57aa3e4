import { describe, expect, it } from 'vitest'
import { chineseVoices } from '@/lib/aloud/chinese-voices'

const voice = (name: string, lang: string, localService = true) => ({ name, lang, localService })
const namesOf = (...voices: readonly ReturnType<typeof voice>[]) =>
  chineseVoices(voices).map(({ name }) => name)

describe('chineseVoices', () => {
  it('takes Chinese only, and knows how each system writes it', () => {
    expect(
      namesOf(
        voice('Samantha', 'en-US'),
        voice('Huihui', 'zh-CN'),
        voice('Android', 'zh_CN_#Hans'),
        voice('eSpeak', 'cmn'),
        voice('Kyoko', 'ja-JP'),
      ),
    ).toEqual(['Huihui', 'Android', 'eSpeak'])
  })

  it('puts 普通话 first, and the voice of the device before one of a server', () => {
    expect(
      namesOf(
        voice('Sinji', 'zh-HK'),
        voice('Google', 'zh-CN', false),
        voice('Meijia', 'zh-TW'),
        voice('Tingting', 'zh-CN'),
      ),
    ).toEqual(['Tingting', 'Google', 'Meijia', 'Sinji'])
  })

  it('is empty where nothing reads Chinese', () => {
    expect(namesOf(voice('Samantha', 'en-US'))).toEqual([])
  })
})
