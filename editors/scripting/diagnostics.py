#!/usr/bin/env python3
"""Prints what Dabir finds in a file: line, column, code, message. Needs dabir on PATH."""

import itertools
import json
import os
import subprocess
import sys


class Dabir:
    """A session over one message a line. Requests return their result, other messages go to `notifications`."""

    def __init__(self, **settings):
        self.process = subprocess.Popen(
            ["dabir", "serve", "--framing", "lines", "--position-encoding", "utf-32"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.ids = itertools.count(1)
        self.notifications = []
        literals = {"textDocument": {"codeAction": {"codeActionLiteralSupport": {}}}}
        self.request("initialize", processId=os.getpid(), locale="en", capabilities=literals,
                     initializationOptions=settings)
        self.notify("initialized")

    def send(self, message):
        self.process.stdin.write(json.dumps({"jsonrpc": "2.0", **message}).encode() + b"\n")
        self.process.stdin.flush()

    def receive(self):
        line = self.process.stdout.readline()
        if not line:
            raise EOFError("dabir has ended")
        return json.loads(line)

    def notify(self, method, **params):
        self.send({"method": method, "params": params})

    def request(self, method, **params):
        number = next(self.ids)
        self.send({"id": number, "method": method, "params": params})
        while (message := self.receive()).get("id") != number:
            self.notifications.append(message)
        if "error" in message:
            raise RuntimeError(message["error"]["message"])
        return message["result"]

    def open(self, uri, text):
        self.notify("textDocument/didOpen",
                    textDocument={"uri": uri, "languageId": "text", "version": 1, "text": text})

    def diagnostics(self, uri):
        """Waits for the next list that is published for the document."""
        while True:
            while self.notifications:
                message = self.notifications.pop(0)
                if message.get("method") == "textDocument/publishDiagnostics" and message["params"]["uri"] == uri:
                    return message["params"]["diagnostics"]
            self.notifications.append(self.receive())

    def close(self):
        self.request("shutdown")
        self.notify("exit")
        return self.process.wait()


def main():
    with open(sys.argv[1], encoding="utf-8", newline="") as file:
        text = file.read()
    uri = "file:///article"
    # A short list has a last entry that tells how many more there are; 0 asks for all.
    dabir = Dabir(maxFindingsPerDocument=0)
    dabir.open(uri, text)
    found = dabir.diagnostics(uri)
    for finding in found:
        start = finding["range"]["start"]
        print(start["line"] + 1, start["character"] + 1, finding["code"], finding["message"], sep="\t")
    document = {"uri": uri}
    if found:
        place = found[0]["range"]
        card = dabir.request("textDocument/hover", textDocument=document, position=place["start"])
        actions = dabir.request("textDocument/codeAction", textDocument=document, range=place,
                                context={"diagnostics": found[:1]})
        for action in actions:
            print("first finding:", action["title"], file=sys.stderr)
        if card:
            print(card["contents"]["value"], file=sys.stderr)
    return dabir.close()


if __name__ == "__main__":
    sys.exit(main())
