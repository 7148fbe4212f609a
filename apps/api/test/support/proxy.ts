import net from 'node:net';

export interface Proxy {
  /** The database's address through the proxy. */
  readonly url: string;
  /** From now on a COMMIT arrives, its answer does not: the connection is cut instead. */
  cutAfterCommit(): void;
  restore(): void;
  close(): Promise<void>;
}

/** Stands between the API and Postgres, to lose what a network loses. */
export async function proxyTo(databaseUrl: string): Promise<Proxy> {
  const target = new URL(databaseUrl);
  const sockets = new Set<net.Socket>();
  let cutting = false;
  const server = net.createServer((client) => {
    const upstream = net.connect(Number(target.port), target.hostname);
    let deaf = false;
    for (const socket of [client, upstream]) sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)));
    client.on('data', (bytes: Buffer) => {
      deaf ||= cutting && bytes.includes('commit');
      upstream.write(bytes);
    });
    upstream.on('data', (bytes: Buffer) => {
      if (deaf) client.destroy();
      else client.write(bytes);
    });
    client.on('close', () => upstream.end());
    upstream.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as net.AddressInfo).port);
  return {
    url: url.href,
    cutAfterCommit: () => void (cutting = true),
    restore: () => void (cutting = false),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
