/** The delivery once its check is done, with its version. Follows it as a screen does: asking again and again costs time too. */
export async function settled(ask, id) {
  const path = `/api/v1/leveringen/${id}`;
  await (await ask(`${path}/voortgang`)).text();
  const answer = await ask(path);
  const levering = await answer.json();
  if (levering.status === "ontvangen") {
    throw new Error(`delivery ${id} is not checked`);
  }
  return { ...levering, etag: answer.headers.get("etag") };
}

/** A decision on a delivery in the version that was read; fails when it was not taken. */
export async function changed(ask, { id, etag }, decision, body) {
  const answer = await ask(`/api/v1/leveringen/${id}/${decision}`, {
    method: "POST",
    headers: { "If-Match": etag, ...(body && { "Content-Type": "application/json" }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) {
    throw new Error(`${decision}: ${answer.status} ${await answer.text()}`);
  }
  return answer.json();
}
