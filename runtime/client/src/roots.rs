//! The root certificates that the certificate of a server must lead to.

use std::ffi::{OsStr, OsString};
use std::fs;
use std::path::Path;

use bazu_core::Error;
use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;

/// The settings for root certificates.
#[derive(Default)]
pub(crate) struct Roots {
    pub(crate) source: RootSource,
    /// Certificates that are trusted too, as PEM.
    pub(crate) added: Vec<Vec<u8>>,
}

#[derive(Default)]
pub(crate) enum RootSource {
    /// The files that the environment names, otherwise the roots of Mozilla.
    #[default]
    Usual,
    #[cfg(feature = "platform-roots")]
    Platform,
    /// None but those that are added.
    Added,
}

impl Roots {
    pub(crate) fn store(
        &self,
        variable: impl Fn(&str) -> Option<OsString>,
    ) -> Result<RootCertStore, Error> {
        let mut store = RootCertStore::empty();
        match self.source {
            RootSource::Usual => match of_environment(variable)? {
                Some(certificates) => _ = store.add_parsable_certificates(certificates),
                None => store.extend(webpki_roots::TLS_SERVER_ROOTS.iter().cloned()),
            },
            #[cfg(feature = "platform-roots")]
            RootSource::Platform => {
                let found = rustls_native_certs::load_native_certs();
                store.add_parsable_certificates(found.certs);
            }
            RootSource::Added => {}
        }
        for pem in &self.added {
            let refuse = |why| Error::config(format!("a root certificate {why}; {REMEDY}"));
            for certificate in certificates(pem).map_err(refuse)? {
                let added = store.add(certificate);
                added.map_err(|_| refuse("is not a valid X.509 certificate"))?;
            }
        }
        match store.is_empty() {
            true => Err(Error::config(format!(
                "there is no valid root certificate; {REMEDY}"
            ))),
            false => Ok(store),
        }
    }
}

const REMEDY: &str =
    "give a PEM file, in which a certificate starts with -----BEGIN CERTIFICATE-----";

/// The certificates in the file and the folders that OpenSSL reads too.
fn of_environment(
    variable: impl Fn(&str) -> Option<OsString>,
) -> Result<Option<Vec<CertificateDer<'static>>>, Error> {
    let set = |name| variable(name).filter(|value| !value.is_empty());
    let (file, folders) = (set("SSL_CERT_FILE"), set("SSL_CERT_DIR"));
    if file.is_none() && folders.is_none() {
        return Ok(None);
    }
    let mut found = Vec::new();
    if let Some(file) = file {
        let refuse = |why: &str| refused("SSL_CERT_FILE", &file, why);
        let pem = fs::read(&file).map_err(|error| refuse(&error.to_string()))?;
        found.extend(certificates(&pem).map_err(refuse)?);
    }
    let folders = folders.unwrap_or_default();
    for folder in std::env::split_paths(&folders) {
        of_folder(&folder, &mut found);
    }
    if found.is_empty() {
        return Err(refused("SSL_CERT_DIR", &folders, "no certificate is there"));
    }
    // Such folders hold each certificate under several names.
    found.sort_by(|a, b| a.as_ref().cmp(b.as_ref()));
    found.dedup();
    Ok(Some(found))
}

/// Adds the certificates in a folder. As in OpenSSL, a folder that is not there does not count, nor do other
/// files.
fn of_folder(folder: &Path, found: &mut Vec<CertificateDer<'static>>) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        let pem = path.is_file().then(|| fs::read(&path)).and_then(Result::ok);
        let pem = pem.and_then(|pem| certificates(&pem).ok());
        found.extend(pem.unwrap_or_default());
    }
}

fn refused(variable: &str, value: &OsStr, why: &str) -> Error {
    Error::config(format!(
        "the environment variable {variable} names {value:?}: {why}; correct or unset the variable"
    ))
}

/// The certificates in a PEM text. Errors do not quote it: it may hold a key too.
fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, &'static str> {
    let found: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    match found {
        Ok(found) if found.is_empty() => Err("is missing from its text"),
        Ok(found) => Ok(found),
        Err(_) => Err("is not valid PEM"),
    }
}
