//! Fields and parameters: their types, limits and facts.

use super::words::{DOCS, NUMBERS, PATTERNS};
use super::{Drawer, Field, Shape, Way, map};
use crate::yaml::Yaml;

impl Drawer<'_> {
    /// What any item may say of itself. What is received and required is not `removed`.
    pub(super) fn doc(&mut self, entries: &mut Vec<(&str, Yaml)>) {
        let text = |this: &mut Self| this.random.pick(DOCS).unwrap_or_default().to_owned();
        if self.random.chance(60) {
            let mut doc = text(self);
            if self.random.chance(30) {
                doc = format!("{doc} {}", text(self));
            }
            entries.push(("doc", Yaml::Text(doc)));
        }
        if self.random.chance(8) {
            entries.push(("note", Yaml::Text(text(self))));
        }
        if self.random.chance(5) {
            let note = format!("Old {}", text(self));
            entries.push(("deprecated", map(vec![("note", Yaml::Text(note))])));
        }
        for key in ["since", "clients"] {
            if self.random.chance(4) {
                let mut version = vec![("date", Yaml::text("2025-11"))];
                if key == "since" && self.random.chance(50) {
                    version.push(("version", Yaml::text("v1.4")));
                }
                if key == "clients" {
                    version = vec![
                        ("from", Yaml::text("2025-06")),
                        ("note", Yaml::text("Seen.")),
                    ];
                }
                entries.push((key, map(version)));
            }
        }
    }

    /// That the server has removed it.
    pub(super) fn removed(&mut self, entries: &mut Vec<(&str, Yaml)>) {
        if self.random.chance(4) {
            let note = format!("Not {}", self.random.pick(DOCS).unwrap_or_default());
            let mut removed = vec![("note", Yaml::Text(note))];
            if self.random.chance(70) {
                removed.push(("since", Yaml::text("2026-03")));
            }
            entries.push(("removed", map(removed)));
        }
    }

    /// The type of a value that goes a way: a scalar, a known type, or a list of one.
    fn value_type(&mut self, way: Way) -> String {
        let mut scalars = vec![
            "Integer", "Float", "Boolean", "String", "Secret", "UnixTime", "True",
        ];
        if self.rest {
            scalars.extend(["PhoneNumber", "Otp"]);
        }
        let known: Vec<String> = self
            .known
            .iter()
            .filter(|known| known.way == Way::Both || known.way == way)
            .filter(|known| known.shape != Shape::Update)
            .map(|known| known.name.clone())
            .collect();
        let inner = match self.random.chance(45) {
            true => self.random.pick(&known),
            false => None,
        };
        let inner =
            inner.unwrap_or_else(|| self.random.pick(&scalars).unwrap_or("Integer").to_owned());
        match self.random.below(12) {
            0 | 1 if inner != "True" => format!("[{inner}]"),
            2 if inner != "True" => format!("[[{inner}]]"),
            _ => inner,
        }
    }

    /// Fields of a struct, or parameters of a method.
    pub(super) fn fields(
        &mut self,
        way: Way,
        count: usize,
        reserved: &[&str],
        param: bool,
    ) -> (Vec<(String, Yaml)>, Vec<Field>) {
        let mut taken = Vec::new();
        let mut written = Vec::new();
        let mut fields = Vec::new();
        for _ in 0..count {
            let Some((wire, rust)) = self.named(&mut taken, reserved, false) else {
                continue;
            };
            let required = self.random.chance(45);
            let ty = match param && !self.rest && self.random.chance(10) {
                true => "InputFile".to_owned(),
                false => self.value_type(way),
            };
            let mark = if required { "" } else { "?" };
            let mut entries = vec![("type", Yaml::text(format!("{ty}{mark}")))];
            if let Some(rust) = rust {
                entries.push(("rust", Yaml::Text(rust)));
            }
            self.limits(&ty, required, param, &mut entries);
            if way == Way::Received && self.random.chance(10) {
                let alias = format!("{wire}_{}", self.random.below(9));
                if !taken.contains(&alias) {
                    taken.push(alias.clone());
                    entries.push(("alias", Yaml::texts([alias])));
                }
            }
            if way == Way::Received && required && self.random.chance(15) {
                let absent = match ty.as_str() {
                    "Integer" | "UnixTime" => Some("0"),
                    "Boolean" => Some("false"),
                    "String" => Some(""),
                    _ => None,
                };
                entries.extend(absent.map(|absent| ("absent", Yaml::text(absent))));
            }
            self.doc(&mut entries);
            let absent = entries.iter().any(|(key, _)| *key == "absent");
            if !required || absent || way == Way::Sent {
                self.removed(&mut entries);
            }
            let value = match entries.as_slice() {
                [(_, ty)] if self.random.chance(70) => ty.clone(),
                _ => map(entries),
            };
            written.push((wire.clone(), value));
            fields.push(Field { wire, ty, required });
        }
        (written, fields)
    }

    fn limits(&mut self, ty: &str, required: bool, param: bool, entries: &mut Vec<(&str, Yaml)>) {
        if self.random.chance(50) {
            return;
        }
        let number = |this: &mut Self| Yaml::text(this.random.pick(NUMBERS).unwrap_or("1..2"));
        let count = |this: &mut Self| {
            let counts = [
                "0..1",
                "1..",
                "..3",
                "1..4096",
                "5",
                "0..0",
                "1..4294967295",
            ];
            Yaml::text(this.random.pick(&counts).unwrap_or("1..2"))
        };
        match ty {
            "String" => match self.random.below(3) {
                0 => {
                    let length = count(self);
                    entries.push(("length", length));
                    if self.random.chance(50) {
                        let unit = self
                            .random
                            .pick(&["chars", "utf16", "bytes"])
                            .unwrap_or("chars");
                        entries.push(("unit", Yaml::text(unit)));
                    }
                    if param && self.random.chance(20) {
                        entries.push(("after_markup", Yaml::text("always")));
                    }
                }
                1 => {
                    let (pattern, _) = self.random.pick(PATTERNS).unwrap_or((".*", ""));
                    entries.push(("pattern", Yaml::text(pattern)));
                }
                _ if !required && param => {
                    entries.push(("default", Yaml::text(self.random.pick(DOCS).unwrap_or("x"))))
                }
                _ => {}
            },
            "Integer" | "Float" => match self.random.below(4) {
                0 => entries.push(("range", number(self))),
                1 if ty == "Integer" => {
                    entries.push((
                        "choices",
                        Yaml::List(vec![
                            Yaml::text("0"),
                            Yaml::text("-5"),
                            Yaml::text("9223372036854775807"),
                        ]),
                    ));
                }
                2 if !required && param => {
                    let defaults = ["0", "-1", "9223372036854775807", "1.5", "1e300"];
                    entries.push((
                        "default",
                        Yaml::text(self.random.pick(&defaults).unwrap_or("0")),
                    ));
                }
                3 => entries.push((
                    "unit",
                    Yaml::text(
                        self.random
                            .pick(&["seconds", "a b", "%", "`"])
                            .unwrap_or("x"),
                    ),
                )),
                _ => {}
            },
            "Boolean" if !required && param => entries.push(("default", Yaml::text("true"))),
            "InputFile" => {
                let file = match self.random.below(3) {
                    0 => vec![
                        ("max", Yaml::text("10 MB")),
                        ("formats", Yaml::texts(["PNG", "a b"])),
                    ],
                    1 => vec![("upload_only", Yaml::text("true"))],
                    _ => vec![("max", Yaml::text("1 KB")), ("url_max", Yaml::text("3 MB"))],
                };
                entries.push(("file", map(file)));
            }
            "[String]" if self.random.chance(30) => entries.push(("length", count(self))),
            list if list.starts_with('[') => entries.push(("items", count(self))),
            _ => {}
        }
    }
}
