// Never lose a word: a form with a mark sends what it holds at every pause, and when the page is left.
// Without script nothing is lost either, once a button has been pressed.
const PAUSE = 1500;
const CARRIES = 60000; // a browser carries no more than this for a page that is left

function neverLoseAWord(form) {
  const status = form.querySelector("[data-draft-status]");
  const kept = new Set([...form.dataset.draftFields.split(" "), "draft", "csrfmiddlewaretoken"]);
  let pause, typed = false, leaving = false, onTheWay;

  const say = (words) => { if (status.textContent !== words) status.textContent = words; };

  const send = async (last = false) => {
    clearTimeout(pause);
    if (!typed || leaving) return;
    if (onTheWay && !last) { // one after the other, so that an older text never comes last
      pause = setTimeout(send, PAUSE);
      return;
    }
    typed = false;
    const body = new URLSearchParams([...new FormData(form)].filter(([name]) => kept.has(name)));
    const mine = onTheWay = new AbortController();
    try {
      const answer = await fetch(form.dataset.draft, {
        method: "POST", body, keepalive: String(body).length < CARRIES, redirect: "manual", signal: mine.signal,
      });
      say(answer.ok ? status.dataset.kept : status.dataset.lost);
      typed ||= !answer.ok;
    } catch (stopped) {
      if (leaving) return;
      typed = true;
      say(status.dataset.lost);
    } finally {
      if (onTheWay === mine) onTheWay = undefined;
    }
  };
  const leave = () => {
    leaving = true;
    clearTimeout(pause);
    onTheWay?.abort();
  };

  form.addEventListener("input", () => {
    typed = true;
    clearTimeout(pause);
    pause = setTimeout(send, PAUSE);
  });
  form.addEventListener("submit", leave); // what is posted is kept, or saved, by that
  for (const other of document.querySelectorAll("form[data-discards]")) other.addEventListener("submit", leave);
  addEventListener("pagehide", () => send(true));
  document.addEventListener("visibilitychange", () => { if (document.hidden) send(true); });
  addEventListener("pageshow", () => { leaving = false; });
}

document.querySelectorAll("form[data-draft]").forEach(neverLoseAWord);
