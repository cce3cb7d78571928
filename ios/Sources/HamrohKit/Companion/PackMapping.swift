internal import HamrohCore

// The data itself as its screen shows it.

extension PackState {
  init(_ state: HamrohCore.PackState) {
    self.init(
      epoch: state.epoch, version: state.version, stale: state.stale, received: state.received, text: state.text,
      reviewNeeded: state.reviewNeeded)
  }
}

extension PackReview {
  init(_ review: HamrohCore.PackReview, _ labels: Labels) {
    self.init(
      signers: review.signers, mustAccept: review.mustAccept, text: review.text,
      changes: review.changes.map { PackChange($0, labels) }, reviewNeeded: review.reviewNeeded)
  }
}

extension PackChange {
  fileprivate init(_ change: HamrohCore.PackChange, _ labels: Labels) {
    self.init(
      title: change.title, label: labels.of(change.channel), old: change.old, new: change.new,
      evidence: change.evidence)
  }
}
