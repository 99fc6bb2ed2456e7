import "../lib/production.ts";
import "reflect-metadata";
import { readEnv } from "../lib/env.ts";
import { createLog } from "../lib/log.ts";
import { runCommand } from "../lib/run-command.ts";
import { startMailSender } from "../modules/mail/mail-sender.ts";
import { addressInMails } from "./address-in-mails.ts";
import { startBackgroundSync } from "./background-sync.ts";
import { startHousekeeping } from "./housekeeping.ts";
import { startServer } from "./start.ts";
import { startDigests } from "./start-digests.ts";

runCommand(async () => {
  const env = readEnv();
  const log = createLog(env.LOG_LEVEL);
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const running = await startServer(env, log, say);
  const lines = [`Executive Disorder: ${running.address}`];
  if (running.demoAccounts.length > 0) {
    lines.push("", "Demo accounts of this machine (sign in at /sign-in):");
    for (const { email, password, role } of running.demoAccounts)
      lines.push(`  ${email.padEnd(32)}${password.padEnd(16)}${role}`);
  }
  say(lines.join("\n"));
  const { pool, reading } = running;
  const { orm } = running.federalRegister;
  const background = [
    startHousekeeping({ pool, orm }, log),
    startDigests({ pool, orm, reading, site: addressInMails(env), log }),
  ];
  if (env.SYNC === "auto") background.push(startBackgroundSync({ ...running.federalRegister, log, say }));
  if (env.SMTP_URL && env.MAIL_FROM)
    background.push(startMailSender(pool, { url: env.SMTP_URL, from: env.MAIL_FROM }, log));

  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    const stopAll = async () => {
      await Promise.all(background.map((work) => work.stop()));
      await running.stop();
    };
    stopAll().then(
      () => process.exit(0),
      (error) => {
        log.error({ err: error }, "the shutdown failed");
        process.exit(1);
      },
    );
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
});
