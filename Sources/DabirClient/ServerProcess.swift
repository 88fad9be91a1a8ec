#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A `dabir serve` behind two pipes, as an editor starts it.
package final class ServerProcess {
  private var process: pid_t = 0
  private let toServer: Int32
  private let fromServer: Int32

  /// Starts `path serve`; nil when the system refuses.
  package init?(path: String, options: [String] = []) {
    var input: [Int32] = [-1, -1]
    var output: [Int32] = [-1, -1]
    guard unsafe pipe(&input) == 0, unsafe pipe(&output) == 0 else { return nil }
    toServer = input[1]
    fromServer = output[0]
    // The server must not hold the demo's own ends, or it would never see the end of its input.
    for descriptor in [toServer, fromServer] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    #if canImport(Glibc)
      var actions = unsafe posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    unsafe posix_spawn_file_actions_adddup2(&actions, input[0], STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, output[1], STDOUT_FILENO)
    defer {
      unsafe posix_spawn_file_actions_destroy(&actions)
      close(input[0])
      close(output[1])
    }
    let words = [path, "serve", "--stdio"] + options
    var arguments = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { for index in unsafe arguments.indices { unsafe free(arguments[index]) } }
    guard unsafe posix_spawn(&process, path, &actions, nil, &arguments, environ) == 0 else { return nil }
  }

  /// The path of the running executable.
  package static var runningExecutable: String {
    #if os(Linux)
      "/proc/self/exe"
    #else
      CommandLine.arguments[0]
    #endif
  }

  /// Writes all of `bytes`; false when the server is gone.
  package func write(_ bytes: [UInt8]) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          unsafe Glibc.write(toServer, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        #else
          unsafe Darwin.write(toServer, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        #endif
      }
      guard count > 0 else { return false }
      written += count
    }
    return true
  }

  /// Reads what there is, waiting at most `milliseconds`; empty when nothing came or the server is gone.
  package func read(milliseconds: Int32) -> [UInt8] {
    var waiting = pollfd(fd: fromServer, events: Int16(POLLIN), revents: 0)
    guard unsafe poll(&waiting, 1, milliseconds) > 0 else { return [] }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe buffer.withUnsafeMutableBytes { buffer in
      #if canImport(Glibc)
        unsafe Glibc.read(fromServer, buffer.baseAddress, buffer.count)
      #else
        unsafe Darwin.read(fromServer, buffer.baseAddress, buffer.count)
      #endif
    }
    return count > 0 ? Array(buffer[..<count]) : []
  }

  /// The process number of the server.
  package var number: Int32 { process }

  /// Closes the pipes and waits for the server; its exit code, nil when a signal ended it.
  package func finish() -> Int32? {
    close(toServer)
    close(fromServer)
    var status: Int32 = 0
    guard unsafe waitpid(process, &status, 0) == process, status & 0x7F == 0 else { return nil }
    return status >> 8 & 0xFF
  }
}
