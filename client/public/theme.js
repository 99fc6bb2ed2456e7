// Before the first paint, so that a chosen theme does not flash. A file of its own: no inline script needs an exception in the content security policy.
try {
  const theme = localStorage.getItem("ed.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch (_) {}
