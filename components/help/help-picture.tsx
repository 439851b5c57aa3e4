import type { StaticImageData } from 'next/image'
import aloud from './pictures/aloud.png'
import article from './pictures/article.png'
import hall from './pictures/hall.png'
import marks from './pictures/marks.png'
import search from './pictures/search.png'
import settings from './pictures/settings.png'

/** Each picture with what it shows, for readers who cannot see it. `npm run help:pictures` takes them of the product. */
const PICTURES = {
  settings: { image: settings, shows: '阅读设置：字号、行距、字体、纸色和对齐' },
  article: { image: article, shows: '一篇文件：篇名、正文和下面的一排按钮' },
  search: { image: search, shows: '搜索结果：每条写明篇名、页码和段落，找的字带下划线' },
  marks: { image: marks, shows: '选中几个字以后出来的按钮：四种颜色和笔记' },
  aloud: { image: aloud, shows: '听读：正在读的一句带底色，下面是暂停和快慢' },
  hall: { image: hall, shows: '会场模式：一段大字和二维码' },
} as const satisfies Record<string, { image: StaticImageData; shows: string }>

export type HelpPictureName = keyof typeof PICTURES

/** A picture of the product, fetched only when the reader comes near it. */
export function HelpPicture({ picture }: { picture: HelpPictureName }) {
  const { image, shows } = PICTURES[picture]
  return (
    // biome-ignore lint/performance/noImgElement: next/image needs its own script, and pictures are taken at their size
    <img
      className="help-picture"
      src={image.src}
      width={image.width}
      height={image.height}
      alt={shows}
      loading="lazy"
      decoding="async"
    />
  )
}
