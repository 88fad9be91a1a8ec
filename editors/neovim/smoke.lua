-- A session of Neovim with Dabir, without a screen:
--   nvim --headless -u NONE -l editors/neovim/smoke.lua ARTICLE PIDFILE
-- `dabir` must be on PATH. Leaves with 0 when everything an editor shows was there.

local folder = vim.fs.dirname(vim.fs.abspath(arg[0]))
local article, pid_file = arg[1], arg[2]
local patience = 10000

local function fail(message)
  io.stderr:write("smoke: " .. message .. "\n")
  os.exit(1)
end

local function wait_for(what, condition)
  if not vim.wait(patience, condition, 5) then
    fail("waited in vain for " .. what)
  end
end

local function run(command, input)
  local result = vim.system(command, { stdin = input }):wait(patience)
  if result.code > 1 then
    fail(table.concat(command, " ") .. ": " .. (result.stderr or ""))
  end
  return result.stdout
end

local function write(path, content)
  local file = assert(io.open(path, "wb"))
  file:write(content)
  file:close()
end

local function lines_of(buffer)
  return vim.api.nvim_buf_get_lines(buffer, 0, -1, true)
end

-- A copy, so that nothing is written into the project.
local text = assert(io.open(article, "rb")):read("a")
local copy = vim.fn.tempname() .. ".txt"
write(copy, text)

vim.opt.runtimepath:prepend(folder)
vim.cmd("filetype on")
vim.lsp.config("dabir", { settings = { dabir = { language = "en" } } })
vim.lsp.enable("dabir")
vim.cmd.edit(copy)
local buffer = vim.api.nvim_get_current_buf()

wait_for("the server", function()
  return #vim.lsp.get_clients({ name = "dabir", bufnr = buffer }) == 1
end)
local client = vim.lsp.get_clients({ name = "dabir", bufnr = buffer })[1]
local children = vim.api.nvim_get_proc_children(vim.fn.getpid())
if #children ~= 1 then
  fail("expected one child process, found " .. #children)
end
write(pid_file, tostring(children[1]))

-- Diagnostics: the same findings at the same places as `dabir lint` reports.
local report = vim.json.decode(run({ "dabir", "lint", "--format", "json", copy }))
wait_for("diagnostics", function()
  return #vim.diagnostic.get(buffer) == #report.findings
end)
local shown = vim.diagnostic.get(buffer)
table.sort(shown, function(a, b)
  return a.lnum < b.lnum or a.lnum == b.lnum and a.col < b.col
end)
local starts, start = {}, 0
for index, line in ipairs(lines_of(buffer)) do
  starts[index] = start
  start = start + #line + 1
end
for index, finding in ipairs(report.findings) do
  local diagnostic = shown[index]
  local offset = starts[diagnostic.lnum + 1] + diagnostic.col
  if
    diagnostic.code ~= finding.code
    or offset ~= finding.offsets.utf8.start
    or diagnostic.message ~= finding.message
  then
    fail(("diagnostic %d is %s at %d, not %s"):format(index, diagnostic.code, offset, vim.inspect(finding)))
  end
end
print(("%d diagnostics, as dabir lint reports them"):format(#shown))

-- One hover card: the first person who is named more than once.
local person
for _, entity in ipairs(report.entities) do
  if not person and entity.type == "person" and #entity.mentions > 1 then
    person = entity
  end
end
if not person then
  fail("the article names nobody twice")
end
-- Offsets of entities count code points of the document.
local place = vim.fn.byteidx(text, person.mentions[1].start)
local line = 1
while starts[line + 1] and starts[line + 1] <= place do
  line = line + 1
end
vim.api.nvim_win_set_cursor(0, { line, place - starts[line] })
local card
vim.lsp.buf.hover()
wait_for("a hover card", function()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= "" then
      card = table.concat(lines_of(vim.api.nvim_win_get_buf(window)), "\n")
    end
  end
  return card ~= nil
end)
if not card:find(person.name, 1, true) then
  fail("the card does not name " .. person.name .. ": " .. card)
end
print("a hover card of " .. #vim.split(card, "\n") .. " lines")
vim.cmd("silent! fclose!")

-- One quick fix: the first safe one, applied as a user would.
local chosen
for _, finding in ipairs(report.findings) do
  if not chosen and finding.fixes[1] and finding.fixes[1].safe then
    chosen = finding
  end
end
if not chosen then
  fail("the article has nothing to fix")
end
local expected = text
for index = #chosen.fixes[1].edits, 1, -1 do
  local edit = chosen.fixes[1].edits[index]
  expected = expected:sub(1, edit.start) .. edit.newText .. expected:sub(edit["end"] + 1)
end
vim.api.nvim_win_set_cursor(0, { chosen.line, chosen.offsets.utf8.start - starts[chosen.line] })
vim.lsp.buf.code_action({
  apply = true,
  filter = function(action)
    return action.kind == "quickfix" and action.isPreferred and action.diagnostics[1].code == chosen.code
  end,
})
local function content()
  return table.concat(lines_of(buffer), "\n") .. "\n"
end
wait_for("the fix of " .. chosen.code, function()
  return content() == expected
end)
wait_for("one diagnostic less", function()
  return #vim.diagnostic.get(buffer) == #report.findings - 1
end)
print("one fix of " .. chosen.code .. ", one diagnostic less")

-- All safe fixes: until nothing is left, as `dabir fix` does.
local fixed = run({ "dabir", "fix", "-" }, text)
for _ = 1, 4 do
  if content() ~= fixed then
    local tick = vim.api.nvim_buf_get_changedtick(buffer)
    vim.lsp.buf.code_action({
      apply = true,
      context = { only = { "source.fixAll.dabir" }, diagnostics = {} },
    })
    vim.wait(patience, function()
      return vim.api.nvim_buf_get_changedtick(buffer) ~= tick
    end, 5)
  end
end
if content() ~= fixed then
  fail("fixing all gives another text than dabir fix")
end
print("all safe fixes, as dabir fix applies them\n")

client:stop()
wait_for("the server to stop", function()
  return client:is_stopped()
end)
vim.cmd("qall!")
