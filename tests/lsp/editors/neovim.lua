-- What somebody does in Neovim with the lines of docs/editors.md; the exit code says whether it works.
local function ask(method, line, column, extra)
  local params = { textDocument = vim.lsp.util.make_text_document_params(), position = { line = line, character = column } }
  local answers = vim.lsp.buf_request_sync(0, method, vim.tbl_extend("force", params, extra or {}), 20000) or {}
  local _, answer = next(answers)
  return assert(answer and answer.result, method .. " has no answer")
end

local function lines()
  return vim.api.nvim_buf_get_lines(0, 0, -1, false)
end

local function check()
  assert(vim.wait(30000, function() return #vim.diagnostic.get(0) > 0 end), "no diagnostics")
  assert(vim.diagnostic.get(0)[1].message:find("description"), "another diagnostic")
  assert(vim.inspect(ask("textDocument/hover", 17, 50)):find("of a Volume"), "no hover")
  assert(ask("textDocument/definition", 15, 28)[1].range.start.line == 7, "no definition")
  vim.api.nvim_win_set_cursor(0, { 12, 2 })
  vim.api.nvim_feedkeys("\\f", "mx", false)
  assert(lines()[12] == "          description: Where we sell", "not fixed: " .. lines()[12])
  assert(vim.wait(30000, function() return #vim.diagnostic.get(0) == 0 end), "the diagnostic stays")
  vim.api.nvim_buf_set_lines(0, -1, -1, false, { "          " })
  local items = ask("textDocument/completion", 18, 10)
  assert(vim.inspect(items):find('"tags"'), "no completion")
end

local works, reason = pcall(check)
io.stderr:write(works and "Neovim: works\n" or "Neovim: " .. tostring(reason) .. "\n")
vim.cmd(works and "qall!" or "cquit")
