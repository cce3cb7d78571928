//! The tree of RFC 6962: published roots, and `ct-merkle` as the oracle.

use ct_merkle::mem_backed_tree::MemoryBackedTree;
use hamroh_core::journal::{
    record::leaf,
    tree::{Frontier, Hash, sha256},
};
use hamroh_tests::random::Random;
use sha2::Sha256;

use super::{bytes, hex, hex_n};

/// Leaves and roots of the reference data that the implementations of RFC 6962 share (Certificate Transparency's
/// `merkle_tree_test`): the root of size n is over the first n leaves.
const LEAVES: [&str; 8] =
    ["", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"];
const ROOTS: [&str; 9] = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

fn oracle(tree: &MemoryBackedTree<Sha256, Vec<u8>>) -> Hash {
    tree.root().as_bytes().as_slice().try_into().unwrap()
}

#[test]
fn published_roots() {
    let mut frontier = Frontier::default();
    let mut tree = MemoryBackedTree::<Sha256, Vec<u8>>::new();
    for (n, root) in ROOTS.into_iter().enumerate() {
        assert_eq!(frontier.root(), hex_n(root), "size {n}");
        assert_eq!(oracle(&tree), hex_n(root), "the oracle, size {n}");
        if let Some(data) = LEAVES.get(n).map(|text| hex(text)) {
            frontier.push(sha256(&[&[0], &data]));
            tree.push(data);
        }
    }
}

#[test]
fn every_size_to_1024_with_drawn_records() {
    let mut random = Random::new(6962);
    for run in 0..3 {
        let mut frontier = Frontier::default();
        let mut tree = MemoryBackedTree::<Sha256, Vec<u8>>::new();
        for size in 0..=1024u64 {
            assert_eq!(frontier.size(), size);
            assert_eq!(tree.len(), size);
            assert_eq!(frontier.root(), oracle(&tree), "run {run}, size {size}");
            // The frontier that is stored is the one that goes on.
            frontier = Frontier::from_bytes(size, &frontier.to_bytes()).unwrap();
            let length = random.index(300);
            let (header, signature) = (bytes(&mut random, length), bytes(&mut random, 64));
            // A record's leaf is the standard's leaf over header and signature.
            frontier.push(leaf(&header, &signature));
            tree.push([header, signature].concat());
        }
        tree.self_check().unwrap();
    }
}
