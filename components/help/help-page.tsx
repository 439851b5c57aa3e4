import { Breadcrumb } from '@/components/ui/breadcrumb'
import type { Issue } from '@/lib/journal/issue'
import { SITE_NAME } from '@/lib/journal/issue-label'
import { HelpPicture } from './help-picture'
import { HELP_TOPICS } from './help-topics'

/** Browsers that show everything; the list in package.json, in the reader's words. */
const BROWSERS = [
  'Chrome、Edge、Firefox 111 及以上（2023 年 3 月以后的版本）',
  'iPhone、iPad 和 Mac 的 Safari 16.4 及以上',
  '微信、企业微信和各手机自带的浏览器：内核不低于以上版本即可',
]

/** 使用帮助: what can be done, topic by topic, with pictures of the product itself, and whom to ask. */
export function HelpPage({ issue }: { issue: Issue | undefined }) {
  return (
    <main id="main" className="page-frame help-page">
      <Breadcrumb steps={[{ name: SITE_NAME, address: '/' }]} here="使用帮助" />
      <h1>使用帮助</h1>
      <nav aria-label="帮助目录">
        <ul className="help-contents">
          {HELP_TOPICS.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
          <li>
            <a href="#browsers">能用哪些浏览器</a>
          </li>
          <li>
            <a href="#contact">有问题找谁</a>
          </li>
        </ul>
      </nav>
      {HELP_TOPICS.map(({ id, title, steps, picture }) => (
        <section key={id} aria-labelledby={id} className="help-topic">
          <div>
            <h2 id={id}>{title}</h2>
            <ul>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ul>
          </div>
          {picture !== undefined && <HelpPicture picture={picture} />}
        </section>
      ))}
      <section aria-labelledby="browsers" className="help-topic">
        <div>
          <h2 id="browsers">能用哪些浏览器</h2>
          <ul>
            {BROWSERS.map((browser) => (
              <li key={browser}>{browser}</li>
            ))}
            <li>更旧的浏览器也能阅读全文，只是少一些方便；关闭脚本时，目录、正文和打印照常能用。</li>
          </ul>
        </div>
      </section>
      <section aria-labelledby="contact" className="help-topic">
        <div>
          <h2 id="contact">有问题找谁</h2>
          <p>
            {issue?.publisher === undefined ? '请联系编印本刊的部门。' : `请联系${issue.publisher}。`}
            说明是哪一期、哪一篇、第几段（点开阅读设置里的“段号”就能看到），问题会解决得更快。
          </p>
          <p>正文与印刷本如有不同，以印刷本为准；发现错字也请告诉我们，更正会列在当期的“勘误”里。</p>
        </div>
      </section>
    </main>
  )
}
