import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { caddyRecipe, nginxRecipe } from './recipes'

// Writes the recipes for web servers beside the list that they come from.
const folder = 'scripts/deploy'
const RECIPES = {
  'nginx-http.conf': nginxRecipe('http'),
  'nginx-https.conf': nginxRecipe('https'),
  Caddyfile: caddyRecipe(),
}
for (const [name, recipe] of Object.entries(RECIPES)) writeFileSync(join(folder, name), recipe)
console.log(
  `已写好：${Object.keys(RECIPES)
    .map((name) => `${folder}/${name}`)
    .join('、')}`,
)
