//! A Swift toolchain: the one on the PATH, else Debian's own in a folder outside the work tree.
//!
//! Debian packages Swift since its release 13; on an older Debian, or on Ubuntu, a small Debian 13 is unpacked into the
//! cache and entered with `chroot`. What has to be mounted in it is mounted in a private mount namespace that ends with the
//! command, so that the folder can always be deleted.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Instant,
};

use anyhow::{Context, Result, bail};

use crate::{debian, run, tools};

/// Debian release that is unpacked, and what it must hold.
const RELEASE: &str = "trixie";
const PACKAGES: &str = "swiftlang libc6-dev";

/// Where Swift is.
pub enum Toolchain {
    OnPath,
    /// Root of a Debian with Swift in it.
    Within(PathBuf),
}

impl Toolchain {
    /// Finds one, or sets one up.
    pub fn ready() -> Result<Self> {
        if is_swift_6() {
            return Ok(Self::OnPath);
        }
        // Asked before anything is unpacked: containers often give root without the right to mount.
        let may = debian::is_root() && debian::answers(Command::new("unshare").args(["--mount", "true"]));
        if !may || !Path::new("/usr/bin/apt-get").exists() {
            bail!(
                "Swift 6 is missing. Install it (swift.org, or on Debian 13 `apt-get install swiftlang`) so that `swift` is on the PATH, then run this again; as root on Debian or Ubuntu, where mounting is allowed, this command sets it up itself"
            );
        }
        let root = tools::cache()?.join(format!("swift-{RELEASE}"));
        if !root.is_dir() {
            set_up(&root)?;
        }
        Ok(Self::Within(root))
    }

    /// A command that runs `program` in `folder`. Every folder of `visible` is there under its own name.
    pub fn command(&self, program: &str, folder: &Path, visible: &[&Path]) -> Command {
        match self {
            Self::OnPath => {
                let mut command = Command::new(program);
                command.current_dir(folder);
                command
            }
            Self::Within(root) => {
                let mut command = in_namespace(root, visible);
                let enter = r#"cd "$1" && shift && exec "$@""#;
                command.args(["/bin/sh", "-c", enter, "sh"]).arg(folder).arg(program);
                command
            }
        }
    }
}

/// Whether the `swift` on the PATH is the compiler, of version 6 or later. OpenStack's client has the same name.
fn is_swift_6() -> bool {
    let mut asked = Command::new("swift");
    asked.arg("--version");
    let told = if debian::on_path("swift") { run::read(asked).unwrap_or_default() } else { String::new() };
    let version =
        told.split("Swift version ").nth(1).and_then(|rest| rest.split('.').next()?.parse::<u32>().ok());
    version.is_some_and(|major| major >= 6)
}

/// `chroot` into the root, in a mount namespace of its own; what is to be run there is still to be added.
fn in_namespace(root: &Path, visible: &[&Path]) -> Command {
    const MOUNT: &str = r#"set -e
root=$1; shift
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
while [ "$1" != -- ]; do
    mkdir -p "$root/$1"
    mount --rbind "$1" "$root/$1"
    shift
done
shift
exec chroot "$root" /usr/bin/env -u TMPDIR HOME=/root PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@""#;
    let mut command = Command::new("unshare");
    command.args(["--mount", "sh", "-c", MOUNT, "sh"]).arg(root);
    command.args(visible).arg("--");
    command
}

/// Unpacks beside the final place and moves it there when it is whole: half a system must not pass for one.
fn set_up(root: &Path) -> Result<()> {
    debian::ensure(&["debootstrap"], &["debootstrap", "debian-archive-keyring"], "Install Swift 6")?;
    let new = root.with_extension("new");
    tools::emptied(&new)?;
    tools::say(&format!(
        "unpacking Debian {RELEASE} with Swift into {} (once; 3.2 GB, about 2 minutes)",
        root.display()
    ))?;
    let started = Instant::now();
    // It mounts /proc in there: that too ends with its namespace.
    let mut unpack = Command::new("unshare");
    unpack.args(["--mount", "debootstrap", "--variant=minbase", RELEASE]).arg(&new);
    run::stream(unpack)?;
    let mut install = in_namespace(&new, &[]);
    install.args([
        "DEBIAN_FRONTEND=noninteractive",
        "apt-get",
        "install",
        "-y",
        "-qq",
        "--no-install-recommends",
    ]);
    install.args(PACKAGES.split(' '));
    run::stream(install)?;
    fs::rename(&new, root).with_context(|| format!("cannot move {}", new.display()))?;
    tools::say(&format!("Swift set up in {:.0} s", started.elapsed().as_secs_f64()))
}
