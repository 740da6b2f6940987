//! What is asked of a server before it is used.

use std::collections::HashMap;
use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::error::storage_error;
use super::link::Link;
use crate::storage::{StorageError, StorageErrorKind};

/// How long a server may read its data at its start.
const LOADING: Duration = Duration::from_secs(30);

pub(super) async fn check(link: &Link) -> Result<(), StorageError> {
    let server = link.server();
    let info = match info(link).await {
        Ok(info) => info,
        Err(error) if error.code() == Some("NOPERM") => {
            tracing::warn!(
                server,
                "this user of Redis may not use INFO, so the settings of the server are not checked"
            );
            return Ok(());
        }
        Err(error) => return Err(storage_error(error, &server)),
    };
    judge(&info, &server)
}

async fn info(link: &Link) -> redis::RedisResult<String> {
    let start = Instant::now();
    loop {
        match link.send(&redis::cmd("INFO")).await {
            Err(error) if error.code() == Some("LOADING") && start.elapsed() < LOADING => {
                sleep(Duration::from_millis(200)).await;
            }
            done => return done,
        }
    }
}

fn judge(info: &str, server: &str) -> Result<(), StorageError> {
    let fields: HashMap<&str, &str> = info
        .lines()
        .filter_map(|line| line.trim_end().split_once(':'))
        .collect();
    let wrong = |what: String| {
        let message = format!("Redis at {server} {what}");
        Err(StorageError::new(StorageErrorKind::Setting, message))
    };
    if let Some(version) = fields.get("redis_version")
        && is_old(version)
    {
        return wrong(format!(
            "has version {version}; version 6.2 or newer is needed"
        ));
    }
    let policy = fields
        .get("maxmemory_policy")
        .copied()
        .unwrap_or("noeviction");
    let limit = fields.get("maxmemory").copied().unwrap_or("0");
    if limit != "0" && policy != "noeviction" {
        return wrong(format!(
            "removes keys when its memory is full (`maxmemory-policy {policy}`), and would forget states and jobs; set \
             `maxmemory-policy noeviction`"
        ));
    }
    if fields.get("role") == Some(&"slave") {
        return wrong("is a replica; give the address of the primary".to_owned());
    }
    if fields.get("aof_enabled") == Some(&"0") {
        tracing::warn!(
            server,
            "Redis writes to its disk only from time to time; when it dies, the last changes are lost. Set \
             `appendonly yes`"
        );
    }
    Ok(())
}

fn is_old(version: &str) -> bool {
    let mut numbers = version.split('.').map_while(|it| it.parse::<u32>().ok());
    match (numbers.next(), numbers.next()) {
        (Some(major), minor) => (major, minor.unwrap_or(0)) < (6, 2),
        (None, _) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_that_would_lose_states_is_refused_and_the_error_says_what_to_set() {
        let refused = |info: &str| judge(info, "db:6379").unwrap_err().to_string();
        let old = refused("redis_version:6.0.16\r\n");
        assert!(old.contains("version 6.0.16; version 6.2"), "{old}");
        let evicts =
            refused("redis_version:7.0.15\r\nmaxmemory:100\r\nmaxmemory_policy:allkeys-lru\r\n");
        assert!(
            evicts.ends_with("set `maxmemory-policy noeviction`"),
            "{evicts}"
        );
        let replica = refused("redis_version:7.4.0\r\nrole:slave\r\n");
        assert!(replica.contains("the address of the primary"), "{replica}");
        // Without a limit nothing is evicted, whatever the policy.
        judge(
            "redis_version:6.2.0\r\nmaxmemory:0\r\nmaxmemory_policy:allkeys-lru\r\n",
            "",
        )
        .unwrap();
        judge("", "").unwrap();
        judge("redis_version:unstable\r\n", "").unwrap();
    }
}
