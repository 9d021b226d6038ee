// The page of the search: results as one types.
//   In:  the query in the address (?q=…) and in the field; words from the data block search-words, and those for the kinds
//   of results from data-kinds of the field's form.
//   Out: a list of results, their number in a live region, the query kept in the address.
"use strict";
(() => {
  const [field, status, note, list, more] = ["field", "status", "note", "results", "more"].map((name) => document.getElementById("search-" + name));
  const words = JSON.parse(document.getElementById("search-words").textContent);
  const kinds = (field.form.dataset.kinds ?? "").split("|");
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const [step, pause] = [10, 150];
  let found = null;
  let turn = 0;
  let timer = 0;

  const fill = (phrase, values) => phrase.replace(/\{(\w+)\}/g, (blank, name) => values[name] ?? blank);
  const links = () => [...list.querySelectorAll("a")];

  function element(name, className, parts, language) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (language) made.lang = language;
    made.dir = "auto";
    for (const [text, isMarked] of parts) {
      const part = isMarked ? document.createElement("mark") : document.createTextNode(text);
      part.textContent = text;
      made.append(part);
    }
    return made;
  }

  function item(result) {
    const made = document.createElement("li");
    const title = document.createElement("h2");
    const link = element("a", "", result.title, result.language);
    link.href = result.address;
    title.append(link);
    const line = document.createElement("p");
    line.className = "result-line";
    line.append(element("span", "result-kind", [[kinds[result.kind] ?? "", false]]), " ", element("span", "", result.line));
    made.append(title, line);
    if (result.passage.length) made.append(element("p", "result-passage", result.passage, result.language));
    return made;
  }

  function say(query) {
    const count = found.places.length;
    status.textContent = count ? fill(words.results[plural.select(count)] ?? words.results.other, { n: count }) : fill(words.none, { query });
    note.textContent = [count && !found.all ? words.any : "", found.short ? words.short : ""].join(" ").trim();
  }

  function clear() {
    found = null;
    list.replaceChildren();
    status.textContent = note.textContent = "";
    more.hidden = true;
  }

  async function search() {
    const query = field.value.trim();
    const mine = ++turn;
    keep(query);
    if (!query) return clear();
    try {
      const next = await dossier.search.find(field.value);
      const results = await dossier.search.show(next, next.places.slice(0, step));
      if (mine !== turn) return;
      found = next;
      list.replaceChildren(...results.map(item));
      more.hidden = found.places.length <= step;
      say(query);
    } catch {
      if (mine !== turn) return;
      clear();
      status.textContent = words.failed;
    }
  }

  async function showMore() {
    const [mine, from] = [turn, list.children.length];
    const results = await dossier.search.show(found, found.places.slice(from, from + step));
    if (mine !== turn) return;
    list.append(...results.map(item));
    more.hidden = found.places.length <= list.children.length;
    links()[from].focus();
  }

  // From a disk some browsers allow no change of the address; the search works without it.
  function keep(query) {
    try {
      history.replaceState(null, "", query ? "?q=" + encodeURIComponent(query) : location.pathname);
    } catch {
      // The address stays as it was.
    }
  }

  function move(event) {
    const all = links();
    const place = all.indexOf(document.activeElement);
    const isInList = place >= 0 || document.activeElement === field;
    if (event.key === "Escape" && isInList) {
      if (place < 0) field.value = "";
      field.focus();
      if (!field.value) search();
    } else if (event.key === "ArrowDown" && isInList && place + 1 < all.length) all[place + 1].focus();
    else if (event.key === "ArrowUp" && place >= 0) (all[place - 1] ?? field).focus();
    else return;
    event.preventDefault();
  }

  field.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(search, pause);
  });
  field.form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });
  more.addEventListener("click", () => showMore().catch(() => { status.textContent = words.failed; }));
  document.addEventListener("keydown", move);
  document.getElementById("search-panel").hidden = false;
  field.value = new URLSearchParams(location.search).get("q") ?? "";
  if (field.value) search();
  else field.focus();
})();
