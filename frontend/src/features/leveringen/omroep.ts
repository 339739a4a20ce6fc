import type { Post, Wachtrij } from "./wachtrij";

export type Omroep =
  | {
      wat: "begonnen" | "gepauzeerd" | "hervat" | "verbroken" | "verder" | "gestopt" | "bezwaar" | "fout" | "klaar";
      post: Post;
    }
  | { wat: "deel"; post: Post; procent: number };

const heeftStoring = ({ fase }: Post) => fase.naam === "verzenden" && fase.storing !== undefined;

/** The part that was sent in steps of twenty-five percent: told more often, a screen reader never falls silent. */
export const kwart = ({ verzonden, totaal }: Pick<Post, "verzonden" | "totaal">) =>
  totaal === 0 ? 0 : Math.floor(Math.min(verzonden / totaal, 1) * 4) * 25;

function vanEen(voor: Post, na: Post): Omroep | undefined {
  const [was, is] = [voor.fase.naam, na.fase.naam];
  if (was !== is) {
    switch (is) {
      case "controleren":
        return { wat: "begonnen", post: na };
      case "gepauzeerd":
      case "gestopt":
      case "bezwaar":
      case "fout":
      case "klaar":
        return { wat: is, post: na };
      default:
        return was === "gepauzeerd" ? { wat: "hervat", post: na } : undefined;
    }
  }
  if (heeftStoring(voor) !== heeftStoring(na)) {
    return { wat: heeftStoring(na) ? "verbroken" : "verder", post: na };
  }
  const procent = kwart(na);
  return is === "verzenden" && procent > kwart(voor) && procent < 100 ? { wat: "deel", post: na, procent } : undefined;
}

/** What a listener should hear of a change. Of a refusal only that it is one: its message, an alert itself, says why. */
export function omroepen(voor: Wachtrij, na: Wachtrij): Omroep[] {
  return na.flatMap((post) => {
    const eerder = voor.find(({ id }) => id === post.id);
    const gehoord = eerder && vanEen(eerder, post);
    return gehoord ? [gehoord] : [];
  });
}
