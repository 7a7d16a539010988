/** True for names that web archives have. */
export function isArchiveName(name: string): boolean {
  return /\.(?:warc(?:\.gz)?|wacz)$/iu.test(name)
}
