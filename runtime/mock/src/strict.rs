//! Reads answers strictly: every key, value, member and kind must be one of the model.
