import { demoLoaded } from "../harness/client.js";
import { freshDirectory, launch, removeDirectory } from "../harness/instance.js";

/** One demo for all screens: fresh, loaded, and ended with the tests. */
export default async function demo() {
  const data = freshDirectory();
  const instance = await launch("demo", { data });
  const end = async () => {
    await instance.end();
    removeDirectory(data);
  };
  try {
    await instance.ready();
    await demoLoaded(instance);
  } catch (error) {
    await end();
    throw error;
  }
  process.env.E2E_URL = instance.url;
  return end;
}
