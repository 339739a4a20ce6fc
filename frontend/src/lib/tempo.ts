/** How many bytes there were at a moment, in milliseconds. */
export interface Meting {
  op: number;
  bytes: number;
}

export interface Tempo {
  /** Bytes a second of late. */
  perSecond: number;
  /** Undefined until enough was sent to tell. */
  secondsLeft: number | undefined;
}

/** A rate over this many milliseconds follows a line that grows slower, and does not jump with every packet. */
const venster = 8_000;

/** Two readings closer together than this add nothing. */
const kortste = 200;

const teKort = 500;

/** The readings with one more; bytes that went back (a part to be sent again) begin anew. */
export function metMeting(metingen: readonly Meting[], nieuw: Meting): readonly Meting[] {
  const laatste = metingen.at(-1);
  if (!laatste || nieuw.bytes < laatste.bytes) {
    return [nieuw];
  }
  const voorlaatste = metingen.at(-2);
  const vol = voorlaatste && laatste.op - voorlaatste.op < kortste ? metingen.slice(0, -1) : metingen;
  const begin = vol.findIndex(({ op }) => op >= nieuw.op - venster);
  // Of a line that stood still the last reading before the window says since when.
  return [...vol.slice(begin < 0 ? -1 : begin), nieuw];
}

/** How fast bytes went of late, and how long the rest takes at that rate. */
export function tempo(metingen: readonly Meting[], total: number): Tempo {
  const [eerste] = metingen;
  const laatste = metingen.at(-1);
  const milliseconds = eerste && laatste ? laatste.op - eerste.op : 0;
  if (!eerste || !laatste || milliseconds < teKort) {
    return { perSecond: 0, secondsLeft: undefined };
  }
  const perSecond = ((laatste.bytes - eerste.bytes) / milliseconds) * 1000;
  return { perSecond, secondsLeft: perSecond > 0 ? Math.ceil((total - laatste.bytes) / perSecond) : undefined };
}
