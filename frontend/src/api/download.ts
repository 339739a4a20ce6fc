import { baseUrl, ownHeader } from "./client";
import { Problem } from "./problem";

/** Saves what the API gives as CSV under a name; the address alone would give JSON. */
export const downloadCsv = (path: string, fileName: string) => download(path, "text/csv", fileName);

export const downloadJson = (path: string, fileName: string) => download(path, "application/json", fileName);

/** Has a workbook made of what is sent, such as its password, which must not be in an address. */
export const downloadXlsx = (path: string, sent: unknown, fileName: string) =>
  download(path, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", fileName, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...ownHeader },
    body: JSON.stringify(sent),
  });

async function download(path: string, mediaType: string, fileName: string, how: RequestInit = {}): Promise<void> {
  const headers = { ...how.headers, Accept: mediaType };
  const response = await fetch(baseUrl + path, { ...how, headers }).catch(() => {
    throw Problem.unreachable();
  });
  if (!response.ok) {
    throw Problem.from(response.status, await response.text());
  }
  save(await response.blob(), fileName);
}

/** Gives the browser content that is here already to keep as a file. */
export function save(content: Blob, fileName: string): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser takes the blob over while it starts the download.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
