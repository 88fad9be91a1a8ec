#include "SystemShims.h"

#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>

int dabir_watch_process(int pid) {
#ifdef SYS_pidfd_open
  return (int)syscall(SYS_pidfd_open, pid, 0);
#else
  return -1;
#endif
}

#elif defined(__APPLE__)
#include <sys/event.h>
#include <unistd.h>

int dabir_watch_process(int pid) {
  int queue = kqueue();
  if (queue < 0) return -1;
  struct kevent change;
  EV_SET(&change, pid, EVFILT_PROC, EV_ADD | EV_ONESHOT, NOTE_EXIT, 0, 0);
  if (kevent(queue, &change, 1, 0, 0, 0) < 0) {
    close(queue);
    return -1;
  }
  return queue;
}

#else
int dabir_watch_process(int pid) { return -1; }
#endif

#if defined(__GLIBC__)
#include <malloc.h>

void dabir_release_memory(void) { malloc_trim(0); }

#else
void dabir_release_memory(void) {}
#endif
