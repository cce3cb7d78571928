/// A text of the shell that is not the core's, by its name in the catalog. The same names are Android's.
public struct Key: Hashable, Sendable {
  /// As in the catalog.
  public let name: String

  init(_ name: String) {
    self.name = name
  }
}

// What several screens say. Each part of the app has a file of its own beside this one.

extension Key {
  public static let actionCall = Key("action_call")
  public static let actionCallNumber = Key("action_call_number")
  public static let actionWrite = Key("action_write")
  public static let actionWriteTo = Key("action_write_to")
  public static let actionOpen = Key("action_open")
  public static let actionOpenAddress = Key("action_open_address")
  public static let actionCopy = Key("action_copy")
  public static let actionCopyWhat = Key("action_copy_what")
  public static let actionOtherApp = Key("action_other_app")
  public static let actionMore = Key("action_more")
  public static let actionCancel = Key("action_cancel")
  public static let actionRemove = Key("action_remove")
  public static let actionRemoveWhat = Key("action_remove_what")
  public static let actionClose = Key("action_close")
  public static let actionLess = Key("action_less")

  public static let copied = Key("copied")
  public static let loading = Key("loading")

  public static let reviewNeeded = Key("review_needed")

  public static let errorInput = Key("error_input")
  public static let errorSecret = Key("error_secret")
  public static let errorDevice = Key("error_device")
  public static let errorData = Key("error_data")
  public static let errorInternal = Key("error_internal")
  public static let errorLibrary = Key("error_library")
  public static let errorNoApp = Key("error_no_app")
}
