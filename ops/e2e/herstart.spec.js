import { freePort, freshDirectory, launch, removeDirectory } from "../harness/instance.js";
import { lijn, ontvangstbewijs, urenbestand, vulIn } from "./aanleveren.js";
import { expect, test } from "./screen.js";

test.setTimeout(240_000);

test("a server that is killed and started again gets the rest, and has the file byte for byte", async ({
  page,
  refusals,
}) => {
  refusals.push(/./);
  const data = freshDirectory();
  const ports = [await freePort(), await freePort()];
  const bestand = urenbestand("herstart.csv", 400_000, "herstart");
  let server = await launch("demo", { data, ports });
  try {
    await server.ready(120);
    const { demoAccounts } = await (await fetch(`${server.url}/api/v1/instantie`)).json();
    const account = demoAccounts.find(({ rollen }) => rollen.includes("di-adviseur"));
    await page.goto(`${server.url}/leveringen`);
    await page.getByLabel("Gebruikersnaam", { exact: true }).fill(account.gebruikersnaam);
    await page.getByLabel("Wachtwoord", { exact: true }).fill(account.wachtwoord);
    await page.getByRole("button", { name: "Inloggen", exact: true }).click();
    await page.getByLabel("Kies bestanden").setInputFiles(bestand.pad);
    const kaart = await vulIn(page, bestand.naam, { peildatum: "2015-12-31" });
    await lijn(page, 3_000_000);
    const eersteDeel = page.waitForResponse((answer) => answer.request().method() === "PATCH");
    await kaart.getByRole("button", { name: "Controleren en versturen" }).click();
    await eersteDeel;
    await lijn(page, 500_000);

    await server.end("SIGKILL");
    await expect(kaart).toContainText("De verbinding is verbroken.");
    server = await launch("demo", { data, ports });
    await server.ready(120);
    await lijn(page);

    await expect(page.getByRole("main")).toContainText("400.000 regels goedgekeurd, 0 afgekeurd", { timeout: 90_000 });
    expect((await ontvangstbewijs(page)).sha256).toBe(bestand.sha256);
  } finally {
    await server.end();
    bestand.weg();
    removeDirectory(data);
  }
});
