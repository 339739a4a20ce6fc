import { expect, test } from "vitest";
import { en } from "./en";

const sources = import.meta.glob<string>("../../../backend/src/main/java/**/*.java", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** What no screen meets: the demo's own programs, the start of the server, and the tokens of programs. */
const unseen = /\/demo\/|\/Installatiemodus\.java$|\/TokenFout\.java$/;

const name = '"([a-z]+(?:-[a-z]+)*)"';
const patterns = [
  // A code with its Dutch sentence, which may go on after a value.
  `${name},\\s*(?:Ernst\\.\\w+,\\s*\\w+,\\s*)?"[A-Z«{][^"]*(?:\\."|"\\s*\\+)`,
  // A code whose sentence was named before.
  `${name},\\s*(?:detail|error\\.detail\\(\\)|NUL)\\b`,
  `\\? ${name} : ${name}, detail\\b`,
  // A code that was named itself.
  `static final String (?:AFGEBROKEN|SERVER_STOPT|SILENCE) = ${name}`,
  `array_fill\\('([a-z]+-[a-z]+)'`,
  // However its sentence comes about.
  `\\bFailure\\.\\w+\\(\\s*${name}`,
  `\\bFieldError(?:\\.of)?\\([^,"]*(?:"[^"]*")?,[^,"]*(?:"[^"]*")?,\\s*${name}`,
].map((pattern) => new RegExp(pattern, "g"));

const codesOf = (paths: string[]) => {
  const text = paths.map((path) => sources[path]?.replaceAll(/"\s*\+\s*"/g, "")).join("\n");
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)]);
  return [...new Set(found.flatMap(([, ...codes]) => codes))].sort();
};

const isOfALine = (path: string) => /\/(?:Afkeurcode|LaadtabelRepository)\.java$/.test(path);
const seen = Object.keys(sources).filter((path) => !unseen.test(path));
const ofLines = codesOf(seen.filter(isOfALine));
const others = codesOf(seen.filter((path) => !isOfALine(path)));

test("the codes of the server are found, of every kind", () => {
  expect(ofLines).toEqual(expect.arrayContaining(["verplicht-leeg", "waarde-onbekend", "dubbele-sleutel"]));
  expect(others).toEqual(
    expect.arrayContaining([
      "server-stopt",
      "koppeling-laag",
      "gzip-onjuist",
      "regel-te-lang",
      "te-kort",
      "niet-gevonden",
      "verboden-teken",
      "kolom-onbekend",
      "interne-fout",
      "database-vol",
    ]),
  );
});

test("whatever the server says of a file, a field or a request has an English text", () => {
  expect(others.filter((code) => !(code in en.problemen))).toEqual([]);
});

test("every reason to reject a line has an English text", () => {
  expect(ofLines.filter((code) => !(code in en.afkeuringen))).toEqual([]);
});

test("no English text is left of a code that nobody gives", () => {
  const own = ["geen-verbinding", "onbekend-antwoord", "geen-toegang", "bestand-veranderd"];

  expect(Object.keys(en.problemen).filter((code) => !others.includes(code) && !own.includes(code))).toEqual([]);
  expect(Object.keys(en.afkeuringen).filter((code) => !ofLines.includes(code))).toEqual([]);
});
