// Makes src/api/contract.gen.ts from the API's contract, so that the client cannot drift from the server.
import { readFileSync, writeFileSync } from "node:fs";
import openapiTS, { astToString } from "openapi-typescript";
import { parse } from "yaml";

const contract = new URL("../../backend/src/main/resources/openapi/", import.meta.url);
const target = new URL("../src/api/contract.gen.ts", import.meta.url);

const read = (file) => parse(readFileSync(new URL(file, contract), "utf8"));

/** Adds the entries of a part to the whole; an entry that two parts define is a mistake in the contract. */
function unite(whole, part, where) {
  for (const [key, value] of Object.entries(part ?? {})) {
    if (key in whole) {
      throw new Error(`${where}.${key} is defined by two parts of the contract`);
    }
    whole[key] = value;
  }
}

const { "x-parts": parts = [], ...root } = read("openapi.yaml");
root.paths ??= {};
root.components ??= {};
for (const part of parts.map(read)) {
  unite(root.paths, part.paths, "paths");
  for (const [kind, entries] of Object.entries(part.components ?? {})) {
    root.components[kind] ??= {};
    unite(root.components[kind], entries, `components.${kind}`);
  }
}

writeFileSync(target, astToString(await openapiTS(root)));
