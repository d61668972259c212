import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Builds the floor page of the bench. It is never served by the product. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: '/',
  publicDir: false,
  plugins: [react()],
  build: { outDir: fileURLToPath(new URL('../../dist/floor', import.meta.url)), emptyOutDir: true },
})
