import { execFileSync } from "node:child_process";

/** Until the server said 202, which it does when the rows are committed. */
export function deliver(instance, token, soort, peildatum, file) {
  const address = `${instance.url}/api/v1/leveringen?soort=${soort}&peildatum=${peildatum}`;
  const headers = [`Authorization: Bearer ${token}`, "Content-Type: text/csv", "Expect:"];
  const answer = execFileSync(
    "curl",
    ["--silent", "--show-error", "--fail-with-body", "--request", "POST", "--upload-file", file, address].concat(
      headers.flatMap((header) => ["--header", header]),
    ),
    { encoding: "utf8" },
  );
  return JSON.parse(answer);
}

/** The delivery once its check is done, with its version. Follows it as a screen does: asking again and again costs time too. */
export async function settled(ask, id) {
  const path = `/api/v1/leveringen/${id}`;
  await (await ask(`${path}/voortgang`)).text();
  const answer = await ask(path);
  const levering = await answer.json();
  if (levering.status === "ontvangen") {
    throw new Error(`delivery ${id} is not checked`);
  }
  return { ...levering, etag: answer.headers.get("etag") };
}

/** Confirms what the check asked another person to confirm; gives the delivery as it is then. */
export async function confirmed(ask, person, id) {
  const levering = await settled(ask, id);
  const open = levering.meldingen.find((melding) => melding.ernst !== "blokkerend" && !melding.bevestiging);
  if (!open) {
    return levering;
  }
  await changed(person, levering, "bevestiging", { code: open.code, toelichting: "Meting met gemaakte gegevens." });
  return confirmed(ask, person, id);
}

/** A decision on a delivery in the version that was read; fails when it was not taken. */
export async function changed(ask, { id, etag }, decision, body) {
  const answer = await ask(`/api/v1/leveringen/${id}/${decision}`, {
    method: "POST",
    headers: { "If-Match": etag, ...(body && { "Content-Type": "application/json" }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) {
    throw new Error(`${decision}: ${answer.status} ${await answer.text()}`);
  }
  return answer.json();
}

/** Throws away a delivery that was not processed, once its check is done. */
export async function discard(ask, { id }) {
  await changed(ask, await settled(ask, id), "verwijdering");
}
