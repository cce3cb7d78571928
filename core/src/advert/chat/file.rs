//! A chat's export as a file: text, or WhatsApp's zip around it.

use std::io::{Cursor, Read as _};

use zip::CompressionMethod;

use super::{Conversation, LIMIT, read};
use crate::error::{Error, Result};

/// What the text of a chat is called inside of a zip, by its end.
const NAMES: [&str; 3] = [".txt", "result.json", "messages.html"];

/// Reads a conversation out of a file's bytes.
///
/// # Errors
/// As [`read`]; [`Error::Input`] `chat-not-text` for bytes that are no text, `chat-zip` for a zip without a chat in it.
pub fn read_file(bytes: &[u8]) -> Result<Conversation> {
    let unpacked = if bytes.starts_with(b"PK\x03\x04") { Some(unpack(bytes)?) } else { None };
    let bytes = unpacked.as_deref().unwrap_or(bytes);
    if bytes.len() > LIMIT {
        return Err(Error::TooLarge { what: "chat", size: bytes.len() as u64, limit: LIMIT as u64 });
    }
    let text = std::str::from_utf8(bytes).ok().filter(|text| !text.contains('\0'));
    read(text.ok_or(Error::Input("chat-not-text"))?)
}

/// The text inside a zip. The zip library brings no decompressor along; the one for what is compiled in does it, with a limit.
fn unpack(bytes: &[u8]) -> Result<Vec<u8>> {
    const NO_CHAT: Error = Error::Input("chat-zip");
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| NO_CHAT)?;
    let of_chat = |name: &str| NAMES.iter().any(|end| name.ends_with(end));
    let index = zip.file_names().position(|name| name.is_ok_and(|name| of_chat(&name))).ok_or(NO_CHAT)?;
    let file = zip.by_index_raw(index).map_err(|_| NO_CHAT)?;
    let method = file.compression();
    let mut raw = Vec::new();
    file.take(LIMIT as u64 + 1).read_to_end(&mut raw).map_err(|_| NO_CHAT)?;
    match method {
        CompressionMethod::Stored => Ok(raw),
        // The number that stands for deflate (APPNOTE 4.4.5); without its feature the library has no name for it.
        #[allow(deprecated)]
        CompressionMethod::Unsupported(8) => {
            miniz_oxide::inflate::decompress_to_vec_with_limit(&raw, LIMIT).map_err(|_| NO_CHAT)
        }
        _ => Err(NO_CHAT),
    }
}
