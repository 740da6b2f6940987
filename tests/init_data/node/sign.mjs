// Prints init data that the npm package signed, as tests/init_data/signed/npm.json has it.
import { readFileSync } from "node:fs";
import { sign } from "@telegram-apps/init-data-node";

const { token, cases } = JSON.parse(readFileSync(process.argv[2], "utf8"));
const signed = cases.map(({ name, fields: { auth_date, ...fields } }) => {
  const initData = sign(fields, token, new Date(auth_date * 1000));
  return { name, init_data: initData, encoded_twice: encodeURIComponent(initData) };
});
console.log(JSON.stringify(signed, null, 2));
