// Loads data piece by piece, also where a page was opened from a disk and a browser fetches nothing: a shard is a script
// that calls dossier.give with its data.
//   In:  dossier.load("search-0123456789/t4") – the name of a file in the folder shards/ of the site, without ending.
//   Out: a Promise of what it gave. A shard is loaded once; one that cannot be loaded may be asked for again.
//   dossier.set("search") – a Promise of the folder of a set of shards and of its root: { folder, root }.
//   dossier.run(address) – loads a script of the site by its address and resolves when it ran.
"use strict";
var dossier = (() => {
  // This script stands in the folder assets/ of the site; the page may stand anywhere.
  const root = new URL("..", document.currentScript.src);
  const loading = new Map();
  const given = new WeakMap();

  function run(address) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = address;
      script.onload = () => { script.remove(); resolve(given.get(script)); };
      script.onerror = () => { script.remove(); reject(new Error("cannot load " + address)); };
      document.head.append(script);
    });
  }

  function once(key, make) {
    if (!loading.has(key)) {
      const promise = make();
      loading.set(key, promise);
      promise.catch(() => loading.delete(key));
    }
    return loading.get(key);
  }

  const load = (name, query = "") => once(name + query, () => run(new URL("shards/" + name + ".js" + query, root)));

  const open = (folder) => load(folder + "/root").then((data) => ({ folder, root: data }));

  return {
    root,
    load,
    run: (address) => once(address, () => run(address)),
    give: (data) => { given.set(document.currentScript, data); },
    // A browser may have kept the pointer of an earlier build, whose folder is gone: then ask the server anew.
    set: (name) => once("set " + name, () => load(name).then(open).catch((error) => {
      if (root.protocol === "file:") throw error;
      return load(name, "?" + Date.now()).then(open);
    })),
  };
})();
