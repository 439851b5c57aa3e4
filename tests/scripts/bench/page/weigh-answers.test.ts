import { expect, test } from 'vitest'
import { weighAnswers } from '@/scripts/bench/page/weigh-answers'

test('each answer weighs with its kind, and what is no page, style, program or picture is data', () => {
  const answers = [
    { path: '/', type: 'text/html; charset=utf-8', bytes: 1 },
    { path: '/a.css', type: 'text/css; charset=utf-8', bytes: 2 },
    { path: '/b.js', type: 'text/javascript; charset=utf-8', bytes: 4 },
    { path: '/c.js', type: 'text/javascript; charset=utf-8', bytes: 8 },
    { path: '/d.json', type: 'application/json; charset=utf-8', bytes: 16 },
    { path: '/e', type: 'application/octet-stream', bytes: 32 },
    { path: '/f.svg', type: 'image/svg+xml', bytes: 64 },
    { path: '/missing', type: '', bytes: 0 },
  ]
  expect(weighAnswers(answers)).toEqual({ html: 1, css: 2, js: 12, 数据: 48, 图片: 64 })
})
