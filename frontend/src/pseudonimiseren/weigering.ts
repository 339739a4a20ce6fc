/** Why nothing is made: Dutch lines, without any value of a file. */
export class Weigering extends Error {
  readonly regels: string[];

  constructor(...regels: string[]) {
    super(regels.join("\n"));
    this.regels = regels;
  }
}
