import type { Socket } from "node:net";

const HEAD_END = Buffer.from("\r\n\r\n");
const LAST_CHUNK = Buffer.from("\r\n0\r\n\r\n");

/** Reads one HTTP answer after another off a connection, as cheaply as the load allows: it only looks for where an answer ends. */
export class ResponseReader {
  #held: Buffer = Buffer.alloc(0);
  #done: ((bytes: number) => void) | null = null;
  #failed: ((error: Error) => void) | null = null;

  constructor(socket: Socket) {
    socket.on("data", (chunk) => {
      this.#held = this.#held.length > 0 ? Buffer.concat([this.#held, chunk]) : chunk;
      this.#check();
    });
    socket.on("error", (error) => this.#failed?.(error));
    socket.on("close", () => this.#failed?.(new Error("the server closed the connection")));
  }

  /** The next answer's size, head and all, once it has arrived whole. Rejects on any status but 200. */
  next(): Promise<number> {
    return new Promise((resolve, reject) => {
      this.#done = resolve;
      this.#failed = reject;
    });
  }

  #check(): void {
    const headEnd = this.#held.indexOf(HEAD_END);
    if (headEnd < 0) return;
    const head = this.#held.toString("latin1", 0, headEnd).toLowerCase();
    if (!head.startsWith("http/1.1 200"))
      return this.#failed?.(new Error(`the server answered ${this.#held.toString("utf8", 0, 500)}`));
    const length = /\r\ncontent-length: *(\d+)/.exec(head)?.[1];
    const size = headEnd + 4 + Number(length);
    const isWhole =
      length === undefined ? this.#held.subarray(-LAST_CHUNK.length).equals(LAST_CHUNK) : this.#held.length >= size;
    if (!isWhole) return;
    const bytes = this.#held.length;
    this.#held = Buffer.alloc(0);
    this.#done?.(bytes);
  }
}
