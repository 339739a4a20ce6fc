import { expect, test } from "vitest";
import type { Kwartaalprognose } from "@/api/schemas";
import { formatFor } from "@/lib/format";
import { cijfer } from "@/test/stand";
import { conclusie } from "./conclusie";
import { prognoseteksten } from "./tekst";

const prognose = (changes: Partial<Kwartaalprognose>): Kwartaalprognose => ({
  kwartaal: "2022-Q3",
  standversie: 1,
  peildatum: "2022-09-30",
  scenario: null,
  historie: [],
  punten: [],
  reden: null,
  veranderingen: 6,
  herhalingen: 2000,
  toets: null,
  kans: null,
  ...changes,
});

const punt = (nogNodig: string | null): Kwartaalprognose["punten"][number] => ({
  kwartaal: "2024-Q3",
  quotum: cijfer(nogNodig === null ? null : "150"),
  percentageAanname: true,
  laag: "120.5",
  verwacht: "130.25",
  hoog: "141",
  nogNodig,
});

const read = (changes: Partial<Kwartaalprognose>) =>
  conclusie(prognoseteksten.nl, formatFor("nl-NL"), prognose(changes));

test("without a percentage nothing is said about enough, nor a chance", () => {
  expect(read({ punten: [punt(null)] })).toBe(
    "Naar verwachting zijn er eind Q3 2024 130,3 banen (80% kans op 120,5 tot 141,0). " +
      "Of dat genoeg is, is niet te zeggen: het percentage van 2024 is nog niet bekend.",
  );
});

test("a chance names the assumption it stands on", () => {
  expect(read({ punten: [punt("19.75")], kans: { procent: 4, percentage: "3.1", percentageAanname: true } })).toBe(
    "Naar verwachting zijn er eind Q3 2024 130,3 banen (80% kans op 120,5 tot 141,0). Dan zijn er nog 19,8 nodig. " +
      "De kans op 100% is 4%, als het quotum dan 3,1% is. Dat percentage is een aanname.",
  );
});

test("no forecast says why", () => {
  expect(read({ reden: "te-weinig-historie" })).toContain("minstens vier volledige kwartalen");
  expect(read({ reden: "onvolledig" })).toContain("nog niet alle bronnen");
});
