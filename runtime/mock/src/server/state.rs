//! The file that keeps a world from one run to the next.

use std::ffi::OsString;
use std::fmt;
use std::fs::{self, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use tokio::time::{Instant, sleep};

use super::Shell;
use crate::world::LoadError;
use crate::{Model, World};

/// How long changes are gathered before they are written.
const PAUSE: Duration = Duration::from_secs(1);

/// A file that keeps a world from one run to the next.
///
/// It is written beside its place and then moved there, so it is whole at any time. It holds the tokens of the bots; a
/// file that is created is readable for its owner only.
#[derive(Clone, Debug)]
pub struct StateFile {
    path: PathBuf,
    /// Held while it is written, so that an older world never replaces a newer one.
    writing: Arc<Mutex<()>>,
}

/// Why a file of state cannot be used. The file is left as it is.
#[derive(Debug)]
pub enum StateError {
    /// The file cannot be read.
    Read(io::Error),
    /// The file can be read, and is not a world of this API.
    Load(LoadError),
}

impl fmt::Display for StateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Read(error) => error.fmt(f),
            Self::Load(error) => error.fmt(f),
        }
    }
}

impl std::error::Error for StateError {}

impl StateFile {
    /// A file, which need not exist.
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self {
            path: path.into(),
            writing: Arc::default(),
        }
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Reads the world of the file; none if the file does not exist.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, is not whole, or is of another API or format.
    pub fn read(&self, model: &Arc<Model>) -> Result<Option<World>, StateError> {
        let text = match fs::read_to_string(&self.path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            Err(error) => return Err(StateError::Read(error)),
        };
        let world = World::load(model.clone(), &text).map_err(StateError::Load)?;
        Ok(Some(world))
    }

    /// Writes the world as it is now. Whoever reads the file sees the world before or this one, and never half of it.
    ///
    /// # Errors
    ///
    /// If the file cannot be written. Then it is as it was before.
    pub fn write(&self, shell: &Shell) -> io::Result<()> {
        let _writing = self.writing.lock().unwrap_or_else(PoisonError::into_inner);
        self.write_text(&shell.look(|world, _| world.save()))
    }

    /// Writes the world whenever it has changed, at most once a second, until this future is dropped. Does not write what
    /// changes after that: [`write`](Self::write) does, at the end.
    pub async fn keep(&self, shell: &Shell) {
        let mut next = shell.look(|world, _| world.next_event());
        loop {
            next = shell.changed(next).await;
            let start = Instant::now();
            let (file, world) = (self.clone(), shell.clone());
            let written = tokio::task::spawn_blocking(move || file.write(&world)).await;
            match written {
                Ok(Ok(())) => {}
                Ok(Err(error)) => {
                    let path = self.path.display();
                    tracing::error!(%error, "the state is not saved in {path}; it is tried again");
                }
                // The runtime ends.
                Err(_) => return,
            }
            // A world that takes long to save is saved less often, so that bots get most of the time.
            sleep(PAUSE.max(start.elapsed() * 10)).await;
        }
    }

    fn write_text(&self, text: &str) -> io::Result<()> {
        // What a link points to is replaced, and not the link.
        let target = self
            .path
            .canonicalize()
            .unwrap_or_else(|_| self.path.clone());
        let before = fs::metadata(&target).ok();
        let partial = beside(&target);
        let written = create(&partial).and_then(|mut file| {
            file.write_all(text.as_bytes())?;
            if let Some(before) = before {
                file.set_permissions(before.permissions())?;
            }
            file.sync_all()?;
            fs::rename(&partial, &target)
        });
        match written {
            Ok(()) => sync_folder(&target),
            Err(_) => drop(fs::remove_file(&partial)),
        }
        written
    }
}

/// The file in which a state is written before it is whole.
fn beside(target: &Path) -> PathBuf {
    let mut partial = OsString::from(target);
    partial.push(".partial");
    partial.into()
}

fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Makes the move of a file last, where the system can do that.
fn sync_folder(target: &Path) {
    let folder = target
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    if let Ok(folder) = File::open(folder.unwrap_or(Path::new("."))) {
        // The file is whole without it.
        let _ = folder.sync_all();
    }
}
