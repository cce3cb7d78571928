//! An S3 server as a process of its own, and a line to it that can be cut.

use std::{
    io::{BufRead as _, BufReader, Read as _, Write as _},
    net::{Shutdown, TcpListener, TcpStream},
    path::Path,
    process::{Child, ChildStdin, Command, Stdio},
    sync::{
        Arc, OnceLock,
        atomic::{AtomicU64, Ordering},
    },
};

/// A server. It ends with its standard input, so also when a test dies.
pub struct S3 {
    pub endpoint: String,
    process: Option<(Child, ChildStdin)>,
}

/// A new bucket on the shared server.
pub fn bucket(name: &str) -> String {
    let name = format!("{name}-{}", std::process::id());
    S3::shared().make(&name);
    name
}

impl S3 {
    /// The server that the tests share.
    pub fn shared() -> &'static Self {
        static SERVER: OnceLock<S3> = OnceLock::new();
        SERVER.get_or_init(|| match std::env::var("HAMROH_S3_ENDPOINT") {
            Ok(endpoint) => Self { endpoint, process: None },
            Err(_) => Self::start(),
        })
    }

    /// A new server.
    pub fn start() -> Self {
        let python = std::env::var_os("HAMROH_S3_PYTHON")
            .expect("no S3 server: run `cargo xtask test --only packs`, which installs one");
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("bindings/s3_server.py");
        let mut child = Command::new(python)
            .arg("-B")
            .arg(script)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the S3 server cannot be started");
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        assert!(line.starts_with("http://127.0.0.1:"), "the S3 server said {line:?}");
        let stdin = child.stdin.take().unwrap();
        Self { endpoint: line.trim().to_owned(), process: Some((child, stdin)) }
    }

    pub fn make(&self, bucket: &str) {
        self.request("PUT", &format!("/{bucket}"), b"");
    }

    pub fn send(&self, method: &str, bucket: &str, name: &str, body: &[u8]) {
        self.request(method, &format!("/{bucket}/{name}"), body);
    }

    pub fn get(&self, bucket: &str, name: &str) -> String {
        self.request("GET", &format!("/{bucket}/{name}"), b"")
    }

    /// The XML that lists a bucket, empty when nothing is in it.
    pub fn list(&self, bucket: &str) -> String {
        let told = self.request("GET", &format!("/{bucket}?list-type=2"), b"");
        if told.contains("<Key>") { told } else { String::new() }
    }

    pub fn control(&self, path: &str, body: &[u8]) {
        self.request("POST", path, body);
    }

    /// From now on anybody may read this file, without credentials.
    pub fn let_all_read(&self, bucket: &str, name: &str) {
        self.request_with("PUT", &format!("/{bucket}/{name}?acl"), b"", "x-amz-acl: public-read\r\n");
    }

    fn request(&self, method: &str, path: &str, body: &[u8]) -> String {
        self.request_with(method, path, body, "")
    }

    fn request_with(&self, method: &str, path: &str, body: &[u8], header: &str) -> String {
        let host = self.endpoint.trim_start_matches("http://");
        let mut stream = TcpStream::connect(host).unwrap();
        let head = format!(
            "{method} {path} HTTP/1.0\r\nHost: {host}\r\nContent-Length: {}\r\nConnection: close\r\n{header}\
             Authorization: AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/s3/aws4_request, \
             SignedHeaders=host, Signature=0\r\n\r\n",
            body.len()
        );
        stream.write_all(head.as_bytes()).unwrap();
        stream.write_all(body).unwrap();
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).unwrap();
        let answer = String::from_utf8_lossy(&answer).into_owned();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap();
        assert!(status.starts_with('2'), "{method} {path}: {answer}");
        body.to_owned()
    }
}

impl Drop for S3 {
    fn drop(&mut self) {
        if let Some((mut child, stdin)) = self.process.take() {
            drop(stdin);
            let _ = child.wait();
        }
    }
}

/// A line to a server that breaks after some bytes in one direction, for every connection from then on.
pub struct Cut {
    pub endpoint: String,
    down: Arc<AtomicU64>,
}

impl Cut {
    /// Breaks after so many bytes from the server.
    pub fn after(server: &str, bytes: u64) -> Self {
        Self::new(server, bytes, u64::MAX)
    }

    /// Breaks after so many bytes to the server.
    pub fn up_after(server: &str, bytes: u64) -> Self {
        Self::new(server, u64::MAX, bytes)
    }

    /// Bytes that came from the server.
    pub fn passed(&self) -> u64 {
        self.down.load(Ordering::Relaxed)
    }

    fn new(server: &str, down_most: u64, up_most: u64) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let endpoint = format!("http://{}", listener.local_addr().unwrap());
        let server = server.trim_start_matches("http://").to_owned();
        let (down, up) = (Arc::new(AtomicU64::new(0)), Arc::new(AtomicU64::new(0)));
        let counted = down.clone();
        // Lives as long as the test's process; nothing comes any more when the test is over.
        std::thread::spawn(move || {
            for client in listener.incoming() {
                let (Ok(client), Ok(there)) = (client, TcpStream::connect(&server)) else { continue };
                let (back, forth) = (there.try_clone().unwrap(), client.try_clone().unwrap());
                let (down, up) = (down.clone(), up.clone());
                std::thread::spawn(move || pass(back, client, &down, down_most));
                std::thread::spawn(move || pass(forth, there, &up, up_most));
            }
        });
        Self { endpoint, down: counted }
    }
}

fn pass(mut from: TcpStream, mut to: TcpStream, passed: &AtomicU64, most: u64) {
    let mut buffer = [0; 4096];
    while let Ok(n @ 1..) = from.read(&mut buffer) {
        if passed.fetch_add(n as u64, Ordering::Relaxed).saturating_add(n as u64) > most
            || to.write_all(&buffer[..n]).is_err()
        {
            break;
        }
    }
    for side in [from, to] {
        let _ = side.shutdown(Shutdown::Both);
    }
}
