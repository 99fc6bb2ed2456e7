import { connect } from "node:net";
import { ResponseReader } from "./response-reader.ts";

/** One load: connections that each wait for an answer before they send the next request, round the variables in turn. */
export interface Load {
  port: number;
  query: string;
  variables: Record<string, unknown>[];
  cookie?: string;
  connections: number;
  seconds: number;
}

export interface LoadResult {
  requests: number;
  seconds: number;
  bytes: number;
  /** Latencies in milliseconds. */
  p50: number;
  p99: number;
}

/** In a process of its own: runs the loads that its parent sends. Any answer but 200 ends it. */
process.on("message", async (load: Load) => {
  const requests = load.variables.map((variables) => requestOf(load, variables));
  const latencies: number[] = [];
  let next = 0;
  let bytes = 0;
  const start = performance.now();
  const end = start + load.seconds * 1000;
  await Promise.all(
    Array.from({ length: load.connections }, async () => {
      const socket = connect(load.port, "127.0.0.1").setNoDelay(true);
      const reader = new ResponseReader(socket);
      for (let sent = performance.now(); sent < end; sent = performance.now()) {
        socket.write(requests[next++ % requests.length] as Buffer);
        bytes += await reader.next();
        latencies.push(performance.now() - sent);
      }
      socket.destroy();
    }),
  );
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
  const result: LoadResult = {
    requests: latencies.length,
    seconds: (performance.now() - start) / 1000,
    bytes,
    p50: at(0.5),
    p99: at(0.99),
  };
  process.send?.(result);
});
process.on("disconnect", () => process.exit(0));

/** A request as a browser with Apollo Client sends it. */
function requestOf({ port, query, cookie }: Load, variables: Record<string, unknown>): Buffer {
  const body = JSON.stringify({ query, variables });
  const lines = [
    "POST /graphql HTTP/1.1",
    `host: 127.0.0.1:${port}`,
    "connection: keep-alive",
    `content-length: ${Buffer.byteLength(body)}`,
    "user-agent: Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
    "content-type: application/json",
    "accept: application/graphql-response+json,application/json;q=0.9",
    "accept-encoding: gzip, deflate, br",
    "accept-language: en-US,en;q=0.9",
    ...(cookie ? [`cookie: ${cookie}`] : []),
  ];
  return Buffer.from(`${lines.join("\r\n")}\r\n\r\n${body}`);
}
