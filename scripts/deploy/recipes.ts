import { CACHE_CONTROL, LASTING_PATHS, SECURITY_HEADERS, TRANSPORT_SECURITY } from './headers.mjs'

const NOTE = '由 npm run deploy:recipes 写成，请不要手改；要改的是域名和文件夹。'

const quoted = (value: string) => `"${value.replaceAll('"', '\\"')}"`

/** Over https with a certificate of one's own, and whoever comes by http is sent there; or plain http, as on an intranet. */
const LISTEN = {
  http: `server {
  listen 80;
  server_name xxck.example.edu.cn;
`,
  https: `server {
  listen 80;
  server_name xxck.example.edu.cn;
  return 301 https://$host$request_uri;
}

server {
  listen 443 ssl http2;
  server_name xxck.example.edu.cn;
  ssl_certificate /etc/ssl/xxck.pem;
  ssl_certificate_key /etc/ssl/xxck.key;
  ssl_protocols TLSv1.2 TLSv1.3;
`,
} as const

/** The recipe for nginx, to be put into /etc/nginx/conf.d/: maps stand beside the server, so that they are read inside `http`. */
export function nginxRecipe(protocol: keyof typeof LISTEN): string {
  const sent =
    protocol === 'https'
      ? { ...SECURITY_HEADERS, 'Strict-Transport-Security': TRANSPORT_SECURITY }
      : SECURITY_HEADERS
  const headers = Object.entries(sent).map(([name, value]) => `  add_header ${name} ${quoted(value)} always;`)
  return `# 学习参考：nginx 配置（${protocol}）。${NOTE}
# 把 out/ 整个复制到 /srv/study-reader/out。.br 和 .gz 是生成网站时压缩好的，服务器只管送出。
# brotli_static 要装模块（Debian：libnginx-mod-http-brotli-static）；没有就删去那一行。

map $uri $study_reader_kept {
  "~${LASTING_PATHS}" ${quoted(CACHE_CONTROL.lasting)};
  default ${quoted(CACHE_CONTROL.changing)};
}
map $status $study_reader_cache {
  ~^(?:200|206|304)$ $study_reader_kept;
  default ${quoted(CACHE_CONTROL.missing)};
}

${LISTEN[protocol]}
  root /srv/study-reader/out;
  index index.html;
  charset utf-8;
  charset_types text/css text/plain text/javascript application/javascript application/json image/svg+xml;
  server_tokens off;
  etag on;

  # 校验和文件没有扩展名；有的系统把不认得的一律当作下载。
  default_type text/plain;

  gzip_static on;
  gzip_vary on;
  brotli_static on;

  # 只限内部阅读时，去掉下面两行前的 #，并用 htpasswd -c /etc/nginx/xxck.passwd 用户名 设口令：
  # auth_basic ${quoted('学习参考')};
  # auth_basic_user_file /etc/nginx/xxck.passwd;

${headers.join('\n')}
  add_header Cache-Control $study_reader_cache always;

  error_page 404 /404.html;
  location / {
    limit_except GET HEAD { deny all; }
    try_files $uri $uri/index.html =404;
  }
  # nginx 的类型表里没有电子书。
  location ~ \\.epub$ {
    types { }
    default_type application/epub+zip;
  }
}
`
}

/**
 * The recipe for Caddy 2, which fetches the certificate itself. The headers are a snippet, because what Caddy answers to an error has
 * none of those of the site. Debian's Caddy is 2.6, which knows the password only as `basicauth`.
 */
export function caddyRecipe(): string {
  const headers = Object.entries({
    ...SECURITY_HEADERS,
    'Strict-Transport-Security': TRANSPORT_SECURITY,
  }).map(([name, value]) => `    ${name} ${quoted(value)}`)
  return `# 学习参考：Caddy 2 配置。${NOTE}
# 把 out/ 整个复制到 /srv/study-reader/out。没有外网证书时把域名写成 http://xxck.example.edu.cn。

(study_reader_headers) {
  header {
${headers.join('\n')}
    -Server
  }
}

xxck.example.edu.cn {
  root * /srv/study-reader/out

  # 只限内部阅读时，去掉下面三行前的 #；口令用 caddy hash-password 生成。Caddy 2.8 以前（如 Debian 12 的 2.6）写作 basicauth：
  # basic_auth {
  #   用户名 口令的密文
  # }

  import study_reader_headers
  # 两条规则互不重叠：Caddy 会把没有条件的 header 排到有条件的后面。
  @lasting path_regexp ${LASTING_PATHS}
  @changing not path_regexp ${LASTING_PATHS}
  header @changing Cache-Control ${quoted(CACHE_CONTROL.changing)}
  header @lasting Cache-Control ${quoted(CACHE_CONTROL.lasting)}
  # 电子书的类型，有的系统不认得。
  @book path *.epub
  header @book Content-Type application/epub+zip
  # 校验和文件没有扩展名。
  @sums path */SHA256SUMS
  header @sums Content-Type "text/plain; charset=utf-8"

  @other not method GET HEAD
  header @other Allow "GET, HEAD"
  respond @other 405

  try_files {path} {path}/index.html
  file_server {
    precompressed br gzip
  }
  handle_errors {
    import study_reader_headers
    header Cache-Control ${quoted(CACHE_CONTROL.missing)}
    rewrite * /404.html
    file_server {
      precompressed br gzip
    }
  }
}
`
}
