/*
 * Tells which tests failed, a few lines each, from the JUnit reports below the folders that it is given: the last lines of a
 * long log are all that some build servers show, and Maven's end with Maven's own advice.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const linesToTell = 6;
const lengthToTell = 300;
// What a runner attached may stand before the failure.
const failedCase =
  /<testcase ([^>]*[^/])>(?:(?!<\/testcase>)[\s\S])*?<(?:failure|error)\b([^>]*)>([\s\S]*?)<\/(?:failure|error)>/g;
const entities = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

for (const report of process.argv.slice(2).flatMap(reports)) {
  for (const [, test, failure, body] of readFileSync(report, "utf8").matchAll(failedCase)) {
    const names = [attribute(test, "classname"), attribute(test, "name")].filter((name) => name && name !== "test");
    process.stdout.write(`- ${names.join(" › ")}\n`);
    for (const line of told(attribute(failure, "message"), body)) {
      process.stdout.write(`    ${line}\n`);
    }
  }
}

function reports(folder) {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".xml"))
        .map((name) => join(folder, name))
    : [];
}

function attribute(attributes, name) {
  return plain(attributes.match(new RegExp(`(?:^|\\s)${name}="([^"]*)"`))?.[1] ?? "");
}

/** Its first lines with something in them; the body of a report begins with the message, unless it has nothing else. */
function told(message, body) {
  const lines = plain(body.replace(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ""))
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  return (lines.length > 0 ? lines : [message]).slice(0, linesToTell).map((line) => line.slice(0, lengthToTell));
}

function plain(text) {
  return (
    text
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(code))
      .replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => entities[name])
      // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal begin with one
      .replace(/\u001b\[[0-9;]*m/g, "")
  );
}
