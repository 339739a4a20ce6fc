import { expect, expectAccessible, test } from "./screen.js";

const rowOf = (region, name) =>
  region.getByRole("row").filter({ has: region.page().getByRole("rowheader", { name, exact: true }) });

/** Leaves the page as who logged in, so that somebody else can log in. */
async function leave(page) {
  await page.getByRole("button", { name: /^Account: / }).click();
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page.getByLabel("Gebruikersnaam", { exact: true })).toBeVisible();
}

test("a percentage is changed by two people, who see first what it does to the quarters", async ({
  page,
  enter,
  api,
}) => {
  const main = page.getByRole("main");
  const dialog = page.getByRole("dialog");
  const wet = main.getByRole("region", { name: "Parameters: Quotumheffing", exact: true });
  const voorstellen = main.getByRole("region", { name: "Voorstellen", exact: true });
  const propose = async (jaar, percentage) => {
    await wet.getByRole("button", { name: `Wijziging voorstellen voor ${jaar}`, exact: true }).click();
    await dialog.getByLabel("Percentage").fill(percentage);
    await dialog.getByRole("button", { name: "Voorstel doen" }).click();
    await expect(dialog.getByLabel("Toelichting")).toBeFocused();
    await dialog.getByLabel("Toelichting").fill("Proef van een wijziging");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Voorstel doen" }).click();
    await expect(main).toContainText("Uw voorstel is gedaan. Een ander beoordeelt het.");
  };
  const before = await api("/api/v1/standen/2021-Q4");
  await enter("beheerder", "/parameters");
  await expect(main).toContainText("Er ligt geen voorstel om een parameter te wijzigen.");
  await expectAccessible(page);

  await propose(2021, "2,58");
  await expect(rowOf(voorstellen, "Percentage")).toContainText("2,57%");
  await expect(rowOf(voorstellen, "Q4 2021")).toContainText(`${before.totaal.quotum.weergave} →`);
  await propose(2020, "2,37");
  await expect(main).toContainText("Er liggen 2 voorstellen te wachten op een besluit.");
  await expect(main.getByRole("button", { name: /^Goedkeuren/ })).toHaveCount(0);
  await expectAccessible(page);
  await leave(page);

  await enter("vaststeller", "/parameters");
  await main.getByRole("button", { name: "Afwijzen: 2021, Quotumheffing" }).click();
  await dialog.getByLabel("Reden").fill("De bron ontbreekt");
  await dialog.getByRole("button", { name: "Afwijzen" }).click();
  await expect(main).toContainText("Het voorstel is afgewezen.");
  await main.getByRole("button", { name: "Goedkeuren: 2020, Quotumheffing" }).click();
  await dialog.getByRole("button", { name: "Goedkeuren" }).click();

  await expect(main).toContainText("Het voorstel is goedgekeurd.");
  await expect(rowOf(wet, "2020")).toContainText("2,37%");
  const geschiedenis = main.getByRole("region", { name: "Geschiedenis" });
  await expect(geschiedenis).toContainText("2,36% → 2,37%");
  await expect(geschiedenis).toContainText("De bron ontbreekt");
  await expectAccessible(page);
  expect((await api("/api/v1/standen/2021-Q4")).totaal.quotum.waarde).toBe(before.totaal.quotum.waarde);
});

test("the law's count stands beside the monitor's, and a quarter under another law", async ({ page, enter, api }) => {
  const main = page.getByRole("main");
  const jaar = await api("/api/v1/wettelijke-berekeningen/2022");
  await enter("di-adviseur", "/banenafspraak?kwartaal=2022-Q3");

  const kaart = main.getByRole("region", { name: "Onder een andere wet of een ander jaar" });
  await expect(rowOf(kaart, "Quotum")).toContainText("153,93");
  await kaart
    .getByLabel("Vergelijk met")
    .selectOption({ label: "2022, geen percentage (Wet banenafspraak (wetsvoorstel))" });
  await expect(rowOf(kaart, "Quotum")).toContainText("geen quotum per werkgever");

  await main.getByLabel("Telling").selectOption("wettelijk");
  await expect(page).toHaveURL(/berekening=wettelijk/);
  await expect(main).toContainText("De cijfers zijn niet op te tellen of te vergelijken.");
  const stappen = main.getByRole("region", { name: "Wettelijke berekening over 2022, VWS als geheel" });
  await expect(stappen).toContainText(jaar.tekort.weergave);
  await expect(stappen).toContainText("Rekenvoorbeeld: de heffing wordt dit jaar niet opgelegd.");
  await expect(main.getByRole("region", { name: "Monitor, Q3 2022" })).toContainText("23,3");
  await expectAccessible(page);
});
