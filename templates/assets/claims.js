/* Filters the board of claims and puts two voices side by side. What is chosen stands in the address after ?, so that it can be
   sent to somebody and linked to. A board of one page has all rows at hand; of a longer one, an index and the rows of the other
   pages come as shards, which a page from a disk may load, too. Without this script the form is not shown and every claim is. */
(function () {
  'use strict';

  const form = document.getElementById('claim-filters');
  const body = document.querySelector('[data-board]');
  if (!form || !body) {
    return;
  }

  const atOnce = 100;
  const table = body.closest('table');
  const head = table.tHead.rows[0];
  const pages = document.getElementById('claim-pages');
  const count = form.querySelector('[data-count]');
  const isLong = form.hasAttribute('data-shards');
  const choices = Array.from(form.querySelectorAll('select'));
  const [first, second] = [form.elements.a, form.elements.b];
  const own = Array.from(body.rows);
  const more = document.createElement('button');
  let asked = 0;
  let index = null;
  let folder = '';

  if (second) {
    second.append(...Array.from(first.options, (option) => option.cloneNode(true)));
  }

  const words = (text) => (text || '').split(' ').filter(Boolean);

  /* What a claim can be filtered by, from its row. */
  function ofRow(row, at) {
    const has = row.dataset;
    return { page: 1, at, state: has.state, kind: has.kind, topics: words(has.topics), parties: words(has.parties), speakers: words(has.speakers), sources: words(has.sources) };
  }

  /* All claims, in the order of the board. */
  async function claims() {
    if (index) {
      return index;
    }

    if (!isLong) {
      index = own.map(ofRow);
      return index;
    }

    const set = await dossier.set('claims');
    const name = (numbers) => numbers.map((number) => set.root.words[number]);
    const seen = new Map();
    folder = set.folder;
    index = set.root.claims.map(([page, state, kind, topics, parties, speakers, sources]) => {
      const at = seen.get(page) || 0;
      seen.set(page, at + 1);
      return { page, at, state: set.root.words[state], kind: set.root.words[kind], topics: name(topics), parties: name(parties), speakers: name(speakers), sources: name(sources) };
    });
    return index;
  }

  /* The rows of a page of the board: its own, or those that a shard brings, as copies. */
  async function rowsOf(page) {
    if (page === 1) {
      return own;
    }

    const holder = document.createElement('template');
    holder.innerHTML = '<table><tbody>' + await dossier.load(folder + '/p' + page) + '</tbody></table>';
    return Array.from(holder.content.querySelector('tbody').rows);
  }

  const speaks = (claim, who) => claim.speakers.includes(who) || claim.sources.includes(who);
  const fits = {
    state: (claim, value) => claim.state === value,
    kind: (claim, value) => claim.kind === value && (value === 'fact' || claim.state === ''),
    topic: (claim, value) => claim.topics.includes(value),
    actor: (claim, value) => claim.parties.includes(value) || claim.speakers.includes(value),
    source: (claim, value) => claim.sources.includes(value),
    a: speaks,
    b: speaks,
  };

  const labelOf = (choice) => choice.selectedOptions[0].textContent.replace(/ \(\d+\)$/, '');

  /* A cell for what one of the two says, with the words of the row. */
  function cellOf(row, choice) {
    const cell = document.createElement('td');
    const list = document.createElement('ul');
    cell.dataset.side = choice.name;
    cell.dataset.label = labelOf(choice);
    list.append(...Array.from(row.querySelectorAll('[data-voices]')).filter((said) => words(said.dataset.voices).includes(choice.value)).map((said) => said.cloneNode(true)));
    if (list.childElementCount > 0) {
      cell.append(list);
    }

    return cell;
  }

  function compare(sides) {
    table.querySelectorAll('[data-side]').forEach((cell) => cell.remove());
    table.classList.toggle('compared', sides.length > 0);
    sides.forEach((choice) => {
      const title = document.createElement('th');
      title.scope = 'col';
      title.dataset.side = choice.name;
      title.textContent = labelOf(choice);
      head.append(title);
      Array.from(body.rows).filter((row) => !row.hidden).forEach((row) => row.append(cellOf(row, choice)));
    });
  }

  /* Shows so many of the claims that fit. */
  async function show(found, most, sides, turn) {
    if (!isLong) {
      const kept = new Set(found.map((claim) => claim.at));
      own.forEach((row, at) => row.toggleAttribute('hidden', !kept.has(at)));
    } else {
      const wanted = found.slice(0, most);
      const loaded = new Map();
      for (const page of new Set(wanted.map((claim) => claim.page))) {
        loaded.set(page, await rowsOf(page));
      }

      if (turn !== asked) {
        return;
      }

      body.replaceChildren(...wanted.map((claim) => loaded.get(claim.page)[claim.at]).filter(Boolean));
    }

    compare(sides);
    more.hidden = !isLong || found.length <= most;
    more.onclick = () => show(found, most + atOnce, sides, asked);
  }

  async function apply() {
    asked += 1;
    const turn = asked;
    const chosen = choices.filter((choice) => choice.value !== '');
    const sides = chosen.filter((choice) => choice === first || choice === second);
    const all = isLong && chosen.length === 0 ? null : await claims();
    if (turn !== asked) {
      return;
    }

    if (pages) {
      pages.hidden = chosen.length > 0;
    }

    if (!all) {
      body.replaceChildren(...own);
      compare([]);
      more.hidden = true;
      count.textContent = '';
      return;
    }

    const found = all.filter((claim) => chosen.every((choice) => fits[choice.name](claim, choice.value)));
    count.textContent = count.dataset.count.replace('{n}', found.length).replace('{total}', all.length);
    await show(found, atOnce, sides, turn);
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
  table.parentElement.after(more);
  form.hidden = false;
  read();
  apply();
}());
