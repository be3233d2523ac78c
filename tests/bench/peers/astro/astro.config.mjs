import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://bench.example',
  trailingSlash: 'always',
  outDir: './out',
  cacheDir: './cache',
  build: { format: 'directory' },
  markdown: { smartypants: false, syntaxHighlight: false },
  devToolbar: { enabled: false },
});
