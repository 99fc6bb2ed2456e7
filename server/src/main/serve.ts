import "reflect-metadata";
import { readEnv } from "../lib/env.ts";
import { createLog } from "../lib/log.ts";
import { runCommand } from "../lib/run-command.ts";
import { startServer } from "./start.ts";

runCommand(async () => {
  const env = readEnv();
  const log = createLog(env.LOG_LEVEL);
  const running = await startServer(env, log);
  const lines = [`Executive Disorder: ${running.address}`];
  if (running.demoAccounts.length > 0) {
    lines.push("", "Demo accounts of this machine (sign in at /sign-in):");
    for (const { email, password, role } of running.demoAccounts)
      lines.push(`  ${email.padEnd(32)}${password.padEnd(16)}${role}`);
  }
  process.stdout.write(`${lines.join("\n")}\n`);

  let isStopping = false;
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    running.stop().then(
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
