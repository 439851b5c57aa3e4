import type { NextConfig } from 'next'

const config: NextConfig = {
  // The product is a folder of static files that any web server can hand out.
  output: 'export',
  // /issues/2022-01/ is a folder with an index.html: no rewrite rules on the server.
  trailingSlash: true,
  // next/image would need a server; the site has no pictures of its own.
  images: { unoptimized: true },
  poweredByHeader: false,
}

export default config
