// Fails the build when the JavaScript that every visitor loads first, or any file that a page adds, outgrows its budget.
import { readdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";

const webroot = new URL("../target/classes/webroot/", import.meta.url);
const budget = 130_000;
const pageBudget = 40_000;

const html = readFileSync(new URL("index.html", webroot), "utf8");
const initial = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map((match) => match[1]);
if (initial.length === 0) {
  throw new Error("index.html loads no script: the size cannot be judged");
}
const gzipped = (file) => gzipSync(readFileSync(new URL(file, webroot)), { level: 9 }).length;
const sizes = initial.map((file) => [file, gzipped(file)]);
const total = sizes.reduce((sum, [, size]) => sum + size, 0);

for (const [file, size] of sizes) {
  console.log(`${String(size).padStart(8)} ${file}`);
}
console.log(`${String(total).padStart(8)} bytes of initial JavaScript, gzipped; budget ${budget}`);
if (total > budget) {
  process.exitCode = 1;
}

const added = readdirSync(new URL("assets/", webroot))
  .map((file) => `assets/${file}`)
  .filter((file) => file.endsWith(".js") && !initial.includes(file))
  .map((file) => [file, gzipped(file)])
  .sort(([, one], [, other]) => other - one);
console.log(
  `${String(added[0][1]).padStart(8)} bytes of the largest file that a page adds (${added[0][0]}); budget ${pageBudget}`,
);
if (added[0][1] > pageBudget) {
  process.exitCode = 1;
}
