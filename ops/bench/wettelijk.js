/**
 * How long it takes to make the law's calculation of a year anew, when its paid hours or another register are processed: from
 * the request to its answer, with the quarter's figures, the audit and the commit. Its peer, in the same round, is the shortest
 * query that adds up the same lines: no corrections, no part periods, no marked jobs.
 *
 *   node ops/bench/wettelijk.js [--uren 10000000] [--register 300000] [--rounds 3]
 */
import { parseArgs } from "node:util";
import { demoClient, demoPerson } from "../harness/client.js";
import { changed, settled } from "../harness/deliveries.js";
import { confirmed, deliver } from "./deliveries.js";
import { shown } from "./numbers.js";
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
  const register = (round) =>
    handedIn("uwv-doelgroepregister", generated(data, "uwv-doelgroepregister", Number(values.register) - round));
  await changed(ask, await register(0), "verwerking");
  const uren = await handedIn("uwv-verloonde-uren", generated(data, "uwv-verloonde-uren", values.uren));
  const first = await seconds(() => changed(ask, uren, "verwerking"));
  const runs = { processed: [], query: [] };
  for (let round = 1; round <= Number(values.rounds); round++) {
    ask = await demoClient(instance);
    const next = await register(round);
    runs.query.push(await seconds(() => psql(query(uren.id, next.id))));
    runs.processed.push(await seconds(() => changed(ask, next, "verwerking")));
  }
  const ratios = runs.processed.map((run, round) => run / runs.query[round]);
  say(`${values.uren} lines of paid hours, ${values.register} of the register, ${machine}`);
  say(`the paid hours processed: ${first.toFixed(2)} s`);
  say(`a register processed: ${shown(runs.processed)} s`);
  say(`query over the same lines by psql: ${shown(runs.query)} s`);
  say(`a register processed / query: ${shown(ratios)}`);
}

await withDemo([], main);
