/**
 * How long it takes to open a figure of a unit down to its leaves: every line of its persons under the cause why it counts or
 * not. And the kwartaalbrug of a unit, for which the lines of two quarters are laid side by side. The peer, in the same round,
 * is the shortest query that adds up the lines of that unit that count:
 *
 *   node ops/bench/opbouw.js [--personeel 200000] [--register 300000] [--rounds 5]
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { demoClient, demoPerson } from "../harness/client.js";
import { changed } from "../harness/deliveries.js";
import { confirmed, deliver } from "./deliveries.js";
import { shown } from "./numbers.js";
import { generated, machine, say, withDemo } from "./rig.js";

const { values } = parseArgs({
  options: {
    personeel: { type: "string", default: "200000" },
    register: { type: "string", default: "300000" },
    rounds: { type: "string", default: "5" },
  },
});
/** Before the demo's own quarters and its reorganisation: each part that the made-up lines name exists. */
const quarters = { "2020-Q3": "2020-09-30", "2020-Q4": "2020-12-31" };
const [first, last] = Object.keys(quarters);

async function milliseconds(work) {
  const begin = performance.now();
  await work();
  return performance.now() - begin;
}

/** The same persons in both quarters, with a bezetting that makes the second one exist. */
async function filled({ data, instance }) {
  const ask = await demoClient(instance);
  const person = await demoPerson(instance, "hr-analist");
  const handedIn = async (soort, peildatum, file) => {
    const { id } = deliver(instance, ask.token, soort, peildatum, file);
    const levering = await confirmed(ask, person, id);
    await changed(ask, levering, "verwerking");
    return id;
  };
  const fte = join(data, "bezetting.csv");
  writeFileSync(fte, "dienstonderdeel;fte\nRIVM;1800\nCIBG;800\n");
  const personeel = await handedIn("personeel", quarters[first], generated(data, "personeel", values.personeel));
  const register = await handedIn(
    "uwv-doelgroepregister",
    quarters[first],
    generated(data, "uwv-doelgroepregister", values.register),
  );
  await handedIn("bezetting", quarters[last], fte);
  return { personeel, register };
}

const query = ({ personeel, register }) => `
  select count(*), sum(contracturen_per_week_x100)
  from regels_personeel p join regels_uwv_doelgroepregister r using (pseudoniem)
  where p.levering_nummer = (select nummer from leveringen where id = '${personeel}')
    and r.levering_nummer = (select nummer from leveringen where id = '${register}')
    and p.dienstonderdeel_nummer in (select nummer from dienstonderdelen where code = 'RIVM')
    and p.in_dienst <= '${quarters[first]}' and coalesce(p.uit_dienst, 'infinity') >= '${quarters[first]}'
    and r.registratie_begin <= '${quarters[first]}' and coalesce(r.registratie_eind, 'infinity') >= '${quarters[first]}'`;

async function main(demo) {
  const leveringen = await filled(demo);
  const adviser = await demoPerson(demo.instance, "di-adviseur");
  const reader = await demoPerson(demo.instance, "fg");
  const opbouw = `/api/v1/standen/${first}/opbouw/RIVM/individueel`;
  const brug = `/api/v1/kwartaalbruggen?van=${first}&tot=${last}&dienstonderdeel=RIVM`;
  const works = {
    "opbouw of a unit, all causes": async () => (await adviser(opbouw)).json(),
    "opbouw of a unit, who may not see lines": async () => (await reader(opbouw)).json(),
    "kwartaalbrug of a unit": async () => (await adviser(brug)).json(),
    "query of the unit by psql": async () => demo.psql(query(leveringen)),
  };
  const runs = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  // The first round only warms up.
  for (let round = 0; round <= Number(values.rounds); round++) {
    for (const [name, work] of Object.entries(works)) {
      const run = await milliseconds(work);
      if (round > 0) {
        runs[name].push(run);
      }
    }
  }
  say(`personeel ${values.personeel}, register ${values.register}, ${machine}`);
  for (const [name, list] of Object.entries(runs)) {
    say(`${name}: ${shown(list, { decimals: 0, unit: " ms" })}`);
  }
}

await withDemo([], main);
