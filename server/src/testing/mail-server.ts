import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

export interface TakenMail {
  from: string;
  to: string[];
  /** As it came over the wire. */
  source: string;
}

/** What the server does with the next connections, in turn; then all goes well. */
export type MailFault = "refuse-recipient" | "later" | "refuse-message" | "hang" | "drop" | "wrong-password";

/** A real SMTP server on this machine. */
export interface TestMailServer {
  url: string;
  taken: TakenMail[];
  faults: MailFault[];
  close(): Promise<void>;
}

export async function testMailServer(): Promise<TestMailServer> {
  const taken: TakenMail[] = [];
  const faults: MailFault[] = [];
  const answer = (code: number, words: string) => Object.assign(new Error(words), { responseCode: code });
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS"],
    authOptional: true,
    allowInsecureAuth: true,
    disableReverseLookup: true,
    onAuth: ({ password }, _session, done) =>
      password === "secret" ? done(null, { user: "mailer" }) : done(answer(535, "5.7.8 Wrong password")),
    onConnect: (_session, done) => {
      if (faults[0] === "hang") return void faults.shift();
      if (faults[0] === "drop") {
        faults.shift();
        return done(answer(421, "Go away"));
      }
      done();
    },
    onRcptTo: (_address, _session, done) => {
      if (faults[0] === "refuse-recipient") {
        faults.shift();
        return done(answer(550, "5.1.1 No such mailbox"));
      }
      if (faults[0] === "later") {
        faults.shift();
        return done(answer(450, "4.2.1 Try later"));
      }
      done();
    },
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => void chunks.push(chunk));
      stream.on("end", () => {
        if (faults[0] === "refuse-message") {
          faults.shift();
          return done(answer(554, "5.7.1 Not this"));
        }
        const { mailFrom, rcptTo } = session.envelope;
        taken.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map((recipient) => recipient.address),
          source: Buffer.concat(chunks).toString(),
        });
        done();
      });
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    faults,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
