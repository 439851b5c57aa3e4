import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

// Builds the site twice from nothing and compares every byte: whoever has the sources can prove that a site was made of them alone.

/** @returns {Map<string, string>} */
function build() {
  for (const made of ['.next', 'out', 'public']) rmSync(made, { recursive: true, force: true })
  const { status } = spawnSync(process.execPath, ['scripts/build.mjs'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) process.exit(1)
  const files = readdirSync('out', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name)
      return [path, createHash('sha256').update(readFileSync(path)).digest('hex')]
    }),
  )
}

const [first, second] = [build(), build()]
const different = [...new Set([...first.keys(), ...second.keys()])].filter(
  (path) => first.get(path) !== second.get(path),
)
for (const path of different) console.error(`两次生成的不一样：${path}`)
console.log(
  `两次从头生成，${second.size} 个文件，${different.length === 0 ? '逐字节相同' : `${different.length} 个不同`}`,
)
process.exit(different.length === 0 ? 0 : 1)
