import { expect, expectAccessible, test } from "./screen.js";

const naar = (page, onderwerp) =>
  page.getByRole("navigation", { name: "Onderwerpen" }).getByRole("link", { name: onderwerp, exact: true }).click();

test("the four directions of the policy line tell what is done for them, and for which goals", async ({
  page,
  enter,
}) => {
  await enter("bestuurder", "/");
  await page.getByRole("link", { name: "Besluiten en overleggen" }).click();

  await expect(page.getByRole("heading", { level: 1, name: "Beleidslijn" })).toBeFocused();
  await expect(page.getByRole("main")).toContainText(
    "Van de 4 richtingen van de beleidslijn is er nog geen ingevoerd; aan 2 wordt gewerkt, 2 zijn gepland.",
  );
  const richting = page.getByRole("region", { name: "Voorkeursbeleid in hogere schalen" });
  await expect(richting).toContainText("Gepland");
  await expect(richting.getByRole("link", { name: "Minstens 3% culturele diversiteit vanaf schaal 15" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Maatregel toevoegen" })).toHaveCount(0);
  await expectAccessible(page);
});

test("decisions stand newest first with their consequence, and a choice stays in the address", async ({
  page,
  enter,
  api,
}) => {
  const { regels } = await api("/api/v1/registers/besluiten/regels?limiet=500");
  const genomen = regels.filter(({ velden }) => velden.status === "genomen");
  await enter("di-adviseur", "/beleid?onderwerp=besluiten");

  await expect(page.getByRole("main")).toContainText(
    `Van ${regels.length} besluiten zijn er ${genomen.length} genomen. Op de agenda: «Structurele financiering van de Banenafspraak», Q4 2022.`,
  );
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText("2022");
  await expect(page.getByRole("main")).toContainText("Structureel geld ontbreekt vanaf 2022.");
  await page.getByLabel("Status").selectOption("geagendeerd");
  await expect(page.getByRole("listitem").filter({ hasText: "Bestuursraad VWS" })).toBeVisible();
  await expect(page.getByText("Geoormerkt budget afgeroomd")).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel("Status")).toHaveValue("geagendeerd");
  await expect(page.getByRole("link", { name: "Besluit toevoegen" })).toHaveAttribute(
    "href",
    "/registers/besluiten/nieuw",
  );
  await expectAccessible(page);
});

test("meetings tell their purpose and role, and communication is a calendar", async ({ page, enter, api }) => {
  const { regels } = await api("/api/v1/registers/overleggen/regels?limiet=500");
  await enter("fg", "/beleid");
  await naar(page, "Overleggen en netwerken");

  const tabel = page.getByRole("table", { name: "Overleggen en netwerken" });
  await expect(tabel.getByRole("row")).toHaveCount(1 + regels.length);
  await expect(tabel.getByRole("row").filter({ hasText: "Redactie Diversity Academy" })).toContainText(
    "3 lezingen en 3 masterclasses per jaar",
  );
  await page.getByLabel("Bereik").selectOption("interdepartementaal");
  await expect(tabel.getByRole("row").filter({ hasText: "Gebedsgroep" })).toHaveCount(0);

  await naar(page, "Communicatie");
  const maart = page.getByRole("region", { name: "maart 2022" });
  await expect(maart.getByRole("listitem").filter({ hasText: "Internationale Vrouwendag" })).toContainText(
    "8 maart 2022",
  );
  await page.getByLabel("Kwartaal").selectOption("2022-Q2");
  await expect(page.getByRole("region", { name: "mei 2022" })).toBeVisible();
  await expect(maart).toHaveCount(0);
  await expectAccessible(page);
});

test("every subject reads on a narrow screen", async ({ page, enter }) => {
  await page.setViewportSize({ width: 320, height: 720 });
  await enter("di-adviseur", "/beleid");
  for (const onderwerp of ["Beleidslijn", "Besluiten", "Overleggen en netwerken", "Communicatie"]) {
    await naar(page, onderwerp);
    await expect(page.getByRole("heading", { level: 1, name: onderwerp })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await expectAccessible(page);
  }
});

test("a unit of the organisation leads to its figures, its actions, its plan and its PO", async ({ page, enter }) => {
  await enter("di-adviseur", "/organisatie?peildatum=2022-09-30");
  await page.getByRole("link", { name: "Acties RIVM" }).click();
  await expect(page).toHaveURL(/actieplan\?.*onderdeel=RIVM/);
  await page.goBack();
  await page.getByRole("link", { name: /^Jaarplan \d{4} RIVM$/ }).click();
  await expect(page).toHaveURL(/registers\/jaarplannen\/J-\d+/);
  await page.goBack();
  await page.getByRole("link", { name: "PO-agenda RIVM" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("RIVM");
  await page.goBack();
  await page.getByRole("link", { name: "Cijfers RIVM" }).click();

  await expect(page.getByRole("dialog", { name: /Gerealiseerd.*RIVM/ })).toBeVisible();
});
