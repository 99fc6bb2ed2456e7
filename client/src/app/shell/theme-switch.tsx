import { chooseTheme, THEMES, type Theme, useTheme } from "../../lib/theme.ts";

const LABELS: Record<Theme, string> = { system: "System", light: "Light", dark: "Dark" };

export function ThemeSwitch() {
  const theme = useTheme();
  return (
    <fieldset className="seg-control" aria-label="Theme">
      {THEMES.map((one) => (
        <button key={one} type="button" aria-pressed={one === theme} onClick={() => chooseTheme(one)}>
          {LABELS[one]}
        </button>
      ))}
    </fieldset>
  );
}
