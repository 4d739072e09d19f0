// Writes the schema for `northflank*.json`: that of a template, for documents that are one.
// Such a file may be a single body as well, whose kind only the server finds out.

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";

const python = process.env.PYTHON ?? "python3";
const text = execFileSync(python, ["-m", "nfx_lint", "schema", "template"], { maxBuffer: 2 ** 26, encoding: "utf-8" });
const { $schema, $defs, title, description, ...template } = JSON.parse(text);
const isTemplate = { required: ["spec"], anyOf: [{ required: ["apiVersion"] }, { required: ["kind"] }] };
mkdirSync("schemas", { recursive: true });
const schema = { $schema: "http://json-schema.org/draft-07/schema#", title, description, if: isTemplate, then: template, $defs };
writeFileSync("schemas/northflank.schema.json", JSON.stringify(schema));
