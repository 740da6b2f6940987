//! What breaks.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Control;
use super::input::{Input, Json, Nothing};
use super::refused::Refused;
use crate::server::{Fault, Listed};

/// Which fault.
#[derive(Debug, Deserialize, JsonSchema)]
pub(crate) struct FaultPath {
    /// The number of the fault.
    fault: u64,
}

/// How many faults were removed.
#[derive(Debug, Serialize, JsonSchema)]
pub(crate) struct Removed {
    /// How many.
    removed: usize,
}

/// All faults.
pub(crate) async fn list(control: Control, _: Input) -> Result<Json<Vec<Listed>>, Refused> {
    Ok(Json(control.shell.faults().list()))
}

/// Adds a fault.
pub(crate) async fn add(
    control: Control,
    input: Input<Nothing, Nothing, Json<Fault>>,
) -> Result<Json<Listed>, Refused> {
    let Json(fault) = input.body;
    if let Some(name) = &fault.on.method
        && control
            .shell
            .look(|world, _| world.model().method(name).is_none())
    {
        let error = format!("`match.method`: the API has no method `{name}`");
        return Err(Refused::bad(
            error,
            "without a method the fault is for all of them",
        ));
    }
    let added = control.shell.faults().add(fault.clone());
    let id = added.map_err(|invalid| Refused::bad(invalid.to_string(), invalid.help()))?;
    let happened = 0;
    Ok(Json(Listed {
        id,
        fault,
        happened,
    }))
}

/// Removes a fault.
pub(crate) async fn remove(
    control: Control,
    input: Input<FaultPath>,
) -> Result<Json<Removed>, Refused> {
    let id = input.path.fault;
    match control.shell.faults().remove(id) {
        true => Ok(Json(Removed { removed: 1 })),
        false => Err(Refused::unknown(
            format!("there is no fault {id}"),
            "GET /control/v1/faults lists them",
        )),
    }
}

/// Removes all faults.
pub(crate) async fn clear(control: Control, _: Input) -> Result<Json<Removed>, Refused> {
    let faults = control.shell.faults();
    let removed = faults.list().len();
    faults.clear();
    Ok(Json(Removed { removed }))
}
