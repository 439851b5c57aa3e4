import { Command, type CommanderError } from 'commander'

/** What commander's complaints are in Chinese; the English words behind the code name what is meant. */
const COMPLAINTS: Readonly<Record<string, (detail: string) => string>> = {
  'commander.missingArgument': () => '没有指明文件：请写成 npm run import -- 文件名。',
  'commander.unknownOption': (detail) => `没有“${detail}”这个选项：可以用的选项见 --help。`,
  'commander.excessArguments': () => '一次只能处理一个文件：文件名里如有空格，请给它加上引号。',
  'commander.optionMissingArgument': (detail) => `选项“${detail}”后面缺少内容：用法见 --help。`,
}

/**
 * A command whose help and complaints are in Chinese, as staff read them. A wrong call ends in one sentence on stderr
 * and exit code 1; `complaints` replaces those that do not fit the command.
 */
export function chineseCommand(
  name: string,
  description: string,
  complaints: typeof COMPLAINTS = {},
): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': '用法：',
    'Options:': '选项：',
    'Arguments:': '参数：',
  }
  return new Command(name)
    .description(description)
    .helpOption('-h, --help', '显示这份说明')
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) => usage.replace('[options]', '[选项]').replace('<file>', '<文件>'),
      optionDescription: (option) => option.description,
    })
    .configureOutput({ writeErr: () => undefined })
    .exitOverride((error: CommanderError) => {
      if (error.exitCode === 0) process.exit(0)
      const detail = /'([^']+)'/.exec(error.message)?.[1] ?? ''
      process.stderr.write(
        `${(complaints[error.code] ?? COMPLAINTS[error.code])?.(detail) ?? `命令写法不对（${error.message}）：用法见 --help。`}\n`,
      )
      process.exit(1)
    })
}
