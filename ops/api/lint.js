import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";

const spectral = fileURLToPath(new URL("../node_modules/.bin/spectral", import.meta.url));
const rules = fileURLToPath(new URL("inclusiemonitor.spectral.yaml", import.meta.url));

/** What Spectral has to say about a contract (file or http URL), hints included; an empty list is a clean contract. */
export function lint(contract) {
  const source = contract.protocol === "file:" ? fileURLToPath(contract) : contract.href;
  const command = ["lint", "--ruleset", rules, "--format", "json", "--quiet", "--fail-severity", "hint", source];
  return new Promise((resolve, reject) => {
    execFile(spectral, command, { maxBuffer: 64 << 20 }, (error, stdout, stderr) => {
      // 1 says that there are findings, anything above that Spectral itself went wrong.
      if (error && error.code !== 1) {
        reject(new Error(`spectral: ${stderr}${stdout}`, { cause: error }));
        return;
      }
      resolve(JSON.parse(stdout || "[]"));
    });
  });
}
