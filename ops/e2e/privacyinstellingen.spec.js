import { expect, expectAccessible, test } from "./screen.js";

const rowOf = (region, name) =>
  region.getByRole("row").filter({ has: region.page().getByRole("rowheader", { name, exact: true }) });

/** Leaves the page as who logged in, so that somebody else can log in. */
async function leave(page) {
  await page.getByRole("button", { name: /^Account: / }).click();
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page.getByLabel("Gebruikersnaam", { exact: true })).toBeVisible();
}

test("a threshold is proposed with its effect, refused by another, and the fg reads along", async ({ page, enter }) => {
  const main = page.getByRole("main");
  const dialog = page.getByRole("dialog");
  await enter("privacy-officer", "/privacyinstellingen");
  await expect(main).toContainText("Cijfers over minder dan 10 personen zijn verborgen.");
  await expectAccessible(page);

  await main.getByRole("button", { name: "Wijziging voorstellen" }).click();
  await dialog.getByLabel("Minste aantal personen in een getoonde groep").fill("25");
  await dialog.getByRole("button", { name: "Voorstel doen" }).click();
  await expect(dialog.getByLabel("Toelichting")).toBeFocused();
  await dialog.getByLabel("Toelichting").fill("Proef van een hogere drempel");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Voorstel doen" }).click();

  await expect(main).toContainText("Uw voorstel is gedaan. Een ander beoordeelt het.");
  const voorstel = main.getByRole("region", { name: "Voorstel", exact: true });
  await expect(rowOf(voorstel, "Minste aantal personen in een getoonde groep")).toContainText("10 personen");
  await expect(voorstel).toContainText("Wordt verborgen:");
  await expect(voorstel).toContainText("vastgesteld: blijft zoals het is");
  await expect(main.getByRole("button", { name: "Goedkeuren" })).toHaveCount(0);
  await expectAccessible(page);
  await leave(page);

  await enter("fg", "/privacyinstellingen");
  await expect(main).toContainText("Er wacht een voorstel op een besluit.");
  await expect(main.getByRole("button", { name: /Goedkeuren|Afwijzen|Intrekken/ })).toHaveCount(0);
  await leave(page);

  await enter("vaststeller", "/privacyinstellingen");
  await main.getByRole("button", { name: "Afwijzen" }).click();
  await dialog.getByLabel("Reden").fill("De cijfers worden onbruikbaar");
  await dialog.getByRole("button", { name: "Afwijzen" }).click();
  await expect(main).toContainText("Het voorstel is afgewezen.");
  await expect(main.getByRole("region", { name: "Geschiedenis" })).toContainText("10 personen → 25 personen");
});

test("the fg reads who did what, by account and action, and that is recorded", async ({ page, enter }) => {
  const main = page.getByRole("main");
  await enter("fg", "/verzoeken/logboek");
  await main.getByLabel("Welk logboek").selectOption({ label: "Wie wat deed" });
  await main.getByRole("button", { name: "Zoeken" }).click();
  await main.getByRole("textbox", { name: "Wat", exact: true }).fill("logboek-gelezen");
  await main.getByRole("button", { name: "Zoeken" }).click();

  await expect(page).toHaveURL(/handeling=logboek-gelezen/);
  await expect(main.getByRole("table", { name: "Wie wat deed" })).toContainText("handelingen");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    main.getByRole("button", { name: "Als CSV downloaden" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("handelingen.csv");
  await expectAccessible(page);
});
