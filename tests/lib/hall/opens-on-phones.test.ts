import { expect, it } from 'vitest'
import { opensOnPhones } from '@/lib/hall/opens-on-phones'

it.each([
  'https://study.example.edu.cn/issues/2022-01/05/#p12',
  'http://192.168.1.20:3000/issues/2022-01/05/#p12',
  'http://10.0.0.8/',
])('%s opens on phones', (address) => {
  expect(opensOnPhones(address)).toBe(true)
})

it.each([
  'file:///D:/学习参考/index.html#p12',
  'http://localhost:3000/#p12',
  'http://reader.localhost/',
  'http://127.0.0.1:3100/',
  'http://[::1]:3000/',
  'http://0.0.0.0:3000/',
  'blob:null',
  'p12',
])('%s does not', (address) => {
  expect(opensOnPhones(address)).toBe(false)
})
