// The search field in the header of every page: "/" leads to it, and once somebody is in it, search-suggestions.js makes it offer
// names and titles.
//   In:  the form with the class site-search, whose data-scripts has the addresses of what suggestions need.
//   Out: nothing is loaded before the field has the focus.
"use strict";
(() => {
  const form = document.querySelector("form.site-search");
  // The page of the search has a field and results of its own.
  const page = document.getElementById("search-field");
  const field = page || form && form.q;
  if (!field) return;
  field.setAttribute("aria-keyshortcuts", "/");
  document.addEventListener("keydown", (event) => {
    const isTyping = /^(input|textarea|select)$/i.test(event.target.tagName) || event.target.isContentEditable;
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  const load = () => form.dataset.scripts.split(" ").forEach((address) => dossier.run(new URL(address, location.href).href).catch(() => {}));
  if (!page) field.addEventListener("focus", load);
})();
