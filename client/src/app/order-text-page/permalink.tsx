import { HashLink } from "../../components/hash-link.tsx";

/** The sign beside a provision that is its address: "Link to Sec. 3(a)". */
export function Permalink({ to, number }: { to: string; number: string }) {
  return (
    <span className="permalink">
      <HashLink to={to}>
        <span aria-hidden="true">#</span>
        <span className="vh">Link to {number}</span>
      </HashLink>
    </span>
  );
}
