import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import * as z from 'zod'

const packageSchema = z.object({ dependencies: z.record(z.string(), z.string()) })
const { dependencies } = packageSchema.parse(JSON.parse(readFileSync('package.json', 'utf8')))

/** What README says the product is built with. */
const [, built = ''] = readFileSync('README.md', 'utf8').split('## What it is built with')

it.each(Object.keys(dependencies))('README says why the product has %s', (name) => {
  const words = built.split(/[^\w@/.-]+/).map((word) => word.replace(/\.$/, ''))
  expect(words).toContain(name)
})

it.each(Object.entries(dependencies))('%s is of one version, %s, and no range', (_, version) => {
  expect(version).toMatch(/^\d+\.\d+\.\d+$/)
})
