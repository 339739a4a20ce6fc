import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { until } from "./until.js";

const demoIntegration = { clientId: "demo-integratie", geheim: "demo-integratie-geheim" };

/** An integration's view of the API: asks with a token of the demo client, which may read and deliver all. */
export function demoClient(instance) {
  return apiClient(instance, demoIntegration);
}

/** Asks with a token of an API client. */
export async function apiClient({ url }, { clientId, geheim }) {
  const answer = await fetch(`${url}/api/v1/tokens`, {
    method: "POST",
    body: new URLSearchParams({ grant_type: "client_credentials", client_id: clientId, client_secret: geheim }),
  });
  if (!answer.ok) {
    throw new Error(`no token: ${answer.status} ${await answer.text()}`);
  }
  const { access_token: token } = await answer.json();
  const ask = (path, request = {}) =>
    fetch(url + path, { ...request, headers: { Authorization: `Bearer ${token}`, ...request.headers } });
  return Object.assign(ask, { token });
}

/** A person of the demo, signed in. */
export async function demoPerson(instance, gebruikersnaam) {
  const { demoAccounts } = await (await fetch(`${instance.url}/api/v1/instantie`)).json();
  return person(
    instance,
    demoAccounts.find((one) => one.gebruikersnaam === gebruikersnaam),
  );
}

/** Signed in as a browser does: asks with a session, and says with each change where it comes from. */
export async function person({ url }, { gebruikersnaam, wachtwoord }) {
  const own = browserHeaders(url);
  const answer = await fetch(`${url}/api/v1/sessies`, {
    method: "POST",
    headers: own,
    body: JSON.stringify({ gebruikersnaam, wachtwoord }),
  });
  if (!answer.ok) {
    throw new Error(`no session: ${answer.status} ${await answer.text()}`);
  }
  const cookie = answer.headers.getSetCookie()[0].split(";")[0];
  return (path, request = {}) =>
    fetch(url + path, { ...request, headers: { ...own, Cookie: cookie, ...request.headers } });
}

function browserHeaders(url) {
  return { Origin: url, "X-Inclusiemonitor": "1", "Content-Type": "application/json" };
}

/**
 * The first account of a new production installation, made as its operator does with the token in the data directory. Asks
 * as that account.
 */
export async function firstAccount(instance, data) {
  const beheerder = { gebruikersnaam: "beheer", wachtwoord: "storingen komen altijd samen" };
  const token = readFileSync(join(data, "eenmalig-token.txt"), "utf8").trim();
  await created(
    await fetch(`${instance.url}/api/v1/accounts/_eerste`, {
      method: "POST",
      headers: browserHeaders(instance.url),
      body: JSON.stringify({ token, naam: "Beheerder", ...beheerder }),
    }),
  );
  return person(instance, beheerder);
}

/**
 * What a new production installation needs before it takes files: with its first account an API client that may deliver.
 * Gives the id and secret of that client.
 */
export async function firstApiClient(instance, data) {
  const ask = await firstAccount(instance, data);
  return created(
    await ask("/api/v1/api-clients", {
      method: "POST",
      body: JSON.stringify({
        clientId: "leveraar",
        naam: "Leveraar",
        scopes: ["leveringen:lezen", "leveringen:schrijven"],
        dienstonderdelen: [],
      }),
    }),
  );
}

export async function created(answer) {
  if (answer.status !== 201) {
    throw new Error(`${answer.url}: ${answer.status} ${await answer.text()}`);
  }
  return answer.json();
}

/** Waits until the demo ministry is loaded: 2022-Q3 stands as in the factsheet, and of the last quarter one source is late. */
export async function demoLoaded(instance, seconds = 90) {
  const ask = await until("the demo client gets a token", seconds, () => demoClient(instance).catch(() => undefined));
  const stand = async (kwartaal) => (await ask(`/api/v1/standen/${kwartaal}`)).json();
  await until("the demo ministry is complete", seconds, () => {
    const fault = instance.output().match(/the demo ministry is not complete: [^"]*/);
    if (fault) {
      throw new Error(fault[0]);
    }
    return existsSync(join(instance.data, "demo-geladen"));
  });
  await until("2022-Q3 stands at 83,4%", seconds, async () => {
    const { totaal } = await stand("2022-Q3");
    return totaal?.realisatiePercentage.weergave === "83,4%";
  });
  await until("2022-Q4 waits for inhuur only", seconds, async () => {
    const { ontbrekend } = await stand("2022-Q4");
    return ontbrekend?.join() === "inhuur";
  });
  return ask;
}
