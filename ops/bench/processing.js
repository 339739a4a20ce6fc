/**
 * How long it takes until a delivery of the register counts: checking it (unique key, attached, every line matched with
 * the staff, effect on the figures), then processing it: writing the new figures of its quarter, and of eight quarters that
 * all lean on the same register when an early one is corrected. Its peer, in the same round, is the shortest query that
 * adds up the same lines for one quarter:
 *
 *   node ops/bench/processing.js [--personeel 200000] [--register 300000] [--rounds 5]
 *
 * Checking is measured from the committed lines to the preview, processing from the request to its answer, so with the
 * audit, the new versions and the commit.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { demoClient, demoPerson } from "../harness/client.js";
import { changed, settled } from "../harness/deliveries.js";
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
const register = "uwv-doelgroepregister";
/** Before the demo's own eight and its reorganisation: each part that the made-up lines name exists. */
const quarters = [2019, 2020].flatMap((year) => ["03-31", "06-30", "09-30", "12-31"].map((day) => `${year}-${day}`));
const [first] = quarters;
const last = quarters.at(-1);

async function seconds(work) {
  const begin = performance.now();
  await work();
  return (performance.now() - begin) / 1000;
}

/** What makes a quarter exist without lines about persons. */
function strength(data, round) {
  const file = join(data, "bezetting.csv");
  writeFileSync(file, `dienstonderdeel;fte\nRIVM;${1800 + round}\nCIBG;800\n`);
  return file;
}

async function main(demo) {
  const { data, instance, psql } = demo;
  const person = await demoPerson(instance, "hr-analist");
  let ask = await demoClient(instance);
  const handedIn = async (soort, peildatum, file) => {
    const { id } = deliver(instance, ask.token, soort, peildatum, file);
    const check = await seconds(() => settled(ask, id));
    return { ...(await confirmed(ask, person, id)), check };
  };
  const staff = await handedIn("personeel", first, generated(data, "personeel", values.personeel));
  await changed(ask, staff, "verwerking");
  for (const [index, peildatum] of quarters.entries()) {
    await changed(ask, await handedIn("bezetting", peildatum, strength(data, index)), "verwerking");
  }
  const rounds = { check: [], eight: [], one: [], query: [] };
  for (let round = 0; round <= Number(values.rounds); round++) {
    // Other content each time: the same file again would be answered with its first delivery.
    const file = generated(data, register, Number(values.register) - round);
    ask = await demoClient(instance);
    const early = await handedIn(register, first, file);
    rounds.check[round] = early.check;
    rounds.eight[round] = await seconds(() => changed(ask, early, "verwerking"));
    rounds.query[round] = await seconds(() => psql(query(staff.id, early.id)));
    const late = await handedIn(register, last, file);
    rounds.one[round] = await seconds(() => changed(ask, late, "verwerking"));
    await changed(ask, await settled(ask, late.id), "intrekking", { toelichting: "Meting voorbij." });
  }
  report(rounds);
}

const query = (staff, early) => `
  select dienstonderdeel_nummer, count(*), sum(contracturen_per_week_x100)
  from regels_personeel p join regels_uwv_doelgroepregister r using (pseudoniem)
  where p.levering_nummer = (select nummer from leveringen where id = '${staff}')
    and r.levering_nummer = (select nummer from leveringen where id = '${early}')
    and p.in_dienst <= '${first}' and coalesce(p.uit_dienst, 'infinity') >= '${first}'
    and r.registratie_begin <= '${first}' and coalesce(r.registratie_eind, 'infinity') >= '${first}'
  group by 1`;

/** The first round only warms up and is not counted. */
function report(rounds) {
  const line = (name, [, ...runs]) => say(`${name}: ${shown(runs, { unit: " s" })}`);
  say(`personeel ${values.personeel}, register ${values.register}, ${machine}`);
  line("check: key, match, preview", rounds.check);
  line("one quarter", rounds.one);
  line("eight quarters", rounds.eight);
  line("query of one quarter by psql", rounds.query);
  const ratios = rounds.one.slice(1).map((run, index) => run / rounds.query[index + 1]);
  say(`one quarter / query: ${shown(ratios)}`);
}

await withDemo([], main);
