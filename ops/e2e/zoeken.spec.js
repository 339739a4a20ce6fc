import { expect, expectAccessible, test } from "./screen.js";

for (const width of [1440, 390]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 844 } });

    test("a row is found and opened from any page by keyboard, and its words stand in no address", async ({
      page,
      enter,
    }) => {
      const addresses = [];
      page.on("request", (request) => addresses.push(request.url()));
      await enter("di-adviseur", "/organisatie");
      await expect(page.getByRole("heading", { level: 1, name: "Organisatie" })).toBeVisible();
      const knop = page.getByRole("button", { name: "Zoeken" });

      await page.keyboard.press("Control+k");
      const veld = page.getByRole("combobox", { name: /^Zoek in registers, leveringen, reorganisaties/ });
      await expect(veld).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(veld).toHaveCount(0);
      await knop.press("Enter");
      await expect(veld).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(knop).toBeFocused();

      await knop.press("Enter");
      await veld.fill("inclusie");
      const lijst = page.getByRole("listbox", { name: "Gevonden" });
      await expect(lijst.getByRole("group", { name: "Pagina's" }).getByRole("option")).toHaveText(
        "Diversiteit en inclusie",
      );
      await expect(page.getByRole("status").filter({ hasText: /^\d+ gevonden\.$/ })).toBeVisible();
      await expectAccessible(page);
      // Text in the very colour of its ground passes for hidden there.
      await expect(veld).not.toHaveCSS("color", "rgb(255, 255, 255)");
      await expect(veld).not.toHaveCSS("outline-color", "rgb(255, 255, 255)");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("ArrowDown");
      const gekozen = lijst.getByRole("option", { selected: true });
      await expect(gekozen).toHaveCount(1);
      await expect(veld).toHaveAttribute("aria-activedescendant", await gekozen.getAttribute("id"));
      const [, titel, code] = /^(.+?) \(([A-Z]+-\d+)\)/.exec(await gekozen.innerText());
      await page.keyboard.press("Enter");

      await expect(page.getByRole("heading", { level: 1, name: titel, exact: true })).toBeFocused();
      await expect(page).toHaveURL(new RegExp(`/registers/[a-z-]+/${code}$`));
      expect(addresses.filter((address) => address.includes("inclusie="))).toEqual([]);
      expect(addresses.filter((address) => /_zoek./.test(address))).toEqual([]);
    });
  });
}

test("a term leads to what it means", async ({ page, enter }) => {
  await enter("di-adviseur", "/organisatie");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: /^Zoek in/ }).fill("wisbewijs");
  const begrippen = page.getByRole("listbox", { name: "Gevonden" }).getByRole("group", { name: "Begrippen" });
  await begrippen.getByRole("option", { name: "Wisbewijs" }).click();
  await expect(page).toHaveURL(/\/begrippen\?zoek=Wisbewijs$/);
  await expect(page.getByRole("term").filter({ hasText: "Wisbewijs" })).toBeVisible();
});

test("a delivery is found by its kind and quarter, and opens", async ({ page, enter }) => {
  await enter("di-adviseur", "/organisatie");
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: /^Zoek in/ }).fill("bezetting 2022-Q3");
  const leveringen = page.getByRole("listbox", { name: "Gevonden" }).getByRole("group", { name: "Leveringen" });
  await leveringen
    .getByRole("option", { name: /^Bezetting, 30 september 2022/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/leveringen\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
  const gegevens = page.getByRole("region", { name: "Gegevens van deze levering" });
  await expect(gegevens).toContainText("Bezetting");
  await expect(gegevens).toContainText("30 september 2022");
});

test("a reorganisation is found by its unit and takes the focus in its list, and a bestuurder finds no delivery", async ({
  page,
  enter,
}) => {
  await enter("bestuurder");
  await page.keyboard.press("Control+k");
  const veld = page.getByRole("combobox", { name: /^Zoek in/ });
  const lijst = page.getByRole("listbox", { name: "Gevonden" });
  await veld.fill("samenvoeging ccmo");
  const gevonden = lijst
    .getByRole("group", { name: "Reorganisaties" })
    .getByRole("option", { name: /gaan samen verder als/ });
  await expect(gevonden).toHaveCount(1);
  await expectAccessible(page);
  await veld.press("ArrowDown");
  await veld.press("Enter");
  await expect(page).toHaveURL(/\/organisatie#[0-9a-f-]{36}$/);
  const plaats = page.locator("li:focus");
  await expect(plaats).toContainText("gaan samen verder als");
  await expect(plaats).toBeInViewport();
  await expectAccessible(page);

  await page.keyboard.press("Control+k");
  await veld.fill("bezetting 2022-Q3");
  await expect(page.getByText(/^(Niets|\d+) gevonden\.$/)).toBeVisible();
  await expect(lijst.getByRole("group", { name: "Leveringen" })).toHaveCount(0);
});

test("nothing found is said, and who may not read the registers has no search", async ({ page, enter }) => {
  await enter("bestuurder");
  await page.getByRole("button", { name: "Zoeken" }).press("Enter");
  await page.getByRole("combobox", { name: /^Zoek in/ }).fill("qqqxyz");
  await expect(page.getByText("Niets gevonden.")).toBeVisible();
  await page.getByRole("button", { name: "Sluiten" }).press("Enter");

  await page.getByRole("button", { name: /^Account: / }).press("Enter");
  await page.getByRole("button", { name: "Uitloggen" }).press("Enter");
  await enter("i-team");
  await expect(page.getByRole("button", { name: "Zoeken" })).toHaveCount(0);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});
