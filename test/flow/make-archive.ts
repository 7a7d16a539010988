/** A record of a WARC file with a page in it, as a crawler writes it. */
export function recordOf(url: string, body: Uint8Array | string, fields = 'Content-Type: text/html'): Buffer {
  const block = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\n${fields}\r\n\r\n`), Buffer.from(body)])
  const head = [
    'WARC/1.1',
    'WARC-Type: response',
    `WARC-Target-URI: ${url}`,
    'WARC-Date: 2019-05-20T08:00:00Z',
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${block.length}`,
  ].join('\r\n')
  return Buffer.concat([Buffer.from(`${head}\r\n\r\n`), block, Buffer.from('\r\n\r\n')])
}

/** A ZIP archive with one file, stored as it is. */
export function zipOf(name: string, data: Uint8Array): Buffer {
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt32LE(data.length, 18)
  local.writeUInt32LE(data.length, 22)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt32LE(data.length, 20)
  entry.writeUInt32LE(data.length, 24)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length + name.length, 12)
  end.writeUInt32LE(local.length + name.length + data.length, 16)
  return Buffer.concat([local, Buffer.from(name), data, entry, Buffer.from(name), end])
}

/** A page with a report of about `count` readers in it. */
export function pageOf(count: number): string {
  return `<!doctype html><html lang="en"><head><title>Readers march for their library | Valley Post</title>
<meta property="article:published_time" content="2019-05-19T10:00:00+03:00">
<link rel="canonical" href="https://valley.example/${count}"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Readers march for their library</h1>
<p>About ${count} people marched to the town hall in Tartu on Saturday and demanded that the library open again.</p>
<p>Police detained two of them near the bridge, a witness told the Valley Post, and let them go an hour later.</p>
</article></body></html>`
}

export const ERROR_PAGE =
  '<html><head><title>404 Not Found</title></head><body><h1>Page not found</h1><p>The page that you asked for does not exist.</p></body></html>'
