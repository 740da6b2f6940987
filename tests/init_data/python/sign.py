"""Prints init data that init-data-py signed, as tests/init_data/signed/pypi.json has it."""

import json
import sys
from urllib.parse import quote

import init_data_py


def text(value):
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


with open(sys.argv[1], encoding="utf-8") as file:
    cases = json.load(file)
signed = []
for case in cases["cases"]:
    fields = {key: text(value) for key, value in case["fields"].items()}
    auth_date = int(fields.pop("auth_date"))
    init_data = init_data_py.sign(fields, cases["token"], auth_date=auth_date)
    twice = quote(init_data, safe="")
    signed.append({"name": case["name"], "init_data": init_data, "encoded_twice": twice})
print(json.dumps(signed, indent=2, ensure_ascii=False))
