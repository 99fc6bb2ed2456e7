import type { IncomingMessage } from "node:http";

/** The client went away before it had sent its request: nobody is there to be answered, and nothing is wrong here. */
export class ClientGone extends Error {
  /** For Express, which then neither logs it nor takes it for a fault of ours. */
  readonly status = 400;
}

/**
 * The body of a request; null when it is longer than `most` bytes, and then the rest is not read.
 *
 * @throws ClientGone
 */
export function readBody(request: IncomingMessage, most: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let length = 0;
    request.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > most) {
        request.pause();
        resolve(null);
      } else {
        chunks.push(chunk);
      }
    });
    request.on("end", () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks)));
    request.on("error", reject);
    request.on("aborted", () => reject(new ClientGone("the client went away")));
  });
}
