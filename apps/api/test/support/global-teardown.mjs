import { rmSync } from 'node:fs';

export default async function tearDown() {
  const { cluster, folder } = globalThis.centraleTestCluster;
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
