import http, { type IncomingMessage } from "node:http";
import https from "node:https";
import type { LookupFunction } from "node:net";
import { pipeline, type Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { FederalRegisterError, passingFault } from "./fr-error.ts";

export interface RequestSettings {
  agent: http.Agent;
  /** Absent: the names of this machine's own network are resolved as they are. */
  lookup?: LookupFunction;
  userAgent: string;
  /** Types of content. */
  accept: string;
  /** Milliseconds, see FrPatience. */
  request: number;
  silence: number;
  /** Most bytes of a body, unpacked. */
  maxBytes: number;
}

export interface FrResponse {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: Buffer;
}

/** Faults that asking again at once does not mend: no such name, no such network. */
const LASTING = new Set(["ENOTFOUND", "ENETUNREACH", "EHOSTUNREACH", "EADDRNOTAVAIL"]);

/**
 * One GET, without following redirects. The body comes whole or not at all: a cut connection and a broken compression are faults,
 * and a body over the limit is left as soon as it is.
 *
 * @throws FederalRegisterError; the signal's reason when it is aborted.
 */
export async function getOnce(url: URL, settings: RequestSettings, signal: AbortSignal): Promise<FrResponse> {
  const timeout = AbortSignal.timeout(settings.request);
  const seconds = (ms: number) => `${Math.round(ms / 100) / 10} s`;
  let isSilent = false;
  try {
    const answer = await respond(url, settings, AbortSignal.any([signal, timeout]), () => {
      isSilent = true;
    });
    return { status: answer.statusCode ?? 0, headers: answer.headers, body: await readBody(answer, settings.maxBytes) };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof FederalRegisterError) throw error;
    if (isSilent) throw passingFault(`The Federal Register was silent for ${seconds(settings.silence)}`);
    if (timeout.aborted)
      throw passingFault(`The Federal Register did not answer in full within ${seconds(settings.request)}`);
    throw faultOf(error as NodeJS.ErrnoException, url);
  }
}

function respond(
  url: URL,
  { agent, lookup, userAgent, accept, silence }: RequestSettings,
  signal: AbortSignal,
  onSilence: () => void,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { request } = url.protocol === "https:" ? https : http;
    const headers = { accept, "accept-encoding": "gzip", "user-agent": userAgent };
    const sent = request(url, { agent, lookup, headers, signal, maxHeaderSize: 65_536 }, resolve);
    sent.setTimeout(silence, () => {
      onSilence();
      sent.destroy(new Error("silent"));
    });
    sent.on("error", reject);
    sent.end();
  });
}

async function readBody(answer: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const tooLarge = () =>
    new FederalRegisterError(`The Federal Register's answer is larger than ${Math.round(maxBytes / 1048576)} MB`);
  try {
    if (Number(answer.headers["content-length"] ?? 0) > maxBytes) throw tooLarge();
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of unpacked(answer) as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > maxBytes) throw tooLarge();
      chunks.push(chunk);
    }
    return Buffer.concat(chunks, size);
  } catch (error) {
    answer.destroy();
    throw error;
  }
}

function unpacked(answer: IncomingMessage): Readable {
  const encoding = answer.headers["content-encoding"]?.trim().toLowerCase() ?? "";
  if (encoding === "" || encoding === "identity") return answer;
  const unpack = { gzip: createGunzip, "x-gzip": createGunzip, deflate: createInflate, br: createBrotliDecompress }[
    encoding
  ];
  if (!unpack)
    throw new FederalRegisterError(
      `The Federal Register's answer is packed in an unknown way (${encoding.slice(0, 40)})`,
    );
  // The fault of either end comes out of the stream that is read.
  return pipeline(answer, unpack(), () => undefined);
}

function faultOf(error: NodeJS.ErrnoException, url: URL): FederalRegisterError {
  const first = error instanceof AggregateError ? ((error.errors[0] as NodeJS.ErrnoException) ?? error) : error;
  const code = first.code ?? first.message;
  if (LASTING.has(code))
    return new FederalRegisterError(`The Federal Register cannot be reached at ${url.host} (${code})`, {
      isPassing: true,
      reach: "ALL",
    });
  if (code === "ECONNRESET" || code === "EPIPE" || code === "UND_ERR_SOCKET")
    return passingFault("The Federal Register cut the connection");
  if (code.startsWith("Z_")) return passingFault("The Federal Register's answer is packed and cannot be unpacked");
  if (code.startsWith("HPE_")) return passingFault(`The Federal Register's answer is no HTTP (${code})`);
  return passingFault(`The Federal Register cannot be reached at ${url.host} (${code})`);
}
