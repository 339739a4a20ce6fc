/**
 * How long it takes to make the law's calculation of a year when its paid hours are processed: from the request to its
 * answer, with the audit, the new version and the commit. Its peer, in the same round, is the shortest query that adds up the
 * same lines: no corrections, no part periods, no marked jobs.
 *
 *   node ops/bench/wettelijk.js [--uren 10000000] [--register 300000] [--rounds 3]
 */
import { parseArgs } from "node:util";
import { demoClient, demoPerson } from "../harness/client.js";
import { changed, settled } from "../harness/deliveries.js";
import { confirmed, deliver } from "./deliveries.js";
import { median } from "./numbers.js";
import { generated, machine, say, withDemo } from "./rig.js";

const { values } = parseArgs({
  options: {
    uren: { type: "string", default: "10000000" },
    register: { type: "string", default: "300000" },
    rounds: { type: "string", default: "3" },
  },
});
/** The lines that `genereer` makes are of this year. */
const peildatum = "2022-12-31";

async function seconds(work) {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}

const query = (uren, register) => `
  select sum(verloonde_uren_x100) from regels_uwv_verloonde_uren u
  where levering_nummer = (select nummer from leveringen where id = '${uren}')
    and pseudoniem in (
      select pseudoniem from regels_uwv_doelgroepregister
      where levering_nummer = (select nummer from leveringen where id = '${register}'))`;

async function main({ data, instance, psql }) {
  const person = await demoPerson(instance, "hr-analist");
  let ask = await demoClient(instance);
  const handedIn = async (soort, file) => {
    const { id } = deliver(instance, ask.token, soort, peildatum, file);
    await settled(ask, id);
    ask = await demoClient(instance);
    return confirmed(ask, person, id);
  };
  const register = await handedIn(
    "uwv-doelgroepregister",
    generated(data, "uwv-doelgroepregister", values.register),
  );
  await changed(ask, register, "verwerking");
  const uren = await handedIn("uwv-verloonde-uren", generated(data, "uwv-verloonde-uren", values.uren));
  const processed = [];
  const shortest = [];
  for (let round = 0; round <= Number(values.rounds); round++) {
    ask = await demoClient(instance);
    shortest[round] = await seconds(() => psql(query(uren.id, register.id)));
    // Withdrawing the register and taking it back in would need its lines twice: the figures are made anew by removal.
    if (round === 0) {
      processed[round] = await seconds(() => changed(ask, uren, "verwerking"));
    } else {
      const again = await handedIn(
        "uwv-doelgroepregister",
        generated(data, "uwv-doelgroepregister", Number(values.register) - round),
      );
      processed[round] = await seconds(() => changed(ask, again, "verwerking"));
    }
  }
  say(machine);
  say(`${values.uren} rows of paid hours, ${values.register} registrations, median of ${values.rounds} rounds after the first`);
  say(`processed, with the law's calculation and the quarter's figures: ${median(processed.slice(1)).toFixed(2)} s`);
  say(`the shortest query over the same lines: ${median(shortest.slice(1)).toFixed(2)} s`);
}

await withDemo([], main);
