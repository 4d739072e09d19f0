// Starts `nfx-lint lsp` and shows its state. All checks, fixes and explanations are the server's.

import * as path from "node:path";
import * as vscode from "vscode";
import { LanguageClient, State, type LanguageClientOptions, type ServerOptions } from "vscode-languageclient/node";

const NAME = "nfx-lint";
const LANGUAGES = ["json", "jsonc", "yaml"];

let client: LanguageClient | undefined;
let status: vscode.LanguageStatusItem;
let log: vscode.OutputChannel;
// One start or stop after the other, however often they are asked for.
let pending: Promise<void> = Promise.resolve();

export function activate(context: vscode.ExtensionContext): Promise<void> {
  log = vscode.window.createOutputChannel(NAME);
  status = vscode.languages.createLanguageStatusItem(NAME, LANGUAGES.map((language) => ({ language })));
  status.name = NAME;
  status.command = { command: `${NAME}.restart`, title: "Restart" };
  context.subscriptions.push(
    log,
    status,
    vscode.commands.registerCommand(`${NAME}.restart`, restart),
    vscode.commands.registerCommand(`${NAME}.showLog`, () => log.show()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${NAME}.path`)) {
        void restart();
      }
    }),
  );
  return restart();
}

export function deactivate(): Promise<void> {
  return (pending = pending.then(stop));
}

function restart(): Promise<void> {
  return (pending = pending.then(stop).then(start));
}

async function stop(): Promise<void> {
  const running = client;
  client = undefined;
  // A client that never started has nothing to stop, and says so by an error.
  await running?.dispose().catch(() => undefined);
}

async function start(): Promise<void> {
  const command = program();
  const starting = new LanguageClient(NAME, NAME, server(command), options());
  client = starting;
  show(vscode.LanguageStatusSeverity.Information, "starting", true);
  starting.onDidChangeState(({ newState }) => {
    if (client !== starting) {
      return;
    }
    if (newState === State.Running) {
      const version = starting.initializeResult?.serverInfo?.version;
      show(vscode.LanguageStatusSeverity.Information, version ? `version ${version}` : "running");
    } else if (newState === State.Stopped) {
      show(vscode.LanguageStatusSeverity.Error, "stopped");
    }
  });
  try {
    await starting.start();
  } catch (error) {
    log.appendLine(String(error instanceof Error ? error.stack : error));
    show(vscode.LanguageStatusSeverity.Error, "could not start");
    void offerHelp(command);
  }
}

async function offerHelp(command: string): Promise<void> {
  const sentence = `${command} lsp does not start. Install it with: pip install 'nfx-lint[lsp]', or set ${NAME}.path.`;
  const chosen = await vscode.window.showErrorMessage(sentence, "Open Settings", "Show Log");
  if (chosen === "Open Settings") {
    await vscode.commands.executeCommand("workbench.action.openSettings", `${NAME}.path`);
  } else if (chosen === "Show Log") {
    log.show();
  }
}

// A path with a folder in it begins at the workspace; a bare name is looked up as in a shell.
function program(): string {
  const configured = vscode.workspace.getConfiguration(NAME).get<string>("path", NAME).trim() || NAME;
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
  const isBare = !configured.includes("/") && !configured.includes("\\");
  return isBare || path.isAbsolute(configured) || !folder ? configured : path.join(folder, configured);
}

function server(command: string): ServerOptions {
  const cwd = vscode.workspace.workspaceFolders?.[0]?.uri.fsPath;
  return { command, args: ["lsp"], options: cwd ? { cwd } : {} };
}

function options(): LanguageClientOptions {
  return {
    documentSelector: LANGUAGES.map((language) => ({ scheme: "file", language })),
    outputChannel: log,
    // The sentence of offerHelp takes its place.
    initializationFailedHandler: () => false,
  };
}

function show(severity: vscode.LanguageStatusSeverity, text: string, busy = false): void {
  status.severity = severity;
  status.text = `${NAME}: ${text}`;
  status.busy = busy;
}
