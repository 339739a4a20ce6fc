import { expect, test } from "./screen.js";

test("someone logs in with the keyboard alone and lands on the overview", async ({ page, accounts }) => {
  const account = accounts.find(({ rollen }) => rollen.includes("di-adviseur"));
  await page.goto("/");
  const name = page.getByLabel("Gebruikersnaam", { exact: true });
  await expect(name).toBeVisible();

  for (
    let presses = 0;
    presses < 10 && !(await name.evaluate((input) => input === document.activeElement));
    presses++
  ) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.type(account.gebruikersnaam);
  await page.keyboard.press("Tab");
  await page.keyboard.type(account.wachtwoord);
  await page.keyboard.press("Enter");

  await expect(page.getByRole("heading", { level: 1, name: "Overzicht" })).toBeFocused();
});

test("the first Tab on a page skips to its content", async ({ page, enter }) => {
  await enter("di-adviseur");
  await page.reload();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();

  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Naar de inhoud" })).toBeFocused();
  await page.keyboard.press("Enter");

  await expect(page.getByRole("main")).toBeFocused();
});

test("a wrong password is refused in plain words", async ({ page, refusals }) => {
  refusals.push(/\/api\/v1\/sessies$/);
  await page.goto("/");

  await page.getByLabel("Gebruikersnaam", { exact: true }).fill("niemand");
  await page.getByLabel("Wachtwoord", { exact: true }).fill("verkeerd wachtwoord");
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();

  await expect(page.getByRole("alert")).toContainText(/wachtwoord/i);
});

test("an empty field says so itself, and takes the focus", async ({ page }) => {
  await page.goto("/");
  const name = page.getByLabel("Gebruikersnaam", { exact: true });
  const password = page.getByLabel("Wachtwoord", { exact: true });

  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
  await expect(name).toBeFocused();
  await expect(name).toHaveAccessibleDescription("Vul dit in.");
  await expect(password).toHaveAccessibleDescription("Vul dit in.");

  await name.fill("niemand");
  await page.getByRole("button", { name: "Inloggen", exact: true }).click();
  await expect(password).toBeFocused();
  await expect(name).toHaveAccessibleDescription("");
});

test("one press on a demo account logs in, and the user menu out again", async ({ page }) => {
  await page.goto("/banenafspraak");

  const demoAccount = page.getByRole("button", { name: /^Inloggen als/ });
  await demoAccount.first().click();
  await expect(page.getByRole("heading", { level: 1, name: "Banenafspraak" })).toBeVisible();

  await page.getByRole("button", { name: /^Account: / }).click();
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Inloggen" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1, name: "Inloggen" })).toBeVisible();
});
