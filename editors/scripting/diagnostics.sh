#!/bin/sh
# Prints what Dabir finds in a file: line, column, code, message. Needs dabir and jq on PATH.
set -eu
{
  printf '%s\n' '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"locale":"en","capabilities":{}}}'
  jq -cRs '{jsonrpc: "2.0", method: "textDocument/didOpen",
    params: {textDocument: {uri: "file:///article", languageId: "text", version: 1, text: .}}}' "$1"
  # The end of input would end the server as well; what has arrived before is answered all the same.
  printf '%s\n' '{"jsonrpc":"2.0","id":2,"method":"textDocument/diagnostic","params":{"textDocument":{"uri":"file:///article"}}}'
  printf '%s\n' '{"jsonrpc":"2.0","id":3,"method":"shutdown"}' '{"jsonrpc":"2.0","method":"exit"}'
} | dabir serve --framing lines --position-encoding utf-32 | jq -r 'select(.id == 2) | .result.items[]
  | [.range.start.line + 1, .range.start.character + 1, .code, .message] | @tsv'
