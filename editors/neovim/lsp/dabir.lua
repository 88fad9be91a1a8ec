-- Dabir for Neovim 0.11 and later: put this folder's parent on 'runtimepath' and say vim.lsp.enable("dabir").
---@type vim.lsp.Config
return {
  cmd = { "dabir", "serve" },
  filetypes = { "text", "markdown" },
  root_markers = { ".dabir.json", ".git" },
  settings = {
    -- See protocol/schema/settings.schema.json.
    dabir = vim.empty_dict(),
  },
  -- The settings count from the first document on, not only after the first change of them.
  before_init = function(params, config)
    params.initializationOptions = config.settings.dabir
  end,
}
