import react from "@vitejs/plugin-react";
import { loadEnv } from "vite";
import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => {
  const server = loadEnv(mode, ".", "INCLUSIEMONITOR_").INCLUSIEMONITOR_URL ?? "http://127.0.0.1:8080";
  // The server takes a login only from its own address: the browser's Host goes along unchanged.
  const proxy = { "/api": { target: server, changeOrigin: false } };
  return {
    plugins: [react()],
    resolve: { tsconfigPaths: true },
    build: {
      outDir: "target/classes/webroot",
      emptyOutDir: true,
      // The content security policy admits own files only: no data: URLs and no inline polyfill.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      // One style sheet of 15 kB: the styles of a page that come after its code would move what stands there.
      cssCodeSplit: false,
      rolldownOptions: {
        output: {
          codeSplitting: {
            // A browser asks for six files at a time; by itself each page came in some twenty, shared two by two.
            groups: [
              { name: "begin", tags: ["$initial"], priority: 2 },
              { name: "gedeeld", test: /\/(src|@tanstack)\//, minShareCount: 4, priority: 1 },
            ],
          },
        },
      },
    },
    worker: { format: "es" },
    server: { host: "127.0.0.1", proxy },
    preview: { host: "127.0.0.1", proxy },
    test: { include: ["src/**/*.test.{ts,tsx}"] },
  };
});
