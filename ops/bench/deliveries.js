import { execFileSync } from "node:child_process";
import { changed, settled } from "../harness/deliveries.js";

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

/** Confirms what the check asked another person to confirm; gives the delivery as it is then. */
export async function confirmed(ask, person, id) {
  const levering = await settled(ask, id);
  const blocked = levering.meldingen.find((melding) => melding.ernst === "blokkerend");
  if (blocked) {
    throw new Error(`delivery ${id} cannot be processed: ${blocked.detail}`);
  }
  const open = levering.meldingen.find((melding) => melding.ernst === "waarschuwing" && !melding.bevestiging);
  if (!open) {
    return levering;
  }
  await changed(person, levering, "bevestiging", { code: open.code, toelichting: "Meting met gemaakte gegevens." });
  return confirmed(ask, person, id);
}

/** Throws away a delivery that was not processed, once its check is done. */
export async function discard(ask, { id }) {
  await changed(ask, await settled(ask, id), "verwijdering");
}
