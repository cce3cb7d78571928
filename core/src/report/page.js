// The form of report.html: a bundle and codes in, the answer of the verifier out. What a bundle says comes onto the page as text,
// never as markup.
"use strict";
(() => {

const { works, readAnchors, check, hex, ATTACHMENTS, FACTS, KINDS, MAX_BUNDLE } = globalThis.hamroh;
const WORDS = JSON.parse(document.getElementById("words").textContent);
const say = (key, values = {}) => Object.entries(values).reduce((said, [name, value]) => said.replace(`{${name}}`, () => value), WORDS[key] || key);
const reasonText = (reason) => say("verify-reason-" + reason.toLowerCase().replaceAll("_", "-"));
const answer = document.getElementById("answer"), file = document.getElementById("file"), run = document.getElementById("run");

// Signs that a page would swallow, and those that make letters stand in another order than they were written.
const HIDDEN = /[\0\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

// An element with a text, as it can be seen: the only way in which anything of a bundle comes onto the page.
function put(parent, name, content, className) {
  const element = document.createElement(name);
  if (content !== undefined) element.textContent = String(content).replace(HIDDEN, "\ufffd");
  if (className) element.className = className;
  if (className === "note" || name === "dd") element.dir = "auto";
  return parent.appendChild(element);
}

function utc(ms) {
  const seconds = ms / 1000n - (ms % 1000n < 0n ? 1n : 0n);
  if (ms === 0n || seconds < -62135596800n || seconds > 253402300799n) return "";
  return new Date(Number(seconds) * 1000).toISOString().slice(0, 19) + "Z";
}

const asEntry = (body) => ({
  id: hex(body[1]), kind: KINDS[Number(body[0])], at: utc(body[4]), note: body[8] || "",
  facts: Object.fromEntries(FACTS.map((name, i) => [name, (body[17] || [])[i]]).filter(([, fact]) => fact !== undefined)),
  attachments: (body[9] || []).map(([hash, length, type]) => ({ sha256: hex(hash), length, media_type: type })),
});

// JSON as verify.py writes it; lengths may have 64 bits. Hidden signs by their numbers.
const quoted = (text) => JSON.stringify(text).replace(HIDDEN, (sign) => "\\u" + sign.charCodeAt(0).toString(16).padStart(4, "0"));
function json(value) {
  if (typeof value === "bigint") return String(value);
  if (Array.isArray(value)) return "[" + value.map(json).join(", ") + "]";
  if (value && typeof value === "object")
    return "{" + Object.entries(value).map(([key, each]) => quoted(key) + ": " + json(each)).join(", ") + "}";
  return quoted(value);
}

function show(seen, anchors) {
  const holds = seen.verdict.startsWith("VALID"), entries = seen.disclosed.map(asEntry);
  const box = put(answer, "div", undefined, { VALID: "good", VALID_WITH_FINDINGS: "open" }[seen.verdict] || "bad");
  put(box, "p", seen.verdict.replace("_WITH_", " WITH ") + (seen.reasons.length ? ": " + seen.reasons.join(", ") : ""), "code");
  // Nobody changed anything in what only a newer program can read.
  const headline = seen.reasons[0] === "VERSION" ? "version" : seen.verdict.toLowerCase().replaceAll("_", "-");
  put(box, "p", say("verify-" + headline));
  const lines = put(box, "dl", undefined, "lines"), line = (key, ...texts) => {
    put(lines, "dt", say(key));
    put(lines, "dd", texts.filter(Boolean).join("\n"));
  };
  const fault = holds ? "" : reasonText(seen.reasons[0]);
  line("report-check-integrity", holds ? say("report-check-intact") : seen.verdict === "INVALID" ? fault : say("report-check-itself"));
  line("report-check-complete", ...(holds && anchors.length
    ? [say("verify-anchored"), ...seen.fits.map((size) => say("verify-fits", { number: size, all: seen.size })),
      seen.fits[seen.fits.length - 1] < seen.size && say("verify-behind")]
    : [holds ? reasonText("NO_OUTSIDE_ANCHOR") : seen.verdict === "INVALID" ? say("report-check-not-reached") : fault]));
  const times = entries.map((entry) => entry.at).filter(Boolean);
  if (times.length) line("report-check-times", say("verify-times", { first: times[0], last: times[times.length - 1] }));
  line("report-check-unproven", say("verify-not-proven"));
  const rest = seen.reasons.filter((reason) => holds && reason !== "NO_OUTSIDE_ANCHOR");
  if (rest.length) {
    const list = put(box, "ul");
    for (const reason of rest) put(list, "li", reasonText(reason));
  }
  put(box, "p", say("verify-own-copy"), "small");
  if (entries.length) put(answer, "h3", say("report-check-records"));
  entries.forEach((entry, i) => showEntry(entry, seen.disclosed[i]));
  const machine = put(answer, "details");
  put(machine, "summary", say("report-check-machine"));
  put(machine, "pre", json({ verdict: seen.verdict, reasons: seen.reasons, journal: seen.journal, disclosed: entries })).id = "json";
}

// What the app writes by itself.
const BY_ITSELF = ["install", "attempt", "anchor", "unlock", "export", "recovered", "clock_step", "settings", "erase"];

function showEntry(entry, body) {
  const time = entry.at ? entry.at.replace("T", " ").replace("Z", "") : say("report-unknown-time");
  const kind = say("record-" + entry.kind.replace("_", "-"));
  if (BY_ITSELF.includes(entry.kind) && !entry.note && !entry.attachments.length) {
    put(answer, "p", time + " " + kind, "small");
    return;
  }
  const article = put(answer, "article", undefined, entry.kind === "drill" ? "drill" : ""), title = put(article, "h3");
  put(title, "time", time);
  put(title, "span", kind + (body[15] ? ` ${body[15][0]}/${body[15][1]}` : ""));
  if (entry.kind === "drill") put(article, "p", say("report-drill"), "mark");
  if (body[7]) put(article, "p", body[7].slice(0, 2).map((degrees) => (Number(degrees) / 1e7).toFixed(5)).join(", "));
  if (Object.keys(entry.facts).length) {
    put(article, "h4", say("report-facts"));
    const list = put(article, "dl");
    for (const [name, fact] of Object.entries(entry.facts)) {
      put(list, "dt", say("fact-" + name));
      put(list, "dd", fact);
    }
  }
  if (entry.note) {
    put(article, "h4", say("report-narrative"));
    put(article, "p", entry.note, "note");
  }
  if (entry.attachments.length) put(article, "h4", say("report-files"));
  for (const { sha256, length, media_type } of entry.attachments) {
    put(article, "p", `${media_type}, ${length}`);
    put(article, "code", ATTACHMENTS + sha256);
  }
}

async function answerFor(chosen, given) {
  answer.replaceChildren();
  delete answer.dataset.verdict;
  run.disabled = true;
  put(answer, "p", say("report-check-busy"));
  let seen = null, problem = "";
  const anchors = readAnchors(given);
  if (!Array.isArray(anchors)) problem = say("report-check-bad-code", { line: anchors });
  else if (chosen.size > MAX_BUNDLE) problem = say("report-check-too-large");
  else {
    try { seen = await check(chosen, anchors); } catch { problem = say("report-check-unreadable"); }
  }
  answer.replaceChildren();
  if (seen) show(seen, anchors); else put(answer, "p", problem, "bad");
  run.disabled = false;
  answer.dataset.verdict = seen ? seen.verdict : "NOTHING_CHECKED";
}

run.addEventListener("click", () => {
  if (file.files.length) answerFor(file.files[0], document.getElementById("codes").value); else file.click();
});
// A file that is dropped anywhere is meant for the field; without this the browser would leave the page.
document.addEventListener("dragover", (event) => event.preventDefault());
document.addEventListener("drop", (event) => {
  event.preventDefault();
  if (event.dataTransfer && event.dataTransfer.files.length) file.files = event.dataTransfer.files;
});
works().then((can) => {
  if (can) document.getElementById("check").hidden = false;
  else put(answer, "p", say("report-check-no-crypto"), "warning");
  document.documentElement.dataset.ready = can ? "yes" : "no";
});

})();
