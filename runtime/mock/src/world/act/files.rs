//! Files of users.

use crate::world::{File, World};

impl World {
    /// Uploads a file of a user, which users can send then. Returns its `file_id`.
    pub fn upload(
        &mut self,
        name: impl Into<String>,
        content_type: impl Into<String>,
        content: Vec<u8>,
    ) -> String {
        let id = self.ids.text();
        let file = File {
            id: id.clone(),
            unique_id: self.ids.text(),
            size: u64::try_from(content.len()).ok(),
            name: Some(name.into()),
            mime_type: Some(content_type.into()),
            content: Some(content),
            ..File::default()
        };
        self.files.list.insert(id.clone(), file);
        id
    }
}
