const stored = "inclusiemonitor.aangemeld";

/**
 * Whether this browser logged in before. The session itself is a cookie that no script can read; with this hint the
 * screens need not ask the server who is logged in when that is nobody, which browsers log as an error.
 */
export const sessionHint = {
  isSet: () => localStorage.getItem(stored) !== null,
  set: () => localStorage.setItem(stored, "1"),
  clear: () => localStorage.removeItem(stored),
};
