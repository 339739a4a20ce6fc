/** A number of jobs; it comes written with one decimal. */
export const banen = (count: string) => (count === "1,0" ? `${count} baan` : `${count} banen`);

/** A number of lines of a file. */
export const regels = (count: string) => (count === "1" ? `${count} regel` : `${count} regels`);
