// Runs the built extension in a stub of VS Code, and prints what it did as JSON.
// node host.js EXTENSION PROGRAM FILE: PROGRAM is `nfx-lint.path`, FILE an open document.

const { readFileSync } = require("node:fs");
const Module = require("node:module");
const { pathToFileURL, fileURLToPath } = require("node:url");

const [extension, program, file] = process.argv.slice(2);
const seen = { states: [], errors: [], commands: [], diagnostics: [], hovers: [] };
const providers = [];
const commands = new Map();
const onConfiguration = [];

class Disposable {
  constructor(work = () => {}) {
    this.dispose = work;
  }
  static from() {
    return new Disposable();
  }
}
class Uri {
  constructor(text) {
    Object.assign(this, { text, fsPath: fileURLToPath(text), scheme: "file", path: fileURLToPath(text) });
  }
  static parse(text) {
    return new Uri(text);
  }
  static file(name) {
    return new Uri(pathToFileURL(name).href);
  }
  toString() {
    return this.text;
  }
}
class Position {
  constructor(line, character) {
    Object.assign(this, { line, character });
  }
}
class Range {
  constructor(...ends) {
    [this.start, this.end] = ends.length === 4 ? [new Position(ends[0], ends[1]), new Position(ends[2], ends[3])] : ends;
  }
}
class Diagnostic {
  constructor(range, message, severity) {
    Object.assign(this, { range, message, severity });
  }
}
class CodeActionKind {
  constructor(value) {
    this.value = value;
  }
  static Empty = new CodeActionKind("");
  append(part) {
    return new CodeActionKind(this.value ? `${this.value}.${part}` : part);
  }
}
for (const [name, kind] of Object.entries({ QuickFix: "quickfix", Refactor: "refactor", Source: "source" })) {
  CodeActionKind[name] = new CodeActionKind(kind);
}
class TabInputText {
  constructor(uri) {
    this.uri = uri;
  }
}
class EventEmitter {
  listeners = [];
  event = (listener) => {
    this.listeners.push(listener);
    return new Disposable();
  };
  fire(value) {
    this.listeners.forEach((listener) => listener(value));
  }
  dispose() {}
}
class CancellationTokenSource {
  token = { isCancellationRequested: false, onCancellationRequested: () => new Disposable() };
  cancel() {}
  dispose() {}
}

const text = readFileSync(file, "utf-8");
const opened = {
  uri: Uri.file(file), fileName: file, languageId: file.endsWith(".json") ? "json" : "yaml",
  version: 1, isClosed: false, isDirty: false, getText: () => text,
};
const status = new Proxy({}, {
  set(target, key, value) {
    target[key] = value;
    if (key === "text") {
      seen.states.push(value);
    }
    return true;
  },
});
const output = { append() {}, appendLine: (line) => process.env.DEBUG && console.error(line), show() {}, dispose() {}, clear() {}, replace() {} };

// What is not named here is a class that can be called: the client asks for much that it then does not use.
function anything() {
  const members = new Map();
  return new Proxy(class {}, {
    get: (target, key) => {
      if (key in target || typeof key === "symbol") {
        return target[key];
      }
      members.has(key) || members.set(key, anything());
      return members.get(key);
    },
    apply: () => new Disposable(),
  });
}
const withRest = (known) => {
  const rest = anything();
  return new Proxy(known, { get: (target, key) => (key in target ? target[key] : rest[key]) });
};

const folder = Uri.file(require("node:path").dirname(file));
const vscode = withRest({
  version: "1.91.0", Disposable, Uri, Position, Range, Diagnostic, CodeActionKind, TabInputText, EventEmitter,
  CancellationTokenSource,
  LanguageStatusSeverity: { Information: 0, Warning: 1, Error: 2 },
  env: withRest({ appName: "stub", language: "en" }),
  commands: withRest({
    registerCommand: (name, work) => {
      commands.set(name, work);
      return new Disposable();
    },
    executeCommand: (name) => seen.commands.push(name),
  }),
  languages: withRest({
    match: () => 10,
    createLanguageStatusItem: () => status,
    createDiagnosticCollection: () => ({
      set: (_, found) => seen.diagnostics.push(...(found ?? []).map((one) => one.message)),
      delete() {}, clear() {}, dispose() {}, has: () => false,
    }),
    registerHoverProvider: (_, provider) => {
      providers.push(provider);
      return new Disposable();
    },
  }),
  window: withRest({
    createOutputChannel: () => output, visibleTextEditors: [{ document: opened }], activeTextEditor: { document: opened },
    tabGroups: { all: [{ tabs: [{ input: new TabInputText(opened.uri) }] }], onDidChangeTabs: () => new Disposable() }, state: { focused: true },
    showErrorMessage: async (sentence) => void seen.errors.push(sentence),
  }),
  workspace: withRest({
    workspaceFolders: [{ uri: folder, name: "stub", index: 0 }], textDocuments: [opened], notebookDocuments: [],
    getConfiguration: () => ({ get: (key, otherwise) => (key === "path" ? program : otherwise) }),
    onDidChangeConfiguration: (listener) => {
      onConfiguration.push(listener);
      return new Disposable();
    },
    getWorkspaceFolder: () => ({ uri: folder, name: "stub", index: 0 }),
    createFileSystemWatcher: () => ({
      onDidCreate() {}, onDidChange() {}, onDidDelete() {}, dispose() {},
    }),
  }),
});

const load = Module._load;
Module._load = (name, ...rest) => (name === "vscode" ? vscode : load(name, ...rest));

const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

async function until(condition) {
  for (let tries = 0; tries < 200 && !condition(); tries++) {
    await pause(25);
  }
}

async function main() {
  const { activate, deactivate } = require(extension);
  await activate({ subscriptions: [] });
  if (seen.errors.length === 0) {
    await until(() => providers.length > 0 && seen.diagnostics.length > 0);
    for (const provider of providers) {
      const hover = await provider.provideHover(opened, new Position(0, 1), new CancellationTokenSource().token);
      seen.hovers.push(hover ? "hover" : "none");
    }
    await commands.get("nfx-lint.restart")();
    onConfiguration.forEach((listener) => listener({ affectsConfiguration: (key) => key === "nfx-lint.path" }));
    await until(() => seen.states.filter((state) => state.includes("starting")).length === 3);
    await until(() => !status.busy);
  }
  await deactivate();
  console.log(JSON.stringify({ ...seen, registered: [...commands.keys()] }));
  process.exit(0);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
