import { setTimeout as sleep } from "node:timers/promises";

/** Asks again until the answer is truthy, and gives that answer; after the given seconds it fails and names the wish. It pauses milliseconds. */
export async function until(wish, seconds, ask, pause = 100) {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer) {
      return answer;
    }
    if (performance.now() > end) {
      throw new Error(`not within ${seconds} s: ${wish}`);
    }
    await sleep(pause);
  }
}
