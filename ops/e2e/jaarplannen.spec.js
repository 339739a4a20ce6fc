import { aanmelden, weggaan } from "../harness/browser.js";
import { gebrokenCodes } from "./keuring.js";
import { expect, expectAccessible, test } from "./screen.js";

/** How many pages a PDF has: each is an object of its own. */
const pages = (pdf) => (pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

/** The account of a name: of some roles the demo has one for each unit. */
const heet = (accounts, naam) => accounts.find(({ gebruikersnaam }) => gebruikersnaam === naam);

const melding = (page, tekst) => expect(page.getByText(tekst)).toBeVisible();

test("a unit is told what its plan misses, completes and hands it in, and another judges it", async ({
  page,
  accounts,
  refusals,
}) => {
  refusals.push(/\/registers\/jaarplannen\/regels\/J-9$/);
  await aanmelden(page, heet(accounts, "hr-adviseur-rivm"), "/jaarplannen");
  await expect(page.getByText(/Het jaarplan van RIVM voor 2023 heeft 4 van de 5 verplichte delen/)).toBeVisible();
  const matrix = page.getByRole("table", { name: "Verplichte delen in 2023" });
  await expect(matrix.getByRole("row")).toHaveCount(2);
  await expectAccessible(page);

  await page.getByRole("button", { name: "Indienen: Jaarplan 2023 RIVM" }).click();
  const dialoog = page.getByRole("dialog");
  await expect(dialoog).toContainText("Nog leeg: bicultureel: behouden.");
  await expectAccessible(page);
  await dialoog.getByRole("button", { name: "Indienen" }).click();
  await expect(dialoog.getByRole("alert")).toContainText(
    "Deze verplichte delen zijn nog leeg: medewerkers met een biculturele achtergrond behouden.",
  );
  await dialoog.getByRole("button", { name: "Annuleren" }).click();

  await page.getByRole("link", { name: "Aanvullen: Jaarplan 2023 RIVM" }).click();
  await page.getByRole("button", { name: "Wijzigen" }).click();
  await page
    .getByLabel("Medewerkers met een biculturele achtergrond behouden")
    .fill("Het mentorprogramma loopt door, met een tweede groep vanaf de zomer.");
  await page.getByRole("button", { name: "Opslaan" }).click();
  await expect(page.getByRole("button", { name: "Wijzigen" })).toBeVisible();

  await page.getByRole("link", { name: "Jaarplannen", exact: true }).click();
  await page.getByRole("button", { name: "Indienen: Jaarplan 2023 RIVM" }).click();
  await dialoog.getByRole("button", { name: "Indienen" }).click();
  await melding(page, "J-9 is ingediend.");
  await expect(matrix.getByText("Ingediend")).toHaveCount(5);

  await weggaan(page);
  await aanmelden(page, heet(accounts, "vaststeller"), "/jaarplannen");
  await page.getByRole("button", { name: "Beoordelen: Jaarplan 2023 RIVM" }).click();
  await dialoog.getByRole("button", { name: "Vastleggen" }).click();
  await expect(dialoog.getByLabel(/^Oordeel/)).toBeFocused();
  await dialoog.getByLabel(/^Oordeel/).fill("Volledig, en concreet over eigen banen.");
  await dialoog.getByRole("button", { name: "Vastleggen" }).click();
  await melding(page, "J-9 is beoordeeld.");
  const rij = page.getByRole("table", { name: "Verplichte delen in 2023" }).getByRole("row", { name: /^RIVM/ });
  await expect(rij.getByText("Beoordeeld")).toHaveCount(5);
  await expectAccessible(page);
});

test("who hands in a plan that somebody else changed meanwhile sees both versions, and loses neither", async ({
  page,
  accounts,
  refusals,
}) => {
  refusals.push(/\/registers\/jaarplannen\/regels\/J-\d+$/);
  const titel = "Jaarplan 2021 RIVM";
  const delen = ["arbeidsbeperkingWerven", "arbeidsbeperkingBehouden", "bicultureelWerven", "bicultureelBehouden"];
  const velden = {
    titel,
    dienstonderdeel: "RIVM",
    jaar: 2021,
    status: "concept",
    inclusieveWerkomgeving: "Zoals het was.",
    ...Object.fromEntries(delen.map((deel) => [deel, "Zoals afgesproken."])),
  };
  await aanmelden(page, heet(accounts, "hr-adviseur-rivm"), "/jaarplannen");
  /** Adds a plan, or changes it as somebody else does. */
  const schrijf = (method, pad, anders, versie) =>
    page.evaluate(
      async ({ method, url, velden, versie }) => {
        const headers = { "Content-Type": "application/json", "X-Inclusiemonitor": "1" };
        const eerder = versie ? { "If-Match": versie } : {};
        const body = JSON.stringify({ velden });
        return (await (await fetch(url, { method, headers: { ...headers, ...eerder }, body })).json()).code;
      },
      { method, url: `/api/v1/registers/jaarplannen/regels${pad}`, velden: { ...velden, ...anders }, versie },
    );
  const code = await schrijf("POST", "", {});
  await page.goto("/jaarplannen?jaar=2021");
  await page.getByRole("button", { name: `Indienen: ${titel}` }).click();
  const stap = page.getByRole("dialog", { name: `Indienen: ${titel}` });
  await stap.getByLabel(/^Notitie/).fill("Besproken met de directie.");
  await schrijf("PUT", `/${code}`, { inclusieveWerkomgeving: "Zoals de ander het schreef." }, '"1"');
  await stap.getByRole("button", { name: "Indienen" }).click();

  const beide = page.getByRole("dialog", { name: `Iemand anders heeft ${code} intussen gewijzigd` });
  await expect(beide.getByRole("row", { name: /^Status/ })).toContainText(/Concept.*Ingediend/);
  await expect(beide.getByRole("row", { name: /^Inclusieve werkomgeving/ })).toContainText(
    /Zoals de ander het schreef\..*Zoals de ander het schreef\./,
  );
  await expectAccessible(page);
  for (let width = 320; width <= 420; width += 10) {
    await page.setViewportSize({ width, height: 844 });
    expect(await page.evaluate(gebrokenCodes), `${width} px`).toEqual([]);
  }
  await page.keyboard.press("Escape");
  await expect(stap.getByLabel(/^Notitie/)).toHaveValue("Besproken met de directie.");
  await stap.getByRole("button", { name: "Indienen" }).click();
  await beide.getByRole("button", { name: "Mijn versie opslaan" }).press("Enter");
  await melding(page, `${code} is ingediend.`);
  const gemaakt = await page.evaluate(
    async (code) => (await fetch(`/api/v1/registers/jaarplannen/regels/${code}`)).json(),
    code,
  );
  expect(gemaakt.velden).toMatchObject({
    status: "ingediend",
    inclusieveWerkomgeving: "Zoals de ander het schreef.",
  });
  expect(gemaakt.notitie).toBe("Besproken met de directie.");
});

test("what nobody looked back at a year after its judgment is late, and is then told", async ({ page, accounts }) => {
  await aanmelden(page, heet(accounts, "hr-adviseur-cibg"), "/jaarplannen");
  const lijst = page.getByRole("region", { name: "Een jaar later: terugblikken" });
  await expect(lijst).toContainText("Over tijd sinds 07-03-2023");
  await lijst.getByRole("button", { name: "Terugblikken: Jaarplan 2022 CIBG" }).click();
  const dialoog = page.getByRole("dialog");
  await dialoog
    .getByRole("textbox", { name: /^Terugblik/ })
    .fill("Het dossierwerk kwam er; het standaardprofiel wordt nog weinig gebruikt.");
  await dialoog.getByRole("button", { name: "Vastleggen" }).click();
  await melding(page, "De terugblik op J-3 is vastgelegd.");
  await expect(lijst).toContainText("Er is geen beoordeeld plan waarop nog moet worden teruggeblikt.");
});

test("the agenda of a PO is one sheet of A4", async ({ page, enter }) => {
  await enter("di-adviseur", "/jaarplannen");
  await page.getByRole("link", { name: "PO-agenda van RIVM" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "PO-agenda RIVM" })).toBeVisible();
  const opties = page.getByRole("table", { name: "Drie manieren om die banen te maken" });
  await expect(opties.getByRole("row", { name: /^Banen bij Binnenwerk/ })).toContainText(/38\.380.*52\.381/);
  await expect(opties.getByRole("row", { name: /^Inleen/ })).toContainText("niet bekend");
  const gemeten = page.getByRole("region", { name: "Diversiteit en inclusie" });
  await expect(gemeten).toContainText(/Vrouwen, schaal 15 en hoger\d+,\d%/);
  await expect(gemeten).toContainText(/Vrouwen, instroom\d+,\d%/);
  await expect(gemeten).toContainText(/Laagste inclusievraag MTO\d+,\d%.*De vraag met de laagste score: «/);
  await expect(gemeten).toContainText(/P&O-jaarcijfers, 31 december 2022; Medewerkersonderzoek \(MTO\), \d+ \w+ 2022/);
  const plan = page.getByRole("region", { name: "Jaarplannen" });
  await expect(plan).toContainText(/Inclusieve werkomgeving/);
  await expect(plan.getByRole("definition").first()).not.toBeEmpty();
  await expectAccessible(page);
  expect(pages(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
  await plan
    .getByRole("link", { name: /^Jaarplan \d{4}$/ })
    .last()
    .click();
  await expect(page).toHaveURL(/\/registers\/jaarplannen\/J-\d+$/);

  for (const onderdeel of ["KERN", "CIBG", "IGJ", "SCP", "CCMO"]) {
    await page.goto(`/jaarplannen/${onderdeel}/po`);
    await expect(page.getByRole("region", { name: "Lopende acties" })).toBeVisible();
    expect(pages(await page.pdf({ preferCSSPageSize: true })), onderdeel).toBe(1);
  }

  await page.goto("/jaarplannen/RIVM/po");
  await expect(opties).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expectAccessible(page);
  await page.goto("/jaarplannen");
  await expect(page.getByRole("heading", { level: 1, name: "Jaarplannen" })).toBeVisible();
  await expectAccessible(page);
});

test("of a unit whose figures are hidden the agenda tells no number that follows from them", async ({
  page,
  enter,
}) => {
  await enter("vaststeller", "/jaarplannen/CCMO/po");
  await expect(page.getByText(/Niet getoond om personen te beschermen/).first()).toBeVisible();
  const nodig = page.getByRole("region", { name: /^Nodig voor 100%/ });
  await expect(nodig.getByRole("row").nth(1)).toContainText("Niet getoond om personen te beschermen");
  const gemeten = page.getByRole("region", { name: "Diversiteit en inclusie" });
  await expect(gemeten).toContainText("Laagste inclusievraag MTONiet getoond om personen te beschermen");
  await expect(gemeten).not.toContainText("De vraag met de laagste score");
});
