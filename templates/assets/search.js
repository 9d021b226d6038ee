// The page of the search: results as one types.
//   In:  the query and the kind of results in the address (?q=…&kind=event) and in the fields; words from the data block search-words,
//   and those for the kinds of results from data-kinds of the field's form.
//   Out: a list of results, their number in a live region, query and kind kept in the address.
"use strict";
(() => {
  const [field, status, note, list, more, filter] = ["field", "status", "note", "results", "more", "kinds"].map((name) => document.getElementById("search-" + name));
  const words = JSON.parse(document.getElementById("search-words").textContent);
  const kinds = (field.form.dataset.kinds ?? "").split("|");
  const choices = [...filter.querySelectorAll("input")];
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const [step, pause] = [10, 150];
  // So often the search for a phrase goes on by itself where one look has not found enough.
  const mostLooks = 5;
  let found = null;
  let next = 0;
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

  // What was searched for in place of a word that stands nowhere, as the results spell it.
  const instead = (results) => found.instead.map(({ text, terms }, place) => {
    const spelt = new Map();
    for (const word of results.map((result) => result.instead[place]).filter(Boolean)) {
      const key = dossier.words.in(word).flatMap((run) => run.words).join(" ");
      if (!spelt.has(key)) spelt.set(key, word);
    }
    return fill(words.instead, { query: text, word: [...spelt.values()].slice(0, 3).join(", ") || terms[0] });
  });

  function say(query, results, isEnd) {
    const count = found.phrases.length ? list.children.length : found.places.length;
    const isElsewhere = !found.phrases.length && found.counts.some((one) => one);
    status.textContent = count || !isEnd || isElsewhere ? fill(words.results[plural.select(count)] ?? words.results.other, { n: count }) : fill(words.none, { query });
    note.textContent = [
      ...(results ? instead(results) : []),
      count && !found.all ? words.any : "",
      count && found.all && found.others ? words.others : "",
      found.phrases.length && !isEnd ? fill(words.looked, { n: next, all: found.places.length }) : "",
      found.short ? words.short : "",
    ].join(" ").trim();
    more.hidden = isEnd;
  }

  // How many results there are of each kind; where a phrase is looked for, not before each is looked through.
  function count() {
    const sum = found.counts.reduce((all, one) => all + one, 0);
    filter.hidden = sum === 0;
    choices.forEach((choice, place) => {
      const number = place ? found.counts[place - 1] : sum;
      choice.parentNode.hidden = !number && !choice.checked;
      choice.parentNode.querySelector("span").textContent = found.phrases.length ? "" : number;
    });
  }

  function clear() {
    found = null;
    list.replaceChildren();
    status.textContent = note.textContent = "";
    more.hidden = filter.hidden = true;
  }

  async function search() {
    const query = field.value.trim();
    const mine = ++turn;
    keep(query);
    if (!query) return clear();
    try {
      const kind = choices.findIndex((choice) => choice.checked) - 1;
      const sought = await dossier.search.find(field.value, kind < 0 ? undefined : kind);
      const shown = await dossier.show(sought, 0, step);
      if (mine !== turn) return;
      [found, next] = [sought, shown.next];
      list.replaceChildren(...shown.results.map(item));
      count();
      say(query, shown.results, shown.isEnd);
      if (found.phrases.length && !shown.isEnd) await goOn(mine, step);
    } catch {
      if (mine !== turn) return;
      clear();
      status.textContent = words.failed;
    }
  }

  async function showMore() {
    const [mine, from] = [turn, list.children.length];
    await goOn(mine, from + step);
    if (mine === turn) (links()[from] ?? (more.hidden ? field : more)).focus();
  }

  // Adds results until there are so many; those of a phrase a few at a time, as they are found.
  async function goOn(mine, wanted) {
    for (let look = 0, isEnd = false; !isEnd && look < mostLooks && list.children.length < wanted; look++) {
      const shown = await dossier.show(found, next, wanted - list.children.length);
      if (mine !== turn) return;
      ({ next, isEnd } = shown);
      list.append(...shown.results.map(item));
      if (found.phrases.length) say(field.value.trim(), null, isEnd);
      more.hidden = isEnd;
    }
  }

  // From a disk some browsers allow no change of the address; the search works without it.
  function keep(query) {
    try {
      const kind = choices.find((choice) => choice.checked)?.value;
      history.replaceState(null, "", query ? "?q=" + encodeURIComponent(query) + (kind ? "&kind=" + kind : "") : location.pathname);
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
  filter.addEventListener("change", search);
  more.addEventListener("click", () => showMore().catch(() => { status.textContent = words.failed; }));
  document.addEventListener("keydown", move);
  document.getElementById("search-panel").hidden = false;
  const asked = new URLSearchParams(location.search);
  field.value = asked.get("q") ?? "";
  choices.forEach((choice) => { choice.checked = choice.value === (asked.get("kind") ?? ""); });
  if (!choices.some((choice) => choice.checked)) choices[0].checked = true;
  if (field.value) search();
  else field.focus();
})();
