// Validates with the npm package what this project signs, and that it refuses the same after a change.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { isValid, parse, validate } from "@telegram-apps/init-data-node";

const [, , casesPath, signer] = process.argv;
const { token, cases } = JSON.parse(readFileSync(casesPath, "utf8"));
const forever = { expiresIn: 0 };
for (const { name, fields } of cases) {
  const pairs = Object.entries(fields).map(([key, value]) => {
    return `${key}=${typeof value === "string" ? value : JSON.stringify(value)}`;
  });
  const env = { ...process.env, BOT_TOKEN: token };
  const initData = execFileSync(signer, pairs, { env, encoding: "utf8" }).trim();
  validate(initData, token, forever);
  const changed = initData.replace("17723232", "17723233");
  if (changed === initData || isValid(changed, token, forever)) {
    throw new Error(`the package takes a changed ${name}`);
  }
  // Its reader requires a `signature` by another scheme, which is not part of these cases.
  const read = parse(`${initData}&signature=none`);
  if ((read.user?.id ?? null) !== (fields.user?.id ?? null)) {
    throw new Error(`the package reads another user in ${name}`);
  }
  console.log(`  ${name}: valid, and refused when changed`);
}
