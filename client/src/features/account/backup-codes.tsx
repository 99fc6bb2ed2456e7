import { Copy, Download } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { copyText } from "../../lib/clipboard.ts";
import { formatMoment } from "../../lib/day.ts";
import { saveFile } from "../../lib/save-file.ts";

interface Props {
  codes: readonly string[];
  email: string;
  onKept: () => void;
}

/** The codes for the day on which the app is gone. They are shown this once. */
export function BackupCodes({ codes, email, onKept }: Props) {
  const [said, setSaid] = useState("");
  const place = useRef<HTMLHeadingElement>(null);
  useEffect(() => place.current?.focus(), []);
  const copy = async () =>
    setSaid((await copyText(codes.join("\n"))) ? "Copied." : "This browser does not let us copy: mark them by hand.");
  const download = () => {
    const head = `Executive Disorder, backup codes of ${email}\nMade on ${formatMoment(new Date().toISOString())}. Each works once.\n\n`;
    saveFile("executive-disorder-backup-codes.txt", "text/plain;charset=utf-8", `${head}${codes.join("\n")}\n`);
    setSaid("Saved as executive-disorder-backup-codes.txt.");
  };
  return (
    <div className="stack account">
      <h3 tabIndex={-1} ref={place}>
        Keep these backup codes
      </h3>
      <p>
        Each of them opens your account once in place of a code of the app. They are not shown again: keep them where
        you find them without your phone.
      </p>
      <ul className="codes" aria-label="Backup codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="row">
        <button className="btn" type="button" onClick={copy}>
          <Copy className="i" />
          Copy codes
        </button>
        <button className="btn" type="button" onClick={download}>
          <Download className="i" />
          Download codes
        </button>
        <span className="hint" role="status">
          {said}
        </span>
      </div>
      <button className="btn btn--primary" type="button" onClick={onKept}>
        I have kept them
      </button>
    </div>
  );
}
