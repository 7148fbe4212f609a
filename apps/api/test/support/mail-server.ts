import net from 'node:net';

export interface MailServer {
  readonly url: string;
  /** What arrived: headers and text, as sent. */
  readonly letters: string[];
  /** Refuses so many deliveries from now on. */
  refuse(times: number): void;
  close(): Promise<void>;
}

/** A mail server that keeps what it gets, in as much SMTP as a sender needs. */
export async function aMailServer(): Promise<MailServer> {
  const letters: string[] = [];
  const sockets = new Set<net.Socket>();
  let refusals = 0;
  const server = net.createServer((socket) => {
    sockets.add(socket.on('error', () => undefined).on('close', () => sockets.delete(socket)));
    let text: string | undefined;
    let line = '';
    const answer = (command: string): void => {
      if (command === 'DATA') text = '';
      const reply = command === 'DATA' ? '354 go on' : command === 'QUIT' ? '221 bye' : command.startsWith('MAIL') && refusals > 0 ? '451 not now' : '250 fine';
      if (reply.startsWith('451')) refusals -= 1;
      socket.write(`${reply}\r\n`);
    };
    socket.write('220 ready\r\n');
    socket.on('data', (bytes) => {
      line += bytes.toString('utf8');
      for (let end = line.indexOf('\r\n'); end >= 0; end = line.indexOf('\r\n')) {
        const each = line.slice(0, end);
        line = line.slice(end + 2);
        if (text === undefined) answer(each.toUpperCase());
        else if (each === '.') {
          letters.push(text);
          text = undefined;
          socket.write('250 taken\r\n');
        } else text += `${each}\n`;
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `smtp://127.0.0.1:${(server.address() as net.AddressInfo).port}`,
    letters,
    refuse: (times) => void (refusals = times),
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}
