/** The script of the page around the views, for browsers of the last few years. */
export const shellScript = `
const form = document.querySelector("form");
const frames = [...document.querySelectorAll("iframe")];
const list = document.querySelector("#problems");

/** What each frame shows, as it was fetched. */
const shown = new Map();
let turn = 0;
let current;

/** Shows everything anew. When it is called again in the meantime, the later call has the last word. */
async function update() {
  const mine = ++turn;
  const texts = new Map();
  const textAt = (path) => {
    if (!texts.has(path)) texts.set(path, get(path).then((answer) => answer.text()));
    return texts.get(path);
  };
  await Promise.all(frames.filter(isWanted).map((frame) => show(frame, pathOf(frame), textAt, mine)));
  const { name, part, subject, summary, trouble, problems } = await (await get("state")).json();
  if (mine !== turn) return;
  document.title = part + " – " + name;
  write("#name", name);
  write("#part", part);
  write("#summary", summary);
  write("#trouble", trouble);
  for (const line of document.querySelectorAll(".subject")) line.textContent = subject && "Subject: " + subject;
  fill(problems);
}

async function get(path) {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(path + ": " + answer.status);
  return answer;
}

/** Text that stays the same is left alone, so that no screen reader says it again. */
function write(selector, text) {
  const element = document.querySelector(selector);
  if (element.textContent !== text) element.textContent = text;
}

function isWanted(frame) {
  return !frame.parentElement.hidden;
}

function pathOf(frame) {
  const { kind } = frame.dataset;
  const isPlain = kind === "email" && form.elements.plain.checked;
  return kind + "-" + (isPlain ? "plain" : form.elements.scheme.value);
}

async function show(frame, path, textAt, mine) {
  const text = await textAt(path);
  if (mine !== turn || text === shown.get(frame)) return;
  frame.parentElement.querySelector("a").href = path;
  if (shown.has(frame)) replace(frame.contentWindow, text);
  else await load(frame, path);
  shown.set(frame, text);
}

function load(frame, path) {
  return new Promise((resolve) => {
    frame.addEventListener("load", resolve, { once: true });
    frame.src = path;
  });
}

/** Puts other content into a document, which stays where it was scrolled to and does not flash. Its own parser knows what its policy allows. */
function replace(view, text) {
  const next = new view.DOMParser().parseFromString(text, "text/html");
  for (const policy of next.querySelectorAll("meta[http-equiv]")) policy.remove();
  const { scrollX, scrollY } = view;
  view.document.documentElement.replaceWith(next.documentElement);
  view.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
}

/** The problems come as HTML in which everything is escaped. What had the focus keeps it. */
function fill(problems) {
  if (list.dataset.html === problems) return;
  const focused = list.contains(document.activeElement) ? document.activeElement.dataset.id : undefined;
  list.innerHTML = problems;
  list.dataset.html = problems;
  for (const link of list.querySelectorAll("a")) {
    if (link.dataset.id === focused) link.focus({ preventScroll: true });
    if (link.dataset.id === current) link.setAttribute("aria-current", "true");
  }
}

/** Scrolls every view to an entry. */
function reveal(link) {
  list.querySelector("[aria-current]")?.removeAttribute("aria-current");
  link.setAttribute("aria-current", "true");
  current = link.dataset.id;
  for (const { contentWindow } of frames.filter(isWanted)) {
    const top = topOf(contentWindow.document, link);
    if (top !== undefined) contentWindow.scrollTo({ top: contentWindow.scrollY + top - 24 });
  }
}

/** Where an entry begins: in the page under its id, in the e-mail under its headline, in the text under its number. */
function topOf(view, { dataset, textContent }) {
  const heading =
    view.getElementById("headline-" + dataset.id) ??
    [...view.querySelectorAll("h2, h3")].find((one) => one.textContent === textContent);
  if (heading) return heading.getBoundingClientRect().top;
  const text = view.querySelector("pre")?.firstChild;
  const start = text ? text.data.indexOf("\\n+" + dataset.number.padStart(2, "0") + ": ") : -1;
  if (start < 0) return undefined;
  const range = view.createRange();
  range.setStart(text, start + 1);
  range.setEnd(text, start + 2);
  return range.getBoundingClientRect().top;
}

function lost() {
  write("#trouble", "The preview has ended, or was started anew: open the address that bulletin preview prints.");
}

list.addEventListener("click", (event) => {
  const link = event.target.closest("a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  reveal(link);
});

form.addEventListener("change", () => {
  for (const { value, checked } of form.elements.views) document.querySelector("main ." + value).hidden = !checked;
  update().catch(lost);
});

const events = new EventSource("changes");
events.addEventListener("open", () => update().catch(lost));
events.addEventListener("message", () => update().catch(lost));
events.addEventListener("error", lost);
`;
