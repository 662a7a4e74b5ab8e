"use strict";
// Tick all items of a page.
document.querySelectorAll("[data-all]").forEach((box) => {
  box.closest("[hidden]").hidden = false;
  box.addEventListener("change", () => {
    document.querySelectorAll("[data-tick]").forEach((each) => { each.checked = box.checked; });
  });
});

// The flaws of an item while it is being edited; without this script the button "Check" shows them.

const form = document.querySelector("form[data-check]");
const findings = document.querySelector("#findings");
let timer = 0;
let asked = 0;

async function check() {
  const mine = ++asked;
  const answer = await fetch(form.dataset.check, { method: "POST", body: new FormData(form) }).catch(() => null);
  if (!answer?.ok) return;
  const text = await answer.text();
  if (mine === asked && text !== findings.innerHTML) findings.innerHTML = text;
}

form?.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(check, 400);
});
