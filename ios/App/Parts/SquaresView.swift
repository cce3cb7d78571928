import HamrohKit
import SwiftUI

/// A square code, black on white whatever the screen's own colours are: cameras read it.
struct SquaresView: View {
  let code: SquareCode
  let spoken: String

  var body: some View {
    Squares(code: code)
      .fill(.black)
      .aspectRatio(1, contentMode: .fit)
      .background(.white)
      .frame(maxWidth: 480)
      .accessibilityLabel(Text(spoken))
      .keepsScreenOn()
  }
}

/// Its dark squares, with the white border left free around them.
struct Squares: Shape {
  let code: SquareCode

  nonisolated func path(in rect: CGRect) -> Path {
    var path = Path()
    let across = code.size + 2 * SquareCode.border
    let room = min(rect.width, rect.height)
    guard across > 0, room > 0 else { return path }
    // Whole points where there is room: half ones leave grey seams.
    let exact = room / CGFloat(across)
    let side = exact >= 1 ? exact.rounded(.down) : exact
    let left = rect.minX + (rect.width - side * CGFloat(across)) / 2 + side * CGFloat(SquareCode.border)
    let top = rect.minY + (rect.height - side * CGFloat(across)) / 2 + side * CGFloat(SquareCode.border)
    for bar in code.bars {
      path.addRect(
        CGRect(
          x: left + side * CGFloat(bar.column), y: top + side * CGFloat(bar.row), width: side * CGFloat(bar.length),
          height: side))
    }
    return path
  }
}
