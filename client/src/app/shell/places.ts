/** The places of the masthead. Only what exists. */
export const PLACES = [
  { to: "/orders", label: "Orders" },
  { to: "/presidents", label: "Presidents" },
  { to: "/topics", label: "Topics" },
  { to: "/agencies", label: "Agencies" },
  { to: "/explore", label: "Explore" },
  { to: "/profile", label: "Your profile" },
] as const;
