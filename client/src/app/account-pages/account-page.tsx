import type { ReactNode } from "react";
import "../../styles/account.css";

export function AccountPage({ title, lead, children }: { title: string; lead: string; children: ReactNode }) {
  return (
    <>
      <div className="page leaf pagehead">
        <div className="margin" />
        <div>
          <h1>{title}</h1>
          <p>{lead}</p>
        </div>
      </div>
      <div className="page leaf">
        <div className="margin" />
        <div>{children}</div>
      </div>
    </>
  );
}
