import { TestEnvironment } from "jest-environment-jsdom";

/** jsdom with the parts of the platform that it lacks and Node has. */
export default class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    // The router makes Requests with AbortSignals: both have to come out of one house.
    Object.assign(this.global, { fetch, Request, Response, Headers, AbortController, AbortSignal, TextEncoder, TextDecoder, structuredClone });
  }
}
