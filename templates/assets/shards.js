// Loads data piece by piece, also from a disk, where a browser fetches nothing: a shard is a script that calls dossier.give.
//   In:  dossier.load("search-0123456789/t4"): a file in the site's folder shards/, without ending.
//   Out: a Promise of what it gives. One that could not be loaded may be asked for again.
//   dossier.set("search"): a Promise of { folder, root }: the folder of a set of shards, and what its root gives.
//   dossier.run(address): a Promise that a script of the site ran.
"use strict";
var dossier = (() => {
  // This script stands in the folder assets/ of the site; the page may stand anywhere.
  const root = new URL("..", document.currentScript.src);
  const loading = new Map();
  const given = new WeakMap();

  const insert = (address) => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => { script.remove(); resolve(given.get(script)); };
    script.onerror = () => { script.remove(); reject(new Error("cannot load " + address)); };
    document.head.append(script);
  });

  function run(address) {
    if (!loading.has(address)) {
      loading.set(address, insert(address));
      loading.get(address).catch(() => loading.delete(address));
    }
    return loading.get(address);
  }

  const load = (name, query = "") => run(new URL("shards/" + name + ".js" + query, root).href);
  const open = async (name, query) => {
    const folder = await load(name, query);
    return { folder, root: await load(folder + "/root") };
  };

  return {
    root,
    load,
    run,
    give(data) { given.set(document.currentScript, data); },
    // A browser may have kept the name of an earlier build's folder, which is gone: then it asks anew.
    set: (name) => open(name).catch(() => open(name, root.protocol === "file:" ? "" : "?" + Date.now())),
  };
})();
