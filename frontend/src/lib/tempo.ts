export interface Tempo {
  /** Bytes a second since the start. */
  perSecond: number;
  /** Undefined until enough was sent to tell. */
  secondsLeft: number | undefined;
}

/** How fast bytes went so far, and how long the rest takes at that rate. */
export function tempo(sent: number, total: number, milliseconds: number): Tempo {
  const perSecond = milliseconds > 0 ? (sent / milliseconds) * 1000 : 0;
  const tells = milliseconds >= 500 && perSecond > 0;
  return { perSecond, secondsLeft: tells ? Math.ceil((total - sent) / perSecond) : undefined };
}

/** The part that is done in steps of ten percent, so that a screen reader is told now and then only. */
export const announcedPart = (done: number, total: number) =>
  total === 0 ? 0 : Math.floor(Math.min(done / total, 1) * 10) * 10;
