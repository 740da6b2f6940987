"""Validates with two PyPI packages what this project signs, and that they refuse the same after a change."""

import json
import os
import subprocess
import sys

import init_data_py
from aiogram.utils.web_app import check_webapp_signature, safe_parse_webapp_init_data


def text(value):
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


cases_path, signer = sys.argv[1:]
with open(cases_path, encoding="utf-8") as file:
    cases = json.load(file)
token = cases["token"]
for case in cases["cases"]:
    name, fields = case["name"], case["fields"]
    pairs = [f"{key}={text(value)}" for key, value in fields.items()]
    environment = {**os.environ, "BOT_TOKEN": token}
    run = subprocess.run([signer, *pairs], env=environment, capture_output=True, check=True)
    init_data = run.stdout.decode().strip()
    init_data_py.validate_by_hash(init_data, token, expires_in=None)
    user = safe_parse_webapp_init_data(token, init_data).user
    known = fields.get("user")
    assert (user and user.id) == (known and known["id"]), name
    changed = init_data.replace("17723232", "17723233")
    assert changed != init_data, name
    assert not init_data_py.is_valid_by_hash(changed, token, expires_in=None), name
    assert not check_webapp_signature(token, changed), name
    print(f"  {name}: valid in both, and refused when changed")
