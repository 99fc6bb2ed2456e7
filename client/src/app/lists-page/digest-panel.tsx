import { useMutation, useQuery } from "@apollo/client/react";
import { type DigestFrequency, scheduleWords, WEEKDAYS } from "@executive-disorder/shared/digest";
import { type FormEvent, useState } from "react";
import { Problem } from "../../components/problem.tsx";
import { Said } from "../../components/said.tsx";
import { Waiting } from "../../components/waiting.tsx";
import {
  DIGEST_SETTING_QUERY,
  type DigestSetting,
  SAVE_DIGEST_SETTING,
} from "../../features/tracking/digest-queries.ts";
import { formatMoment } from "../../lib/day.ts";
import { errorMessage } from "../../lib/error-code.ts";
import "../../styles/digest.css";
import { useAnchor } from "../use-anchor.ts";
import { DigestPreview } from "./digest-preview.tsx";

const FREQUENCIES: readonly (readonly [DigestFrequency, string])[] = [
  ["OFF", "No digest"],
  ["DAILY", "Every day"],
  ["WEEKLY", "Every week"],
];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** Whether the reader gets a mail about what happened, how often, and when. */
export function DigestPanel() {
  useAnchor();
  const { data, error, refetch } = useQuery(DIGEST_SETTING_QUERY, { fetchPolicy: "cache-and-network" });
  const setting = data?.digestSetting;
  return (
    <section className="lists__item stack" id="digest" tabIndex={-1} aria-labelledby="digest-h">
      <h2 id="digest-h">Digest by mail</h2>
      <p className="measure">
        What happened to the orders in your lists, and new orders that you follow, in one mail with your notes. Where
        nothing is new, none is made.
      </p>
      {setting ? (
        <DigestForm setting={setting} isMailSent={data?.signInOptions.isMailSent ?? true} />
      ) : error ? (
        <>
          <Problem>How often you get a digest could not be loaded.</Problem>
          <p className="row">
            <button className="btn btn--small" type="button" onClick={() => refetch().catch(() => undefined)}>
              Load it again
            </button>
          </p>
        </>
      ) : (
        <Waiting label="Loading your digest" lines={3} />
      )}
    </section>
  );
}

function DigestForm({ setting, isMailSent }: { setting: DigestSetting; isMailSent: boolean }) {
  const [frequency, setFrequency] = useState<DigestFrequency>(setting.frequency ?? "OFF");
  const [save, { loading }] = useMutation(SAVE_DIGEST_SETTING);
  const [said, setSaid] = useState<{ words: string; at: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zone = setting.timeZone ?? here;
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (loading) return;
    const form = new FormData(event.currentTarget);
    const numberOf = (name: string) => (form.has(name) ? Number(form.get(name)) : null);
    setProblem(null);
    setSaid(null);
    const { data, error } = await save({
      variables: {
        frequency,
        timeZone: String(form.get("timeZone") ?? zone),
        hour: numberOf("hour") ?? setting.hour,
        weekday: numberOf("weekday") ?? setting.weekday,
      },
      // The setting has no id, and no other query asks for it.
      update: (cache, { data: answer }) =>
        answer?.saveDigestSetting &&
        cache.updateQuery({ query: DIGEST_SETTING_QUERY }, (held) =>
          held ? { ...held, digestSetting: answer.saveDigestSetting } : held,
        ),
    }).catch((caught: unknown) => ({ data: null, error: caught }));
    if (error || !data?.saveDigestSetting) return setProblem(errorMessage(error));
    setSaid({ words: savedWords(data.saveDigestSetting), at: Date.now() });
  };
  return (
    <>
      {!setting.isAddressConfirmed && (
        <p className="note measure">
          Your address {setting.recipient} is not confirmed. No digest is made before it is.
        </p>
      )}
      {!isMailSent && (
        <p className="note measure">
          This server sends no mail: digests stay in its outbox, where its admins can read them, without your notes.
        </p>
      )}
      {said && <Said key={said.at}>{said.words}</Said>}
      {problem && <Problem key={problem}>{problem} What you chose is kept here.</Problem>}
      <form className="digest__form" onSubmit={submit} aria-label="Digest by mail">
        <label className="field">
          <span>How often</span>
          <select
            className="input"
            value={frequency}
            onChange={(event) => setFrequency(event.target.value as DigestFrequency)}
          >
            {FREQUENCIES.map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
        {frequency === "WEEKLY" && (
          <label className="field">
            <span>On</span>
            <select className="input" name="weekday" defaultValue={setting.weekday ?? 1}>
              {WEEKDAYS.map((day, index) => (
                <option key={day} value={index + 1}>
                  {day}
                </option>
              ))}
            </select>
          </label>
        )}
        {frequency !== "OFF" && (
          <>
            <label className="field">
              <span>At</span>
              <select className="input" name="hour" defaultValue={setting.hour ?? 7}>
                {HOURS.map((hour) => (
                  <option key={hour} value={hour}>
                    {String(hour).padStart(2, "0")}:00
                  </option>
                ))}
              </select>
            </label>
            <label className="field">
              <span>Time zone</span>
              <select className="input" name="timeZone" defaultValue={zone}>
                {zonesWith(zone, here).map((name) => (
                  <option key={name}>{name}</option>
                ))}
              </select>
            </label>
          </>
        )}
        <button className="btn" type="submit" aria-disabled={loading}>
          {loading ? "Saving…" : "Save"}
        </button>
      </form>
      {setting.frequency !== "OFF" && (
        <>
          {!said && <p className="hint">{savedWords(setting)}</p>}
          <DigestPreview />
        </>
      )}
    </>
  );
}

/** All that the browser knows, and those that are in use here whether or not it does. */
function zonesWith(...more: string[]): string[] {
  return [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC", ...more])].sort();
}

/** "A digest comes every Monday at 07:00 (Europe/Paris), to ada@example.org. The next: November 30, 2026 at 07:00 by this device’s clock." */
function savedWords({ frequency, hour, weekday, timeZone, recipient, nextAt }: DigestSetting): string {
  const schedule = scheduleWords(frequency ?? "OFF", hour ?? 7, weekday ?? 1);
  if (!schedule) return "You get no digest.";
  const next = nextAt ? ` The next: ${formatMoment(nextAt)} by this device’s clock.` : "";
  return `A digest comes ${schedule} (${timeZone}), to ${recipient}.${next}`;
}
