import type { HelpPictureName } from './help-picture'

/** One topic of the help: what a reader wants to do, and how, in whole sentences. */
export type HelpTopic = {
  readonly id: string
  readonly title: string
  readonly steps: readonly string[]
  readonly picture?: HelpPictureName
}

/** The topics in the order in which a new reader needs them. */
export const HELP_TOPICS: readonly HelpTopic[] = [
  {
    id: 'large',
    title: '把字放大',
    steps: [
      '点页面上方的“大字”，文字、按钮和间距一起放大；再点一次恢复。',
      '想细调：点“字号”打开阅读设置，字号从 18 到 48，还可以选行距、宋体黑体楷体、纸色（纸、白、护眼、夜、高对比）和对齐。选好就生效，下次打开还是这样。',
      '手机系统里把字调大，这里也会跟着变大。',
    ],
    picture: 'settings',
  },
  {
    id: 'read',
    title: '读一篇',
    steps: [
      '在封面的目录里点篇名。电脑上左边是本篇目录，手机上点下面的“目录”，点一条就到那一节。',
      '中途离开没有关系：再打开这一篇，上面会写“上次读到第几段”，点“从这里继续”；封面上也有“继续阅读”。',
      '页边的“第43页”是印刷本的页码；开会时说翻到第几页，按页码就能找到。',
    ],
    picture: 'article',
  },
  {
    id: 'search',
    title: '找一句话',
    steps: [
      '在搜索框里输入记得的几个字，边输边出结果。凡原文里有的都会找到，没有的不会误报。',
      '点开一条，就到那一段，找的字带底色和下划线；下面的“第 1/3 处”可以看上一处、下一处。',
      '标点记不准，可以让它“不计标点”再找；几个词之间加空格，是同一段里都有这几个词。',
    ],
    picture: 'search',
  },
  {
    id: 'quote',
    title: '引用原文',
    steps: [
      '选中要引的文字，点“复制原文”“复制并带出处”或“仅复制出处”。要引整段，打开“字号”里的段号，点段号就选中整段。',
      '出处写明篇名、期号、页码和第几段；点“出处用国标格式”就改成 GB/T 7714 的写法，下次还是这样。',
      '把带来的出处粘贴到搜索框里，就能打开那一段；输入“第43页”“第3篇第12段”“2022年第1期第43页”也可以。',
    ],
  },
  {
    id: 'marks',
    title: '划线、笔记和书签',
    steps: [
      '按住正文选中几个字，在出来的一排按钮里点颜色就是划线，点“笔记”可以写几句话。',
      '不想选字：点手机下面的“标记”，可以给正在读的一段划线或加书签。',
      '点划过的字，可以换颜色、改笔记、删除；删错了点“撤销”。',
      '所有标记都在“我的标记”里，按篇排好，可以导出成 Word 文件。它们只存在这台设备上，不会传到任何地方，换手机、清浏览器之前请先“备份”。',
    ],
    picture: 'marks',
  },
  {
    id: 'aloud',
    title: '听读',
    steps: [
      '点篇名下面的“听读”，由手机或电脑朗读，正在读的一句会标出来。可以暂停、换快慢、从任何一段开始。',
      '没有中文语音的设备会说明原因，并告诉您怎样装上。',
    ],
    picture: 'aloud',
  },
  {
    id: 'hall',
    title: '会场模式',
    steps: [
      '点“会场模式”，一屏一段，大字投影。按方向键、空格或翻页笔翻段，按 Esc 退出。',
      '点“二维码”，与会的同志用手机扫一扫，就打开同一段。',
    ],
    picture: 'hall',
  },
  {
    id: 'keys',
    title: '用键盘',
    steps: [
      '按 ? 看全部按键：/ 搜索，j 和 k 下一段、上一段，[ 和 ] 上一篇、下一篇。',
      '不习惯单个字母的按键，可以在那里关掉。',
    ],
  },
]
