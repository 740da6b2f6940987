//! An enum may get values, so a match needs a wildcard even where it names them all.

use bale_bot::types::StickerType;

fn main() {
    let _ = |kind: StickerType| match kind { //~ E0004 StickerType
        StickerType::Regular | StickerType::Mask | StickerType::Unknown(_) => {}
    };
}
