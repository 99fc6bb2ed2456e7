/** The places of the masthead. Only what exists. */
const PLACES = [
  { to: "/orders", label: "Orders" },
  { to: "/presidents", label: "Presidents" },
  { to: "/topics", label: "Topics" },
  { to: "/agencies", label: "Agencies" },
  { to: "/explore", label: "Explore" },
] as const;

/** The last place is the reader's own: who has an account works at the dashboard, and finds the profile in the menu of the account. */
export function placesFor(viewer: object | null | undefined): readonly { to: string; label: string }[] {
  return [...PLACES, viewer ? { to: "/dashboard", label: "Dashboard" } : { to: "/profile", label: "Your profile" }];
}
