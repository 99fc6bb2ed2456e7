/** The project's own marks, once in the page; `Mark` refers to them. The shape is the axis, the filling the state. */
export function MarkSprite() {
  return (
    <svg width="0" height="0" aria-hidden="true" style={{ position: "absolute" }}>
      <symbol id="f-in-force" viewBox="0 0 20 20">
        <rect x="7" y="1.5" width="6" height="17" fill="currentColor" />
      </symbol>
      <symbol id="f-amended" viewBox="0 0 20 20">
        <rect x="4" y="1.5" width="6" height="17" fill="currentColor" />
        <path d="M17.5 5.5 13 10l4.5 4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </symbol>
      <symbol id="f-revoked-in-part" viewBox="0 0 20 20">
        <rect x="7.8" y="2.3" width="4.4" height="15.4" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <rect x="7" y="1.5" width="6" height="8.5" fill="currentColor" />
      </symbol>
      <symbol id="f-revoked" viewBox="0 0 20 20">
        <rect x="7.8" y="2.3" width="4.4" height="15.4" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M2.5 13.5l15-7" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </symbol>
      <symbol id="f-superseded" viewBox="0 0 20 20">
        <rect x="3.3" y="2.3" width="4.4" height="15.4" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <rect x="11.5" y="1.5" width="6" height="17" fill="currentColor" />
      </symbol>
      <symbol id="f-superseded-in-part" viewBox="0 0 20 20">
        <path d="M3.3 10v7.7h4.4V10" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <rect x="2.5" y="1.5" width="6" height="8.5" fill="currentColor" />
        <rect x="11.5" y="10" width="6" height="8.5" fill="currentColor" />
      </symbol>
      <symbol id="f-nullified" viewBox="0 0 20 20">
        <rect
          x="7.8"
          y="2.3"
          width="4.4"
          height="15.4"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeDasharray="2.2 2.2"
        />
        <path d="M2.5 10h15" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </symbol>
      <symbol id="f-suspended" viewBox="0 0 20 20">
        <rect x="7" y="1.5" width="6" height="6" fill="currentColor" />
        <rect x="7" y="12.5" width="6" height="6" fill="currentColor" />
        <path d="M4 10h12" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2 2" />
      </symbol>
      <symbol id="f-expired" viewBox="0 0 20 20">
        <rect x="7.8" y="2.3" width="4.4" height="11.4" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M3 17.7h14" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </symbol>
      <symbol id="f-reinstated" viewBox="0 0 20 20">
        <rect x="7.8" y="2.3" width="4.4" height="4" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <rect x="7" y="8.5" width="6" height="10" fill="currentColor" />
      </symbol>
      <symbol id="f-unknown" viewBox="0 0 20 20">
        <path d="M8 2h4v3H8zM8 6.4h4v3H8zM8 10.8h4v3H8zM8 15.2h4v3H8z" fill="currentColor" />
      </symbol>
      <symbol id="l-none" viewBox="0 0 20 20">
        <circle cx="10" cy="10" r="7.2" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="2.6 2.4" />
      </symbol>
      <symbol id="i-unknown" viewBox="0 0 20 20">
        <rect
          x="3"
          y="3"
          width="14"
          height="14"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeDasharray="2.6 2.4"
        />
      </symbol>
      <symbol id="i-under-way" viewBox="0 0 20 20">
        <rect x="3" y="3" width="14" height="14" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <rect x="3" y="10" width="14" height="7" fill="currentColor" />
      </symbol>
      <symbol id="i-done" viewBox="0 0 20 20">
        <path
          fillRule="evenodd"
          d="M2.2 2.2h15.6v15.6H2.2zM5 10l3.6 3.8 6.6-7.2-1.5-1.4-5.1 5.6L6.4 8.6z"
          fill="currentColor"
        />
      </symbol>
      <symbol id="r-amends" viewBox="0 0 20 20">
        <rect x="11" y="1.5" width="6" height="17" fill="currentColor" />
        <path d="M2.5 5.5 7 10l-4.5 4.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </symbol>
      <symbol id="r-revokes" viewBox="0 0 20 20">
        <rect x="11.8" y="2.3" width="4.4" height="15.4" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M2 10h9.5M8 6.5 11.5 10 8 13.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </symbol>
      <symbol id="r-supersedes" viewBox="0 0 20 20">
        <rect x="2.5" y="1.5" width="6" height="17" fill="currentColor" />
        <rect x="12.3" y="2.3" width="4.4" height="15.4" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </symbol>
      <symbol id="r-continues" viewBox="0 0 20 20">
        <rect x="11" y="1.5" width="6" height="17" fill="currentColor" />
        <path d="M5 2v15M2 14l3 3.4L8 14" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </symbol>
      <symbol id="r-supplements" viewBox="0 0 20 20">
        <rect x="11" y="1.5" width="6" height="17" fill="currentColor" />
        <path d="M2 10h7M5.5 6.5v7" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </symbol>
      <symbol id="r-suspends" viewBox="0 0 20 20">
        <rect x="11" y="1.5" width="6" height="6" fill="currentColor" />
        <rect x="11" y="12.5" width="6" height="6" fill="currentColor" />
        <path d="M2 10h7" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </symbol>
      <symbol id="r-terminates" viewBox="0 0 20 20">
        <rect x="11.8" y="2.3" width="4.4" height="11" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M9 17.7h10M2 8h7" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </symbol>
      <symbol id="r-nullifies" viewBox="0 0 20 20">
        <rect
          x="11.8"
          y="2.3"
          width="4.4"
          height="15.4"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeDasharray="2.2 2.2"
        />
        <path d="M2 10h16.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </symbol>
      <symbol id="r-reinstates" viewBox="0 0 20 20">
        <rect x="11" y="1.5" width="6" height="17" fill="currentColor" />
        <path
          d="M8.5 14.5H6a4 4 0 0 1 0-8h2M5.5 3.8 8.3 6.5 5.5 9.2"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
        />
      </symbol>
      <symbol id="r-ratifies" viewBox="0 0 20 20">
        <rect x="11" y="1.5" width="6" height="17" fill="currentColor" />
        <path d="M2 10l2.6 3L8.5 7.5" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </symbol>
      <symbol id="r-see" viewBox="0 0 20 20">
        <rect x="11.8" y="2.3" width="4.4" height="15.4" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <circle cx="4" cy="10" r="1.7" fill="currentColor" />
        <path d="M6 10h5" fill="none" stroke="currentColor" strokeWidth="1.6" strokeDasharray="1.6 1.6" />
      </symbol>
      <symbol id="v-variant" viewBox="0 0 20 20">
        <path d="M3 3.5h14M3 8h14M3 12.5h14M3 17h8" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </symbol>
      <symbol id="v-fallback" viewBox="0 0 20 20">
        <path
          d="M3 3.5h14M3 8h14M3 12.5h14M3 17h8"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeDasharray="2.6 2"
        />
      </symbol>
      <symbol id="v-empty" viewBox="0 0 20 20">
        <rect x="3" y="3" width="14" height="14" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M7 10h6" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </symbol>
      <symbol id="v-missing" viewBox="0 0 20 20">
        <rect
          x="3"
          y="3"
          width="14"
          height="14"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.6"
          strokeDasharray="2.6 2.4"
        />
      </symbol>
      <symbol id="v-stale" viewBox="0 0 20 20">
        <path d="M10 2.2 18.4 17H1.6z" fill="none" stroke="currentColor" strokeWidth="1.6" />
        <path d="M10 7.5v4.6M10 13.6v1.8" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </symbol>
    </svg>
  );
}

export type MarkName =
  | "f-in-force"
  | "f-amended"
  | "f-revoked-in-part"
  | "f-revoked"
  | "f-superseded"
  | "f-superseded-in-part"
  | "f-nullified"
  | "f-suspended"
  | "f-expired"
  | "f-reinstated"
  | "f-unknown"
  | "l-none"
  | "i-unknown"
  | "i-under-way"
  | "i-done"
  | "r-amends"
  | "r-revokes"
  | "r-supersedes"
  | "r-continues"
  | "r-supplements"
  | "r-suspends"
  | "r-terminates"
  | "r-nullifies"
  | "r-reinstates"
  | "r-ratifies"
  | "r-see"
  | "v-variant"
  | "v-fallback"
  | "v-empty"
  | "v-missing"
  | "v-stale";
