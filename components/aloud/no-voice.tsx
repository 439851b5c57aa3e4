/** Says in plain words why nothing can be heard, and what to do. */
export function NoVoice({ canSpeak, onClose }: { canSpeak: boolean; onClose: () => void }) {
  return (
    <section className="aloud-bar aloud-explanation" aria-label="听读">
      <div role="status">
        {canSpeak ? (
          <>
            <p>
              <strong>这台设备上没有中文语音，现在读不出来。</strong>装上以后，再按一次“听读”就能听。
            </p>
            <ul>
              <li>Windows：设置 → 时间和语言 → 语音 → 添加语音，选“中文（简体）”。</li>
              <li>苹果电脑、手机：设置 → 辅助功能 → 朗读内容 → 声音，下载一个中文声音。</li>
              <li>安卓、鸿蒙手机：设置里搜“文字转语音”，下载中文语音包。</li>
              <li>也可以换用微软 Edge 浏览器，它自带中文语音。</li>
            </ul>
          </>
        ) : (
          <p>
            <strong>这个浏览器没有朗读功能。</strong>请用新版的 Edge、Chrome、Safari
            或手机自带的浏览器打开本页，再按“听读”。
          </p>
        )}
      </div>
      <button type="button" className="tool-button" onClick={onClose}>
        知道了
      </button>
    </section>
  )
}
