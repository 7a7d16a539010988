import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

// The desk. `npm run build` puts it into dist/web; `npx vite` serves it with its sources, in front of a running `dripstone serve`.
const SERVER = process.env['DRIPSTONE_SERVER'] ?? 'http://127.0.0.1:4780'

export default defineConfig({
  root: 'src/web',
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    // Nothing is written into the page itself: the server allows scripts, styles and pictures from files of its own only.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    reportCompressedSize: true,
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': { target: SERVER, changeOrigin: true, headers: { origin: SERVER } } },
  },
})
