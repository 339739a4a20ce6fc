import { expect, expectAccessible, test } from "./screen.js";

/** Walks with Tab to a control, as who has no mouse must. */
async function tabTo(page, control) {
  await expect(control).toBeVisible();
  for (let presses = 0; presses < 80; presses++) {
    if (await control.evaluate((element) => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press("Tab");
  }
  await expect(control).toBeFocused();
}

async function press(page, control, key = "Enter") {
  await tabTo(page, control);
  await page.keyboard.press(key);
}

async function type(page, field, text) {
  await tabTo(page, field);
  await page.keyboard.type(text);
}

const rowOf = (page, name) => page.getByRole("row").filter({ has: page.getByRole("rowheader", { name }) });

test("an account is made, gets another role and is ended, by keyboard alone", async ({
  page,
  enter,
  request,
  baseURL,
}) => {
  const account = { gebruikersnaam: "proef-beheer", wachtwoord: "een lang en nieuw wachtwoord" };
  const login = async () =>
    (await request.post("/api/v1/sessies", { data: account, headers: { Origin: baseURL } })).status();
  const main = page.getByRole("main");
  const dialog = page.getByRole("dialog");
  const row = rowOf(page, account.gebruikersnaam);
  await enter("beheerder", "/beheer");

  await press(page, main.getByRole("button", { name: "Account maken…" }));
  await expect(dialog.getByRole("heading", { name: "Account maken" })).toBeFocused();
  await type(page, dialog.getByLabel("Gebruikersnaam"), account.gebruikersnaam);
  await type(page, dialog.getByLabel("Omschrijving van de rol"), "Proef van het beheer");
  await type(page, dialog.getByLabel("Wachtwoord"), account.wachtwoord);
  await press(page, dialog.getByRole("checkbox", { name: "HR-analist" }), "Space");
  await press(page, dialog.getByRole("button", { name: "Account maken" }));

  await expect(main).toContainText(`Het account ${account.gebruikersnaam} is gemaakt.`);
  await expect(row).toContainText("HR-analist");
  await expect(row).toContainText("Actief");
  await expect(page.locator("body")).not.toContainText(account.wachtwoord);
  expect(await login()).toBe(201);

  await press(page, row.getByRole("button", { name: `Wijzigen: ${account.gebruikersnaam}` }));
  await press(page, dialog.getByRole("checkbox", { name: "HR-analist" }), "Space");
  await press(page, dialog.getByRole("checkbox", { name: "Vaststeller" }), "Space");
  await press(page, dialog.getByRole("button", { name: "Opslaan" }));

  await expect(main).toContainText(`Het account ${account.gebruikersnaam} is gewijzigd.`);
  await expect(row).toContainText("Vaststeller");
  await expect(row).not.toContainText("HR-analist");

  await press(page, row.getByRole("button", { name: `Wijzigen: ${account.gebruikersnaam}` }));
  await press(page, dialog.getByRole("checkbox", { name: "Account blokkeren" }), "Space");
  await press(page, dialog.getByRole("button", { name: "Opslaan" }));

  await expect(row).toContainText("Geblokkeerd");
  expect(await login()).toBe(401);
});

test("an API client is made, shows its secret once and is withdrawn, by keyboard alone", async ({
  page,
  enter,
  request,
}) => {
  const clientId = "proef-client";
  const main = page.getByRole("main");
  const dialog = page.getByRole("dialog");
  const row = rowOf(page, clientId);
  await enter("beheerder", "/beheer");

  await press(page, main.getByRole("button", { name: "API-client maken…" }));
  await type(page, dialog.getByLabel("Client-id"), clientId);
  await type(page, dialog.getByLabel("Waarvoor is deze client?"), "Proef van het beheer");
  await press(page, dialog.getByRole("checkbox", { name: "Standen lezen" }), "Space");
  await press(page, dialog.getByRole("button", { name: "API-client maken" }));
  // Nothing ticked is no choice: all must be asked for.
  const everything = dialog.getByRole("checkbox", { name: "Alle dienstonderdelen" });
  await expect(everything).toBeFocused();
  await expect(dialog).toContainText("Kies alle dienstonderdelen, of een of meer.");
  await press(page, everything, "Space");
  await press(page, dialog.getByRole("button", { name: "API-client maken" }));

  await expect(dialog).toContainText("U ziet dit geheim één keer.");
  const secret = await dialog.getByRole("definition").last().innerText();
  const token = async () => {
    const form = { grant_type: "client_credentials", client_id: clientId, client_secret: secret };
    return (await request.post("/api/v1/tokens", { form })).status();
  };
  expect(await token()).toBe(200);
  await page.keyboard.press("Escape");
  await expect(dialog).toContainText(secret);
  await press(page, dialog.getByRole("button", { name: "Ik heb het geheim bewaard" }));

  await expect(row).toContainText("Standen lezen");
  await expect(page.locator("body")).not.toContainText(secret);
  await page.reload();
  await expect(row).toContainText("Actief");
  await expect(page.locator("body")).not.toContainText(secret);

  await press(page, row.getByRole("button", { name: `Intrekken: ${clientId}` }));
  await press(page, dialog.getByRole("button", { name: "Intrekken" }));

  await expect(main).toContainText(`De API-client ${clientId} is ingetrokken.`);
  await expect(row).toContainText("Ingetrokken");
  await expect(row.getByRole("button")).toHaveCount(0);
  expect(await token()).toBe(401);
});

for (const rol of [
  "di-adviseur",
  "hr-analist",
  "i-team",
  "hr-adviseur",
  "vaststeller",
  "bestuurder",
  "privacy-officer",
]) {
  test(`${rol} does not find the beheer`, async ({ page, enter }) => {
    await enter(rol);
    const nav = page.getByRole("navigation", { name: "Hoofdmenu" });
    await expect(nav.getByRole("link", { name: "Banenafspraak" })).toBeVisible();
    await expect(nav.getByRole("link", { name: "Beheer" })).toHaveCount(0);

    await page.goto("/beheer");

    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Geen toegang");
  });
}

test("the fg looks on at the beheer and changes nothing", async ({ page, enter }) => {
  await enter("fg", "/beheer");

  const main = page.getByRole("main");
  await expect(main.getByRole("table", { name: "Accounts" })).toContainText("beheerder");
  await expect(main).toContainText("Wijzigen doet de beheerder.");
  await expect(main.getByRole("button")).toHaveCount(0);
});

for (const width of [1440, 390]) {
  test(`the beheer and its dialogs are accessible at ${width} px`, async ({ page, enter, refusals }) => {
    refusals.push(/\/api\/v1\/accounts$/);
    await page.setViewportSize({ width, height: 900 });
    await enter("beheerder", "/beheer");
    const dialog = page.getByRole("dialog");
    await expect(page.getByRole("table", { name: "Accounts" })).toBeVisible();
    await expectAccessible(page);

    await page.getByRole("button", { name: "Account maken…" }).click();
    await dialog.getByRole("button", { name: "Account maken" }).click();
    await expect(dialog.getByLabel("Gebruikersnaam")).toBeFocused();
    await expectAccessible(page);
    await page.keyboard.press("Escape");

    for (const name of ["Wijzigen: fg", "API-client maken…", "Intrekken: demo-integratie"]) {
      await page.getByRole("button", { name }).click();
      await expect(dialog.getByRole("heading")).toBeFocused();
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await expect(dialog).toHaveCount(0);
    }
  });
}

test("the beheer needs no sideways scrolling at 320 px", async ({ page, enter }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await enter("beheerder", "/beheer");
  await expect(page.getByRole("table", { name: "Accounts" })).toBeVisible();

  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test("a long list comes in pages, and counts all of them from the first", async ({ page, enter, accounts }) => {
  await page.route(/\/api\/v1\/accounts(\?|$)/, (route) => {
    const url = new URL(route.request().url());
    url.searchParams.set("limiet", "4");
    return route.continue({ url: url.href });
  });
  await enter("beheerder", "/beheer");
  const table = page.getByRole("main").getByRole("table", { name: "Accounts" });
  const more = page.getByRole("button", { name: "Meer accounts tonen" });

  await expect(table.getByRole("row")).toHaveCount(1 + 4);
  const all = Number((await page.getByRole("main").innerText()).match(/(\d+) accounts kunnen inloggen/)?.[1]);
  expect(all).toBeGreaterThanOrEqual(accounts.length);
  await expectAccessible(page);
  await more.click();
  await expect(table.getByRole("row")).toHaveCount(1 + 8);
  while (await more.isVisible()) {
    const before = await table.getByRole("row").count();
    await more.click();
    await expect(table.getByRole("row")).not.toHaveCount(before);
  }
  expect(await table.getByRole("row").count()).toBeGreaterThanOrEqual(1 + all);
});
