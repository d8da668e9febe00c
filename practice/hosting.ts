import { createServer as createTlsServer, type Server as TlsServer } from 'node:https';
import { createServer as createPlainServer, type IncomingMessage, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { generate } from 'selfsigned';

/** Whom the certificate is for. Any other host is reached too, by a browser that was told not to look at certificates. */
const NAMES = ['classroom.google.com', 'docs.google.com', '*.instructure.com', 'canvas.riverbend.example'];

/** What one address answers. */
export interface Served {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Uint8Array;
}
export type Answer = (url: URL, request: IncomingMessage) => Served | undefined | Promise<Served | undefined>;

/** Pages served under host names that are not ours, on this machine alone, for a browser that was told to look here. */
export interface Hosting {
  /** For Chromium's `--host-resolver-rules`: every name leads here. */
  readonly port: number;
  /** For Firefox, which has no such switch: a proxy that leads every name here. */
  readonly proxyPort: number;
  /** Full addresses in the order they were asked for, those of hosts that nobody serves among them. */
  readonly log: readonly string[];
  /** From now on nothing answers, as when the network is unplugged. */
  unplug(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

const listening = (server: TlsServer | Server, wanted = 0): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(wanted, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/**
 * Serve whatever `answer` knows; everything else is a 404. A body that is a Uint8Array may be asked for in ranges.
 * `wanted`: the port for Chromium, 0 for any that is free.
 */
export async function host(answer: Answer, wanted = 0): Promise<Hosting> {
  const log: string[] = [];
  const sockets = new Set<Socket>();
  const certificate = await generate([{ name: 'commonName', value: 'practice' }], {
    keySize: 2048,
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: NAMES.map((value) => ({ type: 2, value })) }],
  });

  const tls = createTlsServer({ key: certificate.private, cert: certificate.cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'nowhere'}`);
    log.push(url.href);
    void respond();
    async function respond(): Promise<void> {
      let served: Served | undefined;
      try {
        served = await answer(url, request);
      } catch (error) {
        served = { status: 500, headers: { 'content-type': 'text/plain' }, body: String(error) };
      }
      served ??= { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Nothing is kept here.' };
      const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
      if (range && typeof served.body !== 'string' && (served.status ?? 200) === 200) {
        // A video cannot be wound back in Chromium when ranges are not answered (seen 2026-11-23).
        const start = Number(range[1]);
        const end = Math.min(range[2] ? Number(range[2]) : Infinity, served.body.length - 1);
        response.writeHead(206, { ...served.headers, 'content-range': `bytes ${start}-${end}/${served.body.length}` });
        response.end(served.body.subarray(start, end + 1));
        return;
      }
      response.writeHead(served.status ?? 200, { 'accept-ranges': 'bytes', ...served.headers } as Record<
        string,
        string
      >);
      response.end(request.method === 'HEAD' ? undefined : served.body);
    }
  });
  const port = await listening(tls, wanted);

  const proxy = createPlainServer((request, response) => {
    log.push(request.url ?? '');
    response.writeHead(404).end();
  });
  proxy.on('connect', (_request: IncomingMessage, client: Socket) => {
    const onward = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(client);
      client.pipe(onward);
    });
    for (const [one, other] of [
      [onward, client],
      [client, onward],
    ] as const)
      one.on('error', () => other.destroy());
    sockets.add(client);
    client.once('close', () => sockets.delete(client));
  });
  const proxyPort = await listening(proxy);

  for (const server of [tls, proxy])
    server.on('connection', (socket: Socket) => {
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
    });
  // A browser that gives up in the middle of a handshake is no news.
  for (const event of ['clientError', 'tlsClientError'])
    tls.on(event, (_error: Error, socket: Socket) => {
      socket.destroy();
    });

  let unplugged: Promise<void> | undefined;
  const unplug = (): Promise<void> =>
    (unplugged ??= (async () => {
      const closed = [tls, proxy].map((server) => new Promise((resolve) => server.close(resolve)));
      for (const socket of sockets) socket.destroy();
      await Promise.all(closed);
    })());
  return { port, proxyPort, log, unplug, [Symbol.asyncDispose]: unplug };
}
