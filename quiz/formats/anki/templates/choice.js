(function () {
  "use strict";
  var root = document.querySelector(".weetje.choice");
  if (!root) { return; }
  function text(name) {
    var found = root.querySelector(".weetje-" + name);
    return found ? found.textContent : "";
  }
  var back = !!document.getElementById("answer");
  var id = text("id");
  var settings = {};
  try { settings = JSON.parse(text("settings")) || {}; } catch (error) { settings = {}; }
  if (settings.language) { root.lang = settings.language; }

  function recall(name) {
    try { return sessionStorage.getItem("weetje:" + name + ":" + id); } catch (error) { return null; }
  }
  function keep(name, value) {
    try { sessionStorage.setItem("weetje:" + name + ":" + id, value); } catch (error) { /* none here */ }
  }
  function hash(string) {
    var value = 2166136261;
    for (var at = 0; at < string.length; at++) {
      value = Math.imul(value ^ string.charCodeAt(at), 16777619);
    }
    return value >>> 0;
  }
  function seed() {
    if (!back) {
      keep("seed", String(Math.floor(Math.random() * 4294967296)));
      keep("chosen", "");
    }
    var kept = recall("seed");
    return kept ? Number(kept) : hash(id + new Date().toDateString());
  }
  function numbers(state) {
    return function () {
      state = (state + 0x6D2B79F5) | 0;
      var mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
  }
  function shuffled(list, random) {
    for (var last = list.length - 1; last > 0; last--) {
      var other = Math.floor(random() * (last + 1));
      var held = list[last];
      list[last] = list[other];
      list[other] = held;
    }
    return list;
  }

  var options = Array.prototype.slice.call(root.querySelectorAll(".option"));
  var random = numbers(seed());
  if (!settings.fixed) {
    shuffled(options, random).forEach(function (option) { option.parentNode.appendChild(option); });
  }
  var right = text("right").trim().split(/\s+/);
  var keys = right.filter(function (mark) { return mark === "1"; }).length;
  function number(option) { return option.getAttribute("data-option"); }
  function choose(option) {
    var on = option.getAttribute("aria-checked") !== "true";
    if (keys < 2) {
      options.forEach(function (each) { each.setAttribute("aria-checked", "false"); });
    }
    option.setAttribute("aria-checked", String(on));
    keep("chosen", options.filter(function (each) {
      return each.getAttribute("aria-checked") === "true";
    }).map(number).join(" "));
  }
  function ask(option) {
    option.className += " tappable";
    option.setAttribute("role", keys < 2 ? "radio" : "checkbox");
    option.setAttribute("aria-checked", "false");
    option.onclick = function (event) { event.stopPropagation(); choose(option); };
  }
  function judge(option) {
    var chosen = (recall("chosen") || "").split(" ").indexOf(number(option)) >= 0;
    var correct = right[Number(number(option))] === "1";
    option.className += (correct ? " right" : "") + (chosen ? " chosen" : "") + (chosen && !correct ? " wrong" : "");
  }
  root.className += " scripted";
  options.forEach(back ? judge : ask);
  if (!back && options.length) {
    options[0].parentNode.setAttribute("role", keys < 2 ? "radiogroup" : "group");
  }
})();
