import { TestEnvironment } from "jest-environment-jsdom";

/** jsdom with the parts of the platform that it lacks and Node has. */
export default class BrowserEnvironment extends TestEnvironment {
  async setup() {
    await super.setup();
    Object.assign(this.global, { fetch, Request, Response, Headers, TextEncoder, TextDecoder, structuredClone });
  }
}
