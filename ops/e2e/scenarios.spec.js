import { expect, expectAccessible, test } from "./screen.js";

const page1 = "/banenafspraak?kwartaal=2022-Q3";

async function keep(page, name, jobs) {
  const card = page.getByRole("region", { name: "Wat als?" });
  await card.getByRole("textbox", { name: "Extra collectieve banen (spoor 2)" }).fill(jobs);
  await card.getByRole("textbox", { name: "Naam van het scenario" }).fill(name);
  await card.getByRole("button", { name: "Bewaar als scenario" }).click();
  await expect(card.getByRole("alert")).toContainText(name);
}

test("what somebody supposes is kept, compared, and read by who has the link", async ({
  page,
  enter,
  browser,
  accounts,
  baseURL,
}) => {
  await enter("di-adviseur", page1);
  await keep(page, "Tien banen erbij", "10");
  await keep(page, "Twintig banen erbij", "20");
  await page.getByRole("link", { name: "Alle scenario’s" }).click();
  await page.getByRole("checkbox", { name: "Kies Tien banen erbij" }).check();
  await page.getByRole("checkbox", { name: "Kies Twintig banen erbij" }).check();
  await page.getByRole("button", { name: "Zet naast elkaar" }).click();

  const beside = page.getByRole("region", { name: "Naast elkaar" });
  const needed = beside.getByRole("row", { name: /^Nog nodig [\d,]/ });
  await expect(needed).toContainText("13,3");
  await expect(needed).toContainText("3,3");
  await expectAccessible(page);

  const link = page.url();
  const other = await browser.newPage({ baseURL });
  const { gebruikersnaam, wachtwoord } = accounts.find(({ rollen }) => rollen.includes("vaststeller"));
  await other.goto(link);
  await other.getByLabel("Gebruikersnaam", { exact: true }).fill(gebruikersnaam);
  await other.getByLabel("Wachtwoord", { exact: true }).fill(wachtwoord);
  await other.getByRole("button", { name: "Inloggen", exact: true }).click();
  await expect(other.getByRole("region", { name: "Naast elkaar" })).toContainText("Tien banen erbij");
  await expect(other.getByRole("button", { name: /^Beëindig/ })).toHaveCount(0);
  await other.close();

  await page.getByRole("button", { name: "Beëindig Tien banen erbij" }).click();
  await expect(page.getByRole("checkbox", { name: "Kies Tien banen erbij" })).toHaveCount(0);
  await expect(beside).toContainText("Beëindigd op");
});

test("the forecast says what it expects, how far to trust it, and a chance only under a named percentage", async ({
  page,
  enter,
}) => {
  await enter("vaststeller", page1);

  const card = page.getByRole("region", { name: "Prognose: de komende twee jaar" });
  await expect(card).toContainText(/Naar verwachting zijn er eind Q3 2024 [\d,]+ banen/);
  await expect(card).toContainText("het percentage van 2024 is nog niet bekend");
  await expect(card).toContainText(/gemiddeld [\d,]+ banen naast/);
  await card.getByLabel("Aanname quotumpercentage").fill("3,1");
  await expect(card).toContainText(/De kans op 100% is \d+%, als het quotum dan 3,1% is/);
  await card.getByText("Toon cijfers als tabel").click();
  await expect(card.getByRole("row", { name: /^Q3 2024/ })).toBeVisible();
  await expectAccessible(page);
});
