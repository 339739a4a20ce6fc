import { until } from "./until.js";

/** An integration's view of the API: asks with a token of the demo client, which may read and deliver all. */
export async function demoClient({ url }) {
  const answer = await fetch(`${url}/api/v1/tokens`, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "client_credentials",
      client_id: "demo-integratie",
      client_secret: "demo-integratie-geheim",
    }),
  });
  if (!answer.ok) {
    throw new Error(`no token: ${answer.status} ${await answer.text()}`);
  }
  const { access_token: token } = await answer.json();
  const ask = (path, request = {}) =>
    fetch(url + path, { ...request, headers: { Authorization: `Bearer ${token}`, ...request.headers } });
  return Object.assign(ask, { token });
}

/** A person of the demo, signed in as a browser does: asks with a session, and says with each change where it comes from. */
export async function demoPerson({ url }, gebruikersnaam) {
  const { demoAccounts } = await (await fetch(`${url}/api/v1/instantie`)).json();
  const account = demoAccounts.find((one) => one.gebruikersnaam === gebruikersnaam);
  const own = { Origin: url, "X-Inclusiemonitor": "1", "Content-Type": "application/json" };
  const answer = await fetch(`${url}/api/v1/sessies`, {
    method: "POST",
    headers: own,
    body: JSON.stringify({ gebruikersnaam, wachtwoord: account.wachtwoord }),
  });
  if (!answer.ok) {
    throw new Error(`no session: ${answer.status} ${await answer.text()}`);
  }
  const cookie = answer.headers.getSetCookie()[0].split(";")[0];
  return (path, request = {}) =>
    fetch(url + path, { ...request, headers: { ...own, Cookie: cookie, ...request.headers } });
}

/** Waits until the demo ministry is loaded: 2022-Q3 stands as in the factsheet, and of the last quarter one source is late. */
export async function demoLoaded(instance, seconds = 90) {
  const ask = await until("the demo client gets a token", seconds, () => demoClient(instance).catch(() => undefined));
  const stand = async (kwartaal) => (await ask(`/api/v1/standen/${kwartaal}`)).json();
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
