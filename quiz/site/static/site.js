"use strict";
// Everything works without this script; it adds keys, focus and live progress.

const $ = (selector) => document.querySelector(selector);
const store = {
  get on() { try { return localStorage.getItem("keys") !== "off"; } catch { return true; } },
  set on(value) { try { localStorage.setItem("keys", value ? "on" : "off"); } catch { /* private window */ } },
};

// Focus goes to the question, then to its verdict.
$("[data-focus]")?.focus();

// The switch for single keys (WCAG 2.1.4).
const box = $("#keys-on");
if (box) {
  box.closest("[hidden]").hidden = false;
  box.checked = store.on;
  box.addEventListener("change", () => { store.on = box.checked; });
}

// What has Space of its own keeps it.
const spaced = (event) => event.key === " " && event.target.matches("button, summary, input");
const typing = (element) => element.matches("textarea, select, input:not([type=radio], [type=checkbox], [type=submit])");

function choose(number) {
  const option = document.querySelectorAll("form[data-keys] [name^=option]")[number - 1];
  if (!option) return false;
  if (option.type === "checkbox") option.checked = !option.checked;
  else option.checked = true;
  option.focus();
  return true;
}

function onward() {
  const form = $("form[data-keys]");
  if (form) form.requestSubmit(form.querySelector("[data-submit]"));
  else $("[data-next]")?.click();
  return Boolean(form || $("[data-next]"));
}

// The list of keys takes the focus while it is open, and gives it back, however it is closed.
const keys = $("#keys");
let before = null;
function leaveKeys() {
  const summary = keys.querySelector("summary");
  if (before && document.activeElement === summary) {
    summary.blur();
    before.focus();
  }
  before = null;
  return true;
}
keys?.addEventListener("toggle", () => { if (!keys.open) leaveKeys(); });

function single(key) {
  if (/^[1-9]$/.test(key) && choose(Number(key))) return true;
  if (/^[a-d]$/.test(key) && $("form[data-keys] [name^=option]")) return choose(key.charCodeAt(0) - 96);
  if (key === "?") {
    if (!keys) return false;
    keys.open = !keys.open;
    if (!keys.open) return leaveKeys();
    before = document.activeElement;
    keys.querySelector("summary").focus();
    return true;
  }
  const target = /^[a-z0-9 ]$/.test(key) ? $(`[data-key~="${key === " " ? "space" : key}"]`) : null;
  target?.click();
  return Boolean(target);
}

document.addEventListener("keydown", (event) => {
  const save = (event.ctrlKey || event.metaKey) && event.key === "Enter" && event.target.form?.querySelector(".primary");
  if (save) save.form.requestSubmit(save);
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented) return;
  if (event.key === "Enter") {
    if (!event.repeat && !event.target.matches("a, button, summary, textarea, input:not([name^=option], [name=certainty])") && onward()) event.preventDefault();
  } else if (store.on && !event.repeat && !typing(event.target) && !spaced(event) && single(event.key.toLowerCase())) {
    event.preventDefault();
  }
});

// A form is sent once; Back makes it usable again.
document.addEventListener("submit", (event) => {
  if (event.target.dataset.sent) event.preventDefault();
  else if (event.target.method === "post") event.target.dataset.sent = "1";
});
window.addEventListener("pageshow", () => document.querySelectorAll("form").forEach((form) => delete form.dataset.sent));

// A job's progress.
async function watch(job) {
  const page = await fetch(job.dataset.watch).then((answer) => answer.text()).catch(() => null);
  const fresh = page && new DOMParser().parseFromString(page, "text/html").querySelector("#job");
  if (fresh && fresh.innerHTML !== job.innerHTML) {
    if (!fresh.dataset.watch) return location.reload();
    job.querySelector("h1").textContent = fresh.querySelector("h1").textContent;
    job.querySelector("progress")?.replaceWith(fresh.querySelector("progress"));
    const status = job.querySelector("[role=status]");
    if (status) status.textContent = fresh.querySelector("[role=status]").textContent;
  }
  setTimeout(watch, 700, job);
}
const job = $("#job[data-watch]");
if (job) setTimeout(watch, 500, job);

// The time that is left, once a second, without announcing it.
const left = $("[data-seconds]");
if (left) {
  const end = Date.now() + 1000 * Number(left.dataset.seconds);
  setInterval(() => {
    const seconds = Math.max(0, Math.round((end - Date.now()) / 1000));
    left.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
  }, 1000);
}
