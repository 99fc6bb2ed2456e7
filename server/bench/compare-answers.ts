import { isDeepStrictEqual } from "node:util";
import type { BenchCase } from "./cases.ts";
import type { ServerProcess } from "./control-channel.ts";

const SAMPLE = 60;

/**
 * Asks every server of the case the same and compares the data.
 *
 * @returns bytes of an answer of ours, on average.
 * @throws when an answer has errors or no data, or when two servers differ: what does not do the same work is not measured.
 */
export async function compareAnswers(test: BenchCase, servers: Map<string, ServerProcess>): Promise<number> {
  let bytes = 0;
  const sample = test.variables.slice(0, SAMPLE);
  for (const variables of sample) {
    let first: { data: unknown; server: string } | undefined;
    for (const name of test.servers) {
      const text = await ask(test, servers.get(name)?.port as number, variables);
      const { data, errors } = JSON.parse(text);
      if (errors || Object.values(data ?? {})[0] == null)
        throw new Error(`${name} answered ${text.slice(0, 300)} to ${JSON.stringify(variables)}`);
      if (name === "ours") bytes += Buffer.byteLength(text);
      first ??= { data, server: name };
      if (!isDeepStrictEqual(data, first.data))
        throw new Error(
          `${test.title}: ${first.server} and ${name} differ for ${JSON.stringify(variables)}\n${JSON.stringify(first.data).slice(0, 2000)}\n${text.slice(0, 2000)}`,
        );
    }
  }
  return Math.round(bytes / sample.length);
}

async function ask({ query, cookie }: BenchCase, port: number, variables: object): Promise<string> {
  const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...(cookie && { cookie }) },
    body: JSON.stringify({ query, variables }),
  });
  return response.text();
}
