import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { serve } from './serve.mjs'

const host = process.env.HOST || '127.0.0.1'
const port = Number(process.env.PORT || 3000)
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  console.error(`端口“${process.env.PORT}”不对：PORT 应是 0 到 65535 之间的数，例如 PORT=8080 npm start。`)
  process.exit(1)
}

ensureInstalled()
if (!ensureBuilt()) {
  console.error('网站没有生成成功，原因见上面的输出。')
  process.exit(1)
}

/** @param {unknown} error */
function explain(error) {
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'EADDRINUSE')
    return `端口 ${port} 已被占用：请关闭占用它的程序，或换一个端口，例如 PORT=${port + 1} npm start。`
  if (code === 'EACCES')
    return `没有权限使用端口 ${port}：请换一个大于 1024 的端口，例如 PORT=3000 npm start。`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `地址 ${host} 不属于这台电脑：请检查 HOST。`
  throw error
}

try {
  const server = await serve(port, host)
  const shown =
    host === '127.0.0.1' || host === '::1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host
  console.log(`学习参考已打开：http://${shown}:${server.port}（按 Ctrl-C 结束）`)
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
    process.once(signal, () => void server.close().then(() => process.exit(0)))
  }
} catch (error) {
  console.error(explain(error))
  process.exit(1)
}
