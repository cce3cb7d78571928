/// A stretch of the checked text, all of it marked by one finding or by none.
public struct MarkedPiece: Sendable, Equatable, Identifiable {
  /// Place in the list.
  public let id: Int
  public let text: String
  /// Number of the finding in the report.
  public let finding: Int?

  /// Cuts a text where findings begin and end. The pieces together are the text, whatever the offsets say. Where findings
  /// overlap the one that begins later marks the common words: the earlier one keeps its beginning.
  static func cut(_ text: String, at findings: [Finding]) -> [MarkedPiece] {
    let marks = findings.enumerated()
      .compactMap { number, finding in text.range(utf16: finding.start, finding.end).map { (number, $0) } }
    var borders = Set(marks.flatMap { [$0.1.lowerBound, $0.1.upperBound] })
    borders.insert(text.startIndex)
    borders.insert(text.endIndex)
    let sorted = borders.sorted()
    var pieces: [MarkedPiece] = []
    for (from, to) in zip(sorted, sorted.dropFirst()) {
      let covering = marks.last { $0.1.lowerBound <= from && to <= $0.1.upperBound }
      // By scalars: a border inside what a reader takes for one character is no reason to lose a part of it.
      let part = String(text.unicodeScalars[from..<to])
      pieces.append(MarkedPiece(id: pieces.count, text: part, finding: covering?.0))
    }
    return pieces
  }

  /// The first pieces, together at most so many UTF-16 units, the last one cut between two characters.
  static func beginning(of pieces: [MarkedPiece], units: Int) -> [MarkedPiece] {
    var left = units
    var shown: [MarkedPiece] = []
    for piece in pieces {
      let length = piece.text.utf16.count
      guard length > left else {
        left -= length
        shown.append(piece)
        continue
      }
      var part = ""
      for scalar in piece.text.unicodeScalars where left >= UTF16.width(scalar) {
        left -= UTF16.width(scalar)
        part.unicodeScalars.append(scalar)
        if left == 0 { break }
      }
      if !part.isEmpty { shown.append(MarkedPiece(id: piece.id, text: part, finding: piece.finding)) }
      break
    }
    return shown
  }
}

extension String {
  /// The range of UTF-16 units `start` until `end`; `nil` when that is no range of this text, or cuts a character's two units
  /// apart.
  public func range(utf16 start: Int, _ end: Int) -> Range<String.Index>? {
    guard 0 <= start, start < end,
      let from = utf16.index(utf16.startIndex, offsetBy: start, limitedBy: utf16.endIndex),
      let to = utf16.index(from, offsetBy: end - start, limitedBy: utf16.endIndex),
      let first = from.samePosition(in: unicodeScalars), let last = to.samePosition(in: unicodeScalars)
    else { return nil }
    return first..<last
  }
}
