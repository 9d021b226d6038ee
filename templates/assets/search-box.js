// The search field in the header of every page: "/" leads to it, and once somebody is in it, search-suggestions.js makes it offer
// names and titles.
//   In:  the form with the class site-search, whose data-scripts has the addresses of what suggestions need.
//   Out: nothing is loaded before the field has the focus; nothing is kept but that somebody switched the key off, which
//   is for those who speak to their computer (WCAG 2.2, 2.1.4).
"use strict";
(() => {
  const form = document.querySelector("form.site-search");
  // The page of the search has a field and results of its own.
  const page = document.getElementById("search-field");
  const field = page || form && form.q;
  if (!field) return;
  const kept = "dossier-search-key";
  // Some browsers keep nothing for a page from a disk.
  const memory = (use) => { try { return use(localStorage); } catch { return null; } };
  const isOff = () => memory((storage) => storage.getItem(kept)) === "off";
  const choice = document.getElementById("search-shortcut");
  if (choice) {
    choice.checked = !isOff();
    choice.addEventListener("change", () => memory((storage) => choice.checked ? storage.removeItem(kept) : storage.setItem(kept, "off")));
  }
  if (!isOff()) field.setAttribute("aria-keyshortcuts", "/");
  document.addEventListener("keydown", (event) => {
    const isTyping = /^(input|textarea|select)$/i.test(event.target.tagName) || event.target.isContentEditable;
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey || isOff()) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  const run = (address) => dossier.run(new URL(address, location.href).href);
  // The last of the scripts uses all others as soon as it is there.
  const load = (addresses) => Promise.all(addresses.slice(0, -1).map(run)).then(() => run(addresses[addresses.length - 1])).catch(() => {});
  if (!page) field.addEventListener("focus", () => load(form.dataset.scripts.split(" ")));
})();
