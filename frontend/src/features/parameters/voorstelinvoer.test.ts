import { describe, expect, it } from "vitest";
import type { WettelijkeParameter } from "@/api/schemas";
import { gewijzigd, voorstelVan } from "./voorstelinvoer";

const nu: WettelijkeParameter = {
  id: "0190a1b2-0000-7000-8000-000000000001",
  jaar: 2022,
  regime: "quotumheffing",
  versie: 1,
  percentage: "2.69",
  status: "volgens-factsheet",
  urenPerFte: "36",
  urenPerBaan: "25.5",
  verloondeUrenPerBaan: "1331",
  heffingPerBaan: "5000",
  heffingOpgelegd: false,
  artikel: "Wfsv art. 38f",
  bron: "Factsheet",
};

function form(values: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(values)) {
    data.set(name, value);
  }
  return data;
}

describe("voorstelVan", () => {
  it("reads decimals with a comma, and no percentage as none", () => {
    const ingevuld = form({ percentage: "2,71", status: "vastgesteld", urenPerBaan: "25,5", toelichting: " Waarom " });

    const voorstel = voorstelVan(ingevuld, nu, 1);

    expect(voorstel).toMatchObject({ jaar: 2022, percentage: "2.71", urenPerBaan: "25.5", toelichting: "Waarom" });
    expect(voorstel.heffingOpgelegd).toBe(false);
    expect(voorstelVan(form({ percentage: " ", heffingOpgelegd: "on" }), nu, 1)).toMatchObject({
      percentage: null,
      heffingOpgelegd: true,
    });
  });
});

describe("gewijzigd", () => {
  it("names what differs, and everything in a year without a version", () => {
    expect(gewijzigd({ was: nu, wordt: { ...nu, percentage: "2.71", bron: "Staatscourant" } })).toEqual([
      "percentage",
      "bron",
    ]);
    expect(gewijzigd({ was: null, wordt: nu })).toHaveLength(9);
  });
});
