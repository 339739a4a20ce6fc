import { execFileSync } from "node:child_process";

export const connections = 64;

/** Answers per second of an address that is asked with these headers; fails when one of them was no success. */
export function perSecond(url, headers, seconds) {
  const told = execFileSync("wrk", [
    ...["-t1", `-c${connections}`, `-d${seconds}s`],
    ...Object.entries(headers).flatMap(([name, value]) => ["-H", `${name}: ${value}`]),
    url,
  ]).toString();
  if (/Non-2xx|Socket errors/.test(told)) {
    throw new Error(`answers failed:\n${told}`);
  }
  return Number(told.match(/Requests\/sec:\s+([\d.]+)/)[1]);
}
