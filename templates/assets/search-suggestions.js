// Offers names and titles below the search field of the header, as one types.
//   In:  the form with the class site-search: its data-kinds and data-suggestions (words); dossier.search, dossier.show.
//   Out: a combobox with a list (WAI-ARIA Authoring Practices). Without a choice, Enter sends the form.
"use strict";
(() => {
  const form = document.querySelector("form.site-search");
  const field = form.q;
  const kinds = form.dataset.kinds.split("|");
  const list = document.createElement("ul");
  list.id = "site-search-list";
  list.className = "suggestions";
  list.hidden = true;
  const set = (element, values) => Object.entries(values).forEach(([name, value]) => element.setAttribute(name, value));
  set(list, { role: "listbox", "aria-label": form.dataset.suggestions });
  set(field, { role: "combobox", "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list" });
  field.after(list);
  let chosen = -1;
  let turn = 0;
  let timer = 0;

  function choose(place) {
    const options = list.children;
    if (options[chosen]) options[chosen].setAttribute("aria-selected", "false");
    chosen = place;
    if (!options[chosen]) return field.removeAttribute("aria-activedescendant");
    options[chosen].setAttribute("aria-selected", "true");
    options[chosen].scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", options[chosen].id);
  }

  function close() {
    clearTimeout(timer);
    turn++;
    choose(-1);
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
  }

  function option(result, place) {
    const item = document.createElement("li");
    set(item, { role: "option", id: list.id + place, "aria-selected": "false" });
    const kind = document.createElement("span");
    kind.textContent = kinds[result.kind];
    const title = document.createElement("bdi");
    title.textContent = result.title.map(([text]) => text).join("");
    item.append(title, " ", kind);
    item.address = result.page;
    item.onclick = () => { location.href = result.page; };
    return item;
  }

  async function suggest() {
    const mine = ++turn;
    const found = await dossier.search.suggest(field.value);
    const results = found.all ? (await dossier.show(found, 0, Math.min(8, found.places.length - found.others))).results : [];
    if (mine !== turn) return;
    choose(-1);
    list.replaceChildren(...results.map(option));
    list.hidden = results.length === 0;
    field.setAttribute("aria-expanded", String(!list.hidden));
  }

  function typed() {
    clearTimeout(timer);
    if (field.value.trim()) timer = setTimeout(() => suggest().catch(close), 120);
    else close();
  }

  field.addEventListener("input", typed);
  field.addEventListener("blur", close);
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  field.addEventListener("keydown", (event) => {
    const count = list.hidden ? 0 : list.children.length;
    if (event.key === "Escape" && count) close();
    else if (event.key === "ArrowDown" && count) choose((chosen + 2) % (count + 1) - 1);
    else if (event.key === "ArrowUp" && count) choose((chosen + count + 1) % (count + 1) - 1);
    else if (event.key === "Enter" && chosen >= 0) location.href = list.children[chosen].address;
    else return;
    event.preventDefault();
  });
  // Somebody may have typed before this was loaded.
  if (document.activeElement === field) typed();
})();
