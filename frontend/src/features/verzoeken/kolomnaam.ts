/** The name of a column, which a narrow screen may break after an underscore. */
export const breekbaar = (kolom: string) => kolom.replaceAll("_", "_\u200b");
