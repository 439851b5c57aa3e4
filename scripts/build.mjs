import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled } from './ensure-installed.mjs'

ensureInstalled()
if (!ensureBuilt()) {
  console.error('网站没有生成成功，原因见上面的输出。')
  process.exit(1)
}
console.log('网站在 out/ 文件夹里，整个复制到网站服务器即可。')
