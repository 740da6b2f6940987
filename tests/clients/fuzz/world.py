"""Makes a small world for the fuzzer: a user who started the bot, a group with it, and a few messages. Prints what the
hooks of the fuzzer need to know of it."""

import json
import sys
import urllib.request

address, model, bot = sys.argv[1], sys.argv[2], int(sys.argv[3])


def control(path, body):
    headers = {"content-type": "application/json"}
    request = urllib.request.Request(f"{address}/control/v1/{path}", json.dumps(body).encode(), headers)
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)


with open(model) as file:
    types = json.load(file)["api"]["types"]
administrator = types["ChatMemberAdministrator"]["kind"]["struct"]["fields"]
rights = {field["wire"]: True for field in administrator if field["wire"].startswith("can_")}
user = control("users", {"name": "Ali"})["id"]
other = control("users", {"name": "Sara"})["id"]
for text in ["/start", "hello", "tea, please"]:
    control("acts", {"as": user, "in": {"bot": bot}, "does": "writes", "text": text})
members = {
    user: {"status": "owner"},
    other: {"status": "member"},
    bot: {"status": "administrator", "fields": rights},
}
group = control("chats", {"kind": "supergroup", "title": "Tea", "members": members})["id"]
for text in ["hello", "all"]:
    control("acts", {"as": user, "in": {"chat": group}, "does": "writes", "text": text})
print(f"CHATS={user},{group}\nMEMBERS={user},{other}")
