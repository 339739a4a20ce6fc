import { expect, expectAccessible, test } from "./screen.js";

const screens = [
  { path: "/?kwartaal=2022-Q3", heading: "Overzicht" },
  { path: "/banenafspraak?kwartaal=2022-Q3", heading: "Banenafspraak" },
  { path: "/banenafspraak?kwartaal=2022-Q3&opbouw=VWS.gerealiseerd,VWS.individueel", heading: "Banenafspraak" },
  { path: "/leveringen", heading: "Leveringen" },
];

/** A dialog hides the page below it from assistive technology. */
const heading = (page, name) => page.getByRole("heading", { level: 1, name, includeHidden: true });

for (const width of [1440, 390]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("the login is accessible", async ({ page }) => {
      await page.goto("/");
      await expect(heading(page, "Inloggen")).toBeVisible();

      await expectAccessible(page);
    });

    for (const screen of screens) {
      test(`${screen.path} is accessible`, async ({ page, enter }) => {
        await enter("di-adviseur", screen.path);
        await expect(heading(page, screen.heading)).toBeVisible();

        await expectAccessible(page);
      });
    }

    test("a delivery with rejected lines is accessible", async ({ page, enter, api }) => {
      const { leveringen } = await api("/api/v1/leveringen?limiet=500");
      const { id } = leveringen.find(({ afgekeurd }) => afgekeurd > 0);
      await enter("di-adviseur", `/leveringen/${id}`);
      await expect(page.getByRole("table").first()).toBeVisible();

      await expectAccessible(page);
    });
  });
}

test.describe("at 320 px", () => {
  test.use({ viewport: { width: 320, height: 700 } });

  for (const screen of screens) {
    test(`${screen.path} needs no sideways scrolling`, async ({ page, enter }) => {
      await enter("di-adviseur", screen.path);
      await expect(heading(page, screen.heading)).toBeVisible();

      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }

  test("the menu opens and leads on with the keyboard", async ({ page, enter }) => {
    await enter("di-adviseur", "/?kwartaal=2022-Q3");

    await page.getByRole("button", { name: "Menu" }).press("Enter");
    await page.getByRole("link", { name: "Banenafspraak", exact: true }).press("Enter");

    await expect(heading(page, "Banenafspraak")).toBeFocused();
  });
});
