import { expect, test } from "vitest";
import type { Leveringsverwachting } from "@/api/schemas";
import { leverorde } from "./leverorde";

const bron = (soort: Leveringsverwachting["soort"], status: Leveringsverwachting["status"], uiterlijkeDatum: string) =>
  ({ soort, status, uiterlijkeDatum }) as Leveringsverwachting;

test("what is late comes first, then what is due first, and what is in stands apart", () => {
  const { open, binnen } = leverorde([
    bron("personeel", "binnen", "2023-01-14"),
    bron("mto", "verwacht", "2023-03-25"),
    bron("inhuur", "verwacht", "2023-02-11"),
    bron("bezetting", "in-controle", "2023-04-01"),
    bron("binnenwerk", "te-laat", "2023-01-20"),
    bron("uwv-doelgroepregister", "te-laat", "2023-01-14"),
  ]);

  expect(open.map(({ soort }) => soort)).toEqual(["uwv-doelgroepregister", "binnenwerk", "bezetting", "inhuur", "mto"]);
  expect(binnen.map(({ soort }) => soort)).toEqual(["personeel"]);
});
