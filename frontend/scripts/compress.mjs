// Lays a packed copy beside each text of the web root, so that the server never packs one while somebody waits.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { brotliCompressSync, gzipSync, constants as zlib } from "node:zlib";

const webroot = new URL("../target/classes/webroot/", import.meta.url);
const packed = /\.(?:js|css|html|svg)$/;
// Below this a packed copy saves no packet on the network.
const worthwhile = 1_000;

for (const file of readdirSync(webroot, { recursive: true }).filter((name) => packed.test(name))) {
  const path = new URL(file, webroot);
  const plain = readFileSync(path);
  if (plain.length > worthwhile) {
    writeFileSync(`${path.pathname}.gz`, gzipSync(plain, { level: 9 }));
    const params = { [zlib.BROTLI_PARAM_QUALITY]: 11, [zlib.BROTLI_PARAM_SIZE_HINT]: plain.length };
    writeFileSync(`${path.pathname}.br`, brotliCompressSync(plain, { params }));
  }
}
