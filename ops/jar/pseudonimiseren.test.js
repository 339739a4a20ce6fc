import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { builtJar, freshDirectory, removeDirectory } from "../harness/instance.js";

const env = { PATH: process.env.PATH, LANG: "C.UTF-8" };
const manual = readFileSync(fileURLToPath(new URL("../runbooks/pseudonimiseren.md", import.meta.url)), "utf8");
const blocks = [...manual.matchAll(/```\n(.*?)```/gs)].map(([, text]) => text);
const practice = blocks
  .flatMap((text) => text.replaceAll("\\\n", "").split("\n"))
  .filter((line) => line.startsWith("java -jar inclusiemonitor.jar ") && !line.includes("/media/"))
  // What a command prints goes to a file there, and is read here.
  .map((line) => line.split(" > ")[0].split(/\s+/).slice(3));
const printed = blocks
  .find((text) => text.startsWith("«p-direkt.csv»"))
  .trim()
  .split("\n");

describe("the worked example of the I-team's manual", () => {
  const directory = freshDirectory();
  const file = (name) => join(directory, name);
  const firstField = (name, line) => readFileSync(file(name), "utf8").split("\n").at(line).split(";")[0];

  after(() => removeDirectory(directory));

  /** Runs the commands of one task in the order of the manual. */
  function follow(task, input = "") {
    const results = practice
      .filter((words) => words[0] === task || words[1] === task)
      .map((words) =>
        spawnSync("java", ["-jar", builtJar, ...words], { cwd: directory, input, encoding: "utf8", env }),
      );
    assert.ok(results.length > 0, `the manual has no example of ${task}`);
    return results;
  }

  test("makes sources and two keys", () => {
    for (const { status, stderr } of [...follow("genereer"), ...follow("sleutel")]) {
      assert.equal(status, 0, stderr);
    }
  });

  test("makes the deliveries that it shows", () => {
    const [{ status, stdout, stderr }] = follow("leveringen");

    const withoutKey = (line) => line.replace(/[0-9a-f]{16}/, "…");
    assert.equal(status, 3, stderr);
    assert.deepEqual(`${stderr}${stdout}`.trim().split("\n").map(withoutKey), printed.map(withoutKey));
  });

  test("finds the person of a token, and the token of a person", () => {
    const token = firstField("leveringen/uwv-doelgroepregister-2022-12-31.csv", 1);
    writeFileSync(file("terugzoekverzoek-1.csv"), `pseudoniem\n${token}\n`);

    const [found] = follow("terugzoek");
    const [made] = follow("token", `${firstField("oefening/uwv-register.csv", 1)}\n`);

    assert.equal(found.status, 0, found.stderr);
    assert.match(readFileSync(file("antwoord.csv"), "utf8"), new RegExp(`${token};koppelbestand;2;"D000001"`));
    assert.equal(made.stdout.trim(), token);
  });

  test("maps the tokens of everybody to the new key", () => {
    const [{ status, stderr }] = follow("sleutelwissel");

    assert.equal(status, 0, stderr);
    const links = readFileSync(file("oefening/koppelbestand.csv"), "utf8").split("\n").length;
    assert.equal(readFileSync(file("sleutelwissel.csv"), "utf8").split("\n").length, links);
  });
});

test("the worked example of the blind count makes a file with its bon", () => {
  const directory = freshDirectory();
  const counting = readFileSync(fileURLToPath(new URL("../runbooks/aanwezigheidstelling.md", import.meta.url)), "utf8");
  const commands = [...counting.matchAll(/```\n(java .*?)```/gs)].map(([, text]) =>
    text.replaceAll("\\\n", "").trim().split(/\s+/).slice(3),
  );
  const passes = (digits) =>
    [...digits].reduce((sum, digit, i) => sum + Number(digit) * (i === 8 ? -1 : 9 - i), 0) % 11 === 0;
  const persons = Array.from({ length: 500 }, (_, i) => String(999_000_000 + i)).filter(passes);
  writeFileSync(join(directory, "getraind.csv"), `bsn\n${persons.slice(0, 20).join("\n")}\n`);
  writeFileSync(join(directory, "commissie.csv"), `bsn;dienstonderdeel\n${persons.join(";RIVM\n")};RIVM\n`);

  for (const words of commands) {
    const { status, stderr } = spawnSync("java", ["-jar", builtJar, ...words], {
      cwd: directory,
      encoding: "utf8",
      env,
    });
    assert.equal(status, 0, stderr);
  }

  assert.equal(commands.length, 2);
  const bon = JSON.parse(readFileSync(join(directory, "telling/aanwezigheidstelling-2022-Q3.bon.json"), "utf8"));
  assert.equal(bon.commissieleden, persons.length);
  removeDirectory(directory);
});
