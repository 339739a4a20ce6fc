/** A number of jobs; it comes written with one decimal. */
export const jobs = (count: string) => (count === "1.0" ? `${count} job` : `${count} jobs`);

/** A number of lines of a file. */
export const lines = (count: string) => (count === "1" ? `${count} line` : `${count} lines`);
