/* Filters and sorts a list by what its form says, as a whole however many pages it has. What is chosen stands in the address, so
   that it can be sent to somebody; from a disk nothing can be fetched, so the rows of other pages come as shards. Without this
   script the form is not shown. A page that needs more than equal words says so before in dossier.list: how a row fits a choice, and what
   to do with the rows that are shown. */
(function () {
  'use strict';

  const form = document.querySelector('form[data-list]');
  const results = document.querySelector('[data-results]');
  if (!form || !results) {
    return;
  }

  const atOnce = 100;
  const own = dossier.list || {};
  const fits = own.fits || {};
  const browse = Array.from(document.querySelectorAll('[data-browse]'));
  const count = form.querySelector('[data-count]');
  const choices = Array.from(form.querySelectorAll('select'));
  const more = document.createElement('button');
  let asked = 0;
  let index = null;
  let folder = '';

  const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, form.dataset.thousands);
  const values = (text) => (text ? text.split('|') : []);

  /* The rows of a list of one page, from what their elements say. */
  function ofPage() {
    return Array.from(document.querySelectorAll('[data-rows] > *'), (element, at) => ({
      at,
      element,
      has: (name) => values(element.getAttribute('data-' + name)),
      rank: (name) => Number(element.getAttribute('data-rank-' + name)),
    }));
  }

  /* The rows of a list of several pages, from their index. */
  async function ofShards() {
    const set = await dossier.set(form.dataset.list);
    const { facets, orders, rows, words } = set.root;
    const seen = new Map();
    folder = set.folder;
    return rows.map((row) => {
      const at = seen.get(row[0]) || 0;
      seen.set(row[0], at + 1);
      return {
        at,
        page: row[0],
        has: (name) => (row[1 + facets.indexOf(name)] || []).map((number) => words[number]),
        rank: (name) => row[1 + facets.length + orders.indexOf(name)],
      };
    });
  }

  async function all() {
    index = index || (form.hasAttribute('data-shards') ? await ofShards() : ofPage());
    return index;
  }

  /* The elements of rows, as copies. */
  async function elementsOf(rows) {
    const pages = new Map();
    for (const page of new Set(rows.filter((row) => !row.element).map((row) => row.page))) {
      const holder = results.cloneNode(false);
      holder.innerHTML = await dossier.load(folder + '/p' + page);
      pages.set(page, Array.from(holder.children));
    }

    return rows.map((row) => row.element || pages.get(row.page)[row.at]).filter(Boolean).map((element) => element.cloneNode(true));
  }

  function sorted(rows, order) {
    if (order === 'reverse') {
      return rows.slice().reverse();
    }

    return order === '' ? rows : rows.slice().sort((one, other) => one.rank(order) - other.rank(order));
  }

  function fitsAll(row, chosen) {
    return chosen.every((choice) => choice.name === 'order' || (fits[choice.name] ? fits[choice.name](row, choice.value) : row.has(choice.name).includes(choice.value)));
  }

  async function show(found, most, chosen, turn) {
    const elements = await elementsOf(found.slice(0, most));
    if (turn !== asked) {
      return;
    }

    results.replaceChildren(...elements);
    if (own.shown) {
      own.shown(results, chosen);
    }

    more.hidden = found.length <= most;
    more.onclick = () => show(found, most + atOnce, chosen, asked);
  }

  async function apply() {
    asked += 1;
    const turn = asked;
    const chosen = choices.filter((choice) => choice.value !== '');
    const rows = chosen.length === 0 ? null : await all();
    if (turn !== asked) {
      return;
    }

    browse.forEach((element) => element.toggleAttribute('hidden', rows !== null));
    results.toggleAttribute('hidden', rows === null);
    if (rows === null) {
      results.replaceChildren();
      if (own.shown) {
        own.shown(results, chosen);
      }

      more.hidden = true;
      count.textContent = '';
      return;
    }

    const order = form.elements.order;
    const found = sorted(rows.filter((row) => fitsAll(row, chosen)), order ? order.value : '');
    count.textContent = count.dataset.count.replace('{n}', grouped(found.length)).replace('{total}', grouped(rows.length)) + (found.length === 0 && count.dataset.none ? ' ' + count.dataset.none : '');
    await show(found, atOnce, chosen, turn);
  }

  function write() {
    const state = new URLSearchParams();
    choices.filter((choice) => choice.value !== '').forEach((choice) => state.set(choice.name, choice.value));
    const query = state.toString();
    history.replaceState(null, '', location.pathname + (query ? '?' + query : ''));
  }

  function read() {
    const state = new URLSearchParams(location.search);
    choices.forEach((choice) => {
      choice.value = state.get(choice.name) || '';
      // A choice that the dossier no longer has.
      if (choice.selectedIndex < 0) {
        choice.value = '';
      }
    });
  }

  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('change', () => {
    write();
    apply();
  });
  form.addEventListener('reset', () => setTimeout(() => {
    choices.forEach((choice) => {
      choice.value = '';
    });
    write();
    apply();
  }));

  more.type = 'button';
  more.className = 'search-more';
  more.hidden = true;
  more.textContent = form.dataset.more;
  (results.closest('table') || results).parentElement.after(more);
  form.hidden = false;
  read();
  apply();
}());
