/** The day it is in Amsterdam, as `2022-09-30`. */
export const vandaag = (): string =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" }).format(new Date());
