/**
 * How fast the I-team's pseudonymiser turns a list of UWV into a delivery, and whether its memory stays the same:
 *
 *   node ops/bench/pseudonymise.js [--rows 1000000,10000000] [--persons 200000] [--heap 64m]
 *
 * Each run reads uwv-verloonde-uren of so many lines, and a P-Direkt extract with its link file of so many persons. The
 * numbers in them are computed: they begin with 999 and pass the elfproef.
 */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { builtJar, freshDirectory, removeDirectory } from "../harness/instance.js";
import { cpuSeconds, peakMebibytes } from "./processes.js";

const { values } = parseArgs({
  options: {
    rows: { type: "string", default: "1000000,10000000" },
    persons: { type: "string", default: "200000" },
    heap: { type: "string", default: "64m" },
  },
});
const directory = freshDirectory();
const at = (name) => join(directory, name);
const say = (line) => process.stdout.write(`${line}\n`);

/** So many numbers of nine digits that pass the elfproef: the last one is the weighted sum of the others modulo 11. */
function fictitious(count) {
  const numbers = [];
  for (let begin = 99_000_000; numbers.length < count; begin++) {
    const sum = [...String(begin)].reduce((total, digit, place) => total + Number(digit) * (9 - place), 0);
    if (sum % 11 < 10) {
      numbers.push(`${begin}${sum % 11}`);
    }
  }
  return numbers;
}

async function write(name, header, count, line) {
  const stream = createWriteStream(at(name));
  stream.write(header);
  for (let first = 0; first < count; first += 10_000) {
    let text = "";
    for (let i = first; i < Math.min(first + 10_000, count); i++) {
      text += line(i);
    }
    if (!stream.write(text)) {
      await once(stream, "drain");
    }
  }
  stream.end();
  await once(stream, "finish");
}

const month = (i) => String((i % 12) + 1).padStart(2, "0");

async function sources(rows, bsns) {
  await write(
    "uren.csv",
    "bsn;ikv_nummer;tijdvak_begin;tijdvak_eind;verloonde_uren;contracturen_per_week;bron\n",
    rows,
    (i) => `${bsns[Math.floor(i / 12) % bsns.length]};1;2022-${month(i)}-01;2022-${month(i)}-28;110,50;25,50;UWV\n`,
  );
  await write("koppeling.csv", "personeelsnummer;bsn\n", bsns.length, (i) => `D${i};${bsns[i]}\n`);
  await write(
    "p-direkt.csv",
    "personeelsnummer;dienstverband_nr;dienstonderdeel;schaal;contracturen_per_week;in_dienst;naam\n",
    bsns.length,
    (i) => `D${i};1;RIVM;9;36;2020-01-01;Verzonnen\n`,
  );
}

/** Runs the jar and watches it: its last reading is at most 100 ms old when it ends. */
async function watched(args) {
  const begin = performance.now();
  const child = spawn("java", [`-Xmx${values.heap}`, "-jar", builtJar, "pseudonimiseer", ...args], {
    stdio: "inherit",
  });
  const seen = { cpu: 0, peak: 0 };
  const timer = setInterval(() => {
    try {
      seen.peak = Math.max(seen.peak, peakMebibytes(child.pid));
      seen.cpu = Math.max(seen.cpu, cpuSeconds(child.pid));
    } catch {
      // It ended since the timer was set.
    }
  }, 100);
  const [code] = await once(child, "exit");
  clearInterval(timer);
  if (code !== 0) {
    throw new Error(`the pseudonymiser ended with ${code}`);
  }
  return { seconds: (performance.now() - begin) / 1000, ...seen };
}

try {
  const bsns = fictitious(Number(values.persons));
  execFileSync("java", ["-jar", builtJar, "pseudonimiseer", "sleutel", "--deel-1", at("1"), "--deel-2", at("2")]);
  for (const rows of values.rows.split(",").map(Number)) {
    await sources(rows, bsns);
    const { seconds, cpu, peak } = await watched([
      ...["leveringen", "--sleutel-1", at("1"), "--sleutel-2", at("2"), "--peildatum", "2022-12-31"],
      ...["--uren", at("uren.csv"), "--personeel", at("p-direkt.csv"), "--koppeling", at("koppeling.csv")],
      ...["--uit", at(`uit-${rows}`)],
    ]);
    const megabytes = statSync(at("uren.csv")).size / 1e6;
    say(
      `${rows} lines (${megabytes.toFixed(0)} MB) and ${bsns.length} persons: ${seconds.toFixed(1)} s, ` +
        `${Math.round(rows / seconds)} lines/s, ${cpu.toFixed(1)} s CPU, ${peak.toFixed(0)} MiB resident at -Xmx${values.heap}`,
    );
    rmSync(at(`uit-${rows}`), { recursive: true });
  }
} finally {
  removeDirectory(directory);
}
