import { expect, test } from "vitest";
import { Problem } from "@/api/problem";
import { formatFor } from "@/lib/format";
import { en } from "./en";
import { nl } from "./nl";
import { afkeuringText, codedText, faultText, fieldText, problemText } from "./problem";

const dutch = formatFor("nl-NL");
const english = formatFor("en-GB");

const rejected = {
  code: "afgekeurde-regels",
  params: { aantal: 19, procent: "0,1" },
  detail: "Afgekeurde regels: 19 (0,1%); ze tellen niet mee.",
};

test("Dutch is the server's own sentence, English the translation with its values", () => {
  expect(codedText(nl, rejected)).toBe(rejected.detail);
  expect(codedText(en, rejected)).toBe("Rejected lines: 19 (0.1%); they do not count.");
});

test("one is spoken of as one", () => {
  const lapsed = (aantal: number) => codedText(en, { code: "mutaties-vervallen", params: { aantal }, detail: "" });

  expect(lapsed(1)).toContain("delivery 1 earlier mutatie no longer counts. ");
  expect(lapsed(3)).toContain("delivery 3 earlier mutaties no longer count. ");
  expect(codedText(en, { code: "mutaties-vervallen", detail: "Zonder aantal." })).toBe("Zonder aantal.");
});

test("without its values, or for an unknown code, the Dutch sentence stays", () => {
  expect(codedText(en, { code: rejected.code, detail: rejected.detail })).toBe(rejected.detail);
  expect(codedText(en, { code: "iets-nieuws", detail: "Iets nieuws." })).toBe("Iets nieuws.");
});

test("a defect of the screens shows no text of its own", () => {
  expect(problemText(nl, new TypeError("x is undefined"))).toBe(nl.app.failed);
  expect(problemText(en, Problem.unreachable())).toContain("cannot be reached");
});

test("an answer that is no problem of the server's still says something", () => {
  expect(Problem.from(502, "<html>Bad gateway</html>").message).toContain("(502)");
  expect(Problem.from(409, JSON.stringify({ code: "c", detail: "d", status: 409 })).code).toBe("c");
});

test("a rejected line names its column in both languages", () => {
  const line = {
    code: "verplicht-leeg",
    kolom: "schaal",
    onderdeel: null,
    detail: "«schaal» is leeg.",
    oplossing: "Vul «schaal» in.",
  };

  expect(afkeuringText(nl, dutch, line)).toEqual(["«schaal» is leeg.", "Vul «schaal» in."]);
  expect(afkeuringText(en, english, line)).toEqual(["«schaal» is empty.", "Fill in «schaal» on every line."]);
  expect(afkeuringText(en, english, { ...line, kolom: null })[0]).toBe("«schaal» is leeg.");
});

test("a line that names a unit of another day says since when and what to use", () => {
  const onderdeel = { code: "SCP", dag: "2022-07-01", andere: ["KO", "OZ"] };
  const line = {
    code: "dienstonderdeel-voorbij",
    kolom: "dienstonderdeel",
    onderdeel,
    detail: "SCP bestaat niet meer sinds 1 juli 2022.",
    oplossing: "Gebruik op deze peildatum KO of OZ.",
  };

  expect(afkeuringText(nl, dutch, line)).toEqual([line.detail, line.oplossing]);
  expect(afkeuringText(en, english, line)).toEqual([
    "SCP no longer exists since 1 July 2022.",
    "On this reference date, use: KO, OZ.",
  ]);
  expect(afkeuringText(en, english, { ...line, code: "dienstonderdeel-nog-niet" })[0]).toBe(
    "SCP exists only from 1 July 2022 on.",
  );
  expect(afkeuringText(en, english, { ...line, onderdeel: { ...onderdeel, andere: [] } })[1]).toBe(
    "Use the dienstonderdeel that the line belongs to on the reference date.",
  );
});

test("a fault in the header of a file names its column", () => {
  const fault = {
    in: "file",
    name: "schaal",
    code: "kolom-ontbreekt",
    detail: "Deze verplichte kolom ontbreekt.",
    params: { kolom: "schaal", cel: "" },
  } as const;

  expect(faultText(nl, fault)).toBe("schaal: Deze verplichte kolom ontbreekt.");
  expect(faultText(en, fault)).toBe("schaal: This required column is missing.");
  expect(faultText(nl, { ...fault, params: { kolom: "" } })).toBe(fault.detail);
});

test("a form tells each field its own fault, and an empty one that it is empty", () => {
  const fault = (name: string, code: string, grens: number) =>
    ({ in: "body", name, code, detail: "Dit moet ten minste {n} tekens hebben.", params: { grens } }) as const;
  const errors = [fault("/naam", "te-kort", 1), fault("/wachtwoord", "te-kort", 12), fault("/rollen/0", "onbekend", 0)];
  const problem = new Problem({ code: "ongeldige-aanvraag", status: 400, detail: "3 fouten.", errors });

  expect(fieldText(nl, problem, "naam")).toBe("Vul dit in.");
  expect(fieldText(en, problem, "wachtwoord")).toBe("This must have at least 12 characters.");
  expect(fieldText(nl, problem, "rollen")).toContain("tekens");
  expect(fieldText(nl, problem, "vogGezienOp")).toBeUndefined();
  expect(fieldText(nl, new TypeError("x"), "naam")).toBeUndefined();
});
