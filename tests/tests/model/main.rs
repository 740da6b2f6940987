//! What the generated types read and write is what the model says, type by type.
//!
//! Nothing is listed by hand: the specs are loaded, and every type, field, value, variant and
//! kind of them is tried. A type that is missing from a generated table fails
//! [`tables_and_models`], and so does an API without one.

mod answers;
mod bots;
mod fields;
mod layout;
mod mutations;
mod property;
mod round_trips;
mod sample;
mod spec;
mod strategy;
mod unknown;
mod updates;

// A table names its types by their crate, so the modules must not be called as the crates are.
#[allow(unreachable_pub)]
#[rustfmt::skip]
#[path = "../../generated/bale_bot.rs"]
mod bale_table;
#[allow(unreachable_pub)]
#[rustfmt::skip]
#[path = "../../generated/letgram_bot.rs"]
mod letgram_table;
#[allow(unreachable_pub)]
#[rustfmt::skip]
#[path = "../../generated/bale_otp.rs"]
mod otp_table;
#[allow(unreachable_pub)]
#[rustfmt::skip]
#[path = "../../generated/bale_safir.rs"]
mod safir_table;

mod tables_and_models {
    use std::collections::BTreeSet;
    use std::fs;
    use std::path::Path;

    use super::spec::specs;

    #[test]
    fn every_readable_type_of_a_model_is_in_its_table_and_nothing_else() {
        for spec in specs() {
            let model: BTreeSet<&str> = spec.readable().map(|ty| ty.name.as_str()).collect();
            let listed: BTreeSet<&str> = spec.types.iter().map(|(name, _)| *name).collect();
            assert_eq!(listed, model, "{}", spec.api.id);
            assert_eq!(spec.types.len(), model.len(), "a type is listed twice");
            assert!(!model.is_empty(), "{} has no types", spec.api.id);
        }
    }

    #[test]
    fn every_generated_table_is_tried() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("generated");
        let files = fs::read_dir(folder).expect("the tables are there");
        let files = files.map(|file| file.expect("the folder can be read").file_name());
        let found: BTreeSet<String> = files
            .map(|name| name.to_string_lossy().into_owned())
            .collect();
        let tried = specs().map(|spec| format!("{}.rs", spec.api.krate.name.replace('-', "_")));
        assert_eq!(found, tried.collect());
    }
}

#[test]
fn a_crate_carries_the_model_of_its_api() {
    use bazu_core::HasModel;
    let models = [
        ("bale", bale_bot::Bot::MODEL),
        ("letgram", letgram_bot::Bot::MODEL),
        ("otp", bale_otp::OtpGateway::MODEL),
        ("safir", bale_safir::Safir::MODEL),
    ];
    for (id, text) in models {
        let model = bazu_model::SavedModel::read(text).expect("a model");
        assert_eq!(model.api.id, id);
    }
}

#[test]
fn every_received_type_has_a_sample_with_what_is_required() {
    let tables = [
        bale_table::SAMPLES,
        letgram_table::SAMPLES,
        otp_table::SAMPLES,
        safir_table::SAMPLES,
    ];
    for (name, sample) in tables.into_iter().flatten() {
        println!("{name}");
        sample();
    }
    let mut message = <bale_bot::types::Message as bale_bot::Sample>::sample();
    assert_eq!(
        (message.message_id, message.chat.id, message.text.take()),
        (1, 1, None)
    );
    let update = <letgram_bot::types::Update as letgram_bot::Sample>::sample();
    assert!(matches!(
        update.kind,
        letgram_bot::types::UpdateKind::Message(_)
    ));
}
