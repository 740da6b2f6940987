"""A user of the mock server, by its control side."""

import json
import os
import sys
import urllib.error
import urllib.request

MOCK = os.environ["MOCK"]
TOKEN = os.environ["TOKEN"]
BOT = int(TOKEN.split(":")[0])

# The smallest PNG: one pixel.
PHOTO = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489"
    "0000000b49444154789c6360000200000500017a5eab3f0000000049454e44ae426082"
)


def control(verb, path, body=None):
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(f"{MOCK}/control/v1/{path}", data, method=verb)
    request.add_header("content-type", "application/json")
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:
        sys.exit(f"{verb} {path}: {error.code} {error.read().decode()}")


class User:
    """A user in the private chat with the bot."""

    def __init__(self, name):
        self.id = control("POST", "users", {"name": name})["id"]

    def does(self, what, **fields):
        act = {"as": self.id, "in": {"bot": BOT}, "does": what, **fields}
        return control("POST", "acts", act)

    def writes(self, text):
        return self.does("writes", text=text)

    def presses(self, message, data):
        return self.does("presses", message=message, button={"data": data})

    def pays(self, message):
        return self.does("pays", message=message)

    def notice(self):
        """What the bot answered to the last button."""
        calls = control("GET", "calls?method=answerCallbackQuery")["calls"]
        return calls[-1]["parameters"]["text"]


def step(name, holds=True):
    if not holds:
        sys.exit(f"failed: {name}")
    print(f"  {name}", flush=True)
