/* What the board of claims adds to a list that is filtered: whom a claim concerns, and what two voices say side by side. */
(function () {
  'use strict';

  const form = document.querySelector('form[data-list="claims"]');
  const table = document.querySelector('.board');
  if (!form || !table) {
    return;
  }

  const [first, second] = [form.elements.a, form.elements.b];
  if (second) {
    second.append(...Array.from(first.options, (option) => option.cloneNode(true)));
  }

  const words = (text) => (text || '').split(' ').filter(Boolean);
  const speaks = (claim, who) => claim.has('speakers').includes(who) || claim.has('sources').includes(who);
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

  function compare(rows, sides) {
    table.querySelectorAll('[data-side]').forEach((cell) => cell.remove());
    table.classList.toggle('compared', sides.length > 0);
    sides.forEach((choice) => {
      const title = document.createElement('th');
      title.scope = 'col';
      title.dataset.side = choice.name;
      title.textContent = labelOf(choice);
      table.tHead.rows[0].append(title);
      rows.forEach((row) => row.append(cellOf(row, choice)));
    });
  }

  dossier.list = {
    fits: {
      // A claim that is no fact is told by its kind, and has no state; facts are found by their states.
      kind: (claim, value) => claim.has('kind').includes(value) && (value === 'fact' || !claim.has('state').some(Boolean)),
      topic: (claim, value) => claim.has('topics').includes(value),
      actor: (claim, value) => claim.has('parties').includes(value) || claim.has('speakers').includes(value),
      source: (claim, value) => claim.has('sources').includes(value),
      a: speaks,
      b: speaks,
    },
    shown: (results, chosen) => {
      compare(Array.from(results.rows), chosen.filter((choice) => choice === first || choice === second));
      document.querySelectorAll('.claim-totals a').forEach((link) => {
        if (link.search !== '' && link.search === location.search) {
          link.setAttribute('aria-current', 'true');
        } else {
          link.removeAttribute('aria-current');
        }
      });
    },
  };
}());
