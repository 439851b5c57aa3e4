import { bundleIslands } from './bundle-islands'

console.log(await bundleIslands('/search/worker-x.js'))
