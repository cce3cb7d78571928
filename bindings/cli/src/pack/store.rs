//! A store of files: any S3-compatible service, or a folder. The one place that uses a network or an async runtime.
//!
//! Calls are made one after the other in this thread. Every request has a time limit and is tried again a few times; errors
//! are told by their kind alone, because a service's own text may repeat what it was sent.

use std::{ops::Range, path::PathBuf, sync::Arc, time::Duration};

use hamroh_core::words::Value;
use object_store::{
    BackoffConfig, ClientOptions, Error, GetOptions, GetRange, ObjectStore, ObjectStoreExt as _, PutMode,
    PutOptions, RetryConfig, UpdateVersion,
    aws::{AmazonS3, AmazonS3Builder, AmazonS3ConfigKey},
    client::HttpError,
    local::LocalFileSystem,
    path::Path,
};
use tokio::runtime::Runtime;

use super::args::Network;
use crate::failure::{Done, FAILED, Failure, WRONG_USE};

/// A request is given up after so long: a pack of the largest size passes in it at 11 kB a second.
const REQUEST: Duration = Duration::from_secs(600);
/// A server that says nothing for so long is gone.
const SILENCE: Duration = Duration::from_secs(60);
/// A connection that is not there after so long does not come.
const CONNECT: Duration = Duration::from_secs(10);
/// How often a request is tried again after the first time, and for how long at most.
const RETRIES: usize = 4;
const RETRY_TIME: Duration = Duration::from_secs(60);

/// Names under which credentials are looked for; without one of them a store is read as anybody may read it.
const CREDENTIALS: [&str; 4] = [
    "AWS_ACCESS_KEY_ID",
    "AWS_WEB_IDENTITY_TOKEN_FILE",
    "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
    "AWS_CONTAINER_CREDENTIALS_FULL_URI",
];

/// What the store is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Reading, which a public store allows to everybody.
    Read,
    /// Reading and writing.
    Write,
}

/// A small file with what a later change of it refers to.
pub struct Small {
    /// Its bytes.
    pub bytes: Vec<u8>,
    tag: Option<String>,
}

/// Whether a file was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Put {
    /// It is there now.
    Written,
    /// Somebody else's is there; nothing was changed.
    Taken,
}

/// A store.
pub struct Store {
    runtime: Runtime,
    objects: Arc<dyn ObjectStore>,
    prefix: Path,
    /// The folder, where it is one.
    folder: Option<PathBuf>,
}

impl Store {
    /// Opens `s3://bucket/prefix`, `file:///folder` or a folder; nothing is asked of it yet.
    pub fn open(address: &str, network: &Network, access: Access) -> Done<Self> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        let runtime = runtime.map_err(|_| Failure::own("store-runtime", FAILED))?;
        let (objects, prefix, folder): (Arc<dyn ObjectStore>, _, _) =
            if let Some(rest) = address.strip_prefix("s3://") {
                let (bucket, prefix) = rest.split_once('/').unwrap_or((rest, ""));
                (Arc::new(s3(bucket, network, access)?), prefix, None)
            } else {
                let folder = folder(address)?;
                if access == Access::Write {
                    std::fs::create_dir_all(&folder).map_err(|e| super::files::unwritable(&folder, &e))?;
                }
                if !folder.is_dir() {
                    let args = vec![("reason", Value::from(folder.display().to_string()))];
                    return Err(Failure::Own { code: "store-not-found", args, exit: FAILED });
                }
                let local = LocalFileSystem::new_with_prefix(&folder).map_err(|e| told(&e))?;
                (Arc::new(local.with_fsync(true)), "", Some(folder))
            };
        let prefix = Path::parse(prefix).map_err(|_| Failure::own("store-address", WRONG_USE))?;
        Ok(Self { runtime, objects, prefix, folder })
    }

    /// A whole small file of at most `most` bytes; none when there is none.
    pub fn small(&self, name: &str, most: u64) -> Done<Option<Small>> {
        let options = GetOptions { range: Some(GetRange::Bounded(0..most)), ..GetOptions::default() };
        let read = self.runtime.block_on(async {
            let found = self.objects.get_opts(&self.path(name), options).await?;
            let tag = found.meta.e_tag.clone();
            Ok::<_, Error>(Small { bytes: found.bytes().await?.to_vec(), tag })
        });
        match read {
            Ok(small) => Ok(Some(small)),
            Err(Error::NotFound { .. }) => Ok(None),
            Err(e) => Err(told(&e)),
        }
    }

    /// Length of a file in bytes.
    pub fn length(&self, name: &str) -> Done<u64> {
        self.runtime.block_on(self.objects.head(&self.path(name))).map(|meta| meta.size).map_err(|e| told(&e))
    }

    /// Some bytes of a file.
    pub fn range(&self, name: &str, range: Range<u64>) -> Done<Vec<u8>> {
        let bytes = self.runtime.block_on(self.objects.get_range(&self.path(name), range));
        bytes.map(|b| b.to_vec()).map_err(|e| told(&e))
    }

    /// Writes a file that is never written again.
    pub fn create(&self, name: &str, bytes: &[u8]) -> Done<Put> {
        self.put(name, bytes, PutMode::Create)
    }

    /// Writes a file in place of the one that was read, unless somebody else was quicker.
    ///
    /// A service compares and writes in one step. A folder cannot: there `publish` holds the folder's lock.
    pub fn replace(&self, name: &str, bytes: &[u8], known: Option<&Small>) -> Done<Put> {
        let mode = match known {
            None => PutMode::Create,
            Some(_) if self.folder.is_some() => PutMode::Overwrite,
            Some(small) => PutMode::Update(UpdateVersion { e_tag: small.tag.clone(), version: None }),
        };
        self.put(name, bytes, mode)
    }

    /// Keeps others on this machine from publishing into the same folder while it lives; nothing for a service.
    pub fn lock(&self) -> Option<std::fs::File> {
        // A system that does not lock folders is as safe as one that writes into it alone.
        let file = std::fs::File::open(self.folder.as_ref()?).ok()?;
        file.lock().ok()?;
        Some(file)
    }

    fn put(&self, name: &str, bytes: &[u8], mode: PutMode) -> Done<Put> {
        let options = PutOptions { mode, ..PutOptions::default() };
        let path = self.path(name);
        match self.runtime.block_on(self.objects.put_opts(&path, bytes.to_vec().into(), options)) {
            Ok(_) => Ok(Put::Written),
            Err(Error::AlreadyExists { .. } | Error::Precondition { .. }) => Ok(Put::Taken),
            Err(e) => Err(told(&e)),
        }
    }

    fn path(&self, name: &str) -> Path {
        Path::from_iter(self.prefix.parts().chain(Path::from(name).parts()))
    }
}

fn folder(address: &str) -> Done<PathBuf> {
    let bad = || Failure::own("store-address", WRONG_USE);
    let path = match address.strip_prefix("file://") {
        Some(path) => path,
        // Any other scheme is no folder of that name.
        None if address.contains("://") => return Err(bad()),
        None => address,
    };
    let path = PathBuf::from(path);
    let named = !path.as_os_str().is_empty() && (path.is_absolute() || !address.starts_with("file://"));
    if !named {
        return Err(bad());
    }
    std::path::absolute(path).map_err(|_| bad())
}

fn s3(bucket: &str, network: &Network, access: Access) -> Done<AmazonS3> {
    // Whoever was first has set the same one.
    let _ = rustls::crypto::ring::default_provider().install_default();
    let options = ClientOptions::new()
        .with_allow_http(network.allow_http)
        .with_timeout(REQUEST)
        .with_read_timeout(SILENCE)
        .with_connect_timeout(CONNECT);
    let retry = RetryConfig {
        max_retries: RETRIES,
        retry_timeout: RETRY_TIME,
        backoff: BackoffConfig { max_backoff: Duration::from_secs(5), ..BackoffConfig::default() },
    };
    let mut builder =
        AmazonS3Builder::from_env().with_bucket_name(bucket).with_client_options(options).with_retry(retry);
    let named = network.endpoint.clone().or_else(|| {
        let set = |name| std::env::var(name).ok().filter(|v: &String| !v.is_empty());
        set("AWS_ENDPOINT_URL_S3").or_else(|| set("AWS_ENDPOINT_URL")).or_else(|| set("AWS_ENDPOINT"))
    });
    if let Some(endpoint) = named {
        if endpoint.starts_with("http://") && !network.allow_http {
            return Err(Failure::own("store-http", WRONG_USE));
        }
        builder = builder.with_config(AmazonS3ConfigKey::S3Endpoint, endpoint);
    }
    if !CREDENTIALS.iter().any(|name| std::env::var_os(name).is_some_and(|v| !v.is_empty())) {
        match access {
            // Without this the machine's own network would be asked for credentials, for minutes.
            Access::Read => builder = builder.with_skip_signature(true),
            Access::Write => return Err(Failure::own("store-credentials", WRONG_USE)),
        }
    }
    builder.build().map_err(|_| Failure::own("store-address", WRONG_USE))
}

/// An error by its kind, with the service's code where it gave one. Never the service's text, and nothing of the credentials.
fn told(e: &Error) -> Failure {
    let code = match e {
        Error::NotFound { .. } => "store-not-found",
        Error::PermissionDenied { .. } | Error::Unauthenticated { .. } => "store-denied",
        _ => "store",
    };
    Failure::Own { code, args: vec![("reason", Value::from(reason(e)))], exit: FAILED }
}

fn reason(e: &Error) -> String {
    // The one word of a service's text that is told: its code, and only when it looks like one.
    let text = e.to_string();
    let code = text.split_once("<Code>").and_then(|(_, rest)| rest.split_once("</Code>"));
    if let Some((code, _)) = code
        && code.len() < 40
        && code.bytes().all(|b| b.is_ascii_alphabetic())
    {
        return code.to_owned();
    }
    let status = text.split_once("status code: ").and_then(|(_, rest)| rest.get(..3));
    if let Some(status) = status.filter(|s| s.bytes().all(|b| b.is_ascii_digit())) {
        return format!("HTTP {status}");
    }
    let mut cause: Option<&dyn std::error::Error> = Some(e);
    let mut reason = "no reason given".to_owned();
    while let Some(e) = cause {
        if let Some(http) = e.downcast_ref::<HttpError>() {
            reason = format!("{:?}", http.kind()).to_lowercase();
        }
        if let Some(io) = e.downcast_ref::<std::io::Error>() {
            reason = io.kind().to_string();
        }
        cause = e.source();
    }
    reason
}
