import { expect, test } from "vitest";
import type { Reorganisatie } from "@/api/schemas";
import { bomen } from "./bomen";

const op = (ingangsdatum: string, status: Reorganisatie["status"] = "goedgekeurd"): Reorganisatie => ({
  id: ingangsdatum,
  soort: "einde",
  ingangsdatum,
  van: ["SCP"],
  naar: [],
  toelichting: "Besluit",
  status,
  versie: 1,
  effect: null,
  voorgesteldDoor: "HR-analist",
  voorgesteldOp: "2022-10-01T10:00:00Z",
  beslistDoor: null,
  beslistOp: null,
  reden: null,
  acties: [],
});

test("there are the trees before what changed earlier, and after what changes later", () => {
  expect(bomen([op("2023-01-01"), op("2022-01-01"), op("2024-01-01", "afgewezen")], "2022-09-30")).toEqual([
    { dag: "2021-12-31", grens: "2022-01-01", voor: true },
    { dag: "2023-01-01", grens: "2023-01-01", voor: false },
  ]);
});
