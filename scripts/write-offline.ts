import { writeOffline } from './offline/write-offline'

// Makes a release of the built site in `out/`, or in the folder that is named: its name in every page, and the service worker.
const { release, files, bytes } = await writeOffline(process.argv[2] ?? 'out')
console.log(`版本 ${release.slice(0, 8)}：离线保存 ${files} 个文件，共 ${Math.round(bytes / 1024)} KB`)
