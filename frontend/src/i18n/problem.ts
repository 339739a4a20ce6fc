import { type FieldProblem, Problem } from "@/api/problem";
import type { Format } from "@/lib/format";
import type { Kerntekst } from "./nl/kern";

interface Coded {
  code: string;
  params?: Record<string, unknown>;
  /** The server's own Dutch sentence. */
  detail: string;
}

const shown = (value: unknown) => (Array.isArray(value) ? value.join(", ") : String(value));

/** The server writes a percentage in a sentence as the Dutch do. */
const dutchDecimal = /^(\d+),(\d+)$/;

const decimalsOf = (t: Kerntekst, params: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === "string" ? value.replace(dutchDecimal, `$1${t.app.decimaalteken}$2`) : value,
    ]),
  );

/** What reads otherwise for one: `{number|for one|for #}`, as in the sentences of the server. */
const choice = /\{(\w+)\|([^|}]*)\|([^|}]*)\}/g;

/** Puts the values in a sentence; undefined when one is missing, because half a sentence misleads. */
function fill(sentence: string | undefined, params: Record<string, unknown>): string | undefined {
  const filled = sentence
    ?.replaceAll(choice, (place, name: string, one: string, more: string) =>
      name in params ? (params[name] === 1 ? one : more.replace("#", shown(params[name]))) : place,
    )
    .replaceAll(/\{(\w+)\}/g, (place, name: string) => shown(params[name] ?? place));
  return filled && /\{\w+[|}]/.test(filled) ? undefined : filled;
}

/** What the server says under a code, in the reader's language; its Dutch sentence where no translation is known. */
export function codedText(t: Kerntekst, { code, params = {}, detail }: Coded): string {
  return fill(t.problemen[code], decimalsOf(t, params)) ?? detail;
}

/** What went wrong in the reader's language. */
export function problemText(t: Kerntekst, error: unknown): string {
  return error instanceof Problem
    ? codedText(t, { code: error.code, params: error.params, detail: error.message })
    : t.app.failed;
}

/** One fault in what was sent, with the column of a file that it is about. */
export function faultText(t: Kerntekst, fault: FieldProblem): string {
  const text = codedText(t, fault);
  return fault.params.kolom ? `${fault.params.kolom}: ${text}` : text;
}

/** What is wrong with one field of a form, by the first segment of its JSON Pointer. */
export function fieldText(t: Kerntekst, error: unknown, field: string): string | undefined {
  const fault = error instanceof Problem ? error.errors.find(({ name }) => name.split("/")[1] === field) : undefined;
  // «At least 1 character» is how a schema says that a field was left empty.
  const empty = fault?.code === "te-kort" && fault.params.grens === 1;
  return fault && codedText(t, empty ? { ...fault, code: "verplicht" } : fault);
}

interface Afkeuring {
  code: string;
  kolom: string | null;
  /** The unit of another day that the line names. */
  onderdeel: { code: string; dag: string; andere: string[] } | null;
  detail: string;
  oplossing: string;
}

/** Why a line was rejected and what to do, in the reader's language. */
export function afkeuringText(
  t: Kerntekst,
  f: Format,
  { code, kolom, onderdeel, detail, oplossing }: Afkeuring,
): [string, string] {
  const known = t.afkeuringen[code];
  const params = {
    ...(kolom !== null && { kolom }),
    ...(onderdeel && { onderdeel: onderdeel.code, dag: f.longDay(onderdeel.dag), andere: onderdeel.andere }),
  };
  const remedy = onderdeel?.andere.length === 0 ? known?.zonder : known?.oplossing;
  return [fill(known?.detail, params) ?? detail, fill(remedy, params) ?? oplossing];
}
