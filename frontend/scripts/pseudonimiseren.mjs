// Makes the pseudonymiser one page that stands alone: script and style inside it, each admitted by its digest, and no
// address from which anything could be loaded. It goes beside the web root, never into it.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const path = (name) => fileURLToPath(new URL(`../${name}`, import.meta.url));

const [{ output }] = await build({
  configFile: false,
  root: path("."),
  logLevel: "warn",
  publicDir: false,
  resolve: { tsconfigPaths: true },
  build: {
    write: false,
    lib: { entry: path("src/pseudonimiseren/scherm.ts"), formats: ["iife"], name: "pseudonimiseren" },
  },
});

const text = (extension) => {
  const files = output.filter(({ fileName }) => fileName.endsWith(extension));
  if (files.length !== 1) {
    throw new Error(`one ${extension} was expected, not ${files.length}`);
  }
  return String(files[0].code ?? files[0].source).trim();
};
const [script, style] = [text(".js"), text(".css")];
if (/<\/?script|<!--/i.test(script) || /<\/style|url\(|@import/i.test(style)) {
  throw new Error("the script or style cannot stand inside a page");
}

const digest = (content) => `'sha256-${createHash("sha256").update(content).digest("base64")}'`;
const policy = [
  "default-src 'none'",
  "connect-src 'none'",
  `script-src ${digest(script)}`,
  `style-src ${digest(style)}`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join("; ");
const parts = {
  "%CSP%": policy,
  "<style></style>": `<style>${style}</style>`,
  "<script></script>": `<script>${script}</script>`,
};
const page = readFileSync(path("src/pseudonimiseren/pseudonimiseren.html"), "utf8").replaceAll(
  /%CSP%|<style><\/style>|<script><\/script>/g,
  (place) => parts[place],
);
writeFileSync(path("target/classes/pseudonimiseren.html"), page);
