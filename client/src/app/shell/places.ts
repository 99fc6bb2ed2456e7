/** The places of the masthead. Only what exists. */
export const PLACES = [
  { to: "/orders", label: "Orders" },
  { to: "/profile", label: "Your profile" },
] as const;
