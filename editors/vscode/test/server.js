#!/usr/bin/env node
// A server that answers as little as a client needs: stands in for `nfx-lint lsp`.

if (process.argv[2] !== "lsp") {
  process.exit(2);
}
let input = Buffer.alloc(0);

function send(message) {
  const text = Buffer.from(JSON.stringify({ jsonrpc: "2.0", ...message }));
  process.stdout.write(`Content-Length: ${text.length}\r\n\r\n`);
  process.stdout.write(text);
}

function answer({ id, method, params }) {
  if (method === "initialize") {
    const capabilities = { textDocumentSync: 1, hoverProvider: true };
    send({ id, result: { capabilities, serverInfo: { name: "nfx-lint", version: "9.9.9" } } });
  } else if (method === "textDocument/hover") {
    send({ id, result: { contents: { kind: "markdown", value: "a field" } } });
  } else if (method === "textDocument/didOpen") {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 4 } };
    const { uri } = params.textDocument;
    send({ method: "textDocument/publishDiagnostics", params: { uri, diagnostics: [{ range, message: "a finding" }] } });
  } else if (method === "exit") {
    process.exit(0);
  } else if (id !== undefined) {
    send({ id, result: null });
  }
}

process.stdin.on("data", (data) => {
  input = Buffer.concat([input, data]);
  for (;;) {
    const end = input.indexOf("\r\n\r\n");
    const length = end < 0 ? NaN : Number(/Content-Length: (\d+)/i.exec(input.subarray(0, end).toString())[1]);
    if (!(input.length >= end + 4 + length)) {
      return;
    }
    const text = input.subarray(end + 4, end + 4 + length).toString();
    input = input.subarray(end + 4 + length);
    answer(JSON.parse(text));
  }
});
