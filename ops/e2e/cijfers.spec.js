import { readFile } from "node:fs/promises";
import { expect, test } from "./screen.js";

const quarter = "2022-Q3";
const hidden = "Niet getoond om personen te beschermen";

const oneDecimal = new Intl.NumberFormat("nl-NL", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** A figure as a cell of the table shows it. */
const shown = ({ onderdrukt, waarde }) => (onderdrukt ? hidden : oneDecimal.format(waarde));

test("the overview states the figures of the factsheet in one sentence", async ({ page, enter }) => {
  await enter("di-adviseur", `/?kwartaal=${quarter}`);

  const main = page.getByRole("main");
  await expect(main).toContainText(
    "Eind september 2022 was 83,4% van het quotum gerealiseerd. Er ontbraken 23,3 banen",
  );
  await expect(main).toContainText("(2,95%) en gelijke bezetting zijn dat er 36,9");
  await expect(page.getByRole("heading", { name: "Realisatie quotum" }).locator("..")).toContainText("83,4%");
});

test("figures that wait for a source say that they may change, and which one it is", async ({ page, enter }) => {
  await enter("di-adviseur", "/?kwartaal=2022-Q4");

  const main = page.getByRole("main");
  const kenmerk = main.getByText("Cijfers op 31 december 2022. Nog niet geleverd: Inhuur arbeidsparticipanten.");
  await expect(kenmerk.locator("..")).toContainText("voorlopig");
  await expect(main).toContainText(/ten minste [\d,]+ van [\d,]+ banen/);
  await expect(main).toContainText(/\d van \d+ bronnen binnen voor Q4 2022/);
  const open = main.getByRole("table", { name: "Nog aan te leveren" }).getByRole("row");
  await expect(open).toHaveCount(2);
  await expect(open.nth(1)).toContainText("Inhuur arbeidsparticipanten");
  await expect(open.nth(1)).toContainText("Te laat");
  const received = main.getByRole("table", { name: "Binnen", exact: true });
  await expect(received).toBeHidden();
  await main.getByText(/^De \d+ bronnen die binnen zijn$/).click();
  await expect(received.getByRole("rowheader", { name: "Personeel", exact: true })).toBeVisible();
  await page.getByRole("link", { name: /, opbouw van Tekort$/ }).click();
  await expect(page.getByRole("dialog")).toContainText("nog niet alle bronnen");
  await page.goto("/banenafspraak?kwartaal=2022-Q4");
  await expect(kenmerk.locator("..")).toContainText("voorlopig");
  await page.goto(`/?kwartaal=${quarter}`);
  await expect(main.getByText("Cijfers op 30 september 2022.", { exact: true })).toBeVisible();
});

test("English shows the same figures and stays for the next page", async ({ page, enter }) => {
  await enter("di-adviseur", `/?kwartaal=${quarter}`);

  await page.getByRole("button", { name: "English" }).click();

  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Overzicht");
  await expect(page.getByRole("main")).toContainText(/83[.,]4\s?%/);
  await page.goto(`/banenafspraak?kwartaal=${quarter}`);
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("button", { name: "Nederlands" })).toBeVisible();
});

// Neither an integration nor a vaststeller may see lines about persons, so both get the protected figures.
test("the table shows what an integration reads, and hides small groups", async ({ page, enter, api }) => {
  const { dienstonderdelen, totaal, overige } = await api(`/api/v1/standen/${quarter}`);
  await enter("vaststeller", `/banenafspraak?kwartaal=${quarter}`);

  const rows = page.getByRole("table").first().getByRole("row");
  await expect(rows).toHaveCount(1 + dienstonderdelen.length + (overige ? 1 : 0) + 1);
  for (const { naam, quotum, gerealiseerd } of dienstonderdelen) {
    const row = rows.filter({ has: page.getByRole("rowheader", { name: naam, exact: true }) });
    await expect(row).toContainText(shown(quotum));
    await expect(row).toContainText(shown(gerealiseerd));
  }
  await expect(rows.last()).toContainText(shown(totaal.quotum));
  await expect(page.getByRole("table").first()).toContainText(hidden);
});

test("the same table comes as a CSV", async ({ page, enter, api }) => {
  const { dienstonderdelen } = await api(`/api/v1/standen/${quarter}`);
  await enter("di-adviseur", `/banenafspraak?kwartaal=${quarter}`);

  const download = page.waitForEvent("download");
  const figures = page.getByRole("region", { name: "Banen en quotum per dienstonderdeel, Q3 2022" });
  await figures.getByRole("button", { name: "Download CSV" }).click();

  const file = await download;
  expect(file.suggestedFilename()).toBe(`banenafspraak-${quarter}.csv`);
  const lines = (await readFile(await file.path(), "utf8")).trim().split(/\r?\n/);
  expect(lines).toHaveLength(1 + dienstonderdelen.length + 1);
  for (const { code } of dienstonderdelen) {
    expect(lines.filter((line) => line.includes(code))).not.toHaveLength(0);
  }
});
