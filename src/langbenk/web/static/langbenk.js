// Nothing here is needed: every page works without it. It puts the reader where something must be seen.
const toRead = document.querySelector("[data-focus], #stale");
if (toRead) toRead.focus();
